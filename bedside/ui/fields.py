"""Where does a person type a quantity, and which other fields are there?

Every page takes its fields from here. A quantity has its unit beside it and is read by
the one strict reader; all other fields stand in :mod:`bedside.ui.plain_fields`.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from bedside.clinical.units import Unread, Unreadable, format_decimal, read_decimal
from bedside.ui.plain_fields import ChoiceField, Field, LineField, PasswordField, TextField
from bedside.ui.widgets.text import label
from bedside.ui.wording import quantities
from bedside.ui.wording.unread import unread_text

__all__ = ["ChoiceField", "DecimalField", "Field", "LineField", "PasswordField", "TextField"]


class DecimalField(LineField):
    """A quantity with its unit, read by the one strict reader.

    While typing, the field echoes the number as it was understood; on leaving, a text
    that is not one certain number is refused in words.
    """

    def __init__(
        self, unit: str, caption: str, most_decimals: int = 2, parent: QWidget | None = None
    ) -> None:
        self._unit = quantities.unit_word(unit)
        self._most_decimals = most_decimals
        super().__init__(caption, parent)
        self.line.editingFinished.connect(self._left)
        if unit:
            self.line.setAccessibleName(f"{caption}, {self._unit}")

    def _beside(self) -> QWidget | None:
        return label(self._unit, "soft", wraps=False) if self._unit else None

    def value(self) -> Decimal | None:
        """The number, or None while it is missing or not certain."""
        read = self.reading()
        return read if isinstance(read, Decimal) else None

    def reading(self) -> Decimal | Unreadable | None:
        """The number, why it is none, or None when it has too many decimals."""
        read = read_decimal(self.text())
        if isinstance(read, Decimal) and not self._fine_enough(read):
            return None
        return read

    def _fine_enough(self, value: Decimal) -> bool:
        exponent = value.as_tuple().exponent
        return isinstance(exponent, int) and -exponent <= self._most_decimals

    def set_value(self, value: Decimal) -> None:
        """Write ``value`` as the reader of this language writes it."""
        self.set_text(format_decimal(value, quantities.decimal_mark()))

    def check(self) -> bool:
        """Whether there is one certain number; otherwise say under the field what is wrong."""
        read = self.reading()
        if isinstance(read, Decimal):
            return True
        self.show_refusal(self._too_fine() if read is None else unread_text(read))
        return False

    def _too_fine(self) -> str:
        if self._most_decimals == 0:
            return self.tr("Write a whole number.")
        return self.tr("At most {count} decimals are taken here.").format(count=self._most_decimals)

    def _edited(self) -> None:
        value = self.value()
        # A whole number without a unit cannot be misread: its echo would be the same again.
        is_plain = self._most_decimals == 0 and not self._unit
        understood = "" if value is None else f"= {quantities.number(value)} {self._unit}"
        self.show_echo("" if is_plain else understood)
        self.changed.emit()

    def _left(self) -> None:
        read = self.reading()
        if not isinstance(read, Unreadable) or read.why is not Unread.EMPTY:
            self.check()
