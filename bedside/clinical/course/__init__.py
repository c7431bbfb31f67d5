"""How far is a cycle, and what does its interruption ask? The course of one cycle."""

from bedside.clinical.course.finding import (
    Course,
    CourseCase,
    CourseEvent,
    CourseEventKind,
    CourseState,
    OpenInterruption,
    RestartNeed,
    find_course,
    level_at,
)
from bedside.clinical.course.hospital_stay import hospital_stay, hospital_until
from bedside.clinical.course.prepared_step import step_doses_count_from, step_planned_at
from bedside.clinical.course.runs import Run, hours_of, moment_reached, running_time

__all__ = [
    "Course",
    "CourseCase",
    "CourseEvent",
    "CourseEventKind",
    "CourseState",
    "OpenInterruption",
    "RestartNeed",
    "Run",
    "find_course",
    "hospital_stay",
    "hospital_until",
    "hours_of",
    "level_at",
    "moment_reached",
    "running_time",
    "step_doses_count_from",
    "step_planned_at",
]
