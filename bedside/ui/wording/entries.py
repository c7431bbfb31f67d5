"""Why was a person, a ward or a setting not taken, in words?

The services answer with a code; an unknown one is shown as it is, so that it can be
told to somebody.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def entry_text(why: str) -> str:
    """One sentence for the code ``why`` of a service's refusal."""
    found = {**_of_signing_in(), **_of_people()}.get(str(why))
    if found is not None:
        return found
    return QCoreApplication.translate(
        "Entries", "It was refused ({code}). Nothing was saved."
    ).format(code=why)


def _of_signing_in() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "wrong_password": translate("Entries", "The password is not right. Try again."),
        "code_mistyped": translate(
            "Entries", "The code was mistyped: compare it letter by letter with the paper."
        ),
        "wrong_code": translate("Entries", "This recovery code does not open this ward."),
        "person_inactive": translate(
            "Entries", "This person may no longer sign in. Ask an administrator."
        ),
        "unknown_person": translate("Entries", "This person is not known to this ward."),
        "file_damaged": translate(
            "Entries", "The ward's file is damaged. Nothing was changed; fetch the last backup."
        ),
        "network_folder": translate(
            "Entries", "The ward's folder is on a network drive. Move it to this PC's own disk."
        ),
        "newer_file": translate(
            "Entries", "A newer version wrote this ward. Install that version here."
        ),
        "not_a_ward": translate("Entries", "There is no ward in this folder."),
        "ward_exists": translate("Entries", "There is already a ward in this folder."),
        "file_unreachable": translate(
            "Entries", "The ward's file cannot be reached. Is its disk connected?"
        ),
        "nothing_saved": translate(
            "Entries", "Nothing was saved: the disk is full or cannot be written."
        ),
    }


def _of_people() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "name_missing": translate("Entries", "A name is needed."),
        "name_taken": translate("Entries", "Somebody of this name is already there."),
        "roles_missing": translate("Entries", "Choose at least one role."),
        "password_too_short": translate("Entries", "The password is too short."),
        "not_allowed": translate("Entries", "Your role does not allow this."),
        "last_administrator": translate(
            "Entries", "This is the last administrator; add another one first."
        ),
        "yourself": translate("Entries", "You cannot take away your own way in."),
        "already_signed": translate("Entries", "You have already signed this edition."),
    }
