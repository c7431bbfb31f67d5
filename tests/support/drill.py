"""The windows of a ward as a tired person uses them: each way says what stopped the error."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bedside.clinical.events import (
    BagChanged,
    BedsideChecked,
    Connecting,
    DoseStepped,
    InfusionResumed,
    InfusionStarted,
    PumpRead,
)
from bedside.services.infusion.service import Infusion
from bedside.services.papers import Papers
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.patients import Patients
from bedside.services.preparation.draft import PreparationDraft
from bedside.services.preparation.service import Preparation
from bedside.ui.bedside.page import BedsidePage
from bedside.ui.chart.measurement_form import MeasurementForm
from bedside.ui.chart.page import ChartPage
from bedside.ui.wizard.page import PreparationPage
from tests.documents.labels import ENGLISH
from tests.support.at_bed import AtBed
from tests.support.hands import press, settle
from tests.support.pump import WRISTBAND
from tests.support.ward import OpenWard

FIRST, CHANGE = Connecting.FIRST_BAG, Connecting.BAG_CHANGE
STEP, RESTART = Connecting.STEP, Connecting.RESTART
_CONNECTS = (InfusionStarted, BagChanged, DoseStepped, InfusionResumed)


class Drill(AtBed):
    """One child, her bags, and the windows over them."""

    def __init__(self, ward: OpenWard, qtbot: QtBot) -> None:
        super().__init__(ward)
        self.qtbot = qtbot
        self.gated = Infusion(ward.nurse, self.table, self.check)

    def clock(self) -> datetime:
        return self.ward.nurse.local(self.ward.clock())

    def show(self, page: QWidget) -> None:
        self.qtbot.addWidget(page)
        page.resize(1158, 768)
        page.show()
        self.qtbot.waitExposed(page)
        settle()

    def connected(self) -> int:
        """How many bags were ever connected to this child."""
        entries = self.ward.file.journal.of_patient(self.patient)
        return sum(isinstance(entry.event, _CONNECTS) for entry in entries)

    # At the bed

    def bed_page(self, act: Connecting, **read: str) -> BedsidePage:
        """The check filled in as read; the physician is the second person where one is asked."""
        page = BedsidePage(self.check, self.patient, act)
        self.show(page)
        page.bag_read.set_text(read.get("bag", "1"))
        page.wristband.set_text(read.get("band", WRISTBAND))
        for field, name in zip(page.identifiers, ("first", "second"), strict=True):
            field.set_text(read.get(name, ""))
        if page.person.isVisible() and read.get("person", "physician") == "physician":
            page.person.set_value(self.ward.physician_id)
            page.password.set_text(read.get("password", TRAINING_PASSWORD))
        press(page.check_act)
        return page

    def stopped_at_bed(self, act: Connecting = FIRST, **read: str) -> str:
        """The first code against the bag, as the window stopped it; empty where it passed."""
        page = self.bed_page(act, **read)
        if page.person.refusal() or page.password.refusal():
            return "second_person"
        event = self.last()
        assert isinstance(event, BedsideChecked)
        assert page.stopped.isVisible() is bool(event.stopped_by)
        assert page.pump_act.isVisible() is not bool(event.stopped_by)
        return event.stopped_by[0] if event.stopped_by else ""

    def stopped_at_pump(self, rate: str, volume: str, hours: str) -> str:
        """The mistake the window named for the first bag; empty where the pump agreed."""
        page = self.bed_page(FIRST)
        for field, text in ((page.rate, rate), (page.volume, volume), (page.hours, hours)):
            field.set_text(text)
        press(page.pump_act)
        event = self.last()
        assert isinstance(event, PumpRead)
        assert page.stopped.isVisible() is (event.mistake is not None)
        return event.mistake or ""

    # At the preparation desk

    def draft(self, **changes: object) -> PreparationDraft:
        """Everything chosen for a first 96 h bag, with what goes wrong this time."""
        planned = {"first_day": 1, "planned_connect_at": self.ward.clock() + timedelta(hours=20)}
        return self.ward.filled_draft(self.patient, **{**planned, **changes})

    def wizard(self, draft: PreparationDraft) -> PreparationPage:
        """The wizard over this draft, as far as it lets go."""
        preparation = Preparation(self.ward.pharmacist)
        assert preparation.keep(msgspec.structs.replace(draft, page=3)) is None
        page = self.wizard_page(preparation)
        page.open_patient(self.patient)
        settle()
        return page

    def wizard_page(self, preparation: Preparation) -> PreparationPage:
        papers = Papers(self.ward.pharmacist, lambda: ENGLISH)
        name = self.ward.pharmacist.person.name
        page = PreparationPage(preparation, papers, clock=self.clock, person_name=name)
        self.show(page)
        return page

    def stopped_in_wizard(self, **changes: object) -> str:
        """The page of the wizard that does not let this bag go on; empty where all do."""
        page = self.wizard(self.draft(**changes))
        if page.forward.isEnabled():
            return ""
        return ("patient", "bag", "vials", "work")[page.place()]

    def stopped_by_checker(self, drug_ml: str, rate: str) -> str:
        """What the second person's own reading does to the bag."""
        bag = self.ward.prepared_bag(self.patient, first_day=1, bag_number=1)
        preparation = Preparation(self.ward.pharmacist)
        page = self.wizard_page(preparation)
        page.open_bag(bag)
        step = page.check_step
        assert step is not None
        step.person.set_value(self.ward.nurse_id)
        step.password.set_text(TRAINING_PASSWORD)
        step.volume.set_text(drug_ml)
        step.rate.set_text(rate)
        press(page.forward)
        return preparation.bag_record(bag).state if step.result.isVisible() else ""

    # At the chart

    def chart(self) -> ChartPage:
        patients = Patients(self.ward.nurse)
        page = ChartPage(patients, clock=self.clock, infusion=self.gated)
        self.show(page)
        page.show_patient(self.patient)
        return page

    def stopped_at_scale(self, weight_kg: str) -> str:
        """What the chart says to this weight; empty where it was saved."""
        page = self.chart()
        page.measure()
        form = page.form()
        assert isinstance(form, MeasurementForm)
        form.weight.set_text(weight_kg)
        form.height_cm.set_text("101")
        press(form.save_act)
        return "weight" if page.form() is form else ""
