"""How does the pharmacy's monthly report word its heads, its lines and its sums?"""

from __future__ import annotations

from bedside.documents.pharmacy_content import PharmacyContent, PharmacyLine
from bedside.documents.words import Words


def title(content: PharmacyContent, words: Words) -> str:
    """The paper's name with its month, as ``Pharmacy report 11.2026``."""
    return words.translate("Pharmacy report", "Pharmacy report {month}").format(
        month=f"{content.first_day:%m.%Y}"
    )


def heads(words: Words) -> tuple[str, ...]:
    """The heads of the table, one for each figure of a line."""
    translate = words.translate
    return (
        translate("Pharmacy report", "Time"),
        translate("Pharmacy report", "Hospital number"),
        translate("Pharmacy report", "Bag"),
        translate("Pharmacy report", "Lots"),
        translate("Pharmacy report", "Vials"),
        translate("Pharmacy report", "In the bag, mL"),
        translate("Pharmacy report", "Thrown away, mL"),
        translate("Pharmacy report", "Cost"),
        translate("Pharmacy report", "Why, by whom"),
    )


def bag(line: PharmacyLine, words: Words) -> str:
    """Which bag a line is about; nothing for drug that was in none."""
    if line.number is None:
        return ""
    return words.translate("Pharmacy report", "cycle {cycle}, bag {number}").format(
        cycle=line.cycle, number=line.number
    )


def why(line: PharmacyLine) -> str:
    """The reason, where drug was thrown away, and who wrote it down."""
    return f"{line.reason} · {line.by}" if line.reason else line.by


def cost(line: PharmacyLine, words: Words) -> str:
    """What the vials of a line cost, or that nobody entered it; a line without vials costs
    nothing."""
    if not line.vials:
        return ""
    if line.cost is None:
        return words.translate("Pharmacy report", "no price entered")
    return f"{words.number(line.cost)}\u00a0{line.currency}"


def sums(content: PharmacyContent, words: Words) -> list[tuple[str, str]]:
    """The sums of the month, each with its caption."""
    translate = words.translate
    found = [
        (translate("Pharmacy report", "Bags made"), words.number(content.bags)),
        (translate("Pharmacy report", "Vials opened or thrown away"), words.number(content.vials)),
        (translate("Pharmacy report", "Drug in bags"), words.ml(content.drug_ml)),
        (translate("Pharmacy report", "Drug thrown away"), words.ml(content.lost_ml)),
    ]
    for currency, price in sorted(content.cost.items()):
        caption = translate("Pharmacy report", "Cost of the vials")
        found.append((caption, f"{words.number(price)}\u00a0{currency}"))
    if content.unpriced_vials:
        caption = translate("Pharmacy report", "Vials without a price")
        found.append((caption, words.number(content.unpriced_vials)))
    return found


def note(words: Words) -> str:
    """How the figures were counted."""
    return words.translate(
        "Pharmacy report",
        "A vial counts when its bag was made; a remainder that went into a later bag counts once."
        " A bag that was thrown away counts with all the drug it held. Costs are vials times"
        " the price somebody entered before.",
    )
