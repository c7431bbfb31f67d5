"""Invented courses for the tests of their papers, with all that tends to be long being long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from zoneinfo import ZoneInfo

import pypdfium2

from bedside.clinical.adjustment.support import find_support
from bedside.clinical.adjustment.verdict import Because
from bedside.clinical.body import WeightBand
from bedside.clinical.course_picture.days import DayCell, Pause
from bedside.clinical.course_picture.lines import CoursePicture, Gap, Line, LineKey, Point
from bedside.clinical.events import (
    DayLogged,
    GradeRecord,
    HandwritingRecord,
    InterruptionCause,
    LaboratoryRecord,
    Level,
    NeuroRecord,
    SeizureRecord,
    VitalsRecord,
)
from bedside.documents.course.content import (
    AdviceSaid,
    Answer,
    Child,
    GradeLine,
    PaperFrame,
    RuleSaid,
)
from bedside.documents.course.day_sheet_content import DaySheetContent, LogCorrection
from bedside.documents.course.handover_content import (
    Due,
    HandoverContent,
    LastHandover,
    RuleText,
    Runs,
)
from bedside.documents.course.premedication_sheet import Dose, Event, PremedicationSheetContent
from bedside.documents.course.report_content import (
    BagOnLine,
    Correction,
    CourseReportContent,
    Given,
    Ordered,
    OrderedDose,
    Stood,
)
from bedside.documents.page_flow import MARGIN_MM, Row, pages_of
from bedside.documents.paper import A4_MM
from bedside.reference import catalogue
from bedside.reference.scales import scales
from tests.documents.labels import turkish_name

D = Decimal
ZONE = ZoneInfo("Europe/Istanbul")
START = datetime(2026, 4, 6, 12, 40, tzinfo=ZONE)
PROTOCOL = catalogue.protocol("tr-review")
LONG_NAME = "Örnek Hasta Uzunsoyadlıgökçeçiçekoğullar"
NURSE = "Hemşire Uzunsoyadlıgökçeçiçekoğullarıımm"
NOTE = (
    "Gece huzursuzdu, annesi yanında uyudu; sabah titremesi azaldı.\n"
    "Sol kolda kateter çevresi temiz, pansuman değişti. Beslenmesi iyi."
)

FRAME = PaperFrame(
    ward="Çocuk Hematoloji ve Onkoloji Servisi",
    training=True,
    protocol_id=PROTOCOL.id,
    protocol_edition=PROTOCOL.edition,
    protocol_digest=PROTOCOL.digest,
    verified_by="",
    made_at=START + timedelta(days=9, hours=3),
    scales=scales(),
)
CHILD = Child(
    name=LONG_NAME,
    hospital_number="1002340056",
    second_identifier="20000000146",
    date_of_birth=date(2022, 3, 14),
    age_years=4,
    age_months=0,
    sex="female",
    bed="Kemik İliği Nakli Ünitesi 7",
    allergies="Penisilin (döküntü), fıstık; seftriaksonla bir kez ürtiker olmuş",
    diagnosis="B hücreli akut lenfoblastik lösemi, ikinci nüks",
    indication="relapsed_refractory",
    weight_kg=D("16.2"),
    height_cm=D("101"),
)


def at(day: float, hour: float = 0.0) -> datetime:
    return START + timedelta(days=day, hours=hour)


LOG = DayLogged(
    cycle=1,
    vitals=VitalsRecord(
        temperature_c=D("38.9"),
        hours_above_40=D("1.5"),
        systolic_mmhg=82,
        diastolic_mmhg=41,
        heart_rate_per_min=148,
        respiratory_rate_per_min=32,
        spo2_percent=93,
        oxygen="low_flow",
        hypotension="one_pressor",
        masked=True,
    ),
    neuro=NeuroRecord("capd", (2, 1, 2, 1, 1, 2, 1, 1), 11, "voice", True, "focal", True),
    seizures=SeizureRecord(2, "new_or_several", "prolonged"),
    laboratory=(
        LaboratoryRecord("alt", D(212), "U/L", D(40), None, D(38), "Merkez laboratuvarı"),
        LaboratoryRecord("ast", D("187.5"), "U/L", D(36), None, None, "Merkez laboratuvarı"),
        LaboratoryRecord("bilirubin", D("1.9"), "mg/dL", D("1.1")),
        LaboratoryRecord("neutrophils", D("0.42"), "10*9/L", None, D("1.5")),
        LaboratoryRecord("platelets", D(31), "10*9/L", None, D(150)),
    ),
    grades=(
        GradeRecord(
            "cytokine_release", "cytokine_release", 3, "ctcae", "5.0", 3, 2,
            ("temperature 38.9 C", "hypotension one pressor", "oxygen low flow"),
        ),
        GradeRecord(
            "neurological", "encephalopathy", 3, "ctcae", "5.0", 3, 3,
            ("encephalopathy 3", "capd 11", "raised pressure"),
        ),
        GradeRecord("seizure", "seizure", 3, "ctcae", "5.0", 3, 4, ("seizures 2",), 2),
        GradeRecord("liver", "alt", 3, "ctcae", "5.0", 3, None, ("alt 5.3 x uln",)),
        GradeRecord("other", "thrombocytopenia", 3, "ctcae", "5.0", 3, None, ()),
    ),
    handwriting=HandwritingRecord(b"\x89PNG", "Bugün hava güzel."),
    note=NOTE,
)  # fmt: skip


def rule_said(rule_id: str, action: str, *because: Because, term: str | None = None) -> RuleSaid:
    rule = next(each for each in PROTOCOL.adjustment.rules if each.id == rule_id)
    sources = tuple(str(each) for each in rule.citations)
    return RuleSaid(
        rule_id, action, rule.toxicity.value, term, rule.text, because, sources, rule.disputed
    )


ADVICE = AdviceSaid(
    at=at(8, 3),
    action="not_known",
    rule="neuro-3",
    rules=(
        rule_said(
            "neuro-3", "interrupt",
            Because("grade", D(3)), Because("episode", "open"), Because("onset_at", at(8)),
            Because("worst_grade_at_step", D(0)), Because("infusion", "running"),
        ),
        rule_said("crs-3", "interrupt", Because("grade", D(3)), Because("infusion", "running")),
        rule_said("other-3", "interrupt", Because("term", "sepsis"), term="sepsis"),
    ),
    at_least="interrupt",
    missing=("bilirubin_x_uln", "count"),
    restart_not_before=at(12),
    full_not_before=at(19),
    source_conflict=True,
    supports=(
        *find_support(PROTOCOL, "neuro-3", WeightBand.UNDER, D("0.68")),
        *find_support(PROTOCOL, "crs-3", WeightBand.UNDER, D("1.72")),
    ),
)  # fmt: skip
ANSWER = Answer(
    at=at(8, 4),
    by="Hekim 1",
    decision="departed",
    action="interrupt",
    rule="neuro-3",
    because=("neuro-3: grade = 3", "neuro-3: onset_at = 2026-04-14T12:40:00+03:00", "eski: x"),
    missing=("count",),
    reason="Konsey kararı: ara verilmedi, iki saat sonra yeniden bakılacak.",
)
DAY = DaySheetContent(
    frame=FRAME,
    child=CHILD,
    cycle=1,
    infusion_day=9,
    level="full",
    log=LOG,
    logged_at=at(8, 3),
    logged_by=NURSE,
    corrections=(LogCorrection(at(8, 5), NURSE, "ALT yanlış yazılmıştı"),),
    advice=ADVICE,
    answers=(ANSWER,),
    journal_heads=(("servis-pc-1", "ab" * 32), ("servis-pc-2", "0f" * 32)),
)


def cells(days: int = 28) -> tuple[DayCell, ...]:
    """A cycle with a step, pauses, days with several bags and a day under way."""
    found = []
    for day in range(1, days + 1):
        pauses: tuple[Pause, ...] = ()
        if day == 3:
            pauses = (Pause(0.4, timedelta(hours=4.5), False),)
        if day == 12:
            pauses = (
                Pause(0.2, timedelta(hours=130), False),
                Pause(0.7, timedelta(minutes=40), False),
            )
        found.append(
            DayCell(
                day=day,
                level=Level.STEP if day <= 7 else Level.FULL,
                given=1.0 if day < days else 0.35,
                pauses=pauses,
                bags=(10, 11) if day == 12 else ((day // 4 + 1,) if day % 4 == 1 else ()),
                worst_grade=day % 4 if day % 3 else None,
                premedicated=day in (1, 8),
                is_now=day == days,
            )
        )
    return tuple(found)


def picture(days: int = 28) -> CoursePicture:
    """Every line with a finding a day, pauses long, short and neighbouring."""

    def line(key: LineKey, unit: str, low: int, high: int) -> Line:
        points = tuple(
            Point(at(day, 3), D(low) + D(high - low) * ((day * 7) % 11) / 11) for day in range(days)
        )
        return Line(key, unit, points)

    lines = (
        line(LineKey.TEMPERATURE, "°C", 36, 40),
        line(LineKey.ALT, "× ULN", 0, 12),
        line(LineKey.AST, "× ULN", 1, 7),
        line(LineKey.BILIRUBIN, "× ULN", 0, 3),
        line(LineKey.NEUTROPHILS, "10*9/L", 0, 2),
        line(LineKey.PLATELETS, "10*9/L", 10, 240),
        line(LineKey.ICE, "", 3, 10),
        line(LineKey.CAPD, "", 0, 20),
        line(LineKey.GRADE, "", 0, 4),
        Line(LineKey.DEXAMETHASONE, "mg", (Point(at(0, -1), D("3.4")), Point(at(7), D("8")))),
    )
    gaps = (
        Gap(at(2, 9), at(2, 13.5), InterruptionCause.TECHNICAL),
        Gap(at(11, 4), at(16, 14), InterruptionCause.ADVERSE_REACTION),
        Gap(at(17, 2), at(17, 2.5), None),
        Gap(at(days - 0.5), None, None),
    )
    return CoursePicture(at(0, -1), at(days + 6), lines, tuple(at(4 * n) for n in range(7)), gaps)


def bag(number: int) -> BagOnLine:
    return BagOnLine(
        number=number if number < 12 else None,
        level="step" if number < 3 else "full",
        rate_ml_per_h=D("2.5"),
        drug_ml=D("3.7"),
        connected_at=at(2.5 * (number - 1)),
        ended_at=at(2.5 * number) if number < 12 else None,
        lots=("A1B2C3", f"K{number}77X", "SF-2026-0412"),
        prepared_by="Eczacı 1",
        checked_by=NURSE,
        left_over_ml=D("39.2"),
        note="Torba ılıktı, yeniden tartıldı." if number == 4 else "",
    )


REPORT = CourseReportContent(
    frame=replace(FRAME, made_at=at(34, 2)),
    child=CHILD,
    cycle=1,
    state="interrupted",
    ordered=Ordered(
        at(-1), "Hekim 1", START, D("16.2"), D("101"), at(-1), D("0.67"), "mosteller",
        (
            OrderedDose("step", 1, 7, D("5"), D("3.35")),
            OrderedDose("full", 8, 28, None, D("10.05")),
        ),
    ),
    started_at=START,
    planned_end=at(34),
    ended_at=at(34, 1),
    end_reason="Derece 4 nörolojik toksisite; aile bilgilendirildi.",
    infused_hours=D("541.25"),
    remaining_hours=D("130.75"),
    cells=cells(),
    picture=picture(),
    bags=tuple(bag(number) for number in range(1, 13)),
    interruptions=(
        Stood(at(2, 9), at(2, 13.5), timedelta(hours=4.5), "technical", "line",
              ("Hat büküldü", NOTE), NURSE),
        Stood(at(11, 4), at(16, 14), timedelta(hours=130), "adverse_reaction", None, (), "Hekim 1"),
        Stood(at(27), None, timedelta(hours=12), None, None, (), NURSE),
    ),
    grades=tuple(
        GradeLine(at(day, 3), NURSE, grade) for day in range(28) for grade in LOG.grades[:2]
    ),
    answers=(ANSWER, replace(ANSWER, decision="acknowledged", at=at(12))),
    given=(
        Given(at(0, -1), NURSE, "dexamethasone", D("3.4"), "cycle_start", ""),
        Given(at(7, -1), "Hekim 1", "paracetamol", D("240"), "fever", "38.6 °C, ağızdan"),
    ),
    corrections=tuple(
        Correction(
            at(day, 1), NURSE, "Hekim 1" if day % 5 == 0 else "", "infusion_resumed", at(day),
            at(day, -2) if day % 2 else None, day % 7 == 0,
            (("rate_ml_per_h", "2.5", "5"), ("level", "step", "full")), f"Yazım hatası {day}",
        )
        for day in range(20)
    ),
)  # fmt: skip
EMPTY_REPORT = CourseReportContent(
    frame=FRAME, child=CHILD, cycle=2, state="not_started", ordered=None, started_at=None,
    planned_end=None, ended_at=None, end_reason="", infused_hours=D(0), remaining_hours=D(672),
    cells=(), picture=None, bags=(), interruptions=(), grades=(), answers=(), given=(),
    corrections=(),
)  # fmt: skip
HANDOVER = HandoverContent(
    frame=FRAME,
    child=CHILD,
    runs=Runs(
        1, "interrupted", "full", 9, 3, D("2.5"), D("10.05"), at(11), None, at(9, 1),
        "adverse_reaction", at(9, 5),
    ),
    log=LOG,
    logged_at=at(8, 3),
    grades=tuple(GradeLine(at(8, 3), NURSE, grade) for grade in LOG.grades),
    due=(
        Due("four_hours", at(9, 5)), Due("premedication", at(11, 3)), Due("bag_change", at(11)),
        Due("hospital_stay", at(13)), Due("explain_stop", None), Due("answer_advice", None),
        Due("daily_log", None), Due("laboratory", None),
    ),
    advice=replace(ADVICE, at=FRAME.made_at),
    answer=ANSWER,
    last=LastHandover(at(8, 20), NURSE, "watch", NOTE, "Gece CAPD iki kez", NOTE),
    long_interruption_hours=4,
    rules=tuple(RuleText(rule.id, rule.text) for rule in PROTOCOL.adjustment.rules[:8]),
)  # fmt: skip
PREMEDICATION = PremedicationSheetContent(
    frame=FRAME,
    child=CHILD,
    cycle=1,
    weight_kg=D("16.2"),
    bsa_m2=D("0.67"),
    events=(
        Event(
            "cycle_start", START,
            (
                Dose("dexamethasone", D("3.4"), 1, "5 mg/m2 × 0.67 m2", False, at(0, -12),
                     at(0, -6), None, None, ("[R] Table 1",)),
                Dose("dexamethasone", D("20"), 1, "min(5 mg/m2 × 4.1 m2, 20 mg)", True, None,
                     at(0, -1), at(0, -1.5), D("20"), ("[L] 2.3",)),
                Dose("paracetamol", D("243"), 4, "15 mg/kg × 16.2 kg", False, START, at(2),
                     None, None, ("[R] p. 3", "[W] ward's choice")),
            ),
        ),
        Event("dose_step", at(7), ()),
    ),
)  # fmt: skip


def random_child(random: Random) -> Child:
    """A child nobody has met, with a name of up to 40 letters."""
    return replace(
        CHILD,
        name=turkish_name(random, random.choice((12, 28, 40))),
        hospital_number=str(random.randint(10**5, 10 ** random.choice((6, 12)))),
        allergies="ş" * random.choice((0, 20, 300)),
    )


def assert_on_paper(rows: list[Row]) -> int:
    """Nothing leaves the page or meets another text; the number of pages."""
    pages = pages_of(rows)
    for page in pages:
        boxes = [box for row in page for box in row.boxes]
        for row in page:
            drawing = row.row.drawing
            if drawing is not None:
                top = row.y + row.height - drawing.height
                boxes += [replace(box, x=box.x + MARGIN_MM, y=box.y + top) for box in drawing.boxes]
        for number, box in enumerate(boxes):
            assert box.x >= MARGIN_MM - 1e-6, box
            assert box.x + box.width <= A4_MM[0] - MARGIN_MM + 1e-6, box
            assert box.y + box.height <= A4_MM[1] - MARGIN_MM, box
            for other in boxes[number + 1 :]:
                apart = (
                    box.x + box.width <= other.x + 1e-6
                    or other.x + other.width <= box.x + 1e-6
                    or box.y + box.height <= other.y + 0.05
                    or other.y + other.height <= box.y + 0.05
                )
                assert apart, (box, other)
    return len(pages)


def text_of(pdf: bytes) -> str:
    """All text of a PDF, blanks evened out."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.replace("\ufffe", "-").split())


def assert_drawn_inside(pdf: bytes) -> None:
    """Every letter of the finished PDF lies within the margins of an A4 page."""
    document = pypdfium2.PdfDocument(pdf)
    margin = MARGIN_MM / 25.4 * 72
    for page in document:
        width, height = page.get_size()
        assert (round(width), round(height)) == (595, 842)
        text = page.get_textpage()
        signs = text.get_text_range()
        for number in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(number)
            # The word across a training ward's pages is as wide as the page allows.
            if right - left > 40 or right <= left or not signs[number : number + 1].strip():
                continue
            assert margin - 1 <= left, signs[number]
            assert right <= width - margin + 1, signs[number]
            assert margin - 1 <= bottom, signs[number]
            assert top <= height - margin + 1, signs[number]
    document.close()
