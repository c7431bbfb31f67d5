from __future__ import annotations

from pathlib import Path

import pytest

from bedside.clinical.packs.identifiers import NEEDED, ValueKind
from bedside.reference.pack_identifiers import load_pack_rules, shipped_pack_rules
from bedside.reference.problems import ProtocolRefusedError


def test_the_shipped_identifiers_are_those_gs1_knows() -> None:
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    rules = shipped_pack_rules()
    formats = {
        ValueKind.GTIN: "N{digits}+N14",
        ValueKind.DATE: "N{digits}+N6",
        ValueKind.TEXT: "N{digits}+X..{most}",
    }
    for each in rules.identifiers:
        known = GS1ApplicationIdentifier.extract(each.ai)
        assert known.format == formats[each.kind].format(digits=len(each.ai), most=each.most)
        assert known.separator_required == (each.kind is ValueKind.TEXT)
    assert {each.ai for each in rules.identifiers} >= NEEDED
    assert len({each.ai for each in rules.identifiers}) == len(rules.identifiers)


def test_no_identifier_is_the_beginning_of_another() -> None:
    ais = [each.ai for each in shipped_pack_rules().identifiers]
    assert not [(a, b) for a in ais for b in ais if a != b and b.startswith(a)]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("source = []\nidentifier = []", "source"),
        ('source = ["S: x"]\n[[identifier]]\nai = "1"\nkind = "text"\nmost = 2', "ai"),
        ('source = ["S: x"]\n[[identifier]]\nai = "10"\nkind = "word"\nmost = 2', "kind"),
        ('source = ["S: x"]\n[[identifier]]\nai = "10"\nkind = "text"\nmost = 0', "most"),
    ],
)
def test_a_faulty_file_is_refused_with_its_key(tmp_path: Path, content: str, key: str) -> None:
    path = tmp_path / "identifiers.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ProtocolRefusedError, match=key):
        load_pack_rules(path)
