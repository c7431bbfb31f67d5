"""Which CTCAE grade has this laboratory value, against the laboratory's own limits?

Bounds are open below and closed above ("exactly 3 x ULN" is grade 1). The limits come
with the result and in its unit; the program has none built in. Where the baseline was
abnormal, multiples of the baseline count. Source: clinical.md section 8.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from enum import StrEnum
from itertools import count

from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.bilingual import Bilingual
from bedside.clinical.citation import Citations
from bedside.clinical.grading.scale import (
    NO_GRADE,
    Bound,
    Finding,
    Grade,
    NotGradable,
    Stamp,
    grade_above,
    grade_below,
)
from bedside.clinical.grading.units_of_measure import Quantity, Unit, UnitTable, converted
from bedside.clinical.units import rounded

_MULTIPLE_PLACES = 2
# More than the product and the multiple of any two figures that can be entered have.
_MOST_FIGURES = 60


class Item(StrEnum):
    """The results that are graded by their figure."""

    ALT = "alt"
    AST = "ast"
    GGT = "ggt"
    BILIRUBIN = "bilirubin"
    NEUTROPHILS = "neutrophils"
    PLATELETS = "platelets"
    WBC = "wbc"
    HAEMOGLOBIN = "haemoglobin"


class Basis(StrEnum):
    """What a value was compared with."""

    ULN = "uln"
    BASELINE = "baseline"
    LLN = "lln"
    ABSOLUTE = "absolute"


@dataclass(frozen=True, slots=True)
class UpperRule:
    """An item that is graded as it rises: by multiples of the ULN or of the baseline."""

    item: Item
    name: Bilingual
    quantity: Quantity
    toxicity: Toxicity
    term: str
    by_uln: tuple[Bound, ...]
    by_baseline: tuple[Bound, ...]
    citations: Citations


@dataclass(frozen=True, slots=True)
class LowerRule:
    """An item that is graded as it falls: below the LLN, then below absolute bounds.

    Not ``of_the_table``: graded and shown, but no *other* toxicity of the adjustment table.
    """

    item: Item
    name: Bilingual
    quantity: Quantity
    toxicity: Toxicity
    term: str
    below_lln: int
    unit: str
    below: tuple[Bound, ...]
    of_the_table: bool
    citations: Citations


@dataclass(frozen=True, slots=True)
class LaboratoryRules:
    """The laboratory bounds of one version of the scale, and the units understood."""

    stamp: Stamp
    units: UnitTable
    upper: tuple[UpperRule, ...]
    lower: tuple[LowerRule, ...]

    def rule(self, item: Item) -> UpperRule | LowerRule:
        """The rule of an item; every item has exactly one, which loading has checked."""
        rules: tuple[UpperRule | LowerRule, ...] = (*self.upper, *self.lower)
        return next(rule for rule in rules if rule.item is item)


@dataclass(frozen=True, slots=True)
class LaboratoryCase:
    """A result with its limits, all of them in ``unit``."""

    item: Item
    value: Decimal
    unit: str
    uln: Decimal | None = None
    lln: Decimal | None = None
    baseline: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LaboratoryGrade:
    """A grade with what decided it: ``multiple`` is of the limit the value came with (of the
    baseline where that is the basis), also where an absolute bound decides."""

    grade: Grade
    multiple: Decimal
    basis: Basis


def find_laboratory_grade(
    rules: LaboratoryRules, case: LaboratoryCase
) -> LaboratoryGrade | NotGradable:
    """The CTCAE grade of a result, or which field keeps it from being graded."""
    rule = rules.rule(case.item)
    unit = rules.units.find(case.unit, rule.quantity)
    if unit is None:
        return NotGradable("unit", f"{rules.units.names(rule.quantity)}, not {case.unit!r}")
    wrong = _wrong_figure(case, multiplied=isinstance(rule, UpperRule))
    if wrong is not None:
        return wrong
    with localcontext(prec=_MOST_FIGURES):
        if isinstance(rule, UpperRule):
            return _upper(rules, rule, case)
        return _lower(rules, rule, case, unit)


def _wrong_figure(case: LaboratoryCase, *, multiplied: bool) -> NotGradable | None:
    """``multiplied``: multiples of the baseline may count, and nothing is a multiple of 0."""
    if case.value < 0:
        return NotGradable("value", "0 or more")
    for name in ("uln", "lln", "baseline") if multiplied else ("uln", "lln"):
        figure = getattr(case, name)
        if figure is not None and figure <= 0:
            return NotGradable(name, "above 0")
    # No neutrophils at all is an ordinary result, before the treatment too.
    if case.baseline is not None and case.baseline < 0:
        return NotGradable("baseline", "0 or more")
    return None


def _upper(
    rules: LaboratoryRules, rule: UpperRule, case: LaboratoryCase
) -> LaboratoryGrade | NotGradable:
    if case.uln is None:
        return NotGradable("uln", "the laboratory's upper limit, in the unit of the value")
    if case.lln is not None:
        return NotGradable("lln", f"no lower limit for {rule.item}")
    if case.baseline is not None and case.baseline > case.uln:
        ratio, bounds = _Ratio(case.value, case.baseline, Basis.BASELINE), rule.by_baseline
    else:
        ratio, bounds = _Ratio(case.value, case.uln, Basis.ULN), rule.by_uln
    grade = grade_above(bounds, ratio.value, ratio.limit)
    telling = ratio.telling(lambda multiple: grade_above(bounds, multiple) == grade)
    return _compared(rules, rule, grade, ratio, telling)


def _lower(
    rules: LaboratoryRules, rule: LowerRule, case: LaboratoryCase, unit: Unit
) -> LaboratoryGrade | NotGradable:
    """CTCAE has no multiples of a baseline here, so a baseline that is given changes nothing.

    A value below an absolute bound has that bound's grade even where the laboratory's own
    limit lies lower still: the stricter reading.
    """
    if case.lln is None:
        return NotGradable("lln", "the laboratory's lower limit, in the unit of the value")
    if case.uln is not None:
        return NotGradable("uln", f"no upper limit for {rule.item}")
    own = next(each for each in rules.units.of(rule.quantity) if each.name == rule.unit)
    value = converted(case.value, unit, own)
    grade = grade_below(rule.below, value)
    ratio = _Ratio(case.value, case.lln, Basis.LLN)
    if grade > NO_GRADE:
        by_bound = _grade(rules, rule, grade, Finding(rule.item.value, value, own.name))
        return LaboratoryGrade(by_bound, ratio.multiple(), Basis.ABSOLUTE)
    is_below = ratio.value < ratio.limit
    grade = rule.below_lln if is_below else NO_GRADE
    telling = ratio.telling(lambda multiple: (multiple < 1) is is_below)
    return _compared(rules, rule, grade, ratio, telling)


@dataclass(frozen=True, slots=True)
class _Ratio:
    """A value and the limit it is compared with."""

    value: Decimal
    limit: Decimal
    basis: Basis

    def multiple(self, places: int = _MULTIPLE_PLACES) -> Decimal:
        """How many times the limit the value is."""
        return rounded(self.value / self.limit, places)

    def telling(self, tells: Callable[[Decimal], bool]) -> Decimal:
        """The shortest multiple that has the value's own grade: 3.003 x ULN is not 3 x ULN."""
        multiples = (self.multiple(places) for places in count(_MULTIPLE_PLACES))
        return next(multiple for multiple in multiples if tells(multiple))


def _compared(
    rules: LaboratoryRules,
    rule: UpperRule | LowerRule,
    grade: int,
    ratio: _Ratio,
    telling: Decimal,
) -> LaboratoryGrade:
    finding = Finding(rule.item.value, telling, f"x_{ratio.basis.value}")
    return LaboratoryGrade(_grade(rules, rule, grade, finding), ratio.multiple(), ratio.basis)


def _grade(
    rules: LaboratoryRules, rule: UpperRule | LowerRule, grade: int, finding: Finding
) -> Grade:
    return rules.stamp.grade(grade, (finding,), rule.citations)
