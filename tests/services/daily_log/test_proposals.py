"""Does each scale grade what was seen, and is nothing graded that was not?"""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.events import VitalsRecord
from bedside.reference.scales import scales
from bedside.services.daily_log.draft import (
    FindingDraft,
    GradeDecision,
    LogDraft,
    ResultDraft,
)
from bedside.services.daily_log.proposals import (
    OpenFact,
    Proposals,
    ProposedGrade,
    pickable,
    propose,
    result_field,
)

NOTHING = LogDraft(patient="a", instrument="capd", vitals=VitalsRecord(masked=True))
CAPD_11 = (2, 1, 2, 1, 1, 2, 1, 1)


def proposed(**seen: object) -> Proposals:
    return propose(scales(), msgspec.structs.replace(NOTHING, **seen))


def result(item: str, value: str, unit: str, limit: str | None, baseline: str | None = None):
    figures = [None if each is None else Decimal(each) for each in (limit, baseline)]
    return (ResultDraft(item, Decimal(value), unit, *figures),)


def sides(grade: ProposedGrade | None) -> tuple[int | None, int | None]:
    assert grade is not None
    ctcae, astct = grade.ctcae, grade.astct
    return (None if ctcae is None else ctcae.value, None if astct is None else astct.value)


def test_an_empty_log_proposes_nothing_and_misses_nothing() -> None:
    assert proposed() == Proposals()


def test_one_brief_generalised_seizure_is_three_facts() -> None:
    grade = proposed(seizures=1, seizure_kind="brief_generalised", seizure_course="brief").find(
        "seizure"
    )
    assert sides(grade) == (2, 3)
    assert grade is not None
    assert (grade.count, grade.suggested, grade.scales_differ) == (1, 2, True)
    assert grade.leading.scale == "ctcae"


def test_no_seizure_is_a_grade_too() -> None:
    grade = proposed(seizures=0).find("seizure")
    assert sides(grade) == (0, 0)
    assert grade is not None
    assert not grade.scales_differ


def test_a_seizure_without_kind_and_end_is_not_graded() -> None:
    found = proposed(seizures=2)
    assert found.grades == ()
    assert found.missing == (
        OpenFact("seizure", "seizure_kind"),
        OpenFact("seizure", "seizure_course"),
    )


def test_a_whole_form_gives_the_icans_grade() -> None:
    grade = proposed(points=CAPD_11, arousal="spontaneous", seizures=0).find("icans")
    assert sides(grade) == (None, 3)
    assert grade is not None
    assert grade.toxicity is Toxicity.NEUROLOGICAL
    assert [str(finding) for finding in grade.leading.because] == ["capd 11"]


def test_a_picked_encephalopathy_stands_beside_the_icans_grade() -> None:
    found = proposed(
        points=CAPD_11,
        arousal="spontaneous",
        seizures=0,
        findings=(FindingDraft("encephalopathy", 3),),
    )
    assert [each.term for each in found.grades] == ["encephalopathy", "seizure"]
    assert sides(found.find("encephalopathy")) == (3, 3)


def test_a_form_that_misses_facts_is_not_graded_and_names_them() -> None:
    found = proposed(points=(2, *[None] * 7), findings=(FindingDraft("encephalopathy"),))
    assert found.grades == ()
    assert [fact.field for fact in found.missing] == [
        "finding.encephalopathy",
        "neuro",
        "arousal",
        "seizures",
    ]


def test_a_form_waits_for_the_end_of_a_seizure() -> None:
    found = proposed(points=CAPD_11, arousal="voice", seizures=1, seizure_kind="brief_partial")
    assert OpenFact("icans", "seizure_course") in found.missing
    assert found.find("icans") is None


def test_a_prolonged_seizure_speaks_in_the_icans_grade() -> None:
    grade = proposed(
        points=(0,) * 8,
        arousal="spontaneous",
        seizures=1,
        seizure_kind="prolonged_repetitive",
        seizure_course="prolonged",
    ).find("icans")
    assert sides(grade) == (None, 4)


def test_points_beyond_the_form_are_not_graded() -> None:
    found = proposed(points=(9,) * 8, arousal="voice", seizures=0)
    assert found.missing == (OpenFact("icans", "neuro"),)


