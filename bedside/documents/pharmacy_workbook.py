"""How does the pharmacy's monthly report become a spreadsheet? Figures as numbers, not as text."""

from __future__ import annotations

from io import BytesIO

from bedside.documents import pharmacy_text as text
from bedside.documents.pharmacy_content import PharmacyContent, PharmacyLine
from bedside.documents.words import Words

_TIME = "dd.mm.yyyy hh:mm"
_WIDTHS = (17, 16, 16, 18, 8, 14, 15, 14, 40)
_SHEET_NAME_AT_MOST = 31


def pharmacy_workbook(content: PharmacyContent, words: Words) -> bytes:
    """The XLSX of a month: a sheet of sums and lines. Texts are never taken for formulas."""
    import xlsxwriter  # type: ignore[import-untyped]

    buffer = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"title": text.title(content, words), "created": content.made_at})
    bold, time = book.add_format({"bold": True}), book.add_format({"num_format": _TIME})
    sheet = book.add_worksheet(text.title(content, words)[:_SHEET_NAME_AT_MOST])
    sheet.write_string(0, 0, text.title(content, words), bold)
    sheet.write_string(1, 0, content.ward)
    sheet.write_datetime(1, 2, content.made_at.replace(tzinfo=None), time)
    row = 3
    for caption, value in text.sums(content, words):
        sheet.write_string(row, 0, caption)
        sheet.write_string(row, 4, value.replace("\u00a0", " "), bold)
        row += 1
    row += 1
    for column, head in enumerate((*text.heads(words), "")):
        sheet.write_string(row, column, head, bold)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(row + 1, 0)
    for line in content.lines:
        row += 1
        sheet.write_datetime(row, 0, line.at.replace(tzinfo=None), time)
        for column, figure in enumerate(_figures(line, words), 1):
            if isinstance(figure, str):
                sheet.write_string(row, column, figure)
            else:
                sheet.write_number(row, column, figure)
    book.close()
    return buffer.getvalue()


def _figures(line: PharmacyLine, words: Words) -> tuple[str | float, ...]:
    """The columns after the time. Numbers leave as a spreadsheet keeps them."""
    cost: str | float = text.cost(line, words)
    if line.vials and line.cost is not None:
        cost = float(line.cost)
    return (
        line.hospital_number,
        text.bag(line, words),
        ", ".join(line.lots),
        line.vials,
        float(line.drug_ml),
        float(line.lost_ml),
        cost,
        text.why(line),
        line.currency,
    )
