"""What did the scanner type around the code itself, and what is left without it?"""

from __future__ import annotations

import re

from bedside.clinical.packs.gs1_values import is_text
from bedside.clinical.packs.identifiers import GROUP_SEPARATOR

# Enter, line feed or tab behind a scan, as the scanner is set up to end it.
_AROUND = " \t\r\n"
# Symbology identifiers of the codes that carry GS1 element strings (ISO/IEC 15424).
_OF_GS1 = ("]d2", "]C1", "]e0", "]Q3", "]J1")
# The most that a DataMatrix can hold (ISO/IEC 16022).
_MOST = 3116
_SEPARATORS = re.compile(f"{GROUP_SEPARATOR}+")


def element_text(scan: str) -> str | None:
    """The element string in ``scan``, separators single and only between fields.

    None where it cannot be one: empty, too long, another symbology, characters GS1 has not. The
    form for people, ``(01)...``, is none either: a bracket may be part of a serial.
    """
    text = scan.strip(_AROUND)
    if len(text) > _MOST:
        return None
    for prefix in _OF_GS1:
        if text.startswith(prefix):
            text = text.removeprefix(prefix)
            break
    text = _SEPARATORS.sub(GROUP_SEPARATOR, text.strip(GROUP_SEPARATOR))
    return text if is_text(text.replace(GROUP_SEPARATOR, "")) else None
