"""Does a ward begin, and does exactly who should come in?"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from bedside.clinical.events import PersonChanged, Role
from bedside.services import ward as door
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import (
    Founded,
    NewWard,
    SignedIn,
    SignInProblem,
    SignInRefused,
    WardEntry,
    WardFounding,
)
from bedside.store import ward_file
from bedside.store.errors import NetworkFolderRefused
from bedside.store.key_holders import KEY_FILE_NAME
from tests.support.ward import DEVICE, FoundedWard, MovingClock, OpenWard

NEW = NewWard(
    name="Servis 1",
    zone="Europe/Istanbul",
    language="en",
    protocol="tr-review",
    administrator_name=" Yönetici 1 ",
    roles=(Role.PHARMACIST,),
    password="gizli-bir",
)


def founding(place: Path) -> WardFounding:
    return WardFounding(place, DEVICE, MovingClock())


def entry(ward: OpenWard) -> WardEntry:
    return WardEntry(ward.folder, DEVICE, ward.clock)


def problem(answer: SignedIn | SignInRefused) -> SignInProblem:
    assert isinstance(answer, SignInRefused)
    return answer.why


def test_a_new_ward_opens_for_its_administrator(tmp_path: Path) -> None:
    founded = founding(tmp_path).found(NEW)
    assert isinstance(founded, Founded)
    at_door = WardEntry(founded.folder, DEVICE, MovingClock())
    (holder,) = at_door.people()
    assert holder.name == "Yönetici 1"
    assert not at_door.is_training()
    came_in = at_door.sign_in(holder.person_id, NEW.password)
    assert isinstance(came_in, SignedIn)
    assert came_in.at_work.facts.name == "Servis 1"
    assert set(came_in.at_work.person.roles) == {Role.PHARMACIST, Role.ADMINISTRATOR}
    came_in.at_work.file.close()


def test_a_ward_is_never_founded_over_another(ward: OpenWard) -> None:
    refused = founding(ward.folder.parent).found_training("tr", ward.folder)
    assert refused == SignInRefused(SignInProblem.WARD_EXISTS)


def test_protocols_to_choose_from(tmp_path: Path) -> None:
    assert {name for name, _ in founding(tmp_path).protocols()} == {"tr-review", "us-label-2023-06"}


def test_a_training_ward_says_so_at_its_door(ward: OpenWard) -> None:
    assert entry(ward).is_training()
    assert entry(ward).ward_name() == "Çocuk Hematoloji"


def test_the_right_password_opens(ward: OpenWard) -> None:
    came_in = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert isinstance(came_in, SignedIn)
    assert came_in.at_work.person.name == "Hemşire 1"
    came_in.at_work.file.close()


def test_a_wrong_password_or_person_does_not(ward: OpenWard) -> None:
    wrong = SignInProblem.WRONG_PASSWORD
    assert problem(entry(ward).sign_in(ward.nurse_id, "falsch")) is wrong
    assert problem(entry(ward).sign_in("p-nobody", TRAINING_PASSWORD)) is wrong


def test_somebody_set_inactive_stays_outside(ward: OpenWard) -> None:
    gone = PersonChanged(ward.nurse_id, "Hemşire 1", (Role.NURSE,), False)
    ward.pharmacist.record(None, gone)
    refused = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert problem(refused) is SignInProblem.PERSON_INACTIVE


def test_a_damaged_key_file_opens_nothing(ward: OpenWard) -> None:
    (ward.folder / KEY_FILE_NAME).write_bytes(b"{")
    assert entry(ward).people() == ()
    refused = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert problem(refused) is SignInProblem.FILE_DAMAGED


def test_a_folder_without_its_ward_file_is_no_ward(ward: OpenWard) -> None:
    ward.file.close()
    (ward.folder / "ward.db").unlink()
    refused = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert problem(refused) is SignInProblem.NOT_A_WARD


def test_a_ward_on_a_network_folder_is_refused(
    ward: OpenWard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise NetworkFolderRefused(folder, "cifs")

    monkeypatch.setattr(ward_file, "refuse_network_folder", refuse)
    monkeypatch.setattr(door, "refuse_network_folder", refuse)
    refused = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert problem(refused) is SignInProblem.NETWORK_FOLDER
    new = founding(ward.folder).found(NEW)
    assert new == SignInRefused(SignInProblem.NETWORK_FOLDER)


def test_the_recovery_code_opens_and_sets_a_new_password(
    ward: OpenWard, founded: FoundedWard
) -> None:
    at_door = entry(ward)
    code = founded.recovery_code
    mistyped = ("A" if code[0] != "A" else "B") + code[1:]
    refused = at_door.recover(ward.nurse_id, mistyped, "yeni-parola")
    assert problem(refused) is SignInProblem.CODE_MISTYPED
    came_in = at_door.recover(ward.nurse_id, code, "yeni-parola")
    assert isinstance(came_in, SignedIn)
    came_in.at_work.file.close()
    assert problem(at_door.sign_in(ward.nurse_id, TRAINING_PASSWORD)) is (
        SignInProblem.WRONG_PASSWORD
    )
    again = at_door.sign_in(ward.nurse_id, "yeni-parola")
    assert isinstance(again, SignedIn)
    again.at_work.file.close()


def test_another_wards_code_is_wrong(ward: OpenWard, founded: FoundedWard) -> None:
    ward.keys.set_recovery(ward.founded.database_key)
    refused = entry(ward).recover(ward.nurse_id, founded.recovery_code, "yeni-parola")
    assert problem(refused) is SignInProblem.WRONG_CODE


def test_a_password_too_short_founds_and_opens_nothing(ward: OpenWard, tmp_path: Path) -> None:
    short = SignInRefused(SignInProblem.PASSWORD_TOO_SHORT)
    place = tmp_path / "new"
    assert founding(tmp_path).found(dataclasses.replace(NEW, password="gizli-1"), place) == short
    assert not place.exists()
    code = ward.founded.recovery_code
    assert entry(ward).recover(ward.nurse_id, code, "yeni-12") == short
    again = entry(ward).sign_in(ward.nurse_id, TRAINING_PASSWORD)
    assert isinstance(again, SignedIn)
    again.at_work.file.close()


def test_a_training_ward_keeps_the_password_that_is_shown(tmp_path: Path) -> None:
    ward = dataclasses.replace(NEW, name=" ", training=True)
    founded = founding(tmp_path).found(ward, tmp_path / "t")
    assert isinstance(founded, Founded)
    at_door = WardEntry(founded.folder, DEVICE, MovingClock())
    came_in = at_door.sign_in(at_door.people()[0].person_id, TRAINING_PASSWORD)
    assert isinstance(came_in, SignedIn)
    assert came_in.at_work.facts.name == "Çocuk Hematoloji"
    came_in.at_work.file.close()
