from __future__ import annotations

import pytest

from bedside.clinical.packs.identifiers import GROUP_SEPARATOR as GS
from bedside.clinical.packs.scan_text import element_text

TEXT = f"21S{GS}10L"


@pytest.mark.parametrize(
    "scan",
    [
        TEXT,
        f"{TEXT}\r",
        f"{TEXT}\r\n",
        f"{TEXT}\t",
        f"\n {TEXT}{GS}\n",
        f"{GS}{TEXT}{GS}",
        f"]d2{TEXT}",
        f"]C1{TEXT}\r",
        f"]d2{GS}{TEXT}",
        f"]e0{TEXT}",
        f"]Q3{TEXT}",
        f"]J1{TEXT}",
        f"21S{GS}{GS}10L",
    ],
)
def test_what_the_scanner_adds_is_taken_off(scan: str) -> None:
    assert element_text(scan) == TEXT


@pytest.mark.parametrize(
    "scan",
    ["", "\r\n", GS, "]d2", "]d121S", "]E08699", "21 S", "21Ş", "21S\u241d10L", "21" + "S" * 3115],
)
def test_what_is_no_element_string(scan: str) -> None:
    assert element_text(scan) is None
