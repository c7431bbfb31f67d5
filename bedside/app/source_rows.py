"""Which rows does the sources page show? Every number of the ward's protocol with its sources."""

from __future__ import annotations

from bedside.reference.catalogue import FigureRow
from bedside.services.at_work import WardAtWork
from bedside.services.settings import Settings
from bedside.ui.sources.page import SourceRow, SourcesPage


def sources_page(at_work: WardAtWork) -> SourcesPage:
    """The sources page of the ward's own protocol."""
    rules = at_work.protocol
    figures = Settings(at_work).figures(rules.id)
    rows = [source_row(row) for row in figures if row.sources]
    return SourcesPage(f"{rules.title} · {rules.edition}", rows)


def source_row(row: FigureRow) -> SourceRow:
    """A figure as the page shows it: ``body.band_edge_kg`` is ``band edge kg`` of ``body``."""
    section, _, key = row.key.partition(".")
    return SourceRow(
        section, (key or section).replace("_", " "), row.value, "", "\n".join(row.sources)
    )
