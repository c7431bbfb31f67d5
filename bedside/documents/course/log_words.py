"""How does a daily log read on paper? Its vital signs, scores, seizures and results.

What nobody looked at is said to be not recorded, never to be normal.
"""

from __future__ import annotations

from decimal import Decimal

from bedside.clinical.events import (
    DayLogged,
    LaboratoryRecord,
    NeuroRecord,
    SeizureRecord,
    VitalsRecord,
)
from bedside.clinical.grading.published import Scales
from bedside.documents.words import Words

Line = tuple[str, str]
_INSTRUMENTS = {"ice": "ICE", "capd": "CAPD"}
_LETTERS = {"alt": "ALT", "ast": "AST", "ggt": "GGT"}


def vitals(record: VitalsRecord | None, words: Words) -> list[Line]:
    """The vital signs that were taken."""
    if record is None:
        return [(words.translate("Documents", "Vital signs"), not_recorded(words))]
    lines = [
        (words.translate("Documents", "Temperature"), _temperature(record, words)),
        (words.translate("Documents", "Blood pressure"), _pressure(record, words)),
        (words.translate("Documents", "Pulse and breathing"), _rates(record, words)),
        (words.translate("Documents", "Oxygen"), _oxygen(record, words)),
    ]
    if record.masked:
        note = words.translate(
            "Documents",
            "antipyretic, steroid or tocilizumab was given: a missing fever says nothing",
        )
        lines.append((words.translate("Documents", "Hidden fever"), note))
    return lines


def not_recorded(words: Words) -> str:
    """What stands where nobody looked."""
    return words.translate("Documents", "not recorded")


def _joined(parts: list[str], words: Words) -> str:
    return " · ".join(parts) or not_recorded(words)


def _temperature(record: VitalsRecord, words: Words) -> str:
    parts = []
    if record.temperature_c is not None:
        parts.append(f"{words.number(record.temperature_c)}\u00a0°C")
    if record.hours_above_40 is not None:
        above = words.translate("Documents", "above 40 °C for {hours} h")
        parts.append(above.format(hours=words.number(record.hours_above_40)))
    return _joined(parts, words)


def _pressure(record: VitalsRecord, words: Words) -> str:
    parts = []
    if record.systolic_mmhg is not None or record.diastolic_mmhg is not None:
        upper, lower = (
            "-" if each is None else str(each)
            for each in (record.systolic_mmhg, record.diastolic_mmhg)
        )
        parts.append(f"{upper}/{lower}\u00a0mmHg")
    known = {
        "none": words.translate("Documents", "no support needed"),
        "no_pressor": words.translate("Documents", "fluid only"),
        "one_pressor": words.translate("Documents", "one pressor"),
        "several_pressors": words.translate("Documents", "several pressors"),
    }
    if record.hypotension is not None:
        parts.append(known.get(record.hypotension, record.hypotension))
    return _joined(parts, words)


def _rates(record: VitalsRecord, words: Words) -> str:
    per_minute = words.translate("Documents", "{count}/min")
    counts = (record.heart_rate_per_min, record.respiratory_rate_per_min)
    parts = [
        words.translate("Documents", "pulse {rate}"),
        words.translate("Documents", "breathing {rate}"),
    ]
    shown = [
        part.format(rate=per_minute.format(count=count))
        for part, count in zip(parts, counts, strict=True)
        if count is not None
    ]
    return _joined(shown, words)


def _oxygen(record: VitalsRecord, words: Words) -> str:
    parts = [] if record.spo2_percent is None else [f"SpO2 {record.spo2_percent}\u00a0%"]
    known = {
        "none": words.translate("Documents", "no oxygen given"),
        "low_flow": words.translate("Documents", "low flow"),
        "high_flow": words.translate("Documents", "high flow, mask"),
        "positive_pressure": words.translate("Documents", "positive pressure"),
    }
    if record.oxygen is not None:
        parts.append(known.get(record.oxygen, record.oxygen))
    return _joined(parts, words)


def nervous_system(log: DayLogged, scales: Scales, words: Words) -> list[Line]:
    """Score with its items, arousal, what imaging and examination showed, seizures."""
    record = log.neuro
    if record is None:
        lines = [(words.translate("Documents", "ICE or CAPD"), not_recorded(words))]
    else:
        lines = [
            (_INSTRUMENTS.get(record.instrument, record.instrument), score(record, words)),
            (words.translate("Documents", "Items"), _items(record, scales, words)),
            (words.translate("Documents", "Awakes"), _arousal(record, words)),
            (words.translate("Documents", "Further signs"), _signs(record, words)),
        ]
    return [*lines, (words.translate("Documents", "Seizures"), seizures(log.seizures, words))]


