from __future__ import annotations

import hashlib

import pytest

from bedside.clinical.events import ProtocolStamp
from bedside.clinical.protocol import Protocol
from tests.support.rules import PROTOCOLS, TR, US


@pytest.mark.parametrize("protocol", [TR, US], ids=lambda each: each.id)
def test_a_stamp_names_the_very_file(protocol: Protocol) -> None:
    digest = hashlib.sha256((PROTOCOLS / f"{protocol.id}.toml").read_bytes()).hexdigest()
    assert protocol.stamp == ProtocolStamp(protocol.id, protocol.edition, digest)


def test_what_ships_is_verified_by_nobody_yet() -> None:
    assert {TR.verified_by, US.verified_by} == {"nobody yet"}
