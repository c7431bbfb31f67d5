"""What is the table asked about a child? The case of the newest cycle, from the journal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.adjustment.entries import AdviceCase
from bedside.clinical.body import WeightBand
from bedside.clinical.corrections import standing_entries
from bedside.clinical.course import CourseCase
from bedside.clinical.course_record.cycles import CycleRecord
from bedside.clinical.course_record.record import fold_course
from bedside.clinical.events import DayLogged, Entry
from bedside.clinical.logged_toxicities import logged_toxicities

# Graded and shown, but no toxicity of the table: the disease itself lowers these counts, and
# fever is looked at as cytokine release (DECISIONS).
NOT_OF_THE_TABLE = frozenset({"thrombocytopenia", "leukopenia", "anaemia", "fever"})


@dataclass(frozen=True, slots=True)
class AskedCase:
    """A case with what stands beside it: the cycle, body surface, when last logged."""

    case: AdviceCase
    record: CycleRecord
    bsa_m2: Decimal | None
    last_log_at: datetime | None


def asked_case(
    entries: Iterable[Entry], now: datetime, draft: Entry | None = None
) -> AskedCase | None:
    """The case at ``now``, with an unsaved log where there is one. None without a cycle.

    Only logs of the newest cycle count; one that was written before it was ordered does not.
    """
    journal = sorted(entries, key=lambda entry: (entry.recorded_at, entry.device, entry.device_seq))
    record = fold_course(journal).current
    if record is None or record.indication is None:
        return None
    logs = [
        entry
        for entry in (*standing_entries(journal), *(() if draft is None else (draft,)))
        if isinstance(entry.event, DayLogged) and entry.event.cycle == record.cycle
    ]
    order = record.order
    band = WeightBand.UNDER if order is None else WeightBand(order.weight_band)
    course = CourseCase(record.indication, record.cycle, now, record.events)
    return AskedCase(
        case=AdviceCase(course, band, logged_toxicities(logs, NOT_OF_THE_TABLE)),
        record=record,
        bsa_m2=None if order is None else order.bsa_m2,
        last_log_at=max((entry.recorded_at for entry in logs), default=None),
    )
