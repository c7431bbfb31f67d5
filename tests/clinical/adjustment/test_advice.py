from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal

import pytest

from bedside.clinical.adjustment.advice import Advice, find_advice
from bedside.clinical.adjustment.entries import AdviceCase, ToxicityEntry
from bedside.clinical.adjustment_table import Action, Toxicity
from bedside.clinical.refusal import Refusal, RefusalCode
from tests.support.adjustment_oracle import DAY, Event, Noted, Story
from tests.support.adjustment_stories import advice, case, moment
from tests.support.rules import TR

FULL = (Event(0, "started", "step"), Event(7 * DAY, "stepped"))
ONSET = 9 * DAY
STOPPED = (*FULL, Event(ONSET, "interrupted"))
ENDED = (*STOPPED, Event(ONSET + DAY, "discontinued"))
RESTART = ONSET + 4 * DAY
RESTARTED = (*STOPPED, Event(RESTART, "resumed", "step"))
HELD = (Noted(ONSET, "neurological", 3), Noted(ONSET + DAY, "neurological", 0))


def asked(told: AdviceCase) -> Advice:
    found = find_advice(TR, told)
    assert isinstance(found, Advice)
    return found


def with_liver(story: Story, *values: tuple[int, str | None, str | None, str | None]) -> AdviceCase:
    entries = tuple(
        ToxicityEntry(
            moment(at),
            Toxicity.LIVER,
            alt_x_uln=None if alt is None else Decimal(alt),
            ast_x_uln=None if ast is None else Decimal(ast),
            bilirubin_x_uln=None if bilirubin is None else Decimal(bilirubin),
        )
        for at, alt, ast, bilirubin in values
    )
    told = case(story)
    return replace(told, entries=(*told.entries, *entries))


def test_nothing_recorded_goes_on() -> None:
    found = advice(Story(FULL, (), ONSET))
    assert (found.action, found.rule, found.rules, found.missing) == (Action.GO_ON, None, (), ())
    assert (found.at_least, found.source_conflict) == (None, False)
    assert (found.restart_not_before, found.full_not_before) == (None, None)
    assert {str(each) for each in found.citations} >= {"[R] Table 2", "[R] section b"}


@pytest.mark.parametrize(
    ("noted", "rule", "disputed"),
    [
        (Noted(ONSET, "cytokine_release", 3), "crs-3", True),
        (Noted(ONSET, "cytokine_release", 4), "crs-4", False),
        (Noted(ONSET, "neurological", 3), "neuro-3", True),
        (Noted(ONSET, "neurological", 4), "neuro-4", False),
        (Noted(ONSET, "neurological", 1), "neuro-1-2", False),
        (Noted(ONSET, "seizure", 1, count=2), "seizure", True),
        (Noted(ONSET, "liver", 3), "liver", False),
    ],
)
def test_where_the_sources_disagree_the_answer_says_so(
    noted: Noted, rule: str, disputed: bool
) -> None:
    found = advice(Story(FULL, (noted,), ONSET))
    assert (found.rule, found.source_conflict) == (rule, disputed)


def test_the_sources_are_those_of_the_rules_that_spoke() -> None:
    found = advice(Story(FULL, (Noted(ONSET, "cytokine_release", 2),), ONSET))
    assert [str(each) for each in found.citations] == ["[R] section b"]


def test_a_case_the_course_refuses_is_refused() -> None:
    told = case(Story((*FULL, Event(8 * DAY, "started", "step")), (), ONSET))
    found = find_advice(TR, told)
    assert isinstance(found, Refusal)
    assert found.code is RefusalCode.EVENT_NOT_POSSIBLE


def test_an_entry_of_the_future_is_refused() -> None:
    entries = (Noted(ONSET, "liver", 0), Noted(ONSET + 1, "liver", 0))
    assert advice(Story(FULL, entries, ONSET + 1)).action is Action.GO_ON
    found = find_advice(TR, case(Story(FULL, entries, ONSET)))
    assert found == Refusal(
        RefusalCode.EVENT_IN_FUTURE,
        {"at": moment(ONSET + 1).isoformat(), "now": moment(ONSET).isoformat()},
    )


def test_times_are_told_in_the_zone_of_the_case() -> None:
    entries = (Noted(ONSET, "neurological", 3), Noted(ONSET + DAY, "neurological", 1))
    told = case(Story(STOPPED, entries, ONSET + 2 * DAY))
    ankara = timezone(timedelta(hours=3))
    now = told.course.now.astimezone(ankara)
    found = asked(replace(told, course=replace(told.course, now=now)))
    assert found.restart_not_before == moment(ONSET + 4 * DAY)
    assert found.restart_not_before.utcoffset() == timedelta(hours=3)
    times = [because.value for because in found.rules[0].because if because.fact.endswith("_at")]
    assert [at.isoformat() for at in times] == ["2026-03-11T10:00:00+03:00"]


