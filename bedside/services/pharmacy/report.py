"""What did a month take? The pharmacy's report as a table, and as the papers made of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from bedside.clinical.pharmacy_month import Lost, Made, month_of
from bedside.documents.pharmacy_content import PharmacyContent, PharmacyLine
from bedside.services.at_work import WardAtWork
from bedside.services.pharmacy.answers import MonthReport, ReportLine

_FIRST_DAY = 1
_LONGER_THAN_A_MONTH = timedelta(days=32)
_NOTHING_ML = Decimal(0)


def first_of_next(first_day: date) -> date:
    """The first day of the month after."""
    return (first_day.replace(day=_FIRST_DAY) + _LONGER_THAN_A_MONTH).replace(day=_FIRST_DAY)


def last_months(at_work: WardAtWork, count: int) -> tuple[date, ...]:
    """The first days of this month and those before it, newest first."""
    months = [at_work.local(at_work.now()).date().replace(day=_FIRST_DAY)]
    while len(months) < count:
        months.append((months[-1] - timedelta(days=_FIRST_DAY)).replace(day=_FIRST_DAY))
    return tuple(months)


def month_report(at_work: WardAtWork, first_day: date, numbers: Mapping[str, str]) -> MonthReport:
    """The report of the month of ``first_day``; ``numbers`` are the children's hospital numbers."""
    first_day = first_day.replace(day=_FIRST_DAY)
    begins_at = _midnight(at_work, first_day)
    ends_before = _midnight(at_work, first_of_next(first_day))
    month = month_of(at_work.file.journal.all(), begins_at, ends_before)
    lines = [_made_line(at_work, each, numbers) for each in month.made]
    lines += [_lost_line(at_work, each, numbers) for each in month.lost]
    return MonthReport(
        first_day=first_day,
        bags=len(month.made),
        vials=month.vials,
        drug_ml=month.drug_ml,
        lost_ml=month.lost_ml,
        unpriced_vials=month.unpriced_vials,
        cost=month.cost,
        lines=tuple(sorted(lines, key=lambda line: line.at)),
    )


def content_of(at_work: WardAtWork, report: MonthReport) -> PharmacyContent:
    """The report as its papers take it."""
    facts = at_work.facts
    return PharmacyContent(
        ward=facts.name,
        training=facts.training,
        first_day=report.first_day,
        made_at=at_work.local(at_work.now()),
        made_by=at_work.person.name,
        bags=report.bags,
        vials=report.vials,
        drug_ml=report.drug_ml,
        lost_ml=report.lost_ml,
        unpriced_vials=report.unpriced_vials,
        cost=report.cost,
        lines=tuple(
            PharmacyLine(
                at=line.at,
                hospital_number=line.hospital_number,
                cycle=line.cycle,
                number=line.number,
                lots=line.lots,
                vials=line.vials,
                drug_ml=line.drug_ml,
                lost_ml=line.lost_ml,
                reason=line.reason,
                by=line.by,
                cost=line.cost,
                currency=line.currency,
            )
            for line in report.lines
        ),
    )


def _midnight(at_work: WardAtWork, day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=at_work.zone)


def _made_line(at_work: WardAtWork, made: Made, numbers: Mapping[str, str]) -> ReportLine:
    return ReportLine(
        at=at_work.local(made.at),
        hospital_number=numbers.get(made.patient or "", ""),
        cycle=made.bag.order.cycle,
        number=made.bag.bag_number,
        lots=tuple(dict.fromkeys(vial.lot for vial in made.bag.vials)),
        vials=made.vials_opened,
        drug_ml=made.bag.content.drug_ml,
        lost_ml=_NOTHING_ML,
        reason="",
        by=at_work.name_of(made.by),
        cost=made.cost,
        currency=made.currency,
    )


def _lost_line(at_work: WardAtWork, lost: Lost, numbers: Mapping[str, str]) -> ReportLine:
    return ReportLine(
        at=at_work.local(lost.at),
        hospital_number=numbers.get(lost.patient or "", ""),
        cycle=None if lost.bag is None else lost.bag.order.cycle,
        number=None if lost.bag is None else lost.bag.bag_number,
        lots=lost.lots,
        vials=lost.vials,
        drug_ml=_NOTHING_ML,
        lost_ml=lost.drug_ml,
        reason=lost.reason,
        by=at_work.name_of(lost.by),
        cost=lost.cost,
        currency=lost.currency,
    )
