"""Which picture belongs to which step? Drawn with this bag's own volumes.

The sheet is 320 units wide and 480 high: the bag above, the syringe or the line below.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from bedside.clinical.preparation.bag import Bag
from bedside.clinical.preparation.steps import Step, StepId
from bedside.ui.wizard import artwork
from bedside.ui.wizard.artwork import Box
from bedside.ui.wizard.drawing import Scene, Words
from bedside.ui.wording.quantities import amount
from bedside.ui.wording.sums import vials_text

# Nominal syringe sizes a pharmacy stocks: only for how full the drawn barrel is.
_SYRINGES_ML = (1, 2, 5, 10, 20, 50)
_BAG = Box(40, 2, 240, 330)
_SYRINGE_X, _SYRINGE_Y, _CAPTION_Y = 6, 356, 428
_VIALS_DRAWN = 3

translate = QCoreApplication.translate


def scene_of(step: Step, bag: Bag) -> Scene:
    """The picture of ``step`` in the making of ``bag``."""
    scenes = {
        StepId.SALINE_BAG: _saline,
        StepId.STABILIZER: _stabilizer,
        StepId.RECONSTITUTE: _reconstitute,
        StepId.ADD_DRUG: _add_drug,
        StepId.TOP_UP: _top_up,
        StepId.REMOVE_AIR: _remove_air,
        StepId.PRIME_LINE: _prime_line,
        StepId.LABEL: _label,
    }
    return scenes[step.id](step, bag)


@dataclass(frozen=True, slots=True)
class _Look:
    pixels: int = 13
    bold: bool = False
    tone: str = "ink"


_PLAIN, _DONE = _Look(), _Look(tone="soft")
_BIG, _NAME = _Look(26, True, "accent"), _Look(14, False, "accent")


def _in_bag(*lines: tuple[str, _Look]) -> tuple[Words, ...]:
    """Lines centred in the bag, below the level of the liquid."""
    placed = []
    y = 128.0
    for text, look in lines:
        height = look.pixels * 1.7
        box = Box(_BAG.x + 16, y, _BAG.width - 32, height)
        placed.append(Words(text, box, look.pixels, look.bold, look.tone))
        y += height
    return tuple(placed)


def _below(text: str, y: float = _CAPTION_Y) -> Words:
    return Words(text, Box(4, y, 312, 44), 13, tone="soft")


def _drawn_up(volume_ml: Decimal) -> tuple[float, str]:
    """How full the barrel is, and the caption that names the syringe."""
    size = next((size for size in _SYRINGES_ML if size >= volume_ml), _SYRINGES_ML[-1])
    caption = translate("PreparationScenes", "{size} syringe · {volume}").format(
        size=amount(size, "mL"), volume=amount(volume_ml, "mL")
    )
    return min(float(volume_ml) / size, 1.0), caption


def _share(volume_ml: Decimal, bag: Bag) -> float:
    return float(volume_ml / bag.bag_volume_ml)


def _saline_words(bag: Bag) -> str:
    return translate("PreparationScenes", "{volume} 0.9 % NaCl").format(
        volume=amount(bag.diluent_ml, "mL")
    )


def _stabilizer_words(bag: Bag) -> str:
    return translate("PreparationScenes", "{volume} stabilizer ✓").format(
        volume=amount(bag.stabilizer_ml, "mL")
    )


def _saline(_step: Step, bag: Bag) -> Scene:
    words = _in_bag(
        (amount(bag.diluent_ml, "mL"), _BIG),
        (translate("PreparationScenes", "0.9 % NaCl"), _NAME),
    )
    return Scene((artwork.bag(_BAG.x, _BAG.y, _share(bag.diluent_ml, bag)),), words)


def _into_bag(step: Step, bag: Bag, name: str, done: tuple[str, ...]) -> Scene:
    """A syringe whose content goes into the bag now; ``done`` is in the bag already."""
    volume_ml = step.volume_ml or Decimal(0)
    full, caption = _drawn_up(volume_ml)
    words = _in_bag(
        *((text, _DONE) for text in done), (f"+ {amount(volume_ml, 'mL')}", _BIG), (name, _NAME)
    )
    parts = (
        artwork.bag(_BAG.x, _BAG.y, _share(bag.diluent_ml, bag)),
        artwork.syringe(_SYRINGE_X, _SYRINGE_Y, full),
    )
    return Scene(parts, (*words, _below(caption)))


def _stabilizer(step: Step, bag: Bag) -> Scene:
    name = translate("PreparationScenes", "stabilizer, before any drug")
    return _into_bag(step, bag, name, (_saline_words(bag),))


def _add_drug(step: Step, bag: Bag) -> Scene:
    done = (_saline_words(bag), _stabilizer_words(bag))
    return _into_bag(step, bag, translate("PreparationScenes", "blinatumomab"), done)


def _top_up(step: Step, bag: Bag) -> Scene:
    done = (
        _saline_words(bag),
        _stabilizer_words(bag),
        translate("PreparationScenes", "{volume} drug ✓").format(volume=amount(bag.drug_ml, "mL")),
    )
    return _into_bag(step, bag, translate("PreparationScenes", "top up with saline"), done)


def _reconstitute(step: Step, _bag: Bag) -> Scene:
    count, water_ml = step.count or 1, step.volume_ml or Decimal(0)
    drawn = min(count, _VIALS_DRAWN)
    left = (320 - drawn * 90 - (drawn - 1) * 12) / 2
    vials = tuple(artwork.vial(left + place * 102, 96, 0.7) for place in range(drawn))
    arrows = tuple(artwork.swirl(left + place * 102, 230) for place in range(drawn))
    full, _ = _drawn_up(water_ml)
    each = (
        translate("PreparationScenes", "{volume} water for injection into it")
        if count == 1
        else translate("PreparationScenes", "{volume} water for injection into each")
    ).format(volume=amount(water_ml, "mL"))
    swirl = translate("PreparationScenes", "down the wall; swirl, do not shake")
    words = (
        Words(vials_text(count), Box(4, 34, 312, 44), 26, True, "accent"),
        Words(swirl, Box(4, 276, 312, 40), 14),
        _below(each),
    )
    return Scene((*vials, *arrows, artwork.syringe(_SYRINGE_X, _SYRINGE_Y, full)), words)


def _finished_words(bag: Bag) -> tuple[Words, ...]:
    return _in_bag(
        (translate("PreparationScenes", "in the bag"), _DONE),
        (amount(bag.bag_volume_ml, "mL"), _BIG),
        (translate("PreparationScenes", "with blinatumomab"), _NAME),
    )


def _remove_air(_step: Step, bag: Bag) -> Scene:
    words = (*_finished_words(bag), _below(translate("PreparationScenes", "air out, upwards"), 350))
    return Scene((artwork.bag(_BAG.x, _BAG.y, 1, air=True),), words)


def _prime_line(step: Step, bag: Bag) -> Scene:
    volume = amount(step.volume_ml or Decimal(0), "mL")
    own = translate("PreparationScenes", "{volume} of this bag fill the line").format(volume=volume)
    filtered = translate("PreparationScenes", "in-line filter")
    parts = (
        artwork.line(_BAG.x - 36, _BAG.y + 306),
        artwork.bag(_BAG.x, _BAG.y, 1),
    )
    words = (
        *_finished_words(bag),
        Words(own, Box(4, 412, 312, 28), 14, True),
        Words(filtered, Box(6, 326, 150, 30), 12, tone="soft"),
        _below(translate("PreparationScenes", "never with saline, never flushed"), 436),
    )
    return Scene(parts, words)


def _label(_step: Step, bag: Bag) -> Scene:
    x, width = _BAG.x + 40, 160
    words = (
        Words("blinatumomab", Box(x, _BAG.y + 100, width, 24), 14, True, "paper"),
        Words(
            amount(bag.rate_ml_per_h, "mL/h"), Box(x, _BAG.y + 126, width, 44), 28, True, "paper"
        ),
        Words(amount(bag.bag_volume_ml, "mL"), Box(x, _BAG.y + 172, width, 26), 13, False, "paper"),
        Words(
            translate("PreparationScenes", "DO NOT FLUSH"),
            Box(x + 8, _BAG.y + 216, width - 16, 18),
            11,
            True,
            "paper_inverted",
        ),
        _below(translate("PreparationScenes", "the label follows the second check"), 350),
    )
    return Scene((artwork.bag(_BAG.x, _BAG.y, 1, labelled=True),), words)
