"""Does a half-made bag come back as it was kept?"""

from __future__ import annotations

import msgspec

from bedside.clinical.events import Confirmation, FillChoice, StepDone, Storage
from bedside.clinical.preparation_rules import Method
from bedside.services.preparation.draft import PreparationDraft, decode_draft, encode_draft
from tests.support.ward import ITEM, NOON

DRAFT = PreparationDraft(
    patient="a",
    cycle=1,
    method=Method.MASS_BALANCE,
    fill=FillChoice.AS_SUPPLIED,
    storage=Storage.COLD,
    planned_connect_at=NOON,
    confirmations=(Confirmation("weight_near_45_kg", "Eczacı 1", "tartıldı"),),
    vials=(ITEM, None),
    steps=(StepDone("saline_bag", NOON),),
    page=3,
)


def test_a_draft_comes_back_whole() -> None:
    assert decode_draft(encode_draft(DRAFT)) == DRAFT


def test_a_draft_kept_before_levels_were_chosen_is_at_its_days_level() -> None:
    kept = msgspec.json.decode(encode_draft(DRAFT))
    assert kept.pop("level") is None
    older = decode_draft(msgspec.json.encode(kept))
    assert older is not None
    assert older.level is None


def test_a_draft_in_another_shape_is_none() -> None:
    assert decode_draft(b'{"patient": 5}') is None
    assert decode_draft(msgspec.json.encode([])) is None


def test_a_draft_knows_what_was_answered_and_ticked() -> None:
    assert DRAFT.confirmed("weight_near_45_kg")
    assert not DRAFT.confirmed("weight_older_than_7_days")
    assert DRAFT.done_at("saline_bag") == NOON
    assert DRAFT.done_at("add_drug") is None
