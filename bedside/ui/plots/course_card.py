"""What does the chart draw of a cycle? The strip of its days, and its findings over time."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bedside.services.course_view import CourseView
from bedside.ui.plots.course_plots import CoursePlots
from bedside.ui.plots.cycle_strip import CycleStrip
from bedside.ui.plots.strip_legend import StripLegend
from bedside.ui.theme.apply import scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.text import label


class CourseCard(QWidget):
    """Two cards: the strip, and the plots. An earlier cycle can be chosen."""

    cycle_wanted = Signal(int)

    def __init__(self, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = CycleStrip()
        self.plots = CoursePlots(zone)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Cycle on show"))
        self.choice.activated.connect(lambda place: self.cycle_wanted.emit(self._cycles[place]))
        self._cycles: tuple[int, ...] = ()
        self._title = label("", "heading")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self.choice)
        head.addStretch(1)
        days = Card()
        days.body.addLayout(head)
        days.body.addWidget(self.strip)
        days.body.addWidget(StripLegend())
        course = Card(self.tr("Findings"))
        course.body.addWidget(self.plots)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled(16))
        rows.addWidget(days)
        rows.addWidget(course)
        self.show_course(None)

    def show_course(self, course: CourseView | None) -> None:
        """Draw a cycle; nothing is shown before one was ordered."""
        self.setVisible(course is not None)
        if course is None:
            return
        self._title.setText(self.tr("Cycle {number}").format(number=course.cycle))
        self._cycles = course.cycles
        self.choice.setVisible(len(course.cycles) > 1)
        self.choice.clear()
        self.choice.addItems(
            [self.tr("Cycle {number}").format(number=cycle) for cycle in course.cycles]
        )
        self.choice.setCurrentIndex(course.cycles.index(course.cycle))
        self.strip.show_cells(course.cells)
        self.plots.show_picture(course.picture)
