"""What happens to the ward itself? Its founding, its people and its protocols."""

from __future__ import annotations

from bedside.clinical.events.records import EventRecord, ProtocolStamp
from bedside.clinical.events.vocabulary import Role


class WardCreated(EventRecord, frozen=True, tag="ward_created"):
    """A ward began its file. ``zone`` is an IANA name; ``training`` marks every paper."""

    name: str
    zone: str
    language: str
    protocol: str
    training: bool


class WardChanged(EventRecord, frozen=True, tag="ward_changed"):
    """The ward's name, language or protocol was changed by an administrator."""

    name: str
    language: str
    protocol: str


class PersonAdded(EventRecord, frozen=True, tag="person_added"):
    """Somebody may sign in from now on."""

    person: str
    name: str
    roles: tuple[Role, ...]


class PersonChanged(EventRecord, frozen=True, tag="person_changed"):
    """Name, roles or whether the person may still sign in."""

    person: str
    name: str
    roles: tuple[Role, ...]
    active: bool


class ProtocolSigned(EventRecord, frozen=True, tag="protocol_signed"):
    """A pharmacist or physician of the hospital verified a protocol file."""

    protocol: ProtocolStamp
    role: Role
