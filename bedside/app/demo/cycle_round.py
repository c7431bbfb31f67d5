"""Which acts lead through a whole cycle? From its order to its last hour, at the windows.

Step dose, full dose on day 8, 4.5 h without a line, a grade 3 neurotoxicity, days of recovery,
a restart at the step dose and the return to the full dose. Hours count from the first bag.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bedside.app.demo import desk_stations, log_acts, pump_acts, stations
from bedside.app.demo.hands import press
from bedside.app.demo.log_acts import found
from bedside.app.demo.more_bags import make_bag
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.events import InterruptionCause, Level, Role, TechnicalKind
from bedside.services.infusion.answers import Act
from bedside.ui.infusion.restart_form import RestartForm

_FEVER = found("38.7", "46 41 0.5 1.9 164")
_SECOND_DAY = found("39.1", "62 58 0.6 1.6 142")
_CALM_DAYS = (
    found("38.2", "74 66 0.7 1.5 121"),
    found("37.4", "81 70 0.8 1.4 104"),
    found("37.1", "88 72 0.8 1.2 92"),
    found("36.9", "84 66 0.7 1.1 88"),
    found("37.0", "76 61 0.7 1.2 94"),
    found("37.2", "70 58 0.6 1.3 103"),
    found("36.8", "64 52 0.6 1.4 112"),
    found("36.9", "58 46 0.6 1.6 124"),
    found("37.0", "49 42 0.5 1.7 139"),
    found("36.8", "42 38 0.5 1.8 151"),
    found("36.7", "38 35 0.5 2.0 163"),
)
_GRADE_3 = found("37.3", "58 49 0.6 1.2 118", 2, 2, 2, 2, 1, 1, 2, 2, arousal="touch")
_GRADE_2 = found("37.0", "55 47 0.6 1.2 120", 1, 1, 1, 0, 0, 1, 1, 1, arousal="voice")
_GRADE_1 = found("36.9", "52 45 0.5 1.3 126", 1, 0, 1, 0, 0, 0, 1, 0)
_FIRST_LOOK = ("tr", "light", 100)


class CycleRound:
    """The cycle of one child; ``play`` gives a line of what was done after each part."""

    def __init__(self, ward: OnTheWard) -> None:
        self._ward = ward
        # The bag of the first round is planned for the same time of tomorrow.
        self._first_bag_at: datetime = ward.clock() + timedelta(days=1)
        self._quiet = 0

    def play(self) -> Iterator[str]:
        """The whole cycle."""
        yield desk_stations.at_the_pharmacy(self._ward)
        yield desk_stations.at_the_printer(self._ward)
        yield self._order()
        yield from self._first_bag()
        yield from self._to_the_full_dose()
        yield from self._without_a_line()
        yield from self._grade_3()
        yield from self._recovery()
        yield from self._again_to_the_full_dose()
        yield from stations.at_the_end(self._ward)
        yield f"{self._quiet} days without a story were logged without clicks"

    def _hour(self, hours: float) -> None:
        """Make it so many hours after the first bag."""
        self._ward.later(self._first_bag_at + timedelta(hours=hours))

    def _quiet_days(self, *hours: float) -> None:
        """A log at each of ``hours``, without the clicks."""
        for hour in hours:
            self._hour(hour)
            log_acts.log_quietly(self._ward, _CALM_DAYS[min(self._quiet, len(_CALM_DAYS) - 1)])
            self._quiet += 1

    def _order(self) -> str:
        name = self._ward.come_in(Role.PHYSICIAN)
        pump_acts.order_cycle(self._ward, self._first_bag_at)
        return f"{name} ordered cycle 1"

    def _first_bag(self) -> Iterator[str]:
        name = self._ward.come_in(Role.NURSE)
        self._hour(-8)
        yield desk_stations.at_the_bed(self._ward)
        pump_acts.begin(self._ward)
        self._hour(-0.6)
        pump_acts.go_on_premedicating(self._ward)
        self._hour(0)
        pump_acts.connect_first_bag(self._ward, 96)
        self._ward.picture("infusion-runs")
        yield f"{name} premedicated and connected bag 1; another child's wristband was refused"

    def _to_the_full_dose(self) -> Iterator[str]:
        ward = self._ward
        for hour, seen, name in ((12, _FEVER, "log-day-1"), (36, _SECOND_DAY, "log-day-2")):
            self._hour(hour)
            page = log_acts.fill_in(ward, seen)
            ward.picture(name)
            log_acts.save(page)
            ward.picture(f"{name}-saved")
        yield "logged two days of fever with CAPD and laboratory; the limits were remembered"
        self._quiet_days(60, 84)
        self._hour(95.5)
        make_bag(ward, 2, 72, 5, Level.STEP)
        pump_acts.change_bag(ward, 2, 72, "bag-change")
        self._quiet_days(108, 132, 156)
        pump_acts.weigh(ward)
        self._hour(167.5)
        make_bag(ward, 3, 96, 8, Level.FULL)
        pump_acts.prepare_step(ward)
        self._hour(168.1)
        pump_acts.step_to_full(ward, 3, 96, "step-to-full")
        yield "changed the bag and stepped to the full dose on day 8, premedicated"

    def _without_a_line(self) -> Iterator[str]:
        ward = self._ward
        self._quiet_days(180, 204, 228)
        self._hour(240)
        pump_acts.stop_pump(ward, InterruptionCause.TECHNICAL, TechnicalKind.LINE)
        # Some minutes past the mark: how long the clicks take here must not decide.
        self._hour(244.05)
        pump_acts.prepare_restart(ward, "restart-after-the-4th-hour")
        # Looked at while the premedication has its half hour, however long that takes here.
        press(ward.open_form(RestartForm).back_act)
        stations.at_the_stopped_pump(ward)
        ward.form(Act.RESUME, RestartForm)
        self._hour(244.6)
        pump_acts.restart(ward, 3, 24, "restart-led-through")
        yield "stopped the pump in two clicks; after 4.5 h the restart was led through"
        self._quiet_days(252)
        self._hour(263.5)
        make_bag(ward, 4, 72, 12, Level.FULL)
        pump_acts.change_bag(ward, 4, 72)
        self._quiet_days(276, 300)

    def _grade_3(self) -> Iterator[str]:
        ward = self._ward
        self._hour(312)
        page = log_acts.fill_in(ward, _GRADE_3)
        stations.at_the_advice(ward)
        page = ward.open_log()
        log_acts.save(page)
        pump_acts.stop_pump(ward, InterruptionCause.ADVERSE_REACTION, None)
        pump_acts.take_off_bag(ward)
        yield "logged a grade 3 neurotoxicity; the table interrupts; the pump was stopped"
        name = ward.come_in(Role.PHYSICIAN)
        stations.acknowledge(ward)
        yield f"{name} acknowledged what the table says"
        ward.come_in(Role.NURSE)

    def _recovery(self) -> Iterator[str]:
        ward = self._ward
        self._hour(324)
        log_acts.save(log_acts.fill_in(ward, _GRADE_2))
        self._hour(336)
        log_acts.save(log_acts.fill_in(ward, _GRADE_1))
        self._quiet_days(360)
        stations.while_it_waits(ward)
        self._quiet_days(384, 407)
        self._hour(409)
        pump_acts.weigh(ward)
        make_bag(ward, 5, 96, 14, Level.STEP)
        stations.before_the_restart(ward)
        pump_acts.prepare_restart(ward, "restart-at-the-step-dose")
        self._hour(409.6)
        pump_acts.restart(ward, 5, 96, "restart-low-led-through")
        yield "waited until 3 days at grade 1 were over, then restarted at the step dose"

    def _again_to_the_full_dose(self) -> Iterator[str]:
        ward = self._ward
        self._quiet_days(*range(432, 505, 24))
        self._hour(505)
        make_bag(ward, 6, 96, 18, Level.STEP)
        pump_acts.change_bag(ward, 6, 96)
        self._quiet_days(*range(528, 577, 24))
        self._hour(577.7)
        pump_acts.weigh(ward)
        make_bag(ward, 7, 72, 21, Level.FULL)
        pump_acts.prepare_step(ward)
        self._hour(578.2)
        pump_acts.step_to_full(ward, 7, 72, "full-dose-again")
        yield "returned to the full dose 7 days after the restart"
        for number, hour, day in ((8, 649.5, 24), (9, 721, 27)):
            self._quiet_days(*range(round(hour) - 60, round(hour), 24))
            self._hour(hour)
            make_bag(ward, number, 72, day, Level.FULL)
            pump_acts.change_bag(ward, number, 72)
            ward.picture(f"chart-with-bag-{number}")
        self._quiet_days(732, 756)
        self._hour(774.5)
        pump_acts.complete(ward)
        ward.picture("cycle-complete")
        yield "completed the cycle after 28 days of infusion"


def play_cycle(ward: OnTheWard) -> Iterator[str]:
    """Play the cycle of ``ward``'s child, after the round of its first bag."""
    ward.dress(*_FIRST_LOOK)
    yield from CycleRound(ward).play()
