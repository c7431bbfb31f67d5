"""Which drugs go before the pump runs, how much, when, and who signs for each dose?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.documents.course.content import Child, PaperFrame
from bedside.documents.course.layout import (
    captioned,
    foot,
    head,
    heading,
    paragraph,
    signature,
    training_mark,
)
from bedside.documents.course.vocabulary import drug, hours, purpose
from bedside.documents.page_flow import WIDTH_MM, Cell, Row, draw
from bedside.documents.source_words import sources_text
from bedside.documents.words import Words, moment

_BLANK = "____________"


@dataclass(frozen=True, slots=True)
class Dose:
    """One drug: ``doses`` times ``mg``. The expression uses points; ``given`` are past doses.

    ``give_from`` None: the source names no window; ``give_to`` is the latest.
    """

    drug: str
    mg: Decimal
    doses: int
    expression: str
    capped: bool
    give_from: datetime | None
    give_to: datetime
    given_at: datetime | None
    given_mg: Decimal | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What the premedication comes before; ``infusion_at`` is when the pump is to run.

    ``is_timed`` False: nobody knows yet when; the windows then count back from the moment
    the pump runs. ``needed_from``: a restart before it needs none.
    """

    kind: str
    infusion_at: datetime
    doses: tuple[Dose, ...]
    is_timed: bool = True
    needed_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class PremedicationSheetContent:
    """The premedication of one cycle that is still ahead, for the weight of its order."""

    frame: PaperFrame
    child: Child
    cycle: int
    weight_kg: Decimal
    bsa_m2: Decimal
    events: tuple[Event, ...]


def premedication_sheet(content: PremedicationSheetContent, words: Words) -> bytes:
    """The PDF. Identical content gives identical bytes."""
    title = words.translate("Documents", "Premedication sheet")
    under = foot(content.frame, content.child, words)
    mark = training_mark(content.frame, words)
    return draw(premedication_rows(content, words), title, under, mark, words)


def premedication_rows(content: PremedicationSheetContent, words: Words) -> list[Row]:
    """Everything on the sheet from top to bottom."""
    title = words.translate("Documents", "Premedication sheet")
    cycle = words.translate("Documents", "Cycle {cycle}").format(cycle=content.cycle)
    size = words.translate("Documents", "Doses for {weight} kg and {bsa} m², as ordered.").format(
        weight=words.number(content.weight_kg), bsa=words.number(content.bsa_m2)
    )
    rows = head(title, cycle, content.child, content.frame, words)
    rows += paragraph(size)
    for event in content.events:
        rows += _event(event, words)
    if not content.events:
        nothing = words.translate("Documents", "The protocol asks for no premedication now.")
        rows += paragraph(nothing, bold=True)
    physician = words.translate("Documents", "Physician: name, signature, time")
    nurse = words.translate("Documents", "Nurse: name, signature, time")
    return [*rows, *signature((physician, nurse))]


def _event(event: Event, words: Words) -> list[Row]:
    said = words.translate("Documents", "{before}: the pump is to run on {time}")
    if not event.is_timed:
        said = words.translate("Documents", "{before}: when it runs is not known yet")
    title = said.format(before=purpose(event.kind, words), time=moment(event.infusion_at))
    rows = [heading(f"{title[:1].upper()}{title[1:]}")]
    if event.needed_from is not None:
        from_then = words.translate(
            "Documents",
            "A restart on {time} or later needs premedication; an earlier one does not.",
        )
        rows += paragraph(from_then.format(time=moment(event.needed_from)))
    if not event.doses:
        return rows + paragraph(
            words.translate("Documents", "The protocol asks for no premedication here.")
        )
    for dose in event.doses:
        rows += _dose(event, dose, words)
    return rows


def _dose(event: Event, dose: Dose, words: Words) -> list[Row]:
    amount = f"{words.number(dose.mg)}\u00a0mg"
    rows = captioned(
        drug(dose.drug, words),
        f"{words.unit(dose.expression.replace('.', words.decimal_mark))} = {amount}",
    )
    if dose.capped:
        most = words.translate("Documents", "the sum gave more; the largest single dose counts")
        rows += captioned("", most)
    rows += captioned(words.translate("Documents", "When"), _window(event, dose, words))
    places = sources_text(dose.sources, words.translate, "; ")
    rows += captioned(words.translate("Documents", "Source"), places or "-")
    return rows + [_to_sign(dose, number, amount, words) for number in range(1, dose.doses + 1)]


def _window(event: Event, dose: Dose, words: Words) -> str:
    if not event.is_timed:
        before = hours(event.infusion_at - dose.give_to, words)
        return words.translate("Documents", "at the latest {hours} before the pump runs").format(
            hours=before
        )
    if dose.doses > 1:
        return words.translate("Documents", "{count} doses from {start} to {end}").format(
            count=dose.doses,
            start=moment(dose.give_from or dose.give_to),
            end=moment(dose.give_to),
        )
    if dose.give_from is None:
        return words.translate("Documents", "by {end}; the source names no earliest time").format(
            end=moment(dose.give_to)
        )
    if dose.give_from == dose.give_to:
        return words.translate("Documents", "at {time}").format(time=moment(dose.give_to))
    return words.translate("Documents", "from {start} to {end}").format(
        start=moment(dose.give_from), end=moment(dose.give_to)
    )


def _to_sign(dose: Dose, number: int, amount: str, words: Words) -> Row:
    """A box to tick with room for time and signature; filled where it was given already."""
    named = f"{drug(dose.drug, words)} {amount}"
    if dose.doses > 1:
        named = f"{named} · {number}/{dose.doses}"
    if number == 1 and dose.given_at is not None:
        given_mg = dose.mg if dose.given_mg is None else dose.given_mg
        given = words.translate("Documents", "given on {time}, {mg} mg").format(
            time=moment(dose.given_at), mg=words.number(given_mg)
        )
        return Row(
            (Cell(f"✓ {named}", 0, 80, 9, True), Cell(given, 82, WIDTH_MM - 82, 9)), least_mm=7.0
        )
    time = words.translate("Documents", "Time ____ : ____")
    signed = words.translate("Documents", "Signature {line}").format(line=_BLANK * 2)
    return Row(
        (
            Cell(named, 6, 74, 9, bold=True),
            Cell(time, 82, 34, 8),
            Cell(signed, 118, WIDTH_MM - 118, 8),
        ),
        gap_before=1.0,
        least_mm=7.0,
        tick=True,
    )
