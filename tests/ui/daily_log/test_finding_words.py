"""Every reason of a grade reads as a nurse would say it."""

from decimal import Decimal

import pytest

from bedside.clinical.grading.scale import Finding
from bedside.reference.scales import scales
from bedside.ui.daily_log.finding_words import finding_text


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        (Finding("capd", 11), "CAPD 11"),
        (Finding("ice", "unable"), "ICE could not be done"),
        (Finding("temperature", Decimal("38.50"), "C"), "38.5\u00a0°C"),
        (Finding("lasting", Decimal(25), "h"), "lasting 25\u00a0h"),
        (Finding("alt", Decimal("6.25"), "x_uln"), "ALT 6.25\u00a0× upper limit"),
        (Finding("neutrophils", Decimal("0.4"), "10*9/L"), "Neutrophils 0.4\u00a0×10⁹/L"),
        (Finding("oxygen", "low_flow"), "oxygen: low flow"),
        (Finding("hypotension", "one_pressor"), "blood pressure: one pressor"),
        (Finding("arousal", "voice"), "arousal: to voice"),
        (Finding("oedema", "focal"), "brain oedema: focal"),
        (Finding("seizure", "brief"), "seizure: ended quickly"),
        (Finding("seizures", 1), "seizures: 1"),
        (Finding("deep_weakness"), "deep focal weakness or posturing"),
        (Finding("encephalopathy", 3), "Severe signs; self care is limited"),
        (Finding("something_new", 3), "something new 3"),
        (Finding("headache", 9), "headache 9"),
    ],
)
def test_a_reason_in_words(finding: Finding, text: str) -> None:
    assert finding_text(scales(), finding) == text


def test_what_the_row_says_itself_is_not_repeated() -> None:
    finding = Finding("seizure", "brief_generalised")
    assert finding_text(scales(), finding, "seizure") == "brief, generalised"
