from __future__ import annotations

import msgspec

from bedside.clinical.bag_plan_record import StandingPlan, standing_plan
from bedside.clinical.course_record import fold_course
from bedside.clinical.events import BagsPlanned, Entry, Event
from tests.support.course_events import PHARMACY
from tests.support.course_journal import complete, discontinue, ordered, start, stop, told

PLAN = PHARMACY[0]
assert isinstance(PLAN, BagsPlanned)


def plan_after(*events: tuple[float, Event]) -> StandingPlan | None:
    entries: list[Entry] = [told(n, hour, event) for n, (hour, event) in enumerate(events, 1)]
    return standing_plan(entries, fold_course(entries))


def test_without_an_order_nothing_is_planned() -> None:
    assert plan_after((0, PLAN)) is None
    assert plan_after((0, ordered())) is None


def test_the_newest_plan_of_the_newest_cycle_stands() -> None:
    newer = msgspec.structs.replace(PLAN, aim="vials")
    found = plan_after((-2, ordered()), (-1, PLAN), (0, newer))
    assert found is not None
    assert (found.plan.aim, found.outdated, found.entry.event_id) == ("vials", False, "e-3")
    other = msgspec.structs.replace(PLAN, cycle=2)
    assert plan_after((-2, ordered()), (-1, other)) is None


def test_a_plan_is_outdated_once_the_pump_stood_or_the_cycle_was_ordered_anew() -> None:
    story = [(-3, ordered()), (-2, PLAN)]
    running = plan_after(*story, (0, start()))
    assert running is not None
    assert not running.outdated
    anew = plan_after(*story, (-1, ordered()))
    assert anew is not None
    assert (anew.outdated, anew.anew, anew.stood) == (True, True, False)
    # told() records a hundred days after the start: a pause later than that outdates the plan.
    stood = plan_after(*story, (0, start()), (24 * 101, stop()))
    assert stood is not None
    assert (stood.outdated, stood.anew, stood.stood) == (True, False, True)


def test_a_cycle_that_is_over_has_no_plan() -> None:
    story = [(-3, ordered()), (-2, PLAN), (0, start())]
    assert plan_after(*story, (672, complete())) is None
    assert plan_after(*story, (100, discontinue())) is None
