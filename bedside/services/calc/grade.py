"""``bedside calc grade``: which grade does a published scale give to this finding?"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from bedside.clinical.grading.cytokine_release import (
    Hypotension,
    Oxygen,
    ReleaseCase,
    astct_release_grade,
)
from bedside.clinical.grading.fever import find_fever_grade
from bedside.clinical.grading.laboratory import (
    Basis,
    Item,
    LaboratoryCase,
    find_laboratory_grade,
)
from bedside.clinical.grading.neurotoxicity import (
    Arousal,
    Instrument,
    NeurotoxicityCase,
    Oedema,
    SeizureCourse,
    find_neurotoxicity_grade,
    instrument_for,
)
from bedside.clinical.grading.published import Scales
from bedside.clinical.grading.scale import Grade, NotGradable
from bedside.clinical.grading.units_of_measure import Quantity
from bedside.clinical.units import plain
from bedside.reference.scales import scales
from bedside.services.calc.common_fields import Answer, sources
from bedside.services.calc.reading import (
    FieldError,
    Text,
    optional_quantity,
    quantity,
    read_record,
    whole,
)

_TEMPERATURE = "temperature"


class AskedLine(msgspec.Struct, frozen=True, kw_only=True):
    """What every line says: whose grade of what."""

    scale: str
    item: str


class LaboratoryLine(AskedLine, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A laboratory result; its limits are in the unit of the value.

    A baseline of null says that there is none; a line that forgets it is no case.
    """

    value: Text
    unit: str
    baseline: Text | None
    uln: Text | None = None
    lln: Text | None = None
    hours: None = None


class TemperatureLine(AskedLine, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A temperature in °C, with the hours above the last bound where it is beyond it."""

    value: Text
    hours: Text | None = None
    unit: str | None = None
    uln: None = None
    lln: None = None
    baseline: None = None


class ReleaseLine(AskedLine, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The findings of a cytokine release syndrome."""

    temperature_c: Text
    masked: bool
    hypotension: Hypotension
    oxygen: Oxygen


class NeurotoxicityLine(AskedLine, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The findings of ICANS; a score of null says that the child could not do it."""

    age_years: Text
    developmental_delay: bool
    arousal: Arousal
    seizure: SeizureCourse
    deep_weakness: bool
    oedema: Oedema
    raised_pressure: bool
    ice: Text | msgspec.UnsetType | None = msgspec.UNSET
    capd: Text | msgspec.UnsetType | None = msgspec.UNSET


def answer_grade(line: bytes) -> Answer:
    """The answer to one line. Raises FieldError where the line is no case."""
    asked = read_record(line, AskedLine)
    if asked.scale not in _ITEMS:
        raise FieldError("scale", f"one of {', '.join(_ITEMS)}, not {asked.scale!r}")
    items = _ITEMS[asked.scale]
    if asked.item not in items:
        raise FieldError("item", f"one of {', '.join(items)}, not {asked.item!r}")
    return items[asked.item](line, scales())


def _grade_fields(grade: Grade) -> Answer:
    return {
        "grade": grade.value,
        "because": [str(finding) for finding in grade.because],
        "version": grade.version,
        "sources": sources(grade.citations),
    }


def _not_gradable(why: NotGradable) -> FieldError:
    return FieldError(why.field, why.expected)


def _laboratory(line: bytes, published: Scales) -> Answer:
    case = read_record(line, LaboratoryLine)
    found = find_laboratory_grade(
        published.ctcae.laboratory,
        LaboratoryCase(
            item=Item(case.item),
            value=quantity("value", case.value),
            unit=case.unit,
            uln=optional_quantity("uln", case.uln),
            lln=optional_quantity("lln", case.lln),
            baseline=optional_quantity("baseline", case.baseline),
        ),
    )
    if isinstance(found, NotGradable):
        raise _not_gradable(found)
    multiple, basis = plain(found.multiple), found.basis.value
    return {**_grade_fields(found.grade), "multiple": multiple, "basis": basis}


def _temperature(line: bytes, published: Scales) -> Answer:
    case = read_record(line, TemperatureLine)
    units = published.ctcae.laboratory.units
    if case.unit is not None and units.find(case.unit, Quantity.TEMPERATURE) is None:
        raise FieldError("unit", f"{units.names(Quantity.TEMPERATURE)}, not {case.unit!r}")
    found = find_fever_grade(
        published.ctcae.fever, quantity("value", case.value), optional_quantity("hours", case.hours)
    )
    if isinstance(found, NotGradable):
        raise _not_gradable(found)
    return {**_grade_fields(found), "multiple": None, "basis": Basis.ABSOLUTE.value}


def _cytokine_release(line: bytes, published: Scales) -> Answer:
    case = read_record(line, ReleaseLine)
    found = astct_release_grade(
        published.astct.cytokine_release,
        ReleaseCase(
            temperature_c=quantity("temperature_c", case.temperature_c),
            masked=case.masked,
            hypotension=case.hypotension,
            oxygen=case.oxygen,
        ),
    )
    if isinstance(found, NotGradable):
        raise _not_gradable(found)
    return _grade_fields(found)


def _neurotoxicity(line: bytes, published: Scales) -> Answer:
    case = read_record(line, NeurotoxicityLine)
    rules = published.astct.neurotoxicity
    age_years = quantity("age_years", case.age_years)
    if age_years < 0:
        raise FieldError("age_years", "0 or more")
    called_for = instrument_for(rules, age_years, case.developmental_delay)
    grades = {}
    for instrument, score in ((Instrument.ICE, case.ice), (Instrument.CAPD, case.capd)):
        if isinstance(score, msgspec.UnsetType):
            continue
        found = find_neurotoxicity_grade(rules, _neurotoxicity_case(case, instrument, score))
        if isinstance(found, NotGradable):
            raise _not_gradable(found)
        grades[instrument] = found
    if called_for not in grades:
        raise FieldError(
            called_for.value, "the score that this age and development call for, or null"
        )
    return _grade_fields(grades[called_for])


def _neurotoxicity_case(
    case: NeurotoxicityLine, instrument: Instrument, score: Text | None
) -> NeurotoxicityCase:
    return NeurotoxicityCase(
        instrument=instrument,
        score=None if score is None else whole(instrument.value, score),
        arousal=case.arousal,
        seizure=case.seizure,
        deep_weakness=case.deep_weakness,
        oedema=case.oedema,
        raised_pressure=case.raised_pressure,
    )


_Answering = Callable[[bytes, Scales], Answer]
_ITEMS: dict[str, dict[str, _Answering]] = {
    "ctcae_v5": {**dict.fromkeys(Item, _laboratory), _TEMPERATURE: _temperature},
    "astct": {"crs": _cytokine_release, "icans": _neurotoxicity},
}
