"""How do the tokens become the look of every widget?

One style sheet for the whole program, chosen by the properties a widget carries
(``role``, ``severity``), never by its place in a window.
"""

from __future__ import annotations

from bedside import locations
from bedside.ui.theme.pump_style import pump_style
from bedside.ui.theme.tokens import DARK, Tokens, severity_colours

SEVERITIES = ("stop", "caution", "good", "due", "info")


def sized(pixels: int, scale: float) -> int:
    """``pixels`` of the 100 % design at the reader's text size."""
    return round(pixels * scale)


def stylesheet(tokens: Tokens, scale: float) -> str:
    """The whole program's style sheet; ``scale`` is 1.0 to 2.0 (the text size)."""
    parts = (
        _ground(tokens),
        _cards(tokens, scale),
        _words(tokens, scale),
        _severities(tokens, scale),
        _buttons(tokens, scale),
        _segments(tokens, scale),
        _fields(tokens, scale),
        _choices(tokens, scale),
        _tables(tokens, scale),
        _navigation(tokens, scale),
        _scroll_bars(tokens, scale),
        pump_style(tokens, scale),
    )
    return "\n".join(parts)


def _icon(name: str, tokens: Tokens) -> str:
    """The style sheet's address of a small drawing in the ink of this theme."""
    shade = "dark" if tokens is DARK else "light"
    return f'url("{(locations.resources() / "icons" / f"{name}-{shade}.svg").as_posix()}")'


def _ground(t: Tokens) -> str:
    return f"""
QMainWindow, QDialog, QWidget[role="page"], QStackedWidget[role="page"]
  {{ background: {t.ground}; color: {t.ink}; }}
QWidget {{ color: {t.ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"]
  {{ background: transparent; border: none; }}
QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line}; padding: 6px; }}
"""


def _cards(t: Tokens, scale: float) -> str:
    frames = [
        f'QFrame[role="card"] {{ background: {t.card}; border: 1px solid {t.line};'
        f" border-radius: {sized(10, scale)}px; }}",
        f'QFrame[role="current"] {{ background: {t.accent_ground};'
        f" border: 2px solid {t.accent}; border-radius: {sized(8, scale)}px; }}",
        f'QLabel[role="sheet"] {{ border: 1px solid {t.line}; }}',
        f'QFrame[role="line"] {{ background: {t.line}; border: none; max-height: 1px; }}',
    ]
    for severity in SEVERITIES:
        ink, _ = severity_colours(t, severity)
        frames.append(f'QFrame[role="card"][severity="{severity}"] {{ border-color: {ink}; }}')
    return "\n".join(frames)


def _words(t: Tokens, scale: float) -> str:
    def text(role: str, pixels: int, colour: str, weight: str = "normal") -> str:
        return (
            f'QLabel[role="{role}"] {{ font-size: {sized(pixels, scale)}px;'
            f" color: {colour}; font-weight: {weight}; }}"
        )

    return "\n".join(
        (
            f"QLabel {{ background: transparent; font-size: {sized(14, scale)}px; }}",
            text("title", 22, t.ink, "bold"),
            text("subtitle", 19, t.ink, "bold"),
            text("heading", 14, t.ink, "bold"),
            text("context", 14, t.soft),
            text("text", 14, t.ink),
            text("soft", 14, t.soft),
            text("figure", 26, t.ink, "bold"),
            text("main_figure", 34, t.ink, "bold"),
            text("caption", 12, t.soft),
            text("person", 12, t.soft, "bold"),
            text("echo", 12, t.soft),
            text("refusal", 12, t.stop, "bold"),
            text("wordmark", 18, t.ink, "bold"),
            text("code", 22, t.ink, "bold"),
        )
    )


def _severities(t: Tokens, scale: float) -> str:
    rules = []
    for severity in SEVERITIES:
        ink, ground = severity_colours(t, severity)
        rules.append(f'QLabel[severity="{severity}"] {{ color: {ink}; }}')
        rules.append(
            f'QLabel[role="badge"][severity="{severity}"] {{ background: {ground};'
            f" font-size: {sized(12, scale)}px; font-weight: bold;"
            f" border-radius: {sized(26, scale) // 2}px;"
            f" padding: 0 {sized(10, scale)}px; min-height: {sized(26, scale)}px;"
            f" max-height: {sized(26, scale)}px; }}"
        )
    return "\n".join(rules)


