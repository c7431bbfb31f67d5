"""Has only a checked bag papers, and is every copy counted?"""

from __future__ import annotations

import msgspec
import pytest

from bedside.clinical.events import LabelPrinted
from bedside.documents.words import Words
from bedside.services.papers import Paper, PaperProblem, PaperRefused, Papers
from bedside.services.patients import Patients
from bedside.services.refused import EntryProblem
from tests.support.ward import CHILD, OpenWard, disk_full


def papers_of(ward: OpenWard) -> Papers:
    return Papers(ward.pharmacist, lambda: Words(lambda _context, text: text, ",", "en"))


def test_a_bag_nobody_checked_has_no_papers(ward: OpenWard) -> None:
    bag, papers = ward.prepared_bag(ward.child()), papers_of(ward)
    refused = PaperRefused(PaperProblem.NOT_CHECKED)
    assert papers.label(bag, "100x70") == refused
    assert papers.sheet(bag, "100x50") == refused
    assert papers.worksheet(bag) == refused
    printed = papers.printed(bag, "100x70", "pdf")
    assert printed is not None
    assert printed.why is EntryProblem.NOT_POSSIBLE
    assert papers.copies(bag) == 0


def test_a_checked_bag_has_all_papers_each_under_its_name(ward: OpenWard) -> None:
    bag, papers = ward.checked_bag(ward.child()), papers_of(ward)
    made = {
        "label-100x70": papers.label(bag, "100x70"),
        "label-100x50": papers.label(bag, "100x50"),
        "sheet-100x70": papers.sheet(bag, "100x70"),
        "worksheet": papers.worksheet(bag),
    }
    for kind, paper in made.items():
        assert isinstance(paper, Paper)
        assert paper.pdf.startswith(b"%PDF")
        assert paper.name == f"bedside-{kind}-cycle1-bag1-{bag[:8]}.pdf"
        assert papers.pages(paper.pdf, 40)


def test_the_same_label_is_the_same_bytes(ward: OpenWard) -> None:
    bag, papers = ward.checked_bag(ward.child()), papers_of(ward)
    assert papers.label(bag, "100x70") == papers.label(bag, "100x70")


def test_a_reprint_needs_a_reason_and_says_which_copy_it_is(ward: OpenWard) -> None:
    patient = ward.child()
    bag, papers = ward.checked_bag(patient), papers_of(ward)
    first = papers.label(bag, "100x70")
    assert papers.printed(bag, "100x70", "printer") is None
    refused = papers.printed(bag, "100x70", "pdf", "  ")
    assert refused is not None
    assert (refused.why, refused.field) == (EntryProblem.REASON_MISSING, "reason")
    assert papers.printed(bag, "100x70", "pdf", "yırtıldı") is None
    assert papers.copies(bag) == 2
    newest = ward.file.journal.of_patient(patient)[-1].event
    assert newest == LabelPrinted(bag, "100x70", 1, "pdf", "yırtıldı")
    assert papers.label(bag, "100x70") != first


def test_a_label_that_does_not_fit_is_refused_with_what_is_too_long(ward: OpenWard) -> None:
    patient = ward.child()
    bag, papers = ward.checked_bag(patient), papers_of(ward)
    patients = Patients(ward.nurse)
    long = msgspec.structs.replace(CHILD, name="Uzunisimlioğulları " * 30)
    registered = patients.chart(patient).registration_event_id
    assert patients.correct_registration(patient, registered, long, "x") is None
    refused = papers.label(bag, "100x50")
    assert isinstance(refused, PaperRefused)
    assert refused.why is PaperProblem.DOES_NOT_FIT
    assert refused.what
    assert refused.fits is None


def test_a_full_disk_counts_no_copy(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    bag, papers = ward.checked_bag(ward.child()), papers_of(ward)
    monkeypatch.setattr(ward.file.journal, "append", disk_full)
    refused = papers.printed(bag, "100x70", "pdf")
    assert refused is not None
    assert refused.why is EntryProblem.NOTHING_SAVED
    assert papers.copies(bag) == 0


def test_a_bag_nobody_made_has_no_papers(ward: OpenWard) -> None:
    papers = papers_of(ward)
    with pytest.raises(KeyError):
        papers.label("nothing", "100x70")
    assert papers.copies("nothing") == 0
    assert papers.printed("nothing", "100x70", "pdf") is not None
