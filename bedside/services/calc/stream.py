"""How are many cases answered? One answer a line, in order, in memory that does not grow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from bedside.services.calc.advice import answer_advice
from bedside.services.calc.bag import answer_bag
from bedside.services.calc.common_fields import Answer
from bedside.services.calc.course import answer_course
from bedside.services.calc.dose import answer_dose
from bedside.services.calc.grade import answer_grade
from bedside.services.calc.pack import answer_pack
from bedside.services.calc.plan import answer_plan
from bedside.services.calc.premedication import answer_premedication
from bedside.services.calc.reading import FieldError

QUESTIONS: dict[str, Callable[[bytes], Answer]] = {
    "dose": answer_dose,
    "bag": answer_bag,
    "premedication": answer_premedication,
    "course": answer_course,
    "advice": answer_advice,
    "plan": answer_plan,
    "grade": answer_grade,
    "pack": answer_pack,
}


def answers(question: str, lines: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """For every line its answer as JSON bytes, and whether the line was a case at all."""
    answer = QUESTIONS[question]
    encode = msgspec.json.Encoder().encode
    for line in lines:
        try:
            yield encode(answer(line)), True
        except FieldError as error:
            yield encode({"error": {"field": error.field, "message": error.message}}), False
