"""The tables name what they have and say where there is nothing."""

from dataclasses import replace

import msgspec

from bedside.clinical.events import CorrectableEvent, kind_of
from bedside.documents.course import report_tables
from bedside.documents.course.content import GradeLine
from bedside.documents.page_flow import WIDTH_MM
from bedside.documents.words import Words
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH
from tests.support.course_events import COURSE, LOG
from tests.support.course_papers import LOG as DAY_LOG
from tests.support.course_papers import REPORT, at, bag


def test_every_table_fits_the_page_and_every_line_its_columns() -> None:
    told = (
        report_tables.bags(REPORT.bags, ENGLISH),
        report_tables.interruptions(REPORT.interruptions, ENGLISH),
        report_tables.grades(REPORT.grades, scales(), ENGLISH),
        report_tables.given(REPORT.given, ENGLISH),
        report_tables.corrections(REPORT.corrections, ENGLISH),
    )
    for _title, titles, widths, lines, nothing in told:
        assert sum(widths) <= WIDTH_MM
        assert nothing
        for line in lines:
            assert len(line) == len(titles) == len(widths)


def test_a_bag_nobody_knows_is_told_with_what_is_known() -> None:
    bare = replace(
        bag(12), level=None, rate_ml_per_h=None, drug_ml=None, lots=(), prepared_by="",
        checked_by="", left_over_ml=None,
    )  # fmt: skip
    ((*shown,),) = report_tables.bags([bare], ENGLISH)[3]
    assert shown == ["?", "-", "-", "-", "04.05.\u00a000:40", "-", "-", "-"]


def test_grades_of_one_log_stand_in_one_line_and_zero_apart() -> None:
    zero = msgspec.structs.replace(DAY_LOG.grades[2], grade=0)
    lines = [GradeLine(at(1), "Hekim 1", each) for each in (DAY_LOG.grades[0], zero)]
    ((when, graded, without, by),) = report_tables.grades(lines, scales(), ENGLISH)[3]
    assert when == "07.04.2026\u00a012:40"
    assert graded.startswith("Cytokine release syndrome\u00a03 (CTCAE 5.0;")
    assert without == "Seizure"
    assert by == "Hekim 1"


def test_corrections_show_what_was_and_is_in_the_paper_s_language() -> None:
    turkish = Words(lambda _context, text: text, ",", "tr")
    given = replace(
        REPORT.corrections[1],
        changed=(
            ("rate_ml_per_h", "2.5", "5"),
            ("cause", "technical", "-"),
            ("vitals", "", ""),
            ("note", "a", "b"),
        ),
        moved_to=None,
    )
    said = report_tables.corrections([given], turkish)[3][0][2]
    assert "rate in mL/h 2,5 → 5" in said
    assert "cause technical → -" in said
    assert "vital signs changed" in said
    assert 'note "a" → "b"' in said
    bare = replace(given, changed=())
    assert report_tables.corrections([bare], ENGLISH)[3][0][2].endswith("replaced")


def test_every_event_that_can_be_corrected_has_a_name() -> None:
    marked = Words(lambda _context, text: f"<{text}>", ".", "en")
    for event in (*COURSE, LOG[0]):
        assert isinstance(event, CorrectableEvent)
        assert report_tables.event_kind(kind_of(event), marked).startswith("<")
    assert report_tables.event_kind("new", marked) == "new"
