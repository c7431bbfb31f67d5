"""End to end: the demonstration as a person starts it, its pictures and papers read back."""

import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from bedside.documents.render import page_images

PICTURES = ("first-run", "sign-in-refused", "board", "registration", "chart", "wizard-order")
LOOKS = ("tr-light-100", "en-light-100", "tr-dark-100", "en-dark-100", "tr-light-150")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    out = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [sys.executable, "-m", "bedside", "demo", "--out", str(out)],
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out, done.stdout


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(page.get_textpage().get_text_range() for page in document)


def test_the_round_says_what_it_did(played) -> None:
    _, said = played
    for line in (
        "founded a training ward",
        "a mismatch stopped the bag",
        "planned ",
        "locked and unlocked",
    ):
        assert line in said
    assert "FAILED" not in said


@pytest.mark.parametrize("name", PICTURES)
def test_every_window_is_pictured(played, name) -> None:
    out, _ = played
    assert len(list(out.glob(f"[0-9]*-{name}.png"))) >= 1


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_is_pictured(played, look) -> None:
    out, _ = played
    for page in ("board", "chart", "settings", "sources", "wizard-bag", "wizard-work"):
        assert len(list(out.glob(f"[0-9]*-{look}-{page}.png"))) == 1


def test_the_whole_cycle_was_played(played) -> None:
    _, said = played
    for line in (
        "ordered cycle 1",
        "another child's wristband was refused",
        "after 4.5 h the restart was led through",
        "the table interrupts; the pump was stopped",
        "acknowledged what the table says",
        "returned to the full dose",
        "completed the cycle after 28 days",
    ):
        assert line in said


@pytest.mark.parametrize("look", ["tr-light-100", "en-dark-100", "tr-light-150"])
@pytest.mark.parametrize(
    "page", ["board-stopped", "pump-stopped", "restart", "daily-log", "chart-course", "papers"]
)
def test_every_station_of_the_cycle_is_pictured(played, look, page) -> None:
    out, _ = played
    assert len(list(out.glob(f"[0-9]*-{look}-{page}.png"))) == 1


@pytest.mark.parametrize("look", ["tr-light-100", "en-dark-100", "tr-light-150"])
@pytest.mark.parametrize(
    "page",
    [
        *("pharmacy-queue", "pharmacy-plans", "pharmacy-clocks", "pharmacy-waste", "lot-trail"),
        *("label-printer", "print-queue", "bedside-check", "bedside-stopped", "bedside-pump"),
    ],
)
def test_every_desk_is_pictured(played, look, page) -> None:
    out, _ = played
    assert len(list(out.glob(f"[0-9]*-{look}-{page}.png"))) == 1


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("day-sheet", ("Örnek Hasta 6", "neuro-3", "Hekim 1")),
        ("course-report", ("Örnek Hasta 6", "28")),
        ("handover", ("Örnek Hasta 6",)),
        ("premedication", ("Örnek Hasta 6", "deksametazon")),
        ("ward-handover", ("Örnek Hasta 1", "Örnek Hasta 6")),
    ],
)
def test_the_papers_of_the_course_name_the_child(played, paper, words) -> None:
    out, _ = played
    text = text_of(out / f"{paper}.pdf")
    for word in words:
        assert word in text


@pytest.mark.parametrize("size", ["100x70", "100x50"])
def test_the_label_names_the_child_and_its_code_is_read(played, size) -> None:
    out, _ = played
    text = text_of(out / f"{size}.pdf")
    assert "Örnek Hasta 6" in text
    assert "EĞİTİM" in text
    assert "mL/gün" not in text
    page = page_images((out / f"{size}.pdf").read_bytes(), 203)[0]
    pixels = memoryview(page.rgb).cast("B", (page.height, page.width, 3))
    codes = [code.text for code in zxingcpp.read_barcodes(pixels)]
    assert len(codes) == 1
    assert codes[0].startswith("BEDSIDE1:")


def test_the_second_label_says_that_it_is_a_reprint(played) -> None:
    out, _ = played
    assert text_of(out / "100x50.pdf") != text_of(out / "100x70.pdf")


def test_the_worksheet_has_every_step(played) -> None:
    out, _ = played
    text = text_of(out / "worksheet.pdf")
    assert "Örnek Hasta 6" in text
    assert "1,2" in text
