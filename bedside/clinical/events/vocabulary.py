"""Which words do events use? The closed choices a record is made of."""

from __future__ import annotations

from enum import StrEnum


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class Indication(StrEnum):
    """Why the drug is given; it decides cycles and steps (clinical.md section 3)."""

    RELAPSED_REFRACTORY = "relapsed_refractory"
    MRD_POSITIVE = "mrd_positive"


class Role(StrEnum):
    NURSE = "nurse"
    PHARMACIST = "pharmacist"
    PHYSICIAN = "physician"
    ADMINISTRATOR = "administrator"


class FillChoice(StrEnum):
    """Which bag holds the diluent: the number most often got wrong (section 4)."""

    AS_SUPPLIED = "as_supplied"
    EXACT_INTO_EMPTY = "exact_into_empty"


class Storage(StrEnum):
    """Where the finished bag goes: it decides which stability clock runs (section 5)."""

    ROOM = "room"
    COLD = "cold"


class Level(StrEnum):
    """The two doses of the drug (section 3): *step* is the low one, *full* the other."""

    STEP = "step"
    FULL = "full"


class InterruptionCause(StrEnum):
    """Why the infusion stopped; it decides what the days of the pause mean (section 7)."""

    ADVERSE_REACTION = "adverse_reaction"
    TECHNICAL = "technical"


class TechnicalKind(StrEnum):
    """What stopped it, where it was not the child (section 7)."""

    PUMP_ALARM = "pump_alarm"
    LINE = "line"
    FILTER = "filter"
    OCCLUSION = "occlusion"
    DISCONNECTION = "disconnection"
    PROCEDURE = "procedure"
    BAG_LATE = "bag_late"
    OTHER = "other"


class DrugPurpose(StrEnum):
    """What a drug beside the infusion was given for."""

    CYCLE_START = "cycle_start"
    DOSE_STEP = "dose_step"
    RESTART = "restart"
    TOXICITY = "toxicity"
    FEVER = "fever"


class Decision(StrEnum):
    """What the physician did with what the table says."""

    ACKNOWLEDGED = "acknowledged"
    DEPARTED = "departed"


class Connecting(StrEnum):
    """What a bag is connected for; some of it asks for two persons."""

    FIRST_BAG = "first_bag"
    BAG_CHANGE = "bag_change"
    STEP = "step"
    RESTART = "restart"


class CheckOutcome(StrEnum):
    """Whether what was read at the bed agrees."""

    PASSED = "passed"
    STOPPED = "stopped"
