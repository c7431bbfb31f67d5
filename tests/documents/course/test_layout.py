"""Any text is wrapped and none is lost."""

from dataclasses import replace

from bedside.documents.course.layout import (
    captioned,
    clean,
    foot,
    head,
    paragraph,
    section,
    signature,
    table,
    training_mark,
)
from bedside.documents.page_flow import WIDTH_MM, pages_of
from tests.documents.labels import ENGLISH
from tests.support.course_papers import CHILD, FRAME, assert_on_paper


def words_of(rows: list) -> list[str]:  # type: ignore[type-arg]
    return [
        word for page in pages_of(rows) for row in page for box in row.boxes
        for word in box.text.split()
    ]  # fmt: skip


def test_line_ends_and_tabs_of_a_form_become_blanks() -> None:
    assert clean("one\n\ttwo\u00a0three ") == "one  two\u00a0three"


def test_a_text_longer_than_a_page_goes_on_and_keeps_every_word() -> None:
    text = " ".join(f"söz{number}" for number in range(3000))
    for rows in (paragraph(text), captioned("caption", text)):
        assert_on_paper(rows)
        assert [word for word in words_of(rows) if word != "caption"] == text.split()


def test_an_endless_word_is_broken_and_kept() -> None:
    rows = paragraph("Ğ" * 9000, 7.0, indent_mm=100)
    assert_on_paper(rows)
    assert sum(len(word) for word in words_of(rows)) == 9000


def test_a_table_goes_on_with_its_head_and_long_cells() -> None:
    rows = table(("a", "b"), (60.0, WIDTH_MM - 60.0), [("x", "y " * 400)] * 9)
    assert_on_paper(rows)
    for page in pages_of(rows)[1:]:
        assert [box.text for box in page[0].boxes] == ["a", "b"]


def test_a_section_without_lines_is_nothing() -> None:
    assert section("title", []) == []
    assert len(section("title", [("a", "b")])) == 2


def test_head_and_foot_name_child_rules_and_what_the_paper_is_not() -> None:
    shown = " ".join(
        cell.text for row in head("Title", "Cycle 1", CHILD, FRAME, ENGLISH) for cell in row.cells
    )
    for part in (
        "Title",
        "Cycle 1",
        CHILD.name,
        "20000000146",
        "14.03.2022",
        "16.2 kg",
        "Penisilin",
    ):
        assert part in shown
    under = foot(FRAME, CHILD, ENGLISH)
    for part in (
        CHILD.name,
        "tr-review",
        FRAME.protocol_digest[:16],
        "a physician decides",
        "TRAINING",
    ):
        assert part in under
    assert "Verified by: nobody yet" in under
    assert "Verified by: Eczacı 1" in foot(replace(FRAME, verified_by="Eczacı 1"), CHILD, ENGLISH)
    assert training_mark(replace(FRAME, training=False), ENGLISH) == ""


def test_nobody_measured_and_no_bed_is_no_fault() -> None:
    bare = replace(CHILD, weight_kg=None, bed="", allergies="", diagnosis="")
    shown = " ".join(
        cell.text for row in head("Title", "", bare, FRAME, ENGLISH) for cell in row.cells
    )
    assert "bed -" in shown
    assert "Allergies: -" in shown
    assert " kg" not in shown


def test_lines_to_sign_stay_inside_their_half() -> None:
    assert_on_paper(signature(("Physician", "Nurse", "Parent")))
