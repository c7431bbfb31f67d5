"""The later bags are checked bags of the wanted day and level."""

from bedside.app.demo.more_bags import make_bag
from bedside.app.demo.on_the_ward import OnTheWard
from bedside.clinical.chart import BagState, fold_chart
from bedside.clinical.events import Level


def test_a_bag_of_the_step_dose_late_in_the_cycle(qtbot, ward: OnTheWard) -> None:
    make_bag(ward, 9, 72, 14, Level.STEP)
    entries = ward.window.at_work.file.journal.of_patient(ward.patient)
    bag = next(each for each in fold_chart(entries).bags if each.event.bag_number == 9)
    assert bag.state is BagState.CHECKED
    assert (bag.event.order.first_day, bag.event.order.level) == (14, "step")
    assert bag.event.content.bag_hours == 72
