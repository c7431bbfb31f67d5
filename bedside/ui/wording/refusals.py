"""Why did the core give no answer, in words a person can act on?

One sentence for each refusal: what is wrong, with its figures, and what would fit.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.refusal import Fact, Refusal, RefusalCode
from bedside.ui.wording import quantities, terms

# The facts that are machine words, and where the ward's words for them stand.
_WORDS_OF_FACT = {
    "indication": "indication",
    "method": "method",
    "kind": "course_event",
    "level": "level",
    "state": "course_state",
}


class _Facts(dict[str, str]):
    """Facts as shown; one that was not given is a dash instead of an error."""

    def __missing__(self, key: str) -> str:
        return "–"


def refusal_text(refusal: Refusal, zone: tzinfo | None = None) -> str:
    """The sentence for ``refusal``; times are shown in the ward's ``zone`` where given."""
    facts = _Facts({name: _shown(name, fact, zone) for name, fact in refusal.facts.items()})
    return sentences()[refusal.code].format_map(facts)


def _shown(name: str, fact: Fact, zone: tzinfo | None) -> str:
    if isinstance(fact, Decimal | int):
        return quantities.number(fact)
    if fact is None:
        return "–"
    if name in _WORDS_OF_FACT:
        return terms.term(_WORDS_OF_FACT[name], fact)
    return _moment(fact, zone)


def _moment(text: str, zone: tzinfo | None) -> str:
    """ISO days and times as the ward writes them; anything else as it is."""
    try:
        if len(text) == len("2026-11-23"):
            return quantities.day(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return quantities.day_and_time(moment.astimezone(zone) if zone and moment.tzinfo else moment)


def sentences() -> dict[RefusalCode, str]:
    """Every refusal's sentence, with placeholders for its facts."""
    return {
        **_of_the_child(),
        **_of_the_cycle(),
        **_of_the_course(),
        **_of_the_bag(),
        **_of_the_clocks(),
        **_of_the_pack(),
    }


def _of_the_child() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.WEIGHT_OUT_OF_RANGE: translate(
            "Refusals",
            "The weight {weight_kg} kg is outside {minimum_kg} to {maximum_kg} kg. Weigh again.",
        ),
        RefusalCode.HEIGHT_OUT_OF_RANGE: translate(
            "Refusals",
            "The height {height_cm} cm is outside {minimum_cm} to {maximum_cm} cm. Measure again.",
        ),
        RefusalCode.AGE_BELOW_PROTOCOL: translate(
            "Refusals",
            "The protocol covers children from {minimum_months} months on; this child is younger.",
        ),
        RefusalCode.CAP_REACHED: translate(
            "Refusals",
            "The dose {dose_mcg_per_day} mcg per day is above the cap of {cap_mcg_per_day} mcg"
            " per day. Read weight and height again.",
        ),
    }


def _of_the_cycle() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.INDICATION_NOT_IN_PROTOCOL: translate(
            "Refusals", "This protocol has no rules for: {indication}."
        ),
        RefusalCode.CYCLE_NOT_IN_PROTOCOL: translate(
            "Refusals",
            "The protocol has no cycle {cycle} for this indication; the last is {last_cycle}.",
        ),
        RefusalCode.DAY_NOT_IN_CYCLE: translate(
            "Refusals", "The cycle has no infusion day {day}; the last is {last_day}."
        ),
        RefusalCode.CROSSES_STEP: translate(
            "Refusals",
            "A bag of {bag_hours} hours would run past day {last_day}, where the dose changes or"
            " the cycle ends. At most {longest_hours} hours fit.",
        ),
        RefusalCode.LEVEL_NOT_POSSIBLE: translate(
            "Refusals",
            "Neither the regimen nor the child's course has this level on day {day}: {level}."
            " Choose the level again.",
        ),
    }


