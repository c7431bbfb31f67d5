"""Every paper can be made of what the journal holds, and says why where not."""

from __future__ import annotations

from bedside.documents.words import Words
from bedside.services.course_papers.service import (
    CoursePaperProblem,
    CoursePaperRefused,
    CoursePapers,
)
from bedside.services.papers import Paper
from tests.services.course_papers.conftest import Story
from tests.support.course_papers import text_of
from tests.support.ward import OpenWard


def papers_of(ward: OpenWard) -> CoursePapers:
    return CoursePapers(ward.nurse, lambda: Words(lambda _context, text: text, ".", "en"))


def test_all_papers_of_a_course(story: Story) -> None:
    papers = papers_of(story.ward)
    made = (
        (papers.day_sheet(story.patient, story.bad), "Day sheet", "bedside-day-2026-"),
        (papers.report(story.patient, 1), "Course report", "bedside-course-cycle1-"),
        (papers.premedication(story.patient), "Premedication sheet", "bedside-premedication-"),
        (papers.handover(story.patient), "Shift handover", "bedside-handover-"),
        (papers.ward_handover(), "Shift handover", "bedside-handover-ward-"),
    )
    for paper, title, name in made:
        assert isinstance(paper, Paper)
        assert paper.name.startswith(name)
        text = text_of(paper.pdf)
        assert title in text
        assert "Örnek Hasta 1" in text
        assert papers.pages(paper.pdf, 20)


def test_the_same_journal_gives_the_same_bytes(story: Story) -> None:
    papers = papers_of(story.ward)
    assert papers.report(story.patient, 1) == papers.report(story.patient, 1)


def test_choices_stand_newest_first(story: Story) -> None:
    choices = papers_of(story.ward).choices(story.patient)
    assert [each.event_id for each in choices.logs] == [story.bad, story.good]
    assert choices.cycles == (1,)
    assert choices.name == "Örnek Hasta 1"


def test_why_there_is_no_paper(ward: OpenWard) -> None:
    papers = papers_of(ward)
    assert papers.ward_handover() == CoursePaperRefused(CoursePaperProblem.NO_CHILD)
    patient = ward.child()
    no_cycle = CoursePaperRefused(CoursePaperProblem.NO_CYCLE)
    assert papers.report(patient, 1) == no_cycle
    assert papers.premedication(patient) == no_cycle
    assert papers.day_sheet(patient, "x") == CoursePaperRefused(CoursePaperProblem.NO_LOG)
    assert isinstance(papers.handover(patient), Paper)
    assert papers.choices(patient).logs == ()
