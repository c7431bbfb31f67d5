"""What are the lines of the plots called on the screen?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bedside.clinical.course_picture.lanes import Lane
from bedside.clinical.course_picture.lines import LineKey
from bedside.ui.wording import quantities


def line_name(key: LineKey) -> str:
    """What a line is called."""
    translate = QCoreApplication.translate
    return {
        LineKey.TEMPERATURE: translate("CoursePlots", "temperature"),
        LineKey.ALT: "ALT",
        LineKey.AST: "AST",
        LineKey.BILIRUBIN: translate("CoursePlots", "bilirubin"),
        LineKey.NEUTROPHILS: translate("CoursePlots", "neutrophils"),
        LineKey.PLATELETS: translate("CoursePlots", "platelets"),
        LineKey.ICE: "ICE",
        LineKey.CAPD: "CAPD",
        LineKey.GRADE: translate("CoursePlots", "worst grade"),
        LineKey.DEXAMETHASONE: translate("CoursePlots", "dexamethasone"),
    }[key]


def lane_title(lane: Lane) -> str:
    """The names of a lane's lines, with their unit."""
    names = ", ".join(line_name(line.key) for line in lane.lines)
    return f"{names} ({quantities.unit_word(lane.unit)})" if lane.unit else names
