"""Who is this child? The form that registers a patient or corrects a registration."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import Indication, PatientRegistered, Sex
from bedside.services.patients import RegistrationDraft
from bedside.ui.chart.entry_form import EntryForm
from bedside.ui.date_fields import DateField
from bedside.ui.fields import ChoiceField, TextField
from bedside.ui.wording.terms import words


class RegistrationForm(EntryForm):
    """Name, numbers, date of birth, sex, allergies, bed, diagnosis and indication."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Register patient"))
        self.set_context(
            self.tr(
                "Weight and height come next. Everything can be corrected later, with a reason."
            )
        )
        self.name = TextField(self.tr("Name and surname"))
        self.hospital_number = TextField(self.tr("Hospital number"))
        self.second_identifier = TextField(
            self.tr("Second identifier (protocol or national number)")
        )
        self.date_of_birth = DateField(self.tr("Date of birth"))
        self.sex = ChoiceField(self.tr("Sex"), list(words("sex").items()))
        self.allergies = TextField(self.tr("Allergies (write “none” if asked and none)"))
        self.bed = TextField(self.tr("Bed"))
        self.diagnosis = TextField(self.tr("Diagnosis"))
        choices = list(words("indication").items())
        self.indication = ChoiceField(self.tr("Indication"), choices)
        self._place()

    def _place(self) -> None:
        self.add_field("name", self.name, 0, 0, 2)
        self.add_field("hospital_number", self.hospital_number, 1, 0)
        self.add_field("second_identifier", self.second_identifier, 1, 1)
        self.add_field("date_of_birth", self.date_of_birth, 2, 0)
        self.add_field("sex", self.sex, 2, 1)
        self.add_field("diagnosis", self.diagnosis, 3, 0, 2)
        self.add_field("indication", self.indication, 4, 0, 2)
        self.add_field("bed", self.bed, 5, 0)
        self.add_field("allergies", self.allergies, 5, 1)
        self.setFocusProxy(self.name)

    def readable(self) -> bool:
        """A date that is written must be a date; what is missing the service says."""
        return not self.date_of_birth.text().strip() or self.date_of_birth.check()

    def draft(self) -> RegistrationDraft:
        """What stands in the form now."""
        sex, indication = self.sex.value(), self.indication.value()
        return RegistrationDraft(
            name=self.name.value(),
            hospital_number=self.hospital_number.value(),
            second_identifier=self.second_identifier.value(),
            date_of_birth=self.date_of_birth.value(),
            sex=Sex(sex) if sex else None,
            allergies=self.allergies.value(),
            bed=self.bed.value(),
            diagnosis=self.diagnosis.value(),
            indication=Indication(indication) if indication else None,
        )

    def correct(self, event_id: str, registered: PatientRegistered) -> None:
        """Become the correction of ``event_id``, filled with what stands now."""
        self.set_title(self.tr("Correct the registration"))
        self.set_context(self.tr("The old entry stays visible beside the new one."))
        self.name.set_text(registered.name)
        self.hospital_number.set_text(registered.hospital_number)
        self.second_identifier.set_text(registered.second_identifier)
        self.date_of_birth.set_value(registered.date_of_birth)
        self.sex.set_value(registered.sex.value)
        self.allergies.set_text(registered.allergies)
        self.bed.set_text(registered.bed)
        self.diagnosis.set_text(registered.diagnosis)
        self.indication.set_value(registered.indication.value)
        self.ask_reason(event_id)
