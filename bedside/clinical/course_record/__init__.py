"""What does the journal tell of a child's courses? Cycles, bags, pauses, every version."""

from bedside.clinical.course_record.bags import BagUse
from bedside.clinical.course_record.cycles import CycleRecord, course_of
from bedside.clinical.course_record.interruptions import Interruption
from bedside.clinical.course_record.lines import Correction, CourseLine
from bedside.clinical.course_record.problems import CourseProblem, CourseProblemCode
from bedside.clinical.course_record.record import (
    PatientCourse,
    fold_course,
    standing_course,
)

__all__ = [
    "BagUse",
    "Correction",
    "CourseLine",
    "CourseProblem",
    "CourseProblemCode",
    "CycleRecord",
    "Interruption",
    "PatientCourse",
    "course_of",
    "fold_course",
    "standing_course",
]
