"""What was chosen and typed at the pharmacy's desk? Its frozen drafts."""

from __future__ import annotations

from datetime import datetime, time
from decimal import Decimal

import msgspec

from bedside.clinical.events import Storage

# The ward's own night, as long as nobody says otherwise on the page.
_NIGHT_BEGINS, _NIGHT_ENDS = time(20), time(8)


class PlanDraft(msgspec.Struct, frozen=True, kw_only=True):
    """How the bags of a cycle are to be planned.

    ``ahead_hours``: how long before it is connected a bag is made; it then waits in
    ``storage``. ``low_first``: the infusion goes on at the step dose, as after a restart.
    """

    start_at: datetime | None = None
    allowed_hours: tuple[int, ...] = ()
    diluent_ml: Decimal | None = None
    ahead_hours: int | None = 0
    storage: Storage = Storage.COLD
    avoid_weekends: bool = True
    avoid_nights: bool = True
    night_begins: time = _NIGHT_BEGINS
    night_ends: time = _NIGHT_ENDS
    low_first: bool = False


class WasteDraft(msgspec.Struct, frozen=True, kw_only=True):
    """Drug that was thrown away; ``lots`` as they stand on the packs."""

    bag: str | None = None
    drug_ml: Decimal | None = None
    vials: int | None = None
    reason: str = ""
    lots: tuple[str, ...] = ()


class LeftOverDraft(msgspec.Struct, frozen=True, kw_only=True):
    """What stays in a dissolved vial and is kept for a later bag."""

    lot: str = ""
    drug_ml: Decimal | None = None
    dissolved_at: datetime | None = None
    storage: Storage = Storage.COLD
