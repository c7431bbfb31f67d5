from __future__ import annotations

from bedside.clinical.course_record import CourseProblem, CourseProblemCode


def test_a_problem_names_the_entries_it_lies_between() -> None:
    problem = CourseProblem(CourseProblemCode.BAG_TWICE, 1, ("e-1", "e-2"))
    assert (problem.code, problem.cycle, problem.event_ids) == ("bag_twice", 1, ("e-1", "e-2"))
    assert problem == CourseProblem(CourseProblemCode.BAG_TWICE, 1, ("e-1", "e-2"))
