"""Which fields do all cases share, and what do they become?"""

from __future__ import annotations

import msgspec

from bedside.clinical.body import BodySize, age_refusal, size_refusal
from bedside.clinical.citation import Citations
from bedside.clinical.events import Indication
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.clinical.units import plain
from bedside.reference import catalogue
from bedside.reference.problems import ProtocolRefusedError
from bedside.services.calc.reading import FieldError, Text, optional_quantity, quantity

Answer = dict[str, object]


class CycleCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Protocol, indication and cycle of a case line."""

    protocol: str
    indication: str
    cycle: Text


class SizedCase(CycleCase, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A case that gives the body size too."""

    weight_kg: Text
    height_cm: Text
    age_years: Text | None = None
    bsa_formula: str | None = None


def protocol_of(case: CycleCase) -> Protocol:
    """The protocol a case names. Raises FieldError where there is none."""
    try:
        return catalogue.protocol(case.protocol)
    except ProtocolRefusedError as refused:
        raise FieldError("protocol", str(refused)) from refused


def size_refusal_of(protocol: Protocol, size: BodySize) -> Refusal | None:
    """Why no drug is computed for a child of this size or age, or None."""
    return size_refusal(protocol.body, size) or age_refusal(protocol.body, size)


def size_of(case: SizedCase) -> BodySize:
    """The body size of a case. Raises FieldError."""
    return BodySize(
        quantity("weight_kg", case.weight_kg),
        quantity("height_cm", case.height_cm),
        optional_quantity("age_years", case.age_years),
    )


def indication_of(case: CycleCase) -> Indication | Refusal:
    """The indication of a case; one that no protocol can know is refused, not an error."""
    if case.indication not in tuple(Indication):
        return Refusal(RefusalCode.INDICATION_NOT_IN_PROTOCOL, {"indication": case.indication})
    return Indication(case.indication)


def formula_of(case: SizedCase, protocol: Protocol) -> str:
    """The body surface formula of a case, the protocol's own where none is named."""
    if case.bsa_formula is None:
        return protocol.body.default_formula
    known = [formula.id for formula in protocol.body.formulas]
    if case.bsa_formula not in known:
        raise FieldError("bsa_formula", f"one of {', '.join(known)}, not {case.bsa_formula!r}")
    return case.bsa_formula


def sources(citations: Citations) -> list[str]:
    """Citations as an answer lists them."""
    return [str(citation) for citation in citations]


def refusal_answer(refusal: Refusal, protocol: Protocol) -> Answer:
    """A refusal as an answer: its code, a sentence with the facts, the protocol behind it."""
    return {
        "refused": refusal.code.value,
        "message": refusal_sentence(refusal),
        "sources": [f"{protocol.id} {protocol.edition}"],
    }


def refusal_sentence(refusal: Refusal) -> str:
    """The code of a refusal in words, with its facts."""
    facts = ", ".join(
        f"{name} {value if isinstance(value, int | str | None) else plain(value)}"
        for name, value in refusal.facts.items()
    )
    sentence = refusal.code.value.replace("_", " ")
    return f"{sentence}: {facts}" if facts else sentence
