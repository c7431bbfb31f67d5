"""In which words does the label say what is in the bag?

Every text of the label, by field. Nothing here ever writes a volume a day: such a
figure, typed into a pump as an hourly rate, has killed.
"""

from __future__ import annotations

from bedside.documents.label_content import LabelContent
from bedside.documents.words import Words, day, moment

DRUG = "blinatumomab (BLINCYTO)"


def identifiers(content: LabelContent, words: Words) -> str:
    """The two numbers that tell this child from any other."""
    return words.translate("Documents", "Hospital no. {number} · 2nd ID {second}").format(
        number=_unbroken(content.hospital_number), second=_unbroken(content.second_identifier)
    )


def born_and_bed(content: LabelContent, words: Words) -> str:
    """Date of birth and where the child lies."""
    return words.translate("Documents", "Born {date} · Bed {bed}").format(
        date=day(content.date_of_birth), bed=content.bed or "-"
    )


def amounts(content: LabelContent, words: Words) -> str:
    """Drug in the whole bag, and what of it a day is meant to bring."""
    return words.translate("Documents", "In the bag {amount} · {dose}/day").format(
        amount=words.mcg(content.drug_mcg_in_bag), dose=words.mcg(content.dose_mcg_per_day)
    )


def run(content: LabelContent, words: Words) -> str:
    """For how long the bag is planned to run, and what the pump gives in that time."""
    return words.translate("Documents", "{hours}\u00a0h, run\u00a0{infused}").format(
        hours=content.bag_hours, infused=words.ml(content.infused_ml)
    )


def bag_volume(content: LabelContent, words: Words) -> str:
    """What the bag holds in all."""
    return words.translate("Documents", "of {volume}").format(
        volume=words.ml(content.bag_volume_ml)
    )


def bag_number(content: LabelContent, words: Words) -> str:
    """The bag's number within its cycle."""
    return words.translate("Documents", "Bag {number}").format(number=content.bag_number)


def cycle(content: LabelContent, words: Words) -> str:
    """The cycle."""
    return words.translate("Documents", "Cycle {number}").format(number=content.cycle)


def training(words: Words) -> str:
    """The word that keeps a training paper away from any child."""
    return words.translate("Documents", "TRAINING")


def reprint(content: LabelContent, words: Words) -> str:
    """Which print of the label this is, after the first."""
    return words.translate("Documents", "Reprint {number}").format(number=content.reprint)


def composition(content: LabelContent, words: Words) -> str:
    """The bag's volume and the parts it adds up from."""
    text = words.translate(
        "Documents", "{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug"
    )
    if content.top_up_ml is not None:
        text = words.translate(
            "Documents",
            "{volume} = {diluent} NaCl 0.9 % + {stabilizer} stabilizer + {drug} drug"
            " + {top_up} NaCl 0.9 % top-up",
        )
    return text.format(
        volume=words.ml(content.bag_volume_ml),
        diluent=words.ml(content.diluent_ml),
        stabilizer=words.ml(content.stabilizer_ml),
        drug=words.ml(content.drug_ml),
        top_up=words.ml(content.top_up_ml or content.drug_ml),
    )


def vials(content: LabelContent, words: Words) -> str:
    """Every vial lot and how many vials of it."""
    lots = ", ".join(f"{_unbroken(each.lot)}\u00a0×\u00a0{each.count}" for each in content.vials)
    return words.translate("Documents", "Vial lots: {lots}").format(lots=lots)


def prepared_at(content: LabelContent, words: Words) -> str:
    """When the bag's clocks started."""
    return words.translate("Documents", "Prepared {time}").format(time=moment(content.prepared_at))


def connect_by(content: LabelContent, words: Words) -> str:
    """The latest start with which the planned run is still whole."""
    return words.translate("Documents", "Connect by {time}").format(time=moment(content.connect_by))


def cold_use_by(content: LabelContent, words: Words) -> str:
    """The end of the cold clock, or that the bag is none for the refrigerator."""
    if content.cold_use_by is None:
        return words.translate("Documents", "Not for the refrigerator")
    return words.translate("Documents", "Refrigerated: use by {time}").format(
        time=moment(content.cold_use_by)
    )


def room_use_by(content: LabelContent, words: Words) -> str:
    """The end of the room clock, or a place to write when it started."""
    if content.room_use_by is None:
        return words.translate(
            "Documents", "Room: {hours} h incl. infusion, out at ____:____"
        ).format(hours=content.room_hours)
    return words.translate("Documents", "Room: use by {time} ({hours} h)").format(
        time=moment(content.room_use_by), hours=content.room_hours
    )


def line(words: Words) -> str:
    """What the bag is hung on."""
    return words.translate("Documents", "Dedicated line, 0.2 micron filter")


def prepared_by(content: LabelContent, words: Words) -> str:
    """Who made the bag."""
    return words.translate("Documents", "Prepared by: {name}").format(name=content.prepared_by)


def checked_by(content: LabelContent, words: Words) -> str:
    """Who measured it a second time."""
    return words.translate("Documents", "Checked by: {name}").format(name=content.checked_by)


def do_not_flush(words: Words) -> str:
    """The warning in the black bar."""
    return words.translate("Documents", "DO NOT FLUSH")


def flush_figure(content: LabelContent, words: Words) -> str:
    """What a flush of this bag's line would push into the child."""
    return words.translate("Documents", "10 mL flush = {hours} h of drug").format(
        hours=words.number(content.flush_10_ml_hours, 1)
    )


def protocol(content: LabelContent, words: Words) -> str:
    """Which rules rate and volume come from."""
    return words.translate("Documents", "{protocol} · edition {edition}").format(
        protocol=content.protocol_id, edition=content.protocol_edition
    )


def not_a_device(words: Words) -> str:
    """What this paper is not."""
    return words.translate("Documents", "Not output of a certified medical device")


def field_words(code: str, words: Words) -> str:
    """The field a refused print names by ``code``; an unknown code as it is."""
    known = {
        "patient_name": words.translate("Documents", "patient name"),
        "identifiers": words.translate("Documents", "hospital number and second identifier"),
        "bed": words.translate("Documents", "bed"),
        "composition": words.translate("Documents", "parts of the bag"),
        "vials": words.translate("Documents", "vial lots"),
        "prepared_by": words.translate("Documents", "name of who prepared"),
        "checked_by": words.translate("Documents", "name of who checked"),
        "bag_code": words.translate("Documents", "bag code"),
        "protocol": words.translate("Documents", "protocol and edition"),
        "rate": words.translate("Documents", "rate"),
        "bag_hours": words.translate("Documents", "hours and volume to run"),
        "amounts": words.translate("Documents", "drug in the bag and dose per day"),
        "room_use_by": words.translate("Documents", "room temperature line"),
        "cold_use_by": words.translate("Documents", "refrigerator line"),
    }
    return known.get(code, code)


def _unbroken(identifier: str) -> str:
    """An identifier never breaks at a blank of its own: half a number is another number."""
    return "\u00a0".join(identifier.split())
