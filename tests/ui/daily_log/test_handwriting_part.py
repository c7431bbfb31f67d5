"""Today's sentence stands beside an earlier day's."""

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage

from bedside.clinical.events import DayLogged, HandwritingRecord
from bedside.ui.daily_log.handwriting_part import HandwritingPart
from bedside.ui.daily_log.pictures import image_of
from tests.support.hands import press, type_text, visible_texts
from tests.support.ward import NOON


@pytest.fixture
def asked() -> list[str]:
    return [""]


@pytest.fixture
def part(qtbot, view, asked) -> HandwritingPart:
    made = HandwritingPart(lambda: asked[0])
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.unfold()
    made.resize(600, 500)
    made.show()
    return made


def photograph(tmp_path) -> str:
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    path = tmp_path / "hand.jpg"
    assert image.save(str(path))
    return str(path)


def test_the_newest_earlier_sentence_stands_beside_today(part) -> None:
    assert part.day.currentText() == "05.04.2026 15:00"
    assert "Kedim uyuyor." in visible_texts(part)
    assert part.earlier.image is not None


def test_any_earlier_day_can_be_compared(part, ward, patient, daily_log, a_picture) -> None:
    newer = DayLogged(1, handwriting=HandwritingRecord(a_picture(50, 20), "Bugün."))
    ward.nurse.record(patient, newer, NOON)
    view = daily_log.page(patient)
    part.show_draft(view.draft, view)
    assert part.earlier.image.width() == 50
    part.unfold()
    part.day.setCurrentIndex(1)
    assert part.earlier.image.width() == 90
    assert "Kedim uyuyor." in visible_texts(part)


def test_without_an_earlier_day_nothing_is_compared(qtbot, ward, daily_log) -> None:
    view = daily_log.page(ward.child(number="100999"))
    part = HandwritingPart()
    qtbot.addWidget(part)
    part.show_draft(view.draft, view)
    part.unfold()
    part.show()
    assert not part.day.isVisible()
    assert part.earlier.image is None


def test_a_picture_file_becomes_todays_sheet(part, view, asked, tmp_path, qtbot) -> None:
    asked[0] = photograph(tmp_path)
    with qtbot.waitSignal(part.edited):
        press(part.file)
    type_text(part.sentence, "Bugün hava güzel.")
    draft = part.read(view.draft)
    assert image_of(draft.picture).width() == 200
    assert draft.sentence == "Bugün hava güzel."
    part.show_draft(view.draft, view)
    assert part.read(view.draft).picture is None
    part.show_draft(draft, view)
    assert part.is_unfolded()
    assert part.read(view.draft) == draft


def test_what_is_no_picture_leaves_the_sheet_as_it_was(part, view, asked, tmp_path) -> None:
    bad = tmp_path / "a.png"
    bad.write_text("x")
    asked[0] = str(bad)
    press(part.file)
    assert "■ This file is no PNG or JPEG picture. The sheet is as it was." in visible_texts(part)
    assert part.read(view.draft).picture is None
    asked[0] = photograph(tmp_path)
    press(part.file)
    assert not [text for text in visible_texts(part) if text.startswith("■")]


def test_choosing_no_file_changes_nothing(part, qtbot) -> None:
    with qtbot.assertNotEmitted(part.edited):
        press(part.file)


def test_the_sheet_is_emptied_and_that_is_undone(part, view, a_picture) -> None:
    kept = a_picture()
    part.show_draft(msgspec.structs.replace(view.draft, picture=kept), view)
    assert not part.undo.isEnabled()
    press(part.empty)
    assert part.read(view.draft).picture is None
    assert not part.empty.isEnabled()
    press(part.undo)
    assert image_of(part.read(view.draft).picture).width() == 90


def test_the_file_dialog_is_asked_for_pictures(qtbot, monkeypatch) -> None:
    part = HandwritingPart()
    qtbot.addWidget(part)
    asked = []

    def dialog(*given: object) -> tuple[str, str]:
        asked.append(given[-1])
        return "", ""

    monkeypatch.setattr("bedside.ui.daily_log.handwriting_part.QFileDialog.getOpenFileName", dialog)
    part.file.click()
    assert asked == ["*.png *.jpg *.jpeg"]
