"""Forty seeded errors through the real windows: which are stopped before the infusion starts?

The table in ``STOPPED.md`` beside this file says it for people; a test holds it to these cases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bedside.clinical.events import BagTakenOut, Storage, SuppliedItem
from bedside.clinical.preparation.steps import StepId
from bedside.services.paper_content import bag_code
from bedside.services.patients import Patients
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.ui.infusion.level_forms import StartForm
from bedside.ui.wizard.work_step import WorkStep
from tests.support.drill import CHANGE, STEP, Drill
from tests.support.hands import press
from tests.support.packs import GTIN
from tests.support.pump import WRISTBAND
from tests.support.ward import ITEM

OLD = SuppliedItem("OLD", date(2026, 4, 5))
SCANNED = SuppliedItem("L1", date(2027, 1, 1), GTIN, "S1")
TABLE = Path(__file__).parent / "STOPPED.md"


@dataclass(frozen=True)
class Error:
    """A seeded error, the window it meets, and what stops it there (empty: nothing does)."""

    name: str
    window: str
    stopped_by: str
    story: Callable[[Drill], str]


def first(drill: Drill) -> None:
    """Cycle 1 is ordered and its first bag is made and checked."""
    drill.bed.ordered()
    drill.bed.bag(1)


def before_change(drill: Drill, hours: float = 95) -> None:
    """The first bag runs towards its end, the second one is ready."""
    drill.bed.started()
    drill.ward.clock.advance(hours=hours)
    drill.bed.bag(2, 5, 72)


def weighed(drill: Drill, weight_kg: str) -> None:
    """The child is weighed anew, and the figure was confirmed."""
    drill.ward.clock.advance(hours=1)
    size, patients = (Decimal(weight_kg), Decimal(101)), Patients(drill.ward.nurse)
    at = drill.ward.clock()
    assert patients.measure(drill.patient, *size, at, confirmed=True) is None


def pump(rate: str, volume: str, hours: str) -> Callable[[Drill], str]:
    def story(drill: Drill) -> str:
        first(drill)
        return drill.stopped_at_pump(rate, volume, hours)

    return story


def stale_weight_at_the_desk(drill: Drill) -> str:
    drill.ward.clock.advance(days=8)
    return drill.stopped_in_wizard()


def weight_changed_at_the_desk(drill: Drill) -> str:
    drill.bed.bag(1)
    weighed(drill, "18")
    return drill.stopped_in_wizard(first_day=5, bag_hours=72, bag_number=2)


def pack_used_before(drill: Drill) -> str:
    drill.ward.prepared_bag(drill.patient, first_day=1, bag_number=1, vials=(SCANNED, ITEM))
    return drill.stopped_in_wizard(bag_number=2, first_day=5, bag_hours=72, vials=(SCANNED, ITEM))


def vials_stood_too_long(drill: Drill) -> str:
    preparation, draft = Preparation(drill.ward.pharmacist), drill.draft()
    for step in preparation.steps(draft):
        if step.id is StepId.ADD_DRUG:
            break
        ticked = preparation.tick(draft, step.id.value)
        assert isinstance(ticked, PreparationDraft)
        draft = ticked
    drill.ward.clock.advance(hours=5)
    page = drill.wizard(draft)
    work = page.steps[3]
    assert isinstance(work, WorkStep)
    assert work.done_button is not None
    press(work.done_button)
    return "vial_clock" if work.refusal.text() else ""


def anothers_wristband(drill: Drill) -> str:
    first(drill)
    drill.ward.child(number="100777")
    return drill.stopped_at_bed(band="100777")


def anothers_identifier(drill: Drill) -> str:
    first(drill)
    return drill.stopped_at_bed(band="", first="Örnek Hasta 1", second="100777")


def one_identifier(drill: Drill) -> str:
    first(drill)
    return drill.stopped_at_bed(band="", first="Örnek Hasta 1")


def swapped_bags(drill: Drill) -> str:
    first(drill)
    other = drill.ward.child(number="100777")
    return drill.stopped_at_bed(bag=bag_code(drill.ward.prepared_bag(other)))


def bag_of_later_day(drill: Drill) -> str:
    first(drill)
    drill.bed.bag(2, 5, 72)
    return drill.stopped_at_bed(bag="2")


def full_bag_in_step_days(drill: Drill) -> str:
    before_change(drill)
    drill.bed.bag(3, first_day=8)
    return drill.stopped_at_bed(CHANGE, bag="3")


def step_bag_at_the_step(drill: Drill) -> str:
    drill.bed.started()
    drill.bed.clock.advance(hours=96)
    drill.bed.changed(2)
    drill.bed.bag(3, 5, 72)
    drill.bed.clock.advance(hours=72)
    return drill.stopped_at_bed(STEP, bag="3")


def unchecked(drill: Drill) -> str:
    drill.bed.ordered()
    drill.ward.prepared_bag(drill.patient, first_day=1, bag_number=1)
    return drill.stopped_at_bed()


def discarded(drill: Drill) -> str:
    drill.bed.ordered()
    bag = drill.bed.bag(1)
    assert Preparation(drill.ward.pharmacist).discard(bag, "leaks") is None
    return drill.stopped_at_bed()


def used_again(drill: Drill) -> str:
    before_change(drill)
    return drill.stopped_at_bed(CHANGE, bag="1")


def not_ordered(drill: Drill) -> str:
    drill.bed.bag(1)
    bag = drill.ward.file.read.bags(drill.patient)[0].bag
    return drill.stopped_at_bed(bag=bag_code(bag))


def too_long_cold(drill: Drill) -> str:
    first(drill)
    drill.ward.clock.advance(days=11)
    return drill.stopped_at_bed()


def left_out(drill: Drill) -> str:
    first(drill)
    bag = drill.ward.file.read.bags(drill.patient)[0].bag
    drill.ward.nurse.record(drill.patient, BagTakenOut(bag))
    drill.ward.clock.advance(hours=5)
    return drill.stopped_at_bed()


def stale_weight_at_the_bed(drill: Drill) -> str:
    drill.ward.clock.advance(days=5)
    first(drill)
    drill.ward.clock.advance(days=3)
    return drill.stopped_at_bed()


def weight_changed_at_the_bed(drill: Drill) -> str:
    first(drill)
    weighed(drill, "18")
    return drill.stopped_at_bed()


def against_the_table(drill: Drill) -> str:
    before_change(drill)
    drill.table.action = "interrupt"
    return drill.stopped_at_bed(CHANGE, bag="2")


def alone(drill: Drill) -> str:
    first(drill)
    return drill.stopped_at_bed(person="")


def guessed_password(drill: Drill) -> str:
    first(drill)
    return drill.stopped_at_bed(password="12345678")


def without_the_check(drill: Drill) -> str:
    first(drill)
    form = StartForm(drill.gated, drill.patient, drill.clock)
    drill.show(form)
    form.reason.set_text("given outside")
    card = form.connection
    card.patient_read.set_text(WRISTBAND)
    card.bag_read.set_text("1")
    card.rate.set_text("2,5")
    press(form.save_act)
    return "not_read_at_bed" if card.bag is not None and card.bag.refusal() else ""


def line_flushed(drill: Drill) -> str:
    """The program says beforehand not to flush, and for how many hours of drug; no window sees
    whether somebody does."""
    before_change(drill)
    return drill.stopped_at_bed(CHANGE, bag="2")


def pump_changed_after_reading(drill: Drill) -> str:
    """The pump was read right, and set otherwise before it was started."""
    first(drill)
    return drill.stopped_at_pump("2,5", "240", "96")


WIZARD, BED, PUMP = "preparation", "check at the bed", "pump read-back"
ERRORS = (
    Error("weight ten times too high", "chart", "weight", lambda d: d.stopped_at_scale("160")),
    Error("stale weight", WIZARD, "patient", stale_weight_at_the_desk),
    Error("weight changed by 12 %", WIZARD, "patient", weight_changed_at_the_desk),
    Error("bag across the step", WIZARD, "bag", lambda d: d.stopped_in_wizard(first_day=5)),
    Error(
        "bag that outlives its room clock",
        WIZARD,
        "bag",
        lambda d: d.stopped_in_wizard(storage=Storage.ROOM),
    ),
    Error(
        "diluent without its last digit",
        WIZARD,
        "bag",
        lambda d: d.stopped_in_wizard(diluent_ml=Decimal(27)),
    ),
    Error("expired vial", WIZARD, "vials", lambda d: d.stopped_in_wizard(vials=(ITEM, OLD))),
    Error("expired diluent", WIZARD, "vials", lambda d: d.stopped_in_wizard(diluent=OLD)),
    Error("expired stabilizer", WIZARD, "vials", lambda d: d.stopped_in_wizard(stabilizer=OLD)),
    Error("pack used before", WIZARD, "vials", pack_used_before),
    Error(
        "one pack for two vials",
        WIZARD,
        "vials",
        lambda d: d.stopped_in_wizard(vials=(SCANNED, SCANNED)),
    ),
    Error("vials dissolved five hours ago", WIZARD, "vial_clock", vials_stood_too_long),
    Error(
        "other volume in the syringe",
        "second check",
        "check_failed",
        lambda d: d.stopped_by_checker("13", "2,5"),
    ),
    Error(
        "other rate at the second check",
        "second check",
        "check_failed",
        lambda d: d.stopped_by_checker("1,3", "3,3"),
    ),
    Error("another child's wristband", BED, "other_child", anothers_wristband),
    Error("another child's number beside the name", BED, "other_child", anothers_identifier),
    Error("one identifier only", BED, "child_not_read", one_identifier),
    Error("swapped bags of two children", BED, "bag_of_other_child", swapped_bags),
    Error("the bag of another day", BED, "bag_of_other_day", bag_of_later_day),
    Error("full-dose bag in the step days", BED, "bag_of_other_level", full_bag_in_step_days),
    Error("step bag at the step to full", BED, "bag_of_other_level", step_bag_at_the_step),
    Error("bag nobody checked", BED, "bag_not_checked", unchecked),
    Error("bag that was thrown away", BED, "bag_discarded", discarded),
    Error("the empty bag again", BED, "bag_used", used_again),
    Error("no order", BED, "no_order", not_ordered),
    Error("bag eleven days in the cold", BED, "bag_out_of_date", too_long_cold),
    Error("bag five hours out of the cold", BED, "run_cut_short", left_out),
    Error("stale weight", BED, "weight_older_than_7_days", stale_weight_at_the_bed),
    Error("weight changed since", BED, "weight_differs_10_percent", weight_changed_at_the_bed),
    Error("change against the table", BED, "table_against", against_the_table),
    Error("first bag by one person", BED, "second_person", alone),
    Error("second person's password guessed", BED, "second_person", guessed_password),
    Error("rate times 24", PUMP, "times_24", pump("60", "240", "4")),
    Error("rate divided by 24", PUMP, "divided_by_24", pump("0,1", "9,6", "96")),
    Error("decimal mark lost", PUMP, "times_10", pump("25", "240", "9,6")),
    Error("rate of a 72 h bag", PUMP, "rate_of_other_bag", pump("3,3", "237,6", "72")),
    Error("another protocol's rate", PUMP, "rate_of_other_protocol", pump("1,8", "129,6", "72")),
    Error("a day's volume to run", PUMP, "figures_disagree", pump("2,5", "60", "96")),
    Error("line flushed at the change", "none", "", line_flushed),
    Error("pump set otherwise after it was read", "none", "", pump_changed_after_reading),
)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{error.window}: {error.name}")
def test_the_error_meets_its_window(drill: Drill, error: Error) -> None:
    drill.bed.clock.advance(seconds=1)
    before = drill.connected()
    assert error.story(drill) == error.stopped_by
    # Whatever was connected on the way there was connected right.
    assert drill.connected() - before in range(3)


def test_at_least_38_of_40_are_stopped() -> None:
    assert len(ERRORS) == 40
    assert sum(bool(error.stopped_by) for error in ERRORS) >= 38


def test_the_table_says_which_error_is_stopped_where() -> None:
    rows = [
        f"| {number} | {error.name} | {error.window} | {error.stopped_by or 'not stopped'} |"
        for number, error in enumerate(ERRORS, start=1)
    ]
    said = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:3] != "| n"]
    assert [line for line in said if line.startswith("|")][1:] == rows


def test_nothing_is_connected_without_the_check(drill: Drill) -> None:
    assert without_the_check(drill) == "not_read_at_bed"
    assert drill.connected() == 0
