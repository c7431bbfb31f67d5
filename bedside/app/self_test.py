"""Does this installation work? Every part tried once, on a temporary ward.

Run inside the bundle it proves that nothing was left out: the encrypted file, the rules,
the papers with their fonts and codes, and the windows.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from bedside import __version__
from bedside.app.clock import system_clock
from bedside.app.example_bag import make_example_bag
from bedside.reference import catalogue
from bedside.services.at_work import WardAtWork
from bedside.services.papers import Paper, Papers
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.services.ward import Founded, SignedIn, WardEntry, WardFounding

_DOTS_PER_INCH = 203
_DEVICE = "self-test"


class SelfTestFailedError(Exception):
    """A part does not work; the message says which."""


def run_self_test(say: Callable[[str], None]) -> int:
    """Try everything; the exit status is 0 when all of it works."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    say(f"bedside {__version__}")
    with tempfile.TemporaryDirectory(prefix="bedside-self-test-") as folder:
        try:
            for line in _checks(Path(folder)):
                say(f"ok  {line}")
        except SelfTestFailedError as failed:
            say(f"FAILED  {failed}")
            return 1
    say("all parts work")
    return 0


def _checks(folder: Path) -> Iterator[str]:
    rules = [catalogue.protocol(name) for name in catalogue.shipped_ids()]
    yield f"protocols: {', '.join(f'{each.id} {each.edition}' for each in rules)}"
    at_work = _ward(folder)
    try:
        yield f"encrypted ward: founded, closed, opened by {at_work.person.name}"
        bag, drug_ml = make_example_bag(at_work, at_work.now() + timedelta(hours=2))
        yield f"bag: computed, made, checked; {drug_ml} mL of drug"
        if at_work.file.journal.verify():
            raise SelfTestFailedError("the journal's digests do not agree")
        yield "journal: every digest agrees"
        yield from _window_and_papers(at_work, bag)
    finally:
        at_work.file.close()


def _ward(folder: Path) -> WardAtWork:
    place = folder / "ward"
    founded = WardFounding(folder, _DEVICE, system_clock).found_training("tr", place)
    if not isinstance(founded, Founded):
        raise SelfTestFailedError(f"no ward could be founded: {founded.why}")
    entry = WardEntry(place, _DEVICE, system_clock)
    came_in = entry.sign_in(entry.people()[0].person_id, TRAINING_PASSWORD)
    if not isinstance(came_in, SignedIn):
        raise SelfTestFailedError(f"nobody could sign in: {came_in.why}")
    for path in place.iterdir():
        if "Çocuk".encode() in path.read_bytes():
            raise SelfTestFailedError(f"{path.name} is not encrypted")
    return came_in.at_work


def _window_and_papers(at_work: WardAtWork, bag: str) -> Iterator[str]:
    from bedside.app.paper_words import words
    from bedside.app.ward_window import WardWindow
    from bedside.app.window import make_application
    from bedside.ui.language import use_language
    from bedside.ui.settings.draft import Appearance, Brightness
    from bedside.ui.theme.apply import apply_theme

    app = make_application()
    use_language(app, "tr")
    if app.translate("WardWindow", "Ward board") == "Ward board":
        raise SelfTestFailedError("the Turkish translation is missing")
    yield "languages: Turkish is there"
    papers = Papers(at_work, words)
    for size in ("100x70", "100x50"):
        yield f"label {size}: written, its code read back as {_read_back(papers, bag, size)}"
    worksheet = papers.worksheet(bag)
    if not isinstance(worksheet, Paper) or not papers.pages(worksheet.pdf, _DOTS_PER_INCH):
        raise SelfTestFailedError("the worksheet was not written")
    yield "worksheet: written and rendered"
    apply_theme(app, dark=False, scale=1.0)
    window = WardWindow(at_work, Appearance("tr", Brightness.LIGHT, 100))
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    picture = window.grab()
    if picture.isNull() or picture.width() == 0:
        raise SelfTestFailedError("the main window was not painted")
    yield f"main window: opened and painted, {picture.width()} x {picture.height()}"
    window.retire()
    window.close()


def _read_back(papers: Papers, bag: str, size: str) -> str:
    import zxingcpp

    from bedside.services.paper_content import bag_code

    paper = papers.label(bag, size)
    if not isinstance(paper, Paper):
        raise SelfTestFailedError(f"label {size}: {paper.why}")
    page = papers.pages(paper.pdf, _DOTS_PER_INCH)[0]
    pixels = memoryview(page.rgb).cast("B", (page.height, page.width, 3))
    found = [code.text for code in zxingcpp.read_barcodes(pixels)]
    if found != [bag_code(bag)]:
        raise SelfTestFailedError(f"label {size}: its code reads {found}")
    return found[0]
