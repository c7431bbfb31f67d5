"""How do the targets look that must be hit at three in the morning?"""

from __future__ import annotations

from bedside.ui.theme.tokens import Tokens


def pump_style(t: Tokens, scale: float) -> str:
    """The style of the *Pump stopped* button and of the large targets behind it."""

    def sized(pixels: int) -> int:
        return round(pixels * scale)

    return f"""
QPushButton[role="pump_stopped"] {{ color: {t.stop}; background: {t.card};
  border: 2px solid {t.stop}; min-height: {sized(8) + 40}px; padding: 0 {sized(6)}px; }}
QPushButton[role="pump_stopped"]:hover {{ background: {t.stop_ground}; }}
QPushButton[role="pump_stopped"]:focus {{ border: 3px solid {t.stop};
  min-height: {sized(8) + 38}px; padding: 0 {sized(5)}px; }}
QPushButton[role="pump_stopped"][noted="true"] {{ background: {t.stop_ground}; }}
QPushButton[role="huge_stop"] {{ color: {t.stop}; background: {t.card};
  border: 2px solid {t.stop}; font-size: {sized(19)}px; padding: {sized(8)}px; }}
QPushButton[role="huge_stop"]:hover, QPushButton[role="huge_stop"]:pressed
  {{ background: {t.stop_ground}; }}
QPushButton[role="huge_stop"]:focus {{ border: 4px solid {t.stop}; padding: {sized(8) - 2}px; }}
QPushButton[role="large"] {{ color: {t.ink}; font-size: {sized(16)}px;
  min-height: {sized(54)}px; padding: 0 {sized(8)}px; }}
QPushButton[role="large"]:checked {{ background: {t.accent_ground}; color: {t.accent};
  border: 2px solid {t.accent}; padding: 0 {sized(8) - 1}px; min-height: {sized(54) - 2}px; }}
QPushButton[role="large"]:focus {{ border: 2px solid {t.accent}; padding: 0 {sized(8) - 1}px;
  min-height: {sized(54) - 2}px; }}
"""