def score(record: NeuroRecord, words: Words) -> str:
    """The score, or that the child could not be asked."""
    if record.score is None:
        return words.translate("Documents", "could not be done")
    return str(record.score)


def _items(record: NeuroRecord, scales: Scales, words: Words) -> str:
    rules = scales.astct.neurotoxicity
    form = {"ice": rules.ice, "capd": rules.capd}.get(record.instrument)
    points = ["-" if each is None else str(each) for each in record.items]
    if form is None or len(form.items) != len(points):
        return _joined([" ".join(points)] if points else [], words)
    texts = (item.text.in_language(words.language) for item in form.items)
    return " · ".join(f"{text} {point}" for text, point in zip(texts, points, strict=True))


def _arousal(record: NeuroRecord, words: Words) -> str:
    known = {
        "spontaneous": words.translate("Documents", "by itself"),
        "voice": words.translate("Documents", "to voice"),
        "touch": words.translate("Documents", "only to touch"),
        "unarousable": words.translate("Documents", "cannot be woken"),
    }
    if record.arousal is None:
        return not_recorded(words)
    return known.get(record.arousal, record.arousal)


def _signs(record: NeuroRecord, words: Words) -> str:
    oedema = {
        "focal": words.translate("Documents", "focal brain swelling"),
        "diffuse": words.translate("Documents", "diffuse brain swelling"),
        "none": words.translate("Documents", "imaged: no brain swelling"),
    }
    shown = [oedema.get(record.oedema, record.oedema)] if record.oedema else []
    if record.deep_weakness:
        shown.append(words.translate("Documents", "deep weakness"))
    if record.raised_pressure:
        shown.append(words.translate("Documents", "signs of raised pressure in the skull"))
    return " · ".join(shown) or "-"


def seizures(record: SeizureRecord | None, words: Words) -> str:
    """How many since the last log, of which kind, how the longest ended."""
    if record is None:
        return not_recorded(words)
    if record.count == 0:
        return words.translate("Documents", "none since the last log")
    kinds = {
        "brief_partial": words.translate("Documents", "brief, partial, awake"),
        "brief_generalised": words.translate("Documents", "brief, generalised"),
        "new_or_several": words.translate("Documents", "new, or several despite treatment"),
        "prolonged_repetitive": words.translate("Documents", "prolonged, repetitive"),
    }
    courses = {
        "brief": words.translate("Documents", "the longest ended quickly"),
        "prolonged": words.translate("Documents", "the longest was prolonged"),
    }
    kind = kinds.get(record.kind, record.kind)
    return f"{record.count} · {kind} · {courses.get(record.duration, record.duration)}"


def item_name(code: str, words: Words) -> str:
    """A laboratory item as a report prints it."""
    known = {
        "bilirubin": words.translate("Documents", "Bilirubin"),
        "neutrophils": words.translate("Documents", "Neutrophils"),
        "platelets": words.translate("Documents", "Platelets"),
        "wbc": words.translate("Documents", "White cells"),
        "haemoglobin": words.translate("Documents", "Haemoglobin"),
    }
    return known.get(code, _LETTERS.get(code, code))


def result(record: LaboratoryRecord, words: Words) -> tuple[str, ...]:
    """One line of the table of results: item, value, limit, multiple, baseline, laboratory."""
    limit, multiple = "-", "-"
    if record.upper_limit is not None:
        limit = words.translate("Documents", "at most {limit}").format(
            limit=words.number(record.upper_limit)
        )
        multiple = _times(record, record.upper_limit, words)
    elif record.lower_limit is not None:
        limit = words.translate("Documents", "at least {limit}").format(
            limit=words.number(record.lower_limit)
        )
    return (
        item_name(record.item, words),
        f"{words.number(record.value)} {words.unit(record.unit)}",
        limit,
        multiple,
        "-" if record.baseline is None else words.number(record.baseline),
        record.laboratory or "-",
    )


def _times(record: LaboratoryRecord, limit: Decimal, words: Words) -> str:
    return f"{words.number(record.value / limit)}\u00a0×" if limit else "-"
