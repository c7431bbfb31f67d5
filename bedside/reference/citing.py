"""Who says so? Sources as files write them become citations of the clinical core."""

from __future__ import annotations

from bedside.clinical.citation import Citation, Citations, Cited, SourceKind
from bedside.reference import schema


def citations(sources: tuple[str, ...]) -> Citations:
    """``["R: Table 1"]`` as citations; the schema has checked the form."""
    return tuple(_citation(source) for source in sources)


def _citation(source: str) -> Citation:
    kind, _, place = source.partition(": ")
    return Citation(SourceKind(kind), place.strip())


def cited(number: schema.CitedNumber) -> Cited:
    """A number of a file with its sources."""
    return Cited(number.value, citations(number.source))


def all_cited(record: schema.FileRecord) -> dict[str, Cited]:
    """Every cited number of a section under its own key, which is also the field's name."""
    return {
        name: cited(value)
        for name in record.__struct_fields__
        if isinstance(value := getattr(record, name), schema.CitedNumber)
    }
