"""Which language does the program speak now?

The source strings are English; ``bedside_en.qm`` carries only its plurals. Qt's own
buttons come from ``qtbase_*.qm``. Pages are built again after a change.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bedside import locations
from bedside.clinical.bilingual import Bilingual

LANGUAGES: Final = ("tr", "en")
_LANGUAGE, _TRANSLATORS = "bedside_language", "bedside_translator"


def use_language(app: QCoreApplication, language: str) -> None:
    """Speak ``language`` (``tr`` or ``en``) from now on. Missing files fall back to English."""
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    for old in app.findChildren(QTranslator, _TRANSLATORS):
        app.removeTranslator(old)
        old.setParent(None)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("bedside", str(locations.translations()))):
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATORS)
        if translator.load(f"{name}_{language}.qm", folder):
            app.installTranslator(translator)
        else:
            translator.setParent(None)
    QLocale.setDefault(QLocale(language))
    app.setProperty(_LANGUAGE, language)


def current_language() -> str:
    """``tr`` or ``en``; English before :func:`use_language` was called."""
    app = QCoreApplication.instance()
    language = app.property(_LANGUAGE) if app is not None else None
    return language if language in LANGUAGES else "en"


def in_language(text: Bilingual) -> str:
    """A text of the rules in the language in use, its square metres written as such."""
    return text.in_language(current_language()).replace("m2", "m\u00b2")


def decimal_mark() -> str:
    """The mark a reader of the current language expects: ``,`` in Turkish, else ``.``."""
    return "," if current_language() == "tr" else "."
