"""How does the running program put on its look?

Widgets that paint themselves ask :func:`current_tokens` and :func:`current_scale`; all
others are dressed by the style sheet.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from bedside import locations
from bedside.ui.theme.style import sized, stylesheet
from bedside.ui.theme.tokens import DARK, LIGHT, Tokens

FAMILY = "DejaVu Sans"
_LOADED, _DARK, _SCALE = "bedside_fonts", "bedside_dark", "bedside_scale"
# Asked for every text that is measured or painted: a property of the application is too slow.
_worn = {_SCALE: 1.0}


def apply_theme(app: QApplication, dark: bool, scale: float) -> None:
    """Dress the whole program: fonts, palette and style sheet. ``scale`` 1.0 to 2.0."""
    if not app.property(_LOADED):
        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(locations.fonts() / name))
        app.setProperty(_LOADED, True)
    tokens = DARK if dark else LIGHT
    app.setProperty(_DARK, dark)
    _worn[_SCALE] = scale
    font = QFont(FAMILY)
    font.setPixelSize(sized(14, scale))
    app.setFont(font)
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens, scale))


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of what the style sheet leaves to the platform (marks, menus)."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.ground,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.card,
        roles.AlternateBase: tokens.ground,
        roles.Text: tokens.ink,
        roles.Button: tokens.card,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.stop,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.ToolTipBase: tokens.card,
        roles.ToolTipText: tokens.ink,
        roles.PlaceholderText: tokens.soft,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    return made


def _property(name: str) -> object:
    app = QApplication.instance()
    return None if app is None else app.property(name)


def current_tokens() -> Tokens:
    """The colours in use now; the light ones before :func:`apply_theme` was called."""
    return DARK if _property(_DARK) else LIGHT


def current_scale() -> float:
    """The text size in use now, 1.0 before :func:`apply_theme` was called."""
    return _worn[_SCALE]


def scaled(pixels: int) -> int:
    """``pixels`` of the 100 % design at the text size in use now."""
    return sized(pixels, current_scale())