def _buttons(t: Tokens, scale: float) -> str:
    height, sides = sized(42, scale), sized(20, scale)
    return f"""
QPushButton {{ min-height: {height}px; padding: 0 {sides}px; font-size: {sized(14, scale)}px;
  font-weight: bold; color: {t.accent}; background: {t.card};
  border: 1px solid {t.line}; border-radius: {sized(8, scale)}px; }}
QPushButton:hover {{ border-color: {t.accent}; }}
QPushButton:pressed {{ background: {t.accent_ground}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 0 {sides - 1}px;
  min-height: {height - 2}px; }}
QPushButton:disabled {{ color: {t.soft}; border-color: {t.line}; background: {t.ground}; }}
QPushButton[role="primary"] {{ color: {t.on_accent}; background: {t.accent};
  border: 1px solid {t.accent}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.ink}; }}
QPushButton[role="primary"]:disabled {{ color: {t.soft}; background: {t.line};
  border-color: {t.line}; }}
QPushButton[role="stop"] {{ color: {t.stop}; border: 2px solid {t.stop};
  padding: 0 {sides - 1}px; min-height: {height - 2}px; }}
QPushButton[role="link"] {{ background: transparent; border: 2px solid transparent;
  padding: 0 {sized(4, scale)}px; font-weight: normal; text-align: left; color: {t.accent}; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="fold"] {{ background: transparent; border: none; padding: 0;
  min-height: {sized(32, scale)}px; font-weight: normal; font-size: {sized(12, scale)}px;
  text-align: left; color: {t.soft}; }}
QPushButton[role="fold"]:focus {{ border: none; color: {t.accent}; text-decoration: underline; }}
QPushButton[role="chip"] {{ color: {t.ink}; font-weight: normal; padding: 0 {sized(12, scale)}px;
  border-radius: {sized(21, scale)}px; }}
QPushButton[role="chip"]:focus {{ padding: 0 {sized(11, scale)}px; }}
QPushButton[role="target"] {{ color: {t.soft}; background: transparent; font-weight: normal;
  border: 2px solid transparent; padding: 0 {sized(2, scale)}px; text-align: left;
  min-height: {max(sized(40, scale), 40)}px; }}
QPushButton[role="target"]:hover {{ background: {t.accent_ground}; }}
QPushButton[role="target"]:checked {{ color: {t.accent}; font-weight: bold; }}
QPushButton[role="target"]:focus {{ border: 2px solid {t.accent}; min-height:
  {max(sized(40, scale), 40)}px; padding: 0 {sized(2, scale)}px; }}
"""


def _segments(t: Tokens, scale: float) -> str:
    """Choices side by side. A thicker border takes its pixels from inside."""
    height, sides = sized(42, scale), sized(20, scale)
    return f"""
QPushButton[role="segment"] {{ color: {t.ink}; text-align: center; }}
QPushButton[role="segment"]:disabled {{ color: {t.soft}; }}
QPushButton[role="segment"]:checked {{ background: {t.accent_ground}; color: {t.accent};
  border: 2px solid {t.accent}; padding: 0 {sides - 1}px; min-height: {height - 2}px; }}
QPushButton[role="segment"][lines="two"] {{ min-height: {sized(58, scale)}px; }}
QPushButton[role="segment"][lines="two"]:checked, QPushButton[role="segment"][lines="two"]:focus
  {{ min-height: {sized(58, scale) - 2}px; }}
"""


