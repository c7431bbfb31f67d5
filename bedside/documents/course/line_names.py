"""What are the lines of the plots called on paper?"""

from __future__ import annotations

from bedside.clinical.course_picture.lines import LineKey
from bedside.documents.words import Words


def line_name(key: LineKey, words: Words) -> str:
    """What a line is called."""
    return {
        LineKey.TEMPERATURE: words.translate("Documents", "Temperature"),
        LineKey.ALT: "ALT",
        LineKey.AST: "AST",
        LineKey.BILIRUBIN: words.translate("Documents", "Bilirubin"),
        LineKey.NEUTROPHILS: words.translate("Documents", "Neutrophils"),
        LineKey.PLATELETS: words.translate("Documents", "Platelets"),
        LineKey.ICE: "ICE",
        LineKey.CAPD: "CAPD",
        LineKey.GRADE: words.translate("Documents", "Worst grade"),
        LineKey.DEXAMETHASONE: words.translate("Documents", "Dexamethasone"),
    }[key]
