from __future__ import annotations

import pytest

from bedside.clinical.course import hospital_stay, hospital_until
from bedside.clinical.events import Indication
from bedside.clinical.protocol import Protocol
from tests.support.courses import at, case, found, resumed, started, stopped
from tests.support.rules import TR, US

RELAPSED, MRD = Indication.RELAPSED_REFRACTORY, Indication.MRD_POSITIVE


@pytest.mark.parametrize("protocol", [TR, US], ids=lambda each: each.id)
@pytest.mark.parametrize(
    ("indication", "cycle", "days"),
    [(RELAPSED, 1, 9), (RELAPSED, 2, 2), (MRD, 1, 3), (MRD, 2, 2), (MRD, 3, None)],
)
def test_the_first_days_in_hospital(
    protocol: Protocol, indication: Indication, cycle: int, days: int | None
) -> None:
    stay = hospital_stay(protocol, indication, cycle)
    assert (None if stay is None else stay.whole) == days


@pytest.mark.parametrize(("cycle", "days"), [(1, 3), (2, 2)])
def test_home_programmes_stand_beside_it(cycle: int, days: int) -> None:
    stay = TR.course.hospital_stay(RELAPSED, cycle)
    assert stay is not None
    assert stay.home_days is not None
    assert stay.home_days.value == days


def test_the_days_are_infusion_days() -> None:
    def until(*hours: float) -> object:
        pause = [stopped(hours[0]), resumed(hours[1])] if len(hours) == 2 else []
        pause += [stopped(hours[0])] if len(hours) == 1 else []
        return hospital_until(TR, RELAPSED, 1, found(case(400, started(), *pause)))

    assert until() == at(9 * 24)
    assert until(24, 36) == at(9 * 24 + 12)
    assert until(24) is None
    assert until(9 * 24) == at(9 * 24)


def test_no_end_where_no_stay_is_asked_for() -> None:
    course = found(case(1, started(), cycle=3))
    assert hospital_until(TR, RELAPSED, 3, course) is None
