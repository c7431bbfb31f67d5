from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bedside.clinical.course import Course, CourseCase, CourseEvent, CourseEventKind, find_course
from bedside.clinical.course_picture.lines import CoursePicture, LineKey, course_picture
from bedside.clinical.events import (
    DayLogged,
    DrugGiven,
    DrugPurpose,
    Entry,
    GradeRecord,
    Indication,
    InfusionStarted,
    InterruptionCause,
    LaboratoryRecord,
    Level,
    NeuroRecord,
    VitalsRecord,
)
from tests.support.chart_entries import entry
from tests.support.rules import NOON, TR

HOUR = timedelta(hours=1)
NOW = NOON + 60 * HOUR
STARTED = CourseEvent(NOON, CourseEventKind.STARTED, level=Level.STEP)
STOPPED = CourseEvent(
    NOON + 30 * HOUR, CourseEventKind.INTERRUPTED, InterruptionCause.ADVERSE_REACTION
)


def picture(*entries: Entry, events: tuple[CourseEvent, ...] = (STARTED,)) -> CoursePicture:
    found = find_course(TR, CourseCase(Indication.RELAPSED_REFRACTORY, 1, NOW, events))
    assert isinstance(found, Course)
    return course_picture(found, entries, in_first_unit, NOW)


def in_first_unit(result: LaboratoryRecord) -> Decimal | None:
    return {"10*9/L": result.value, "/uL": result.value / 1000}.get(result.unit)


def log(number: int, hours: int, **findings: object) -> Entry:
    return entry(number, DayLogged(1, **findings), NOON + hours * HOUR)


def values(found: CoursePicture, key: LineKey) -> list[Decimal]:
    line = found.line(key)
    return [] if line is None else [point.value for point in line.points]


def test_an_empty_course_has_no_lines() -> None:
    found = picture()
    assert found.lines == ()
    assert found.line(LineKey.ALT) is None
    assert (found.began_at, found.bag_changes, found.gaps) == (NOON, (), ())
    assert found.ends_at == NOON + timedelta(days=28)


def test_findings_run_from_old_to_new_whatever_their_order() -> None:
    late = log(1, 20, vitals=VitalsRecord(temperature_c=Decimal("39.1")))
    early = log(2, 2, vitals=VitalsRecord(temperature_c=Decimal("37.2")))
    untaken = log(3, 4, vitals=VitalsRecord(spo2_percent=97))
    found = picture(late, early, untaken)
    assert values(found, LineKey.TEMPERATURE) == [Decimal("37.2"), Decimal("39.1")]
    line = found.line(LineKey.TEMPERATURE)
    assert line is not None
    assert line.unit == "°C"


def test_enzymes_are_multiples_of_their_own_limit() -> None:
    alt = LaboratoryRecord("alt", Decimal(120), "U/L", upper_limit=Decimal(40))
    unlimited = LaboratoryRecord("ast", Decimal(120), "U/L")
    found = picture(log(1, 1, laboratory=(alt, unlimited)))
    assert values(found, LineKey.ALT) == [Decimal(3)]
    assert found.line(LineKey.AST) is None


def test_counts_of_several_units_stand_on_one_line() -> None:
    first = LaboratoryRecord("neutrophils", Decimal("1.4"), "10*9/L")
    second = LaboratoryRecord("neutrophils", Decimal(900), "/uL")
    unknown = LaboratoryRecord("neutrophils", Decimal(9), "furlong")
    other = LaboratoryRecord("haemoglobin", Decimal(9), "g/dL")
    found = picture(
        log(1, 1, laboratory=(first,)),
        log(2, 2, laboratory=(second, other)),
        log(3, 3, laboratory=(unknown,)),
    )
    assert values(found, LineKey.NEUTROPHILS) == [Decimal("1.4"), Decimal("0.9")]


def test_scores_and_worst_grades_are_drawn() -> None:
    neuro = NeuroRecord("capd", (2, 1), 11, None)
    tremor = GradeRecord("neurological", "tremor", 2, "ctcae", "5.0")
    fever = GradeRecord("cytokine_release", "cytokine release", 1, "ctcae", "5.0")
    unable = NeuroRecord("ice", (None,), None, None)
    unknown = NeuroRecord("other", (1,), 1, None)
    found = picture(
        log(1, 1, neuro=neuro, grades=(fever, tremor)),
        log(2, 2, neuro=unable),
        log(3, 3, neuro=unknown),
    )
    assert values(found, LineKey.CAPD) == [Decimal(11)]
    assert found.line(LineKey.ICE) is None
    line = found.line(LineKey.GRADE)
    assert line is not None
    assert (line.points[0].value, line.points[0].term) == (Decimal(2), "tremor")


def test_dexamethasone_is_drawn_and_other_drugs_are_not() -> None:
    found = picture(
        entry(1, DrugGiven("dexamethasone", Decimal("7.8"), DrugPurpose.TOXICITY), NOON - HOUR),
        entry(2, DrugGiven("paracetamol", Decimal(300), DrugPurpose.FEVER), NOON),
    )
    assert values(found, LineKey.DEXAMETHASONE) == [Decimal("7.8")]
    assert found.began_at == NOON - HOUR


def test_bags_and_pauses_are_marks() -> None:
    resumed = CourseEvent(NOON + 34 * HOUR, CourseEventKind.RESUMED, level=Level.STEP)
    connected = entry(1, InfusionStarted(1, Level.STEP, "b-1", Decimal("2.5")), NOON)
    found = picture(connected, events=(STARTED, STOPPED, resumed))
    assert found.bag_changes == (NOON,)
    (gap,) = found.gaps
    assert (gap.began_at, gap.ended_at) == (NOON + 30 * HOUR, NOON + 34 * HOUR)


def test_an_open_pause_has_its_cause() -> None:
    (gap,) = picture(events=(STARTED, STOPPED)).gaps
    assert (gap.ended_at, gap.cause) == (None, InterruptionCause.ADVERSE_REACTION)