def test_so_is_the_full_level() -> None:
    told = case(Story(RESTARTED, HELD, RESTART + DAY))
    now = told.course.now.astimezone(timezone(timedelta(hours=3)))
    found = asked(replace(told, course=replace(told.course, now=now)))
    assert found.full_not_before is not None
    assert found.full_not_before.utcoffset() == timedelta(hours=3)


def test_a_treatment_that_ended_stays_ended_whatever_else_is_said() -> None:
    found = advice(Story(ENDED, (), ONSET + 2 * DAY))
    assert (found.action, found.rule, found.missing) == (Action.DISCONTINUE, None, ())
    waiting = advice(Story(ENDED, (Noted(ONSET, "cytokine_release", 3),), ONSET + 2 * DAY))
    assert (waiting.action, waiting.rule) == (Action.DISCONTINUE, None)
    assert not waiting.source_conflict
    beside = advice(Story(ENDED, (Noted(ONSET, "cytokine_release", 2),), ONSET + 2 * DAY))
    assert (beside.action, beside.rule) == (Action.DISCONTINUE, None)
    assert [answer.rule for answer in beside.rules] == ["crs-1-2"]
    decided = advice(Story(ENDED, (Noted(ONSET, "cytokine_release", 4),), ONSET + 2 * DAY))
    assert (decided.action, decided.rule) == (Action.DISCONTINUE, "crs-4")


def test_each_toxicity_must_allow_the_restart() -> None:
    crs = (Noted(ONSET, "cytokine_release", 3), Noted(ONSET + 1, "cytokine_release", 0))
    other = (Noted(ONSET, "other", 3, "sepsis"), Noted(ONSET + DAY, "other", 1, "sepsis"))
    both = advice(Story(STOPPED, (*crs, *other), ONSET + 2 * DAY))
    assert (both.action, both.rule) == (Action.MAY_RESTART_LOW, "crs-3")
    assert both.restart_not_before == moment(ONSET + DAY)
    waiting = advice(Story(STOPPED, (*crs, other[0]), ONSET + 2 * DAY))
    assert (waiting.action, waiting.rule) == (Action.WAIT, "other-3")
    assert waiting.restart_not_before is None


def test_no_restart_is_dated_once_it_ended_for_good() -> None:
    neuro = (Noted(ONSET, "neurological", 4), Noted(ONSET + 1, "neurological", 1))
    found = advice(Story(STOPPED, neuro, ONSET + 2))
    assert (found.action, found.restart_not_before) == (Action.DISCONTINUE, None)


def test_the_full_level_is_dated_from_the_restart_on() -> None:
    early, due = (advice(Story(RESTARTED, HELD, RESTART + days * DAY)) for days in (1, 7))
    assert early.full_not_before == due.full_not_before == moment(RESTART + 7 * DAY)
    assert (early.action, early.rule) == (Action.GO_ON, None)
    assert (due.action, due.rule, due.source_conflict) == (
        Action.MAY_STEP_TO_FULL,
        "neuro-3",
        True,
    )


def test_no_full_level_is_dated_while_anything_is_open() -> None:
    sepsis = Noted(RESTART + DAY, "other", 3, "sepsis")
    found = advice(Story(RESTARTED, (*HELD, sepsis), RESTART + 8 * DAY))
    assert (found.action, found.full_not_before) == (Action.INTERRUPT, None)


def test_nor_once_it_ended_for_good() -> None:
    again = Noted(RESTART + DAY, "seizure", 2, count=2)
    found = advice(Story(RESTARTED, (*HELD, again), RESTART + 8 * DAY))
    assert (found.action, found.full_not_before) == (Action.DISCONTINUE, None)


def test_a_value_that_could_change_the_answer_makes_it_not_known() -> None:
    found = asked(with_liver(Story(FULL, (), ONSET), (ONSET, "6", None, "1")))
    assert (found.action, found.at_least) == (Action.NOT_KNOWN, Action.INTERRUPT)
    assert (found.missing, found.rule) == (("ast_x_uln",), "liver")
    low = asked(with_liver(Story(FULL, (), ONSET), (ONSET, "4", "2", None)))
    assert (low.action, low.at_least, low.rule) == (Action.NOT_KNOWN, Action.GO_ON, None)
    assert low.missing == ("bilirubin_x_uln",)


def test_a_value_that_could_not_is_named_all_the_same() -> None:
    found = asked(with_liver(Story(FULL, (), ONSET), (ONSET, "21", None, None)))
    assert (found.action, found.at_least) == (Action.CONSIDER_DISCONTINUING, None)
    assert found.missing == ("ast_x_uln", "bilirubin_x_uln")