def _fields(t: Tokens, scale: float) -> str:
    kinds = "QLineEdit, QComboBox"
    return f"""
{kinds} {{ min-height: {sized(42, scale)}px; font-size: {sized(16, scale)}px; color: {t.ink};
  background: {t.card}; border: 1px solid {t.soft}; border-radius: {sized(6, scale)}px;
  padding: 0 {sized(10, scale)}px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; placeholder-text-color: {t.soft}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent};
  padding: 0 {sized(9, scale)}px; min-height: {sized(40, scale)}px; }}
QLineEdit[refused="true"], QComboBox[refused="true"] {{ border: 2px solid {t.stop};
  padding: 0 {sized(9, scale)}px; min-height: {sized(40, scale)}px; }}
QLineEdit[role="figure"] {{ font-size: {sized(22, scale)}px; font-weight: bold; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.ground}; color: {t.soft};
  border-color: {t.line}; }}
QLineEdit:read-only {{ background: {t.ground}; }}
QComboBox::drop-down {{ border: none; width: {sized(32, scale)}px; }}
QComboBox::down-arrow {{ image: {_icon("arrow-down", t)};
  width: {sized(16, scale)}px; height: {sized(16, scale)}px; }}
QComboBox QLineEdit {{ border: none; min-height: 0; padding: 0; background: transparent; }}
QMenu {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.line}; }}
QMenu::item {{ padding: {sized(10, scale)}px {sized(20, scale)}px; }}
QMenu::item:selected {{ background: {t.accent_ground}; color: {t.ink}; }}
QComboBox QAbstractItemView {{ background: {t.card}; color: {t.ink};
  border: 1px solid {t.line}; selection-background-color: {t.accent_ground};
  selection-color: {t.accent}; font-size: {sized(14, scale)}px; outline: none; }}
QAbstractItemView[role="completions"] {{ background: {t.card}; color: {t.ink};
  font-size: {sized(14, scale)}px; }}
QComboBox QAbstractItemView::item {{ min-height: {sized(36, scale)}px; }}
QPlainTextEdit {{ font-size: {sized(16, scale)}px; color: {t.ink}; background: {t.card};
  border: 1px solid {t.soft}; border-radius: {sized(6, scale)}px; padding: 6px; }}
"""


def _choices(t: Tokens, scale: float) -> str:
    side = sized(20, scale)
    return f"""
QCheckBox, QRadioButton {{ min-height: {sized(44, scale)}px; spacing: {sized(10, scale)}px;
  font-size: {sized(14, scale)}px; color: {t.ink}; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {side}px; height: {side}px;
  background: {t.card}; border: 2px solid {t.soft}; border-radius: {sized(4, scale)}px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: {_icon("tick", t)}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.soft}; border-color: {t.soft}; }}
QRadioButton::indicator {{ border-radius: {side // 2 + 2}px; }}
QRadioButton::indicator:checked {{ border: {side // 3}px solid {t.accent};
  width: {side - 2 * (side // 3) + 4}px; height: {side - 2 * (side // 3) + 4}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; text-decoration: underline; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.soft}; }}
"""


def _tables(t: Tokens, scale: float) -> str:
    return f"""
QTableView {{ background: transparent; border: none; color: {t.ink}; gridline-color: {t.line};
  font-size: {sized(15, scale)}px; outline: none; alternate-background-color: {t.card};
  selection-background-color: {t.accent_ground}; selection-color: {t.ink}; }}
QTableView::item {{ border-bottom: 1px solid {t.line}; padding: 0 {sized(12, scale)}px; }}
QTableView::item:selected {{ background: {t.accent_ground}; color: {t.ink}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {t.soft}; border: none;
  border-bottom: 1px solid {t.line}; padding: 0 {sized(12, scale)}px;
  font-size: {sized(12, scale)}px; min-height: {sized(34, scale)}px; }}
"""


def _navigation(t: Tokens, scale: float) -> str:
    # A target of 44 px holds even the largest text; growing more would push the last
    # entries off a small screen.
    height = sized(4, scale) + 36
    return f"""
QWidget[role="navigation"] {{ background: {t.card}; border-right: 1px solid {t.line}; }}
QPushButton[role="navigation_entry"] {{ text-align: left; font-weight: normal;
  color: {t.soft}; background: transparent; border: 2px solid transparent;
  padding: 0 {sized(10, scale)}px; min-height: {height}px; }}
QPushButton[role="navigation_entry"]:hover {{ color: {t.accent}; }}
QPushButton[role="navigation_entry"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[role="navigation_entry"]:checked {{ background: {t.accent_ground};
  color: {t.accent}; font-weight: bold; }}
QPushButton[role="navigation_act"] {{ text-align: left; font-weight: normal;
  font-size: {sized(12, scale)}px; color: {t.soft}; background: transparent;
  border: 2px solid transparent; padding: 0 {sized(4, scale)}px; min-height: {height}px; }}
QPushButton[role="navigation_act"]:hover {{ color: {t.accent}; text-decoration: underline; }}
QPushButton[role="navigation_act"]:focus {{ border: 2px solid {t.accent}; }}
"""


def _scroll_bars(t: Tokens, scale: float) -> str:
    width, handle = sized(16, scale), sized(8, scale)
    return f"""
QScrollBar:vertical {{ background: transparent; width: {width}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {width}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.line}; border-radius: {handle // 2}px;
  margin-left: {width - handle}px; min-height: 40px; }}
QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: {handle // 2}px; }}
QScrollBar::handle:hover {{ background: {t.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
