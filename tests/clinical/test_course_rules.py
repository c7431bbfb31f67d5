from __future__ import annotations

from bedside.clinical.course_rules import CourseRules, HospitalStay
from bedside.clinical.events import Indication
from tests.support.rules import cited

FIRST = HospitalStay(Indication.RELAPSED_REFRACTORY, 1, cited(9), cited(3))
RULES = CourseRules(cited(4), cited(7), (FIRST,))


def test_a_stay_is_found_by_indication_and_cycle() -> None:
    assert RULES.hospital_stay(Indication.RELAPSED_REFRACTORY, 1) is FIRST
    assert RULES.hospital_stay(Indication.RELAPSED_REFRACTORY, 2) is None
    assert RULES.hospital_stay(Indication.MRD_POSITIVE, 1) is None