def test_cytokine_release_stands_side_by_side() -> None:
    vitals = VitalsRecord(
        temperature_c=Decimal("37.2"), hypotension="one_pressor", oxygen="none", masked=True
    )
    grade = proposed(vitals=vitals).find("cytokine_release")
    assert sides(grade) == (3, 3)
    unmasked = msgspec.structs.replace(vitals, masked=False)
    assert sides(proposed(vitals=unmasked).find("cytokine_release")) == (3, 0)


def test_cytokine_release_names_what_is_missing() -> None:
    found = proposed(vitals=VitalsRecord(hypotension="none", masked=True))
    assert [fact.field for fact in found.missing] == ["temperature_c", "oxygen"]
    cold = VitalsRecord(temperature_c=Decimal(0), hypotension="none", oxygen="none")
    assert OpenFact("cytokine_release", "temperature_c") in proposed(vitals=cold).missing


def test_fever_above_40_asks_how_long_it_lasted() -> None:
    high = VitalsRecord(temperature_c=Decimal("40.3"))
    assert OpenFact("fever", "hours_above_40") in proposed(vitals=high).missing
    lasting = msgspec.structs.replace(high, hours_above_40=Decimal(25))
    assert sides(proposed(vitals=lasting).find("fever")) == (4, None)
    impossible = VitalsRecord(temperature_c=Decimal(0))
    assert OpenFact("fever", "temperature_c") in proposed(vitals=impossible).missing


def test_exactly_three_times_the_limit_is_grade_1() -> None:
    assert sides(proposed(results=result("alt", "120", "U/L", "40")).find("alt")) == (1, None)
    assert sides(proposed(results=result("alt", "120.1", "U/L", "40")).find("alt")) == (2, None)


def test_a_falling_count_is_graded_by_its_bounds() -> None:
    grade = proposed(results=result("neutrophils", "400", "/uL", "1500")).find("neutropenia")
    assert sides(grade) == (4, None)


@pytest.mark.parametrize(
    ("results", "field"),
    [
        (result("alt", "80", "U/L", None), "alt.limit"),
        (result("neutrophils", "1", "10*9/L", None), "neutrophils.limit"),
        (result("alt", "80", "", "40"), "alt.unit"),
        (result("alt", "-1", "U/L", "40"), "alt"),
        (result("alt", "80", "U/L", "40", "0"), "alt.baseline"),
    ],
)
def test_a_result_that_cannot_be_graded_names_its_field(
    results: tuple[ResultDraft, ...], field: str
) -> None:
    found = proposed(results=results)
    assert found.grades == ()
    assert [fact.field for fact in found.missing] == [field]


def test_a_row_without_a_value_says_nothing() -> None:
    assert proposed(results=(ResultDraft("alt", None, "U/L", Decimal(40)),)) == Proposals()


def test_a_finding_without_its_grade_is_open() -> None:
    found = proposed(findings=(FindingDraft("headache"), FindingDraft("no such", 1)))
    assert [fact.field for fact in found.missing] == ["finding.headache", "finding.no such"]


def test_the_person_decides() -> None:
    found = proposed(
        findings=(FindingDraft("tremor", 1), FindingDraft("headache", 2)),
        decisions=(
            GradeDecision("neurological", "tremor", 2),
            GradeDecision("neurological", "headache", None),
        ),
    )
    tremor, headache = found.grades
    assert (tremor.suggested, tremor.grade, tremor.decided) == (1, 2, True)
    assert (headache.suggested, headache.grade, headache.decided) == (2, None, True)


def test_a_proposal_that_nothing_grades_has_no_leading_grade() -> None:
    empty = ProposedGrade(Toxicity.OTHER, "x", None, None, 0, 0)
    with pytest.raises(ValueError, match="nothing grades x"):
        _ = empty.leading


def test_what_the_log_asks_elsewhere_is_not_picked_from_the_list() -> None:
    terms = {term.id for term in pickable(scales())}
    assert "headache" in terms
    assert terms.isdisjoint({"seizure", "cytokine_release", "fever"})


def test_the_fields_of_a_result() -> None:
    assert [result_field("alt", part) for part in ("value", "uln", "unit")] == [
        "alt",
        "alt.limit",
        "alt.unit",
    ]