def _of_the_course() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.EVENTS_OUT_OF_ORDER: translate(
            "Refusals",
            "What happened at {at} is listed after {after}. Put the entries in order.",
        ),
        RefusalCode.EVENT_NOT_POSSIBLE: translate(
            "Refusals",
            "At {at} this is not possible: {kind}. The cycle then stood at: {state}. Correct"
            " the entry that is wrong.",
        ),
        RefusalCode.EVENT_IN_FUTURE: translate(
            "Refusals", "{at} is in the future; it is {now} now. Correct the time."
        ),
    }


def _of_the_bag() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.DURATION_NOT_IN_PROTOCOL: translate(
            "Refusals", "The protocol has no bag of {bag_hours} hours with this diluent."
        ),
        RefusalCode.METHOD_NOT_IN_PROTOCOL: translate(
            "Refusals", "The protocol does not allow this method here: {method}."
        ),
        RefusalCode.NO_LABEL_ROW: translate(
            "Refusals",
            "The label's table has no row for {bsa_m2} m² and {bag_hours} hours. Choose the mass"
            " balance or another duration.",
        ),
        RefusalCode.DILUENT_NOT_AS_TABLE: translate(
            "Refusals",
            "The label's table is for {table_ml} mL of diluent, not {diluent_ml} mL. Use a bag"
            " filled so, or the mass balance.",
        ),
        RefusalCode.DILUENT_OUT_OF_RANGE: translate(
            "Refusals",
            "{diluent_ml} mL of diluent is outside {minimum_ml} to {maximum_ml} mL.",
        ),
        RefusalCode.BAG_RUNS_DRY: translate(
            "Refusals",
            "The bag would run dry: it holds {bag_volume_ml} mL, but {needed_ml} mL are needed"
            " to run and to fill the line.",
        ),
        RefusalCode.ROUNDING_TOO_COARSE: translate(
            "Refusals",
            "What a syringe can measure gives {difference_percent} % away from the order."
            " Choose another duration.",
        ),
    }


def _of_the_clocks() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.RUN_CUT_SHORT: translate(
            "Refusals",
            "Connected at {connect_at} the bag's time would end before it has run. Connect it"
            " by {latest_start}, or make a shorter bag.",
        ),
        RefusalCode.COLD_CLOCK_ENDS_FIRST: translate(
            "Refusals",
            "The bag would expire in the refrigerator before {connect_at}. Connect it by"
            " {latest_start}, or prepare it later.",
        ),
        RefusalCode.ITEM_EXPIRED: translate(
            "Refusals", "Expired on {expiry}. Take another pack; this one must not be used."
        ),
        RefusalCode.VIAL_CLOCK_ENDED: translate(
            "Refusals",
            "The dissolved vial's time has ended. Discard it and dissolve a new one.",
        ),
        RefusalCode.PLAN_DOES_NOT_FIT: translate(
            "Refusals",
            "{hours} hours at one level cannot be filled with bags of {allowed_hours} hours."
            " Allow one more duration.",
        ),
    }


def _of_the_pack() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.NOT_GS1: translate(
            "Refusals",
            "This is not the code of a medicine pack. Scan the square code on the carton.",
        ),
        RefusalCode.CHECK_DIGIT: translate(
            "Refusals",
            "The pack's number {gtin} has a wrong check digit. Scan again, or type what is"
            " printed on the carton.",
        ),
        RefusalCode.AMBIGUOUS: translate(
            "Refusals",
            "The scan can be read in more than one way. Compare serial, lot and expiry with what"
            " is printed on the carton.",
        ),
        RefusalCode.INCOMPLETE: translate(
            "Refusals",
            "The scan does not hold all of number, serial, lot and expiry. Scan again, or type"
            " what is printed on the carton.",
        ),
        RefusalCode.SERIAL_USED: translate(
            "Refusals",
            "The pack with the serial {serial} was already used, for bag {bag_code}. Take"
            " another pack.",
        ),
    }