def test_an_earlier_value_is_named_only_where_it_matters() -> None:
    over = asked(with_liver(Story(FULL, (), ONSET), (4, None, "1", "1"), (8, "1", "1", "1")))
    assert (over.action, over.missing) == (Action.GO_ON, ())
    # Stopped since, an unknown earlier value may have opened what nobody closed.
    story = Story(STOPPED, (Noted(ONSET, "cytokine_release", 1),), ONSET + DAY)
    matters = asked(with_liver(story, (ONSET, None, "1", "1"), (ONSET + 1, "4", "1", "1")))
    assert (matters.action, matters.at_least) == (Action.NOT_KNOWN, Action.GO_ON_WITH_SUPPORT)
    assert matters.missing == ("alt_x_uln",)


def test_earlier_and_last_values_are_each_named_once_the_last_first() -> None:
    story = Story(STOPPED, (Noted(ONSET, "cytokine_release", 1),), ONSET + 16 * DAY)
    values = [(ONSET, "1", None, None), (ONSET + 15 * DAY, "1", "1", None)]
    found = asked(with_liver(story, *values))
    assert (found.action, found.missing) == (
        Action.NOT_KNOWN,
        ("bilirubin_x_uln", "ast_x_uln"),
    )


def test_what_is_missing_is_named_in_one_order_whatever_that_of_the_entries() -> None:
    values = [(ONSET, "1", None, "1"), (ONSET, None, "1", "1"), (ONSET, "1", "1", None)]
    for turned in (values, values[::-1]):
        found = asked(with_liver(Story(FULL, (), ONSET), *turned))
        assert found.missing == ("alt_x_uln", "ast_x_uln", "bilirubin_x_uln")


def test_a_rule_that_misses_a_fact_is_not_among_those_that_do_not_apply() -> None:
    low = with_liver(Story(FULL, (), ONSET), (ONSET, "4", "2", "1"))
    assert "liver" in [each.rule for each in asked(low).silent]
    missing = with_liver(Story(FULL, (), ONSET), (ONSET, "4", "2", None))
    assert "liver" not in [each.rule for each in asked(missing).silent]


def test_an_earlier_value_may_matter_only_with_the_last_at_its_best() -> None:
    """Off, a bad earlier value alone keeps it open; with a bad last one it adds nothing."""
    story = Story(STOPPED, (Noted(ONSET, "cytokine_release", 1),), ONSET + DAY)
    found = asked(with_liver(story, (ONSET, "1", None, "1"), (ONSET + DAY, "1", "1", None)))
    assert found.missing == ("bilirubin_x_uln", "ast_x_uln")


def test_or_only_with_the_last_at_its_worst() -> None:
    """Running, a bad earlier value was over in 14 days unless the last one is bad too."""
    values = [(ONSET, "1", None, "1"), (ONSET + 14 * DAY, "1", "1", None)]
    found = asked(with_liver(Story(FULL, (), ONSET + 15 * DAY), *values))
    assert found.missing == ("bilirubin_x_uln", "ast_x_uln")


def test_or_not_at_all() -> None:
    values = [(4, None, "1", "1"), (8, "1", "1", "1"), (12, "4", "2", None)]
    found = asked(with_liver(Story(FULL, (), ONSET), *values))
    assert (found.action, found.missing) == (Action.NOT_KNOWN, ("bilirubin_x_uln",))


def test_times_are_those_of_the_worst_that_can_be() -> None:
    crs = (Noted(ONSET, "cytokine_release", 3), Noted(ONSET + 1, "cytokine_release", 0))
    story = Story(STOPPED, crs, ONSET + DAY)
    assert asked(case(story)).restart_not_before == moment(ONSET + 1)
    found = asked(with_liver(story, (ONSET + 2, "1", "1", None)))
    assert (found.action, found.at_least) == (Action.NOT_KNOWN, Action.MAY_RESTART_LOW)
    assert found.restart_not_before is None


def test_a_grade_nobody_gave_is_missing() -> None:
    told = case(Story(FULL, (), ONSET))
    entry = ToxicityEntry(moment(ONSET), Toxicity.CYTOKINE_RELEASE)
    found = asked(replace(told, entries=(entry,)))
    assert (found.action, found.missing) == (Action.NOT_KNOWN, ("grade",))
    assert found.at_least is Action.GO_ON


def test_of_a_seizure_the_grade_is_named_before_the_count() -> None:
    entry = ToxicityEntry(moment(ONSET), Toxicity.SEIZURE)
    found = asked(replace(case(Story(FULL, (), ONSET)), entries=(entry,)))
    assert found.missing == ("grade", "count")


def test_a_missing_value_and_a_missing_reason_are_both_named() -> None:
    found = asked(with_liver(Story(STOPPED, (), ONSET + 1), (4, "1", "1", None)))
    assert found.action is Action.NOT_KNOWN
    assert found.missing == ("bilirubin_x_uln", "toxicity")
