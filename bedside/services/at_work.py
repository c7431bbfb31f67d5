"""Who is at work on which ward? What every act needs: the file, the person, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from bedside.clinical.events import (
    Entry,
    KnownEvent,
    PersonAdded,
    PersonChanged,
    ProtocolSigned,
    Role,
    WardChanged,
    WardCreated,
)
from bedside.clinical.protocol import Protocol
from bedside.reference import catalogue
from bedside.services.child_reading import ChildReading
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved
from bedside.store.journal import NewEntry
from bedside.store.keys import KeyFile
from bedside.store.ward_file import WardFile

PREPARERS = frozenset({Role.PHARMACIST, Role.NURSE})
CARERS = frozenset({Role.PHARMACIST, Role.NURSE, Role.PHYSICIAN})
_READINGS_KEPT = 4


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the ward as the journal knows them now."""

    person: str
    name: str
    roles: tuple[Role, ...]
    active: bool = True


@dataclass(frozen=True, slots=True)
class WardFacts:
    """The ward as its journal says it is now."""

    name: str
    zone: str
    language: str
    protocol: str
    training: bool
    people: dict[str, Person]
    signatures: tuple[Entry, ...]


def fold_ward(entries: tuple[Entry, ...]) -> WardFacts:
    """The ward after its entries. Raises ValueError where the ward was never created."""
    created: WardCreated | None = None
    changed: WardCreated | WardChanged | None = None
    people: dict[str, Person] = {}
    signatures: list[Entry] = []
    for entry in entries:
        event = entry.event
        if isinstance(event, WardCreated):
            created = changed = event
        elif isinstance(event, WardChanged):
            changed = event
        elif isinstance(event, PersonAdded):
            people[event.person] = Person(event.person, event.name, event.roles)
        elif isinstance(event, PersonChanged):
            people[event.person] = Person(event.person, event.name, event.roles, event.active)
        elif isinstance(event, ProtocolSigned):
            signatures.append(entry)
    if created is None or changed is None:
        raise ValueError("the ward's file does not say which ward it is")
    return WardFacts(
        changed.name,
        created.zone,
        changed.language,
        changed.protocol,
        created.training,
        people,
        tuple(signatures),
    )


class WardAtWork:
    """An open ward with the person signed in. Every act of a service goes through it."""

    def __init__(
        self,
        file: WardFile,
        keys: KeyFile,
        person: str,
        database_key: bytes,
        clock: Callable[[], datetime],
    ) -> None:
        self.file = file
        self.keys = keys
        self.person_id = person
        self.database_key = database_key
        self.clock = clock
        self._facts: WardFacts | None = None
        self._readings: dict[str, ChildReading] = {}
        file.on_change.append(self._forget)

    def _forget(self, entries: tuple[Entry, ...]) -> None:
        if any(entry.patient is None for entry in entries):
            self._facts = None

    @property
    def facts(self) -> WardFacts:
        """The ward as it is now."""
        if self._facts is None:
            self._facts = fold_ward(self.file.journal.of_ward())
        return self._facts

    @property
    def person(self) -> Person:
        """The person signed in."""
        return self.facts.people[self.person_id]

    @property
    def zone(self) -> ZoneInfo:
        return _zone(self.facts.zone)

    @property
    def protocol(self) -> Protocol:
        """The rules this ward follows."""
        return catalogue.protocol(self.facts.protocol)

    def reading(self, patient: str) -> ChildReading:
        """What a child's journal tells now, folded once for everybody who asks.

        The journal itself is asked every time, so nothing it holds by now is ever missing: it
        answers with the same entries exactly as long as none has come.
        """
        entries = self.file.journal.of_patient(patient)
        kept = self._readings.pop(patient, None)
        reading = kept if kept is not None and kept.entries is entries else ChildReading(entries)
        self._readings[patient] = reading
        while len(self._readings) > _READINGS_KEPT:
            del self._readings[next(iter(self._readings))]
        return reading

    def now(self) -> datetime:
        """The time now, in UTC."""
        return self.clock().astimezone(UTC)

    def local(self, instant: datetime) -> datetime:
        """An instant as the ward's clock on the wall shows it."""
        return instant.astimezone(self.zone)

    def name_of(self, person: str) -> str:
        """A person's name; the id itself for somebody the journal does not know."""
        known = self.facts.people.get(person)
        return person if known is None else known.name

    def refusal_unless(self, roles: frozenset[Role]) -> EntryRefused | None:
        """Refuses where the person signed in has none of ``roles``."""
        if self.person.active and roles & set(self.person.roles):
            return None
        return EntryRefused(
            EntryProblem.NOT_ALLOWED,
            facts={"person": self.person.name, "roles": ", ".join(sorted(roles))},
        )

    def record(
        self,
        patient: str | None,
        event: KnownEvent,
        happened_at: datetime | None = None,
        person: str | None = None,
    ) -> Entry | EntryRefused:
        """One entry through the journal, by ``person`` or by who is signed in."""
        now = self.now()
        new = NewEntry(patient, happened_at or now, person or self.person_id, event)
        try:
            return self.file.journal.append(new, recorded_at=now)[0]
        except NothingSaved as refused:
            return EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": str(refused)})

    def verified_by(self, protocol: Protocol) -> tuple[str, ...]:
        """Who of this hospital signed exactly this protocol file."""
        return tuple(
            dict.fromkeys(
                self.name_of(entry.recorded_by)
                for entry in self.facts.signatures
                if isinstance(entry.event, ProtocolSigned)
                and entry.event.protocol == protocol.stamp
            )
        )


@lru_cache(maxsize=4)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
