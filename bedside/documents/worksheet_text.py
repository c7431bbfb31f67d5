"""In which words does the worksheet explain how a bag was found?

Every sum is written in the order a pharmacist would write it, with its units. Codes
this version has no words for are printed as they are, never left out.
"""

from __future__ import annotations

from bedside.documents import label_text
from bedside.documents.words import Words, moment
from bedside.documents.worksheet_content import PremedicationLine, StepLine, WorksheetContent

Line = tuple[str, str]

# People's names: the same in every language.
_FORMULAS = {
    "mosteller": "Mosteller",
    "haycock": "Haycock",
    "dubois": "Du Bois",
    "gehan_george": "Gehan-George",
    "boyd": "Boyd",
}


def level(content: WorksheetContent, words: Words) -> str:
    """The dose level of the bag."""
    known = {
        "step": words.translate("Documents", "step level"),
        "full": words.translate("Documents", "full level"),
    }
    return known.get(content.level, content.level)


def indication(content: WorksheetContent, words: Words) -> str:
    """Why the drug is given."""
    known = {
        "relapsed_refractory": words.translate("Documents", "relapsed or refractory"),
        "mrd_positive": words.translate("Documents", "MRD-positive"),
    }
    return known.get(content.indication, content.indication)


def order_sums(content: WorksheetContent, words: Words) -> list[Line]:
    """From body size to the dose of a day."""
    dose = words.mcg(content.label.dose_mcg_per_day)
    if content.dose_per_m2_mcg_per_day is None:
        found = words.translate("Documents", "fixed dose by weight: {dose}/day").format(dose=dose)
    else:
        found = words.translate("Documents", "{per_m2}/m²/day × {bsa} m² = {dose}/day").format(
            per_m2=words.mcg(content.dose_per_m2_mcg_per_day),
            bsa=words.number(content.bsa_m2),
            dose=dose,
        )
    formula = _FORMULAS.get(content.bsa_formula, content.bsa_formula)
    surface = f"{formula}: {content.bsa_sum.replace('.', words.decimal_mark)}"
    return [
        (words.translate("Documents", "Body surface"), surface),
        (words.translate("Documents", "Dose"), found),
    ]


def bag_sums(content: WorksheetContent, words: Words) -> list[Line]:
    """From the dose to what stands in the bag, by both methods."""
    label = content.label
    vial_count = words.translate(
        "Documents", "{drug} ÷ {each} per vial, rounded up = {count}"
    ).format(
        drug=words.ml(label.drug_ml),
        each=words.ml(content.withdrawable_ml),
        count=content.vial_count,
    )
    in_bag = words.translate("Documents", "{drug} × {strength}/mL = {amount}").format(
        drug=words.ml(label.drug_ml),
        strength=words.mcg(content.vial_concentration_mcg_per_ml),
        amount=words.mcg(label.drug_mcg_in_bag),
    )
    return [
        (words.translate("Documents", "Which bag"), fill(content, words)),
        *_drug_sums(content, words),
        (words.translate("Documents", "Other method"), cross_check(content, words)),
        (words.translate("Documents", "Vials"), vial_count),
        (words.translate("Documents", "Drug in the bag"), in_bag),
        (words.translate("Documents", "Bag volume"), label_text.composition(label, words)),
    ]


def _drug_sums(content: WorksheetContent, words: Words) -> list[Line]:
    label = content.label
    caption = words.translate("Documents", "Drug to add")
    if content.target_mcg_per_ml is None or content.drug_ml_exact is None:
        text = words.translate("Documents", "read from the protocol's table: {drug}")
        return [(caption, text.format(drug=words.ml(label.drug_ml)))]
    target = words.number(content.target_mcg_per_ml, 4)
    wanted = words.translate("Documents", "{dose}/day ÷ (24 h × {rate}) = {target} mcg/mL").format(
        dose=words.mcg(label.dose_mcg_per_day),
        rate=words.rate(label.rate_ml_per_h),
        target=target,
    )
    text = words.translate(
        "Documents",
        "({diluent} + {stabilizer}) × {target} ÷ ({strength} - {target}) = {exact} mL,"
        " measured as {drug}",
    ).format(
        diluent=words.ml(label.diluent_ml),
        stabilizer=words.ml(label.stabilizer_ml),
        target=target,
        strength=words.number(content.vial_concentration_mcg_per_ml),
        exact=words.number(content.drug_ml_exact, 4),
        drug=words.ml(label.drug_ml),
    )
    return [(words.translate("Documents", "Concentration"), wanted), (caption, _with_minus(text))]


