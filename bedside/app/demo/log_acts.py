"""What does the ward find of the child each day, and how does it come into the daily log?

Plain invented findings. A full log is filled in by mouse and keyboard; a day without a story
goes through the service the page itself saves through.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QComboBox

from bedside.app.demo.bag_round import OffTheRoundError
from bedside.app.demo.hands import NotPossibleError, pick, press, write
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.events import VitalsRecord
from bedside.clinical.grading.neurotoxicity import Instrument
from bedside.clinical.units import format_decimal
from bedside.services.daily_log.draft import LogDraft, ResultDraft
from bedside.services.daily_log.service import DailyLog
from bedside.services.refused import EntryRefused
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.page import DailyLogPage
from bedside.ui.fields import DecimalField
from bedside.ui.language import decimal_mark

LABORATORY = "Merkez Laboratuvarı"
# Each result with its unit and the limit this laboratory prints.
_LIMITS = {
    "alt": ("U/L", Decimal(40)),
    "ast": ("U/L", Decimal(40)),
    "bilirubin": ("mg/dL", Decimal("1.2")),
    "neutrophils": ("10*9/L", Decimal("1.5")),
    "platelets": ("10*9/L", Decimal(150)),
}
_CALM = (0,) * 8


@dataclass(frozen=True, slots=True)
class Found:
    """One day: temperature, pressure, the points of CAPD, how the child wakes, the results.

    ``results`` follow the order of the laboratory's report: ALT, AST, bilirubin, neutrophils,
    platelets.
    """

    temperature_c: Decimal
    results: tuple[Decimal, ...]
    capd: tuple[int, ...] = _CALM
    arousal: str = "spontaneous"
    systolic_mmhg: int = 96
    diastolic_mmhg: int = 58
    heart_rate_per_min: int = 104
    respiratory_rate_per_min: int = 22
    spo2_percent: int = 98
    note: str = ""


def found(temperature: str, results: str, *capd: int, arousal: str = "spontaneous") -> Found:
    """A day as the round's story writes it: ``"37.2"``, ``"44 40 0.5 1.6 180"``."""
    figures = tuple(Decimal(figure) for figure in results.split())
    return Found(Decimal(temperature), figures, capd or _CALM, arousal)


def fill_in(ward: OnTheWard, seen: Found) -> DailyLogPage:
    """Fill in the open day's log by hand; it is not saved yet."""
    page = ward.open_log()
    _vitals(page, seen)
    if page.neuro.form is None:
        raise OffTheRoundError("the log asks for neither ICE nor CAPD")
    for row, points in zip(page.neuro.form.rows, seen.capd, strict=True):
        press(row.target(str(points)))
    press(page.neuro.arousal.choice.target(seen.arousal))
    press(page.seizures.count.choice.target("0"))
    _results(page, seen)
    if seen.note:
        write(page.closing.note, seen.note)
    page.flush()
    return page


def _vitals(page: DailyLogPage, seen: Found) -> None:
    for key in (
        "temperature_c",
        "systolic_mmhg",
        "diastolic_mmhg",
        "spo2_percent",
        "heart_rate_per_min",
        "respiratory_rate_per_min",
    ):
        _type(page.vitals.fields[key], Decimal(getattr(seen, key)))
    for key in ("oxygen", "hypotension"):
        line = page.vitals.fields[key]
        if isinstance(line, ChoiceLine):
            press(line.choice.target("none"))


def _results(page: DailyLogPage, seen: Found) -> None:
    """The laboratory's report; its limits are typed once and then remembered."""
    part = page.laboratory
    if not part.is_unfolded():
        press(part.fold)
    if part.laboratory.value() != LABORATORY:
        write(part.laboratory, LABORATORY)
    for (item, (unit, limit)), value in zip(_LIMITS.items(), seen.results, strict=True):
        _type(part.fields[item], value)
        limits, units = part.fields[f"{item}.limit"], part.fields[f"{item}.unit"]
        if isinstance(units, QComboBox) and units.currentText() != unit:
            pick(units, unit)
        if isinstance(limits, DecimalField) and limits.value() is None:
            _type(limits, limit)


def _type(field: object, value: Decimal) -> None:
    if not isinstance(field, DecimalField):
        raise NotPossibleError("a figure is typed into a field for figures")
    write(field, format_decimal(value, decimal_mark()))


def save(page: DailyLogPage) -> None:
    """Save the log. OffTheRoundError where the page did not take it."""
    press(page.save_act)
    draft = page.draft()
    if draft is None or draft.vitals.temperature_c is not None:
        raise OffTheRoundError(f"the log was not taken: {page.status.text()}")


def log_quietly(ward: OnTheWard, seen: Found) -> None:
    """The same log through the door the page saves through, without its clicks."""
    draft = LogDraft(
        patient=ward.patient,
        vitals=VitalsRecord(
            temperature_c=seen.temperature_c,
            systolic_mmhg=seen.systolic_mmhg,
            diastolic_mmhg=seen.diastolic_mmhg,
            heart_rate_per_min=seen.heart_rate_per_min,
            respiratory_rate_per_min=seen.respiratory_rate_per_min,
            spo2_percent=seen.spo2_percent,
            oxygen="none",
            hypotension="none",
            masked=True,
        ),
        instrument=Instrument.CAPD.value,
        points=seen.capd,
        arousal=seen.arousal,
        seizures=0,
        laboratory=LABORATORY,
        results=tuple(
            ResultDraft(item, value, unit, limit)
            for (item, (unit, limit)), value in zip(_LIMITS.items(), seen.results, strict=True)
        ),
        note=seen.note,
    )
    answer = DailyLog(ward.window.at_work).save(draft)
    if isinstance(answer, EntryRefused):
        raise OffTheRoundError(f"a quiet log was not taken: {answer}")
