"""What is each clinical thing called on the screen?

One word per idea. The core's values stay machine words; here they become the ward's.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def term(kind: str, value: str) -> str:
    """The ward's word for a core value such as ``("level", "step")``.

    A value this version has no word for is shown as it is, never hidden.
    """
    return words(kind).get(value, value)


def words(kind: str) -> dict[str, str]:
    """All words of one kind: sex, indication, level, role, fill, storage, bag_state,
    formula, method, step, course_event or course_state. Raises KeyError for another kind."""
    return {
        "sex": _sexes,
        "indication": _indications,
        "level": _levels,
        "role": _roles,
        "fill": _fills,
        "storage": _storages,
        "bag_state": _bag_states,
        "formula": _formulas,
        "method": _methods,
        "step": _steps,
        "course_event": _course_events,
        "course_state": _course_states,
    }[kind]()


def _sexes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {"female": translate("Terms", "girl"), "male": translate("Terms", "boy")}


def _indications() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "relapsed_refractory": translate("Terms", "relapsed or refractory"),
        "mrd_positive": translate("Terms", "MRD positive"),
    }


def _levels() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {"step": translate("Terms", "step dose"), "full": translate("Terms", "full dose")}


def _roles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "nurse": translate("Terms", "nurse"),
        "pharmacist": translate("Terms", "pharmacist"),
        "physician": translate("Terms", "physician"),
        "administrator": translate("Terms", "administrator"),
    }


def _fills() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "as_supplied": translate("Terms", "bag as supplied"),
        "exact_into_empty": translate("Terms", "exact volume into an empty bag"),
    }


def _storages() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "room": translate("Terms", "room temperature"),
        "cold": translate("Terms", "refrigerator"),
    }


def _bag_states() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "prepared": translate("Terms", "waits for the second check"),
        "check_failed": translate("Terms", "stopped at the check"),
        "checked": translate("Terms", "checked"),
        "discarded": translate("Terms", "discarded"),
    }


def _formulas() -> dict[str, str]:
    return {
        "mosteller": "Mosteller",
        "haycock": "Haycock",
        "dubois": "Du Bois",
        "gehan_george": "Gehan-George",
        "boyd": "Boyd",
    }


def _methods() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "mass_balance": translate("Terms", "mass balance"),
        "label_table": translate("Terms", "label table"),
    }


def _steps() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "saline_bag": translate("Terms", "Get the diluent bag ready"),
        "stabilizer": translate("Terms", "Stabilizer first: add it to the bag"),
        "reconstitute": translate("Terms", "Dissolve the vials"),
        "add_drug": translate("Terms", "Add the drug to the bag"),
        "top_up": translate("Terms", "Top up with diluent"),
        "remove_air": translate("Terms", "Remove the air"),
        "prime_line": translate("Terms", "Fill the line from this bag; do not flush"),
        "label": translate("Terms", "Label the bag"),
    }


def _course_events() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "started": translate("Terms", "infusion started"),
        "interrupted": translate("Terms", "infusion interrupted"),
        "resumed": translate("Terms", "infusion resumed"),
        "stepped": translate("Terms", "dose stepped"),
        "completed": translate("Terms", "cycle completed"),
        "discontinued": translate("Terms", "treatment discontinued"),
    }


def _course_states() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "not_started": translate("Terms", "not started"),
        "running": translate("Terms", "running"),
        "interrupted": translate("Terms", "interrupted"),
        "completed": translate("Terms", "completed"),
        "discontinued": translate("Terms", "discontinued for good"),
    }
