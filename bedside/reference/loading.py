"""How does a protocol file become the rules the core follows?

Read, checked for its shape, translated into frozen types, then checked against itself.
A file with any fault is refused whole; its rules are never half used.
"""

from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

from bedside.clinical.body import BodyRules, LogFormula, PowerFormula, RootFormula, SurfaceFormula
from bedside.clinical.premedication import AntipyreticRule, PremedicationRules, SteroidRule
from bedside.clinical.preparation_rules import (
    Duration,
    LabelTable,
    PreparationRules,
    SyringeRule,
    Tolerance,
)
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import CyclePlan, LevelDose, Phase, Regimen
from bedside.clinical.stability import BagStability, StabilityRules
from bedside.reference import schema
from bedside.reference.adjustment_section import adjustment_table
from bedside.reference.citing import all_cited, citations, cited
from bedside.reference.clocks_section import clock_rules
from bedside.reference.course_section import course_rules
from bedside.reference.label_table import read_label_table
from bedside.reference.problems import Problem, ProtocolRefusedError
from bedside.reference.rule_file import read_file, shaped_file
from bedside.reference.validation import level_problems, problems_of


def load_protocol(path: Path, tables: Path) -> Protocol:
    """The protocol in ``path``; table files are looked for in ``tables``, then beside it.

    Raises ProtocolRefusedError naming file, key and what was expected.
    """
    content = read_file(path)
    file = shaped_file(path, content, schema.ProtocolFile)
    regimen = _regimen(file)
    # The volume table names its rows by the levels' doses, so these are judged before it is read.
    _refuse_if_any(path, level_problems(regimen))
    digest = hashlib.sha256(content).hexdigest()
    protocol = _protocol(
        file, digest, regimen, _preparation(file.preparation, regimen, path, tables)
    )
    _refuse_if_any(path, problems_of(protocol))
    return protocol


def _refuse_if_any(path: Path, problems: tuple[Problem, ...]) -> None:
    if problems:
        raise ProtocolRefusedError(path, problems)


def _formula(file: schema.FormulaFile) -> SurfaceFormula:
    kinds: dict[str, type[RootFormula] | type[PowerFormula] | type[LogFormula]] = {
        "root": RootFormula,
        "power": PowerFormula,
        "log": LogFormula,
    }
    return kinds[file.kind](id=file.id, citations=citations(file.source), **file.figures())


def _regimen(file: schema.ProtocolFile) -> Regimen:
    return Regimen(
        levels=tuple(LevelDose(level.level, **all_cited(level)) for level in file.levels),
        plans=tuple(
            CyclePlan(
                indication=plan.indication,
                first_cycle=plan.cycles[0],
                last_cycle=plan.cycles[1],
                free_days=plan.free_days,
                phases=tuple(Phase(*phase.days, phase.level) for phase in plan.phases),
                citations=citations(plan.source),
            )
            for plan in file.plans
        ),
        reimbursed_cycles=(
            None if file.reimbursed_cycles is None else cited(file.reimbursed_cycles)
        ),
    )


def _preparation(
    file: schema.PreparationFile, regimen: Regimen, path: Path, tables: Path
) -> PreparationRules:
    shipped, beside = tables / file.table, path.parent / file.table
    rows = read_label_table(beside if beside.exists() else shipped, regimen.levels)
    return PreparationRules(
        methods=file.methods,
        durations=tuple(
            Duration(each.hours, cited(each.rate_ml_per_h), each.bacteriostatic)
            for each in file.durations
        ),
        table=LabelTable(rows, citations(file.table_source)),
        syringe=SyringeRule(**all_cited(file.syringe)),
        tolerance=Tolerance(**all_cited(file.tolerance)),
        order_of_work=citations(file.order_of_work_source),
        **all_cited(file),
    )


def _steroid(file: schema.SteroidFile) -> SteroidRule:
    earliest, latest = file.hours_before or (None, Decimal(0))
    return SteroidRule(
        event=file.event,
        audience=file.audience,
        cycles=file.cycles,
        mg_per_m2=file.mg_per_m2,
        fixed_mg=file.fixed_mg,
        maximum_mg=file.maximum_mg,
        earliest_hours=earliest,
        latest_hours=latest,
        after_hours=file.after_interruption_hours,
        citations=citations(file.source),
    )


def _stability(file: schema.StabilityFile) -> StabilityRules:
    seven_day = file.bacteriostatic_bag
    return StabilityRules(
        bag=BagStability(**all_cited(file.bag)),
        bacteriostatic_bag=None if seven_day is None else BagStability(**all_cited(seven_day)),
        **all_cited(file),
    )


def _protocol(
    file: schema.ProtocolFile, digest: str, regimen: Regimen, preparation: PreparationRules
) -> Protocol:
    antipyretic = file.premedication.antipyretic
    return Protocol(
        id=file.id,
        title=file.title,
        edition=file.edition,
        transcribed_by=file.transcribed_by,
        verified_by=file.verified_by,
        digest=digest,
        body=BodyRules(
            default_formula=file.body.default_formula,
            formulas=tuple(_formula(formula) for formula in file.body.formulas),
            **all_cited(file.body),
        ),
        regimen=regimen,
        preparation=preparation,
        stability=_stability(file.stability),
        premedication=PremedicationRules(
            counts_hours=cited(file.premedication.counts_hours),
            steroid=tuple(_steroid(rule) for rule in file.premedication.steroid),
            antipyretic=(
                None if antipyretic is None else AntipyreticRule(**all_cited(antipyretic))
            ),
        ),
        course=course_rules(file.course),
        clocks=clock_rules(file.clocks),
        adjustment=adjustment_table(file.adjustment),
    )
