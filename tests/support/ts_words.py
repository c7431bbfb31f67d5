"""The words of a translation file, read without Qt: papers are tested in Turkish too."""

from __future__ import annotations

from xml.etree import ElementTree

from bedside import locations
from bedside.documents.words import Words


def turkish() -> Words:
    """The Turkish of ``translations/bedside_tr.ts``; a text without one stays English."""
    tree = ElementTree.parse(locations.translations() / "bedside_tr.ts")
    said = {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in tree.iter("context")
        for message in context.iter("message")
        if (text := message.findtext("translation", ""))
    }
    # lupdate writes a no-break space as a blank in some versions: both find the text.
    plain = {
        (context, source.replace("\u00a0", " ")): text for (context, source), text in said.items()
    }
    return Words(
        lambda context, text: plain.get((context, text.replace("\u00a0", " ")), text), ",", "tr"
    )
