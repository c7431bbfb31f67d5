"""Does a training ward begin with children on its board?"""

from __future__ import annotations

from bedside.services.example_patients import register_examples
from bedside.services.patients import NextKind, Patients
from tests.support.ward import OpenWard


def test_the_examples_are_plainly_invented_and_weighed(ward: OpenWard) -> None:
    ids = register_examples(ward.pharmacist)
    board = Patients(ward.pharmacist).board()
    assert {line.patient for line in board} == set(ids)
    assert all(line.name.startswith("Örnek Hasta") for line in board)
    assert all(line.weight_kg is not None for line in board)
    assert {line.next.kind for line in board} == {NextKind.PREPARE, NextKind.WEIGH_AGAIN}
    assert any(line.fixed_dose for line in board)


def test_the_examples_are_registered_once(ward: OpenWard) -> None:
    register_examples(ward.pharmacist)
    assert register_examples(ward.pharmacist) == ()
