"""When it was seen, a note, and the reason of a correction."""

import msgspec
import pytest

from bedside.ui.daily_log.closing_part import ClosingPart, CorrectionPart
from tests.support.hands import press, type_text
from tests.support.ward import NOON


@pytest.fixture
def part(qtbot, view, ward) -> ClosingPart:
    made = ClosingPart(lambda: ward.nurse.local(ward.clock()))
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.show()
    return made


def test_an_empty_moment_is_the_moment_of_saving(part, view) -> None:
    type_text(part.note, "uykulu")
    draft = part.read(view.draft)
    assert (draft.observed_at, draft.note) == (None, "uykulu")


def test_a_moment_is_read_on_the_wards_clock(part, view) -> None:
    type_text(part.observed_at, "06.04.2026 15:00")
    draft = part.read(view.draft)
    assert draft.observed_at == NOON
    part.show_draft(view.draft, view)
    assert part.observed_at.text() == ""
    part.show_draft(draft, view)
    assert part.observed_at.text() == "06.04.2026 15:00"


def test_a_moment_that_is_none_is_kept_as_typed(part, view) -> None:
    type_text(part.observed_at, "06.04")
    draft = part.read(view.draft)
    assert (draft.observed_at, draft.typed) == (None, {"observed_at": "06.04"})
    part.show_draft(draft, view)
    assert part.observed_at.text() == "06.04"
    assert part.observed_at.refusal()
    part.observed_at.clear()
    assert part.read(draft).typed == {}


def test_a_correction_asks_for_its_reason(qtbot, view) -> None:
    part = CorrectionPart()
    qtbot.addWidget(part)
    part.show_draft(view.draft, view)
    assert not part.isVisible()
    correcting = msgspec.structs.replace(view.draft, corrects="e-1", reason="rakam")
    part.show_draft(correcting, view)
    assert part.isVisible()
    assert part.reason.text() == "rakam"
    type_text(part.reason, " yanlış")
    assert part.read(correcting).reason == "rakam yanlış"
    with qtbot.waitSignal(part.left):
        press(part.leave)
