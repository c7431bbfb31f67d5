"""How does the advice stand on a paper? The sentence, its rules, reasons and sources."""

from __future__ import annotations

from bedside.clinical.adjustment.support import SupportDose
from bedside.clinical.adjustment_table import Action
from bedside.clinical.grading.published import Scales
from bedside.documents.course import advice_words
from bedside.documents.course.content import AdviceSaid, Answer, RuleSaid
from bedside.documents.course.layout import Line, captioned, heading, paragraph
from bedside.documents.course.vocabulary import term
from bedside.documents.page_flow import Row
from bedside.documents.source_words import sources_text
from bedside.documents.words import Words, moment


def advice_rows(advice: AdviceSaid, scales: Scales, words: Words) -> list[Row]:
    """Everything the table said, the deciding answer first and larger."""
    title = words.translate("Documents", "What the published table said on {time}").format(
        time=moment(advice.at)
    )
    if advice.refusal:
        unclear = words.translate(
            "Documents",
            "The table could not be asked: the entries of the course do not fit ({code}).",
        ).format(code=advice.refusal)
        return [heading(title), *paragraph(unclear)]
    rows = [heading(title), *paragraph(sentence(advice, words), 10.5, bold=True)]
    for caption, text in (*_around(advice, words), *_supports(advice, words)):
        rows += captioned(caption, text)
    for rule in advice.rules:
        rows += _rule(rule, scales, words)
    return rows


def sentence(advice: AdviceSaid, words: Words) -> str:
    """What the table says, and what holds at least where that is not known."""
    said = advice_words.action(advice.action, words)
    if advice.at_least is None or advice.at_least == Action.GO_ON:
        return said
    known = words.translate("Documents", "Whatever it is, at least this holds: {action}").format(
        action=advice_words.action(advice.at_least, words)
    )
    return f"{said} {known}"


def _around(advice: AdviceSaid, words: Words) -> list[Line]:
    lines: list[Line] = []
    if advice.missing:
        names = ", ".join(advice_words.missing(code, words) for code in advice.missing)
        lines.append((words.translate("Documents", "Missing"), names))
    if advice.restart_not_before is not None:
        at = moment(advice.restart_not_before)
        lines.append((words.translate("Documents", "Restart not before"), at))
    if advice.full_not_before is not None:
        at = moment(advice.full_not_before)
        lines.append((words.translate("Documents", "Full level not before"), at))
    if advice.source_conflict:
        lines.append((words.translate("Documents", "Sources disagree"), conflict(words)))
    return lines


def conflict(words: Words) -> str:
    """Where the sources print the deciding rule differently."""
    return words.translate(
        "Documents",
        "the sources print this rule differently; see the page of sources in the program",
    )


def _rule(rule: RuleSaid, scales: Scales, words: Words) -> list[Row]:
    of = ""
    if rule.term is not None:
        of = f"{term(rule.term.replace(' ', '_'), scales, words).replace('_', ' ')}: "
    said = " ".join(advice_words.reason(each, scales, words) for each in rule.because)
    disagree = words.translate("Documents", "sources disagree")
    disputed = f" · {disagree}" if rule.disputed else ""
    named = words.translate("Documents", "Rule {rule}").format(rule=rule.rule)
    because = words.translate("Documents", "Because")
    where = words.translate("Documents", "Source")
    says = words.translate("Documents", "Says now")
    text = f"{of}{rule.text.in_language(words.language)}{disputed}"
    rows = captioned(named, text, gap_before=1.6)
    rows += captioned(says, advice_words.action(rule.action, words))
    rows += captioned(because, said or "-")
    rows += captioned(where, sources_text(rule.sources, words.translate, "; ") or "-")
    return rows


def _supports(advice: AdviceSaid, words: Words) -> list[Line]:
    caption = words.translate("Documents", "The sources name")
    texts = [support(each, words) for each in advice.supports]
    return [(caption if number == 0 else "", text) for number, text in enumerate(texts)]


def support(dose: SupportDose, words: Words) -> str:
    """A drug the sources name beside a rule, with its sum where one may be computed."""
    text = words.unit(dose.text.in_language(words.language))
    if dose.sum_line is None or dose.mg is None:
        return text
    mark = words.decimal_mark
    found = (
        f"{dose.sum_line.expression.replace('.', mark)} = {words.number(dose.sum_line.result)} mg"
    )
    if dose.capped:
        most = words.translate("Documents", "but at most {mg} mg a dose").format(
            mg=words.number(dose.mg)
        )
        found = f"{found}, {most}"
    return f"{text} {found}"


def answer_lines(answers: tuple[Answer, ...], scales: Scales, words: Words) -> list[Line]:
    """Who acknowledged the advice or departed from it, with the reason, as it was shown."""
    lines: list[Line] = []
    for answer in answers:
        lines.append((moment(answer.at), answered(answer, words)))
        if answer.because:
            shown = advice_words.kept_reasons(answer.because, scales, words)
            lines.append((words.translate("Documents", "Because, as shown then"), shown))
        if answer.missing:
            names = ", ".join(advice_words.missing(code, words) for code in answer.missing)
            lines.append((words.translate("Documents", "Missing then"), names))
    return lines


def answered(answer: Answer, words: Words) -> str:
    """What a physician did, and in brackets what the table said then."""
    known = {
        "acknowledged": words.translate("Documents", "{name} acknowledged it."),
        "departed": words.translate("Documents", "{name} departed from it: {reason}"),
    }
    said = known.get(answer.decision, "{name} {reason}").format(
        name=answer.by, reason=answer.reason or "-"
    )
    rule = "" if answer.rule is None else f" ({answer.rule})"
    return f"{said} [{advice_words.action(answer.action, words)}{rule}]"
