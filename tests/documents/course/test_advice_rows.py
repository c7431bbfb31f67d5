"""The deciding answer stands first; every rule brings its reasons and sources."""

from dataclasses import replace

from bedside.documents.course.advice_rows import advice_rows, answer_lines, sentence, support
from bedside.reference.scales import scales
from tests.documents.labels import ENGLISH
from tests.support.course_papers import ADVICE, ANSWER


def texts(advice: object = ADVICE) -> list[str]:
    rows = advice_rows(advice, scales(), ENGLISH)  # type: ignore[arg-type]
    return [cell.text for row in rows for cell in row.cells]


def test_the_answer_stands_first_then_rules_in_their_order() -> None:
    shown = texts()
    assert shown[1].startswith("Not known")
    rules = [text for text in shown if text.startswith("Rule ")]
    assert rules == ["Rule neuro-3", "Rule crs-3", "Rule other-3"]
    assert any(text.startswith("Sepsis: Other clinically relevant") for text in shown)


def test_that_nothing_is_asked_at_least_goes_without_saying() -> None:
    interrupt = replace(ADVICE, action="not_known", at_least="interrupt")
    assert sentence(interrupt, ENGLISH).endswith(
        "at least this holds: The published table says: interrupt."
    )
    assert sentence(replace(interrupt, at_least="go_on"), ENGLISH).startswith("Not known")
    assert "at least" not in sentence(replace(interrupt, at_least="go_on"), ENGLISH)


def test_a_plain_answer_has_none_of_the_rest() -> None:
    plain = replace(
        ADVICE, action="go_on", rule=None, rules=(), at_least=None, missing=(), supports=(),
        restart_not_before=None, full_not_before=None, source_conflict=False,
    )  # fmt: skip
    assert texts(plain)[1:] == ["The published table asks for no change."]


def test_a_drug_without_a_sum_keeps_its_words() -> None:
    plain = [each for each in ADVICE.supports if each.sum_line is None]
    assert support(plain[0], ENGLISH) == plain[0].text.en.replace("m2", "m²")
    summed = next(each for each in ADVICE.supports if each.sum_line is not None)
    free = replace(summed, capped=False)
    assert support(free, ENGLISH).endswith("= 8.6 mg")


def test_answers_keep_the_reasons_of_their_day() -> None:
    lines = answer_lines(
        (ANSWER, replace(ANSWER, decision="new", because=(), missing=())), scales(), ENGLISH
    )
    assert [caption for caption, _ in lines] == [
        "14.04.2026\u00a016:40", "Because, as shown then", "Missing then", "14.04.2026\u00a016:40",
    ]  # fmt: skip
    assert "eski: x" in lines[1][1]
    assert lines[3][1].startswith("Hekim 1 Konsey")
