"""Which words does the journal use for the course, the daily log and the pharmacy's desk?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def course_sentences() -> dict[str, str]:
    """A sentence with its gaps for every kind of event of a course."""
    translate = QCoreApplication.translate
    return {
        "cycle_ordered": translate(
            "Journal", "Ordered cycle {cycle} for {weight_kg} kg, {bsa_m2} m2."
        ),
        "infusion_started": translate("Journal", "Started cycle {cycle} at {rate_ml_per_h} mL/h."),
        "bag_changed": translate("Journal", "Changed the bag, {rate_ml_per_h} mL/h."),
        "bag_finished": translate("Journal", "Took off a bag, {left_over_ml} mL left in it."),
        "infusion_interrupted": translate("Journal", "The pump stopped. {note}"),
        "interruption_explained": translate("Journal", "Said why the pump stopped. {note}"),
        "infusion_resumed": translate("Journal", "The infusion goes on, {rate_ml_per_h} mL/h."),
        "dose_stepped": translate("Journal", "Stepped to the full dose, {rate_ml_per_h} mL/h."),
        "cycle_completed": translate("Journal", "Cycle {cycle} is complete."),
        "treatment_discontinued": translate("Journal", "Ended the treatment for good: {reason}"),
        "drug_given": translate("Journal", "Gave {drug} {mg} mg."),
        **_log_sentences(),
        **_pharmacy_sentences(),
        **_bedside_sentences(),
    }


def _log_sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "day_logged": translate("Journal", "Filled in the daily log. {note}"),
        "advice_answered": translate("Journal", "Read what the table says (rule {rule}). {reason}"),
        "clock_acknowledged": translate("Journal", "Knows of a clock that ran out. {note}"),
        "handed_over": translate("Journal", "Handed over to the next shift: {summary}"),
    }


def _pharmacy_sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bags_planned": translate("Journal", "Planned the bags of cycle {cycle}."),
        "bag_taken_out": translate("Journal", "Took bag {bag_number} out of the refrigerator."),
        "waste_recorded": translate("Journal", "Threw drug away, {drug_ml} mL: {reason}"),
        "vial_left_over": translate("Journal", "Kept {drug_ml} mL left in a vial of lot {lot}."),
        "left_over_used": translate("Journal", "Used what was left in a vial."),
        "vial_price_set": translate("Journal", "A vial costs {price} {currency}."),
    }


def _bedside_sentences() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bedside_checked": translate("Journal", "Bag {bag_number} and the child agree at the bed."),
        "bedside_checked_stopped": translate(
            "Journal", "The check at the bed stopped bag {bag_number} (read: {bag_read})."
        ),
        "pump_read": translate(
            "Journal",
            "Read the pump of bag {bag_number}: {rate_ml_per_h} mL/h, {volume_ml} mL, {hours} h.",
        ),
        "pump_read_stopped": translate(
            "Journal",
            "The pump of bag {bag_number} was set wrong ({rate_ml_per_h} mL/h): stopped before"
            " the start.",
        ),
    }
