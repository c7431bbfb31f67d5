"""Which rows does the sources page show? Every number of the ward's protocol with its sources."""

from __future__ import annotations

from bedside.reference.catalogue import FigureRow
from bedside.reference.disagreements import shipped_disagreements
from bedside.reference.evidence import load_evidence
from bedside.services.at_work import WardAtWork
from bedside.services.settings import Settings
from bedside.ui.sources.numbers import SourceRow
from bedside.ui.sources.page import Shelf, SourcesPage


def sources_page(at_work: WardAtWork) -> SourcesPage:
    """The sources page of the ward's own protocol."""
    rules = at_work.protocol
    return SourcesPage(
        Shelf(
            title=f"{rules.title} · {rules.edition}",
            numbers=lambda: source_rows(at_work),
            table=lambda: rules.adjustment,
            evidence=load_evidence,
            disagreements=shipped_disagreements,
            verified_by=at_work.verified_by(rules),
        )
    )


def source_rows(at_work: WardAtWork) -> list[SourceRow]:
    """Every number of the ward's protocol that names its source."""
    figures = Settings(at_work).figures(at_work.protocol.id)
    return [source_row(row) for row in figures if row.sources]


def source_row(row: FigureRow) -> SourceRow:
    """A figure as the page shows it: ``body.band_edge_kg`` is ``band edge kg`` of ``body``."""
    section, _, key = row.key.partition(".")
    return SourceRow(
        section, (key or section).replace("_", " "), row.value, "", "\n".join(row.sources)
    )
