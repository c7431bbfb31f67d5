"""What was lost, and what is kept of a vial? The desk's records of waste and remainders."""

from __future__ import annotations

from decimal import Decimal
from uuid import uuid4

from bedside.clinical.bag_life import BagAct, act_refusal
from bedside.clinical.events import (
    BagDiscarded,
    BagTakenOut,
    KnownEvent,
    LeftOverUsed,
    VialLeftOver,
    VialPriceSet,
    WasteRecorded,
)
from bedside.clinical.keeping import KeepingState, bag_clock, vial_clock
from bedside.clinical.left_overs import LeftOver
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import DeskProblem
from bedside.services.pharmacy.drafts import LeftOverDraft, WasteDraft
from bedside.services.pharmacy.ground import no
from bedside.services.pharmacy.record import DeskRecord
from bedside.services.refused import EntryProblem, EntryRefused

_NOTHING_ML = Decimal(0)
_CURRENCY_AT_MOST = 8


def taking_out(at_work: WardAtWork, record: DeskRecord, bag: str) -> BagTakenOut | EntryRefused:
    """A bag leaves the refrigerator; its room clock begins and never stops."""
    life = record.life(bag)
    if life is None:
        return no(DeskProblem.BAG_UNKNOWN, "bag")
    why = act_refusal(life, BagAct.TAKE_OUT)
    if why is not None:
        return no(why, "bag")
    clock = bag_clock(at_work.protocol.stability, life, at_work.now())
    if clock is not None and clock.state is KeepingState.EXPIRED:
        return no(DeskProblem.CLOCK_ENDED, "bag")
    return BagTakenOut(bag)


def discarding(record: DeskRecord, bag: str, reason: str) -> BagDiscarded | EntryRefused:
    """A bag that was never connected is thrown away, with the reason."""
    life = record.life(bag)
    if life is None:
        return no(DeskProblem.BAG_UNKNOWN, "bag")
    why = act_refusal(life, BagAct.DISCARD)
    if why is not None:
        return no(why, "bag")
    if not reason.strip():
        return EntryRefused(EntryProblem.REASON_MISSING, "reason")
    return BagDiscarded(bag, reason.strip())


def wasting(record: DeskRecord | None, draft: WasteDraft) -> WasteRecorded | EntryRefused:
    """Drug that was thrown away. ``record`` is the child of the draft's bag, where it has one."""
    if draft.bag is not None:
        life = None if record is None else record.life(draft.bag)
        if record is None or life is None or life.made is None:
            return no(DeskProblem.BAG_UNKNOWN, "bag")
        before = record.wasted_ml.get(draft.bag, _NOTHING_ML)
        if before + (draft.drug_ml or _NOTHING_ML) > life.made.content.drug_ml:
            return no(DeskProblem.TOO_MUCH, "drug_ml")
    drug_ml, vials = draft.drug_ml or _NOTHING_ML, draft.vials or 0
    if drug_ml < 0 or vials < 0 or not (drug_ml or vials):
        return no(DeskProblem.NOTHING_LOST, "drug_ml")
    if not draft.reason.strip():
        return EntryRefused(EntryProblem.REASON_MISSING, "reason")
    lots = tuple(lot.strip() for lot in draft.lots if lot.strip())
    return WasteRecorded(draft.bag, drug_ml, vials, draft.reason.strip(), lots)


def keeping(at_work: WardAtWork, draft: LeftOverDraft) -> VialLeftOver | EntryRefused:
    """What stays in a dissolved vial is kept, as long as its own clock runs."""
    drug_ml = draft.drug_ml or _NOTHING_ML
    missing = (
        ("lot", not draft.lot.strip()),
        ("drug_ml", drug_ml <= 0),
        ("dissolved_at", draft.dissolved_at is None),
    )
    first = next((name for name, is_missing in missing if is_missing), None)
    if first is not None or draft.dissolved_at is None:
        return EntryRefused(EntryProblem.MISSING_FIELD, first)
    if drug_ml > at_work.protocol.preparation.withdrawable_ml.value:
        return no(DeskProblem.TOO_MUCH, "drug_ml")
    if draft.dissolved_at > at_work.now():
        return EntryRefused(EntryProblem.DATE_IN_FUTURE, "dissolved_at")
    rules = at_work.protocol.stability
    clock = vial_clock(rules, draft.dissolved_at, draft.storage, at_work.now())
    if clock.state is KeepingState.EXPIRED:
        return no(DeskProblem.CLOCK_ENDED, "dissolved_at")
    name = uuid4().hex
    return VialLeftOver(name, draft.lot.strip(), drug_ml, draft.dissolved_at, draft.storage)


def using(
    at_work: WardAtWork, kept: LeftOver | None, record: DeskRecord | None, bag: str
) -> LeftOverUsed | EntryRefused:
    """A remainder went into a bag, which was made before the remainder's clock ended."""
    if kept is None or not kept.waits:
        return no(DeskProblem.LEFT_OVER_UNKNOWN, "left_over")
    life = None if record is None else record.life(bag)
    if life is None or life.made is None:
        return no(DeskProblem.BAG_UNKNOWN, "bag")
    rules, made_at = at_work.protocol.stability, life.made.prepared_at
    clock = vial_clock(rules, kept.kept.dissolved_at, kept.kept.storage, made_at)
    if clock.state is KeepingState.EXPIRED or made_at < kept.kept.dissolved_at:
        return no(DeskProblem.CLOCK_ENDED, "bag")
    return LeftOverUsed(kept.kept.left_over, bag)


def throwing_away(kept: LeftOver | None, reason: str) -> WasteRecorded | EntryRefused:
    """A remainder is thrown away."""
    if kept is None or not kept.waits:
        return no(DeskProblem.LEFT_OVER_UNKNOWN, "left_over")
    if not reason.strip():
        return EntryRefused(EntryProblem.REASON_MISSING, "reason")
    lots, name = (kept.kept.lot,), kept.kept.left_over
    return WasteRecorded(None, kept.kept.drug_ml, 0, reason.strip(), lots, name)


def pricing(price: Decimal | None, currency: str) -> VialPriceSet | EntryRefused:
    """What a vial costs from now on."""
    if price is None or price < 0:
        return EntryRefused(EntryProblem.MISSING_FIELD, "price")
    if not currency.strip() or len(currency.strip()) > _CURRENCY_AT_MOST:
        return EntryRefused(EntryProblem.MISSING_FIELD, "currency")
    return VialPriceSet(price, currency.strip())


def write(
    at_work: WardAtWork, patient: str | None, event: KnownEvent | EntryRefused
) -> str | EntryRefused:
    """The entry through the journal's door; its id."""
    if isinstance(event, EntryRefused):
        return event
    written = at_work.record(patient, event)
    return written if isinstance(written, EntryRefused) else written.event_id
