"""A figure is read with its caption, its unit and the line below."""

from bedside.ui.theme.apply import apply_theme
from bedside.ui.widgets.figure import Figure
from tests.support.hands import visible_texts


def test_a_figure_that_is_not_known_yet_is_a_dash(qtbot) -> None:
    figure = Figure("Rate")
    qtbot.addWidget(figure)
    assert figure.value() == "–"
    assert visible_texts(figure) == ["Rate", "–"]


def test_value_and_note_change_together(qtbot) -> None:
    figure = Figure("Rate", "2.5 mL/h", "for 96 h")
    qtbot.addWidget(figure)
    assert visible_texts(figure) == ["Rate", "2.5 mL/h", "for 96 h"]
    figure.show_figure("5 mL/h")
    assert visible_texts(figure) == ["Rate", "5 mL/h"]
    figure.show_figure("10 mL/h", "for 24 h")
    assert visible_texts(figure) == ["Rate", "10 mL/h", "for 24 h"]


def test_a_screen_reader_hears_all_of_it(qtbot) -> None:
    figure = Figure("Rate", "2.5 mL/h", "for 96 h")
    qtbot.addWidget(figure)
    assert figure._value.accessibleName() == "Rate: 2.5 mL/h. for 96 h"
    figure.show_figure("5 mL/h")
    assert figure._value.accessibleName() == "Rate: 5 mL/h."


def test_the_main_figure_is_the_largest(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    main, other = Figure("Rate", "2.5 mL/h", main=True), Figure("Rate", "2.5 mL/h")
    for figure in (main, other):
        qtbot.addWidget(figure)
        figure.ensurePolished()
    assert main.sizeHint().height() > other.sizeHint().height()


def test_a_severity_colours_the_figure_and_goes_again(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=1.0)
    figure = Figure("Difference", "-6 %")
    qtbot.addWidget(figure)
    figure.show()
    plain = figure.grab().toImage()
    figure.set_severity("stop")
    assert figure.grab().toImage() != plain
    figure.set_severity(None)
    assert figure.grab().toImage() == plain
