"""Where do files live? In a source tree, in an installed wheel or in a frozen bundle.

The one module that knows. Everything else asks here and never builds a path to a
resource by itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    """``folder`` beside the package (source tree), inside it (wheel) or in the bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    roots = [Path(bundle)] if bundle else [_PACKAGE, _PACKAGE.parent]
    for root in roots:
        if (root / folder).is_dir():
            return root / folder
    raise FileNotFoundError(
        f"bedside was installed without its '{folder}' folder; install it again whole"
    )


def resources() -> Path:
    """Protocols, tables, fonts, drawings and icons. Raises FileNotFoundError if missing."""
    return _shipped("resources")


def translations() -> Path:
    """Compiled language files (``bedside_tr.qm``). Raises FileNotFoundError if missing."""
    return _shipped("translations")


def protocols() -> Path:
    """The protocol files that ship with the program."""
    return resources() / "protocols"


def fonts() -> Path:
    """DejaVu Sans and its licence."""
    return resources() / "fonts"


def drawings() -> Path:
    """The SVG drawings of vial, syringe and bag."""
    return resources() / "drawings"


def user_data() -> Path:
    """Where this PC keeps ward folders unless another place was chosen."""
    from platformdirs import user_data_path

    return user_data_path("bedside", appauthor=False)


def user_settings() -> Path:
    """The file of this PC's own choices: language, text size, light or dark, last ward."""
    from platformdirs import user_config_path

    return user_config_path("bedside", appauthor=False) / "this-pc.json"
