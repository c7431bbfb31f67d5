from __future__ import annotations

import pytest

from bedside.services.form_drafts import FormDrafts
from bedside.store.errors import NothingSaved
from tests.support.ward import OpenWard

TEXTS = {"name": "Örnek Hasta 9", "bed": "4"}


def test_what_was_typed_is_found_again_after_a_crash(ward: OpenWard) -> None:
    assert FormDrafts(ward.nurse).keep("registration", "", TEXTS)
    ward.reopen()
    drafts = FormDrafts(ward.nurse)
    assert drafts.kept("registration", "") == TEXTS
    drafts.drop("registration", "")
    assert drafts.kept("registration", "") is None


def test_a_form_belongs_to_its_author_and_patient(ward: OpenWard) -> None:
    assert FormDrafts(ward.nurse).keep("measurement", "p-1", TEXTS)
    assert FormDrafts(ward.nurse).kept("measurement", "p-2") is None
    assert FormDrafts(ward.physician).kept("measurement", "p-1") is None


def test_what_another_version_kept_is_passed_over(ward: OpenWard) -> None:
    ward.file.drafts.save(ward.nurse_id, "measurement", "p-1", b"[1]", ward.clock())
    assert FormDrafts(ward.nurse).kept("measurement", "p-1") is None


def test_a_full_disk_is_told(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise NothingSaved("full")

    monkeypatch.setattr(ward.file.drafts, "save", full)
    assert not FormDrafts(ward.nurse).keep("measurement", "p-1", TEXTS)
