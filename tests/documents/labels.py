"""Invented bags for the tests of papers."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from bedside.documents.label_content import LabelContent, VialLot
from bedside.documents.words import Words

ZONE = ZoneInfo("Europe/Istanbul")
ENGLISH = Words(lambda _context, text: text, ".", "en")

EXAMPLE = LabelContent(
    patient_name="ÖRNEK HASTA 1",
    hospital_number="100234",
    second_identifier="20000000146",
    date_of_birth=date(2022, 3, 14),
    bed="3",
    cycle=1,
    bag_number=3,
    drug_mcg_in_bag=Decimal("46.25"),
    dose_mcg_per_day=Decimal("10.05"),
    rate_ml_per_h=Decimal("2.5"),
    bag_hours=96,
    infused_ml=Decimal("240"),
    bag_volume_ml=Decimal("279.2"),
    diluent_ml=Decimal("270"),
    stabilizer_ml=Decimal("5.5"),
    drug_ml=Decimal("3.7"),
    top_up_ml=None,
    vials=(VialLot("A1B2C3", 2),),
    prepared_at=datetime(2026, 11, 23, 15, 10, tzinfo=ZONE),
    room_use_by=None,
    cold_use_by=datetime(2026, 12, 3, 15, 10, tzinfo=ZONE),
    connect_by=datetime(2026, 12, 1, 9, 10, tzinfo=ZONE),
    room_hours=96,
    prepared_by="Eczacı 1",
    checked_by="Hemşire 1",
    flush_10_ml_hours=Decimal("4"),
    protocol_id="tr-review",
    protocol_edition="2023",
    training=False,
    reprint=0,
    bag_code="BEDSIDE1:0192F0A4-7B1C-7CC3-9F00-0123456789AB",
)

_LETTERS = "abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"
_RATES = {24: "10", 48: "5", 72: "3.3", 96: "2.5"}


def turkish_name(random: Random, letters: int) -> str:
    """A name of exactly ``letters`` signs in two to four words."""
    words = random.randint(2, 4)
    cuts = sorted(random.sample(range(4, letters - 4, 3), words - 1)) if letters > 20 else [6]
    signs = [random.choice(_LETTERS) for _ in range(letters)]
    for cut in cuts:
        signs[cut] = " "
    return "".join(signs)


def random_label(random: Random) -> LabelContent:
    """A child and a bag nobody has met, with all that tends to be long being long."""
    hours = random.choice(sorted(_RATES))
    drug_ml = Decimal(random.randint(30, 140)) / 10
    prepared = EXAMPLE.prepared_at + timedelta(minutes=random.randint(0, 500_000))
    chilled = random.random() < 0.6
    volume = Decimal("275.5") + drug_ml
    return replace(
        EXAMPLE,
        patient_name=turkish_name(random, random.choice((12, 20, 28, 40, 40))),
        hospital_number=str(random.randint(10**5, 10 ** random.choice((6, 8, 12)))),
        second_identifier=str(random.randint(10**10, 10**11 - 1)),
        bed=random.choice(("3", "12 B", "Hematoloji 4. kat 412-B", "Kemik İliği Nakli Ünitesi 7")),
        cycle=random.randint(1, 9),
        bag_number=random.randint(1, 28),
        drug_mcg_in_bag=drug_ml * Decimal("12.5"),
        dose_mcg_per_day=Decimal(random.randint(200, 2800)) / 100,
        rate_ml_per_h=Decimal(_RATES[hours]),
        bag_hours=hours,
        infused_ml=Decimal("237.6" if hours == 72 else "240"),
        bag_volume_ml=volume,
        drug_ml=drug_ml,
        vials=tuple(
            VialLot(f"{random.choice('ABC')}{random.randint(10**5, 10**7)}", random.randint(1, 2))
            for _ in range(random.randint(1, 5))
        ),
        prepared_at=prepared,
        room_use_by=None if chilled else prepared + timedelta(hours=96),
        cold_use_by=prepared + timedelta(days=10) if chilled else None,
        connect_by=prepared + timedelta(hours=2),
        prepared_by=turkish_name(random, random.choice((12, 20, 40))),
        checked_by=turkish_name(random, random.choice((12, 20, 40))),
        flush_10_ml_hours=Decimal(10) / Decimal(_RATES[hours]),
        training=random.random() < 0.5,
        reprint=random.choice((0, 0, 1, 12)),
        bag_code=f"BEDSIDE1:{str(UUID(int=random.getrandbits(128))).upper()}",
    )
