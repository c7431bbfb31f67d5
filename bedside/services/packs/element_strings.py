"""What does a code say by the letter of the standard, with every identifier GS1 has?

biip knows the identifiers. Its own reader of whole messages cuts a text that is too long
and goes on, its dates lean on the PC's clock: so the fields are taken one by one, a field
of free length must end where a separator or the end stands, and days are judged elsewhere.
"""

from __future__ import annotations

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR, Field, Fields


def standard_fields(text: str) -> Fields | None:
    """The fields of an element string, or None where it is not one to the letter."""
    # 0.1 s to import, most of it tables of company prefixes.
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString

    config = ParseConfig(gs1_element_strings_verify_date=False)
    fields: list[Field] = []
    rest = text
    while rest:
        try:
            element = GS1ElementString.extract(rest, config=config)
        except ParseError:
            return None
        rest = rest[len(element) :]
        ended = not rest or rest.startswith(GROUP_SEPARATOR)
        if element.ai.separator_required and not ended:
            return None
        fields.append((element.ai.ai, element.value))
        rest = rest.removeprefix(GROUP_SEPARATOR)
    return tuple(fields)
