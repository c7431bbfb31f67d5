"""At its stations the round looks at pages in every look."""

from bedside.app.demo import log_acts, pump_acts, stations
from bedside.app.demo.log_acts import found
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.events import AdviceAnswered, InterruptionCause, Role, TechnicalKind

GRADE_3 = found("37.3", "58 49 0.6 1.2 118", 2, 2, 2, 2, 1, 1, 2, 2, arousal="touch")


def names(ward: OnTheWard) -> list[str]:
    return [file[3:].removesuffix(".png") for file in ward.pictures.taken]


def test_a_stopped_pump_in_every_look(qtbot, ward: OnTheWard) -> None:
    pump_acts.stop_pump(ward, InterruptionCause.TECHNICAL, TechnicalKind.LINE)
    stations.at_the_stopped_pump(ward)
    for look in ("en-light-100", "tr-light-100"):
        pages = ("board-stopped", "pump-whose", "pump-stopped", "restart")
        assert {f"{look}-{page}" for page in pages} <= set(names(ward))


def test_a_physician_acknowledges_and_the_day_sheet_is_saved(qtbot, ward: OnTheWard) -> None:
    log_acts.save(log_acts.fill_in(ward, GRADE_3))
    ward.come_in(Role.PHYSICIAN)
    stations.acknowledge(ward)
    entries = ward.window.at_work.file.journal.of_patient(ward.patient)
    assert isinstance(entries[-1].event, AdviceAnswered)
    assert (ward.out / "day-sheet.pdf").read_bytes().startswith(b"%PDF")
