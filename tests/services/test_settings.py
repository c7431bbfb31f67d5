"""Who may change what about the ward, and does a new person come in?"""

from __future__ import annotations

import pytest

from bedside.clinical.events import Role
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.settings import Settings, SettingsProblem, SettingsRefused
from bedside.services.ward import SignedIn, SignInRefused, WardEntry
from tests.support.ward import DEVICE, OpenWard, disk_full

NURSE = (Role.NURSE,)


def administrator(ward: OpenWard) -> Settings:
    found = next(h for h in ward.keys.holders() if h.name == "Yönetici 1")
    return Settings(ward.at_work(found.person_id))


def why(refused: SettingsRefused | None) -> SettingsProblem:
    assert refused is not None
    return refused.why


def sign_in(ward: OpenWard, person: str, password: str) -> SignedIn | SignInRefused:
    answer = WardEntry(ward.folder, DEVICE, ward.clock).sign_in(person, password)
    if isinstance(answer, SignedIn):
        answer.at_work.file.close()
    return answer


def test_a_person_who_was_added_signs_in(ward: OpenWard) -> None:
    settings = administrator(ward)
    assert settings.add_person(" Hemşire 9 ", NURSE, "gizli-sifre") is None
    person = next(each for each in settings.people() if each.name == "Hemşire 9")
    assert isinstance(sign_in(ward, person.person, "gizli-sifre"), SignedIn)


@pytest.mark.parametrize(
    ("name", "roles", "password", "problem"),
    [
        ("Hemşire 9", NURSE, "1234567", SettingsProblem.PASSWORD_TOO_SHORT),
        ("  ", NURSE, "gizli-sifre", SettingsProblem.NAME_MISSING),
        ("Hemşire 1", NURSE, "gizli-sifre", SettingsProblem.NAME_TAKEN),
        ("Hemşire 9", (), "gizli-sifre", SettingsProblem.ROLES_MISSING),
    ],
)
def test_a_person_is_refused(
    ward: OpenWard,
    name: str,
    roles: tuple[Role, ...],
    password: str,
    problem: SettingsProblem,
) -> None:
    before = ward.keys.holders()
    assert why(administrator(ward).add_person(name, roles, password)) is problem
    assert ward.keys.holders() == before


def test_only_an_administrator_changes_people(ward: OpenWard) -> None:
    settings = Settings(ward.nurse)
    assert (
        why(settings.add_person("Hemşire 9", NURSE, "gizli-sifre")) is SettingsProblem.NOT_ALLOWED
    )
    assert why(settings.set_active(ward.pharmacist_id, False)) is SettingsProblem.NOT_ALLOWED


def test_a_full_disk_leaves_no_half_person(ward: OpenWard, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ward.keys.holders()
    monkeypatch.setattr(ward.file.journal, "append", disk_full)
    refused = administrator(ward).add_person("Hemşire 9", NURSE, "gizli-sifre")
    assert why(refused) is SettingsProblem.NOTHING_SAVED
    assert ward.keys.holders() == before


def test_somebody_is_shut_out_and_let_in_again_but_never_oneself(ward: OpenWard) -> None:
    settings = administrator(ward)
    me = next(each.person for each in settings.people() if each.name == "Yönetici 1")
    assert why(settings.set_active(me, False)) is SettingsProblem.YOURSELF
    assert settings.set_active(ward.nurse_id, False) is None
    assert isinstance(sign_in(ward, ward.nurse_id, TRAINING_PASSWORD), SignInRefused)
    assert settings.set_active(ward.nurse_id, True) is None
    assert isinstance(sign_in(ward, ward.nurse_id, TRAINING_PASSWORD), SignedIn)


def test_a_password_is_changed_by_who_knows_it(ward: OpenWard) -> None:
    settings = Settings(ward.nurse)
    assert why(settings.change_password("falsch", "yeni-sifre")) is SettingsProblem.WRONG_PASSWORD
    short = settings.change_password(TRAINING_PASSWORD, "1234567")
    assert why(short) is SettingsProblem.PASSWORD_TOO_SHORT
    assert settings.change_password(TRAINING_PASSWORD, "yeni-sifre") is None
    assert isinstance(sign_in(ward, ward.nurse_id, "yeni-sifre"), SignedIn)


def test_a_protocol_is_signed_once_by_each_and_shows_who(ward: OpenWard) -> None:
    settings = Settings(ward.pharmacist)
    nurse = Settings(ward.nurse).sign_protocol("tr-review", TRAINING_PASSWORD)
    assert why(nurse) is SettingsProblem.NOT_ALLOWED
    wrong = settings.sign_protocol("tr-review", "falsch")
    assert why(wrong) is SettingsProblem.WRONG_PASSWORD
    assert settings.sign_protocol("tr-review", TRAINING_PASSWORD) is None
    twice = settings.sign_protocol("tr-review", TRAINING_PASSWORD)
    assert why(twice) is SettingsProblem.ALREADY_SIGNED
    assert Settings(ward.physician).sign_protocol("tr-review", TRAINING_PASSWORD) is None
    shown = {line.id: (line.verified_by, line.leads) for line in settings.protocols()}
    assert shown == {
        "tr-review": (("Eczacı 1", "Hekim 1"), True),
        "us-label-2023-06": ((), False),
    }


def test_the_figures_of_a_protocol_are_shown_with_their_sources(ward: OpenWard) -> None:
    rows = {row.key: row for row in Settings(ward.nurse).figures("tr-review")}
    assert rows["preparation.withdrawable_ml"].value == "2.8"
    assert rows["preparation.withdrawable_ml"].sources