def fill(content: WorksheetContent, words: Words) -> str:
    """Which bag holds the diluent."""
    known = {
        "as_supplied": words.translate("Documents", "bag as supplied, stated fill {volume}"),
        "exact_into_empty": words.translate("Documents", "exactly {volume} into an empty bag"),
    }
    return known.get(content.fill, content.fill).format(volume=words.ml(content.label.diluent_ml))


def cross_check(content: WorksheetContent, words: Words) -> str:
    """The method that led, and the drug volume of the other."""
    known = {
        "mass_balance": words.translate("Documents", "mass balance"),
        "label_table": words.translate("Documents", "label table"),
    }
    lead = known.get(content.method, content.method)
    if content.cross_check_drug_ml is None:
        return words.translate("Documents", "{lead} leads; the other has no answer here").format(
            lead=lead
        )
    return words.translate("Documents", "{lead} leads with {drug}; the other gives {other}").format(
        lead=lead,
        drug=words.ml(content.label.drug_ml),
        other=words.ml(content.cross_check_drug_ml),
    )


def run_sums(content: WorksheetContent, words: Words) -> list[Line]:
    """What the pump gives, what is left, and the dose the child will really get."""
    label = content.label
    given = words.translate("Documents", "{rate} × {hours} h = {infused}").format(
        rate=words.rate(label.rate_ml_per_h),
        hours=label.bag_hours,
        infused=words.ml(label.infused_ml),
    )
    left = words.translate(
        "Documents", "{volume} - {infused} = {left}; the line takes {priming} of it"
    ).format(
        volume=words.ml(label.bag_volume_ml),
        infused=words.ml(label.infused_ml),
        left=words.ml(content.left_over_ml),
        priming=words.ml(content.priming_ml),
    )
    really = words.translate("Documents", "{delivered}/day, {difference} from the order").format(
        delivered=words.mcg(content.delivered_mcg_per_day),
        difference=words.percent(content.difference_percent),
    )
    return [
        (words.translate("Documents", "Pump"), given),
        (words.translate("Documents", "Left in the bag"), _with_minus(left)),
        (words.translate("Documents", "Really given"), really),
        (words.translate("Documents", "Tolerance"), tolerance(content, words)),
    ]


def _with_minus(found: str) -> str:
    """A sum with the sign that is a minus, not a hyphen."""
    return found.replace(" - ", " \u2212 ")


def tolerance(content: WorksheetContent, words: Words) -> str:
    """How far from the order the rounded volume may lead."""
    refused = words.translate("Documents", "refused below {low} or above {high}").format(
        low=words.percent(content.tolerance_refuse_low),
        high=words.percent(content.tolerance_refuse_high),
    )
    if content.tolerance_warn_percent is None:
        return refused
    return words.translate("Documents", "warned beyond {warn} %, {refused}").format(
        warn=words.number(content.tolerance_warn_percent), refused=refused
    )


def step(line: StepLine, words: Words) -> str:
    """One step, in the imperative, with its volume where it has one."""
    volume = "" if line.volume_ml is None else words.ml(line.volume_ml)
    known = {
        "saline_bag": words.translate("Documents", "Sodium chloride 0.9 % bag: {volume}"),
        "stabilizer": words.translate(
            "Documents", "Stabilizer first: {volume} into the bag, mix gently"
        ),
        "reconstitute": words.translate(
            "Documents", "Each vial: {volume} sterile water down the wall; swirl, do not shake"
        ),
        "add_drug": words.translate("Documents", "Drug: {volume} into the bag, mix gently"),
        "top_up": words.translate("Documents", "Top up the bag with {volume} NaCl 0.9 %"),
        "remove_air": words.translate("Documents", "Remove the air from the bag"),
        "prime_line": words.translate(
            "Documents", "Prime the line with the bag's own solution ({volume}), never saline"
        ),
        "label": words.translate("Documents", "Label the bag and compare it with the order"),
    }
    return known.get(line.step_id, line.step_id).format(volume=volume or "____ mL")


def warning(code: str, words: Words) -> str:
    """One warning the rules gave."""
    known = {
        "split_over_two_syringes": words.translate(
            "Documents", "Rounding leads far from the order: split the volume over two syringes"
        ),
    }
    return known.get(code, code)


def premedication(line: PremedicationLine, words: Words) -> str:
    """One drug given beforehand."""
    names = {
        "dexamethasone": words.translate("Documents", "dexamethasone"),
        "paracetamol": words.translate("Documents", "paracetamol"),
    }
    text = f"{names.get(line.drug, line.drug)} {words.number(line.mg)} mg × {line.doses}"
    times = [moment(each) for each in (line.start, line.end) if each is not None]
    return f"{text}, {' - '.join(dict.fromkeys(times))}" if times else text
