from __future__ import annotations

import pytest

from bedside.store.drafts import Draft
from bedside.store.errors import NothingSaved
from bedside.store.ward_file import WardFile
from tests.store.examples import at


def test_a_draft_comes_back_to_its_author_only(ward: WardFile) -> None:
    ward.drafts.save("n-1", "wizard", "p-1", b"half", at(0))
    assert ward.drafts.load("n-1", "wizard", "p-1") == Draft("n-1", "wizard", "p-1", b"half", at(0))
    assert ward.drafts.load("n-2", "wizard", "p-1") is None
    assert ward.drafts.load("n-1", "wizard", "p-2") is None
    assert ward.drafts.load("n-1", "chart", "p-1") is None


def test_a_newer_draft_of_the_same_page_replaces_the_older(ward: WardFile) -> None:
    ward.drafts.save("n-1", "register", None, b"old", at(0))
    ward.drafts.save("n-1", "register", None, b"new", at(1))
    found = ward.drafts.of_person("n-1")
    assert found == (Draft("n-1", "register", None, b"new", at(1)),)


def test_the_drafts_of_a_person_come_newest_first(ward: WardFile) -> None:
    ward.drafts.save("n-1", "a", "p-1", b"1", at(1))
    ward.drafts.save("n-1", "b", "p-1", b"3", at(3))
    ward.drafts.save("n-1", "a", None, b"2", at(2))
    ward.drafts.save("n-2", "a", None, b"4", at(4))
    assert [draft.payload for draft in ward.drafts.of_person("n-1")] == [b"3", b"2", b"1"]


def test_a_discarded_draft_is_gone_and_discarding_twice_is_harmless(ward: WardFile) -> None:
    ward.drafts.save("n-1", "wizard", "p-1", b"half", at(0))
    ward.drafts.discard("n-1", "wizard", "p-1")
    ward.drafts.discard("n-1", "wizard", "p-1")
    assert ward.drafts.load("n-1", "wizard", "p-1") is None


def test_a_full_disk_keeps_the_older_draft(ward: WardFile) -> None:
    ward.drafts.save("n-1", "wizard", "p-1", b"old", at(0))
    database = ward._database
    database.execute(f"PRAGMA max_page_count = {database.number('PRAGMA page_count')}")
    with pytest.raises(NothingSaved, match="full"):
        ward.drafts.save("n-1", "wizard", "p-1", b"x" * 100_000, at(1))
    kept = ward.drafts.load("n-1", "wizard", "p-1")
    assert kept is not None
    assert kept.payload == b"old"


def test_everybodys_drafts_of_a_page_are_found(ward: WardFile) -> None:
    ward.drafts.save("n-1", "wizard", "p-1", b"1", at(0))
    ward.drafts.save("n-2", "wizard", "p-2", b"2", at(1))
    ward.drafts.save("n-1", "log", "p-1", b"3", at(2))
    found = ward.drafts.of_page("wizard")
    assert [(draft.person_id, draft.payload) for draft in found] == [("n-2", b"2"), ("n-1", b"1")]
    assert ward.drafts.of_page("chart") == ()
