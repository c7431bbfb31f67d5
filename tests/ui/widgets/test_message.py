"""A message says what happened, what was saved, and what to do."""

from bedside.ui.widgets.message import MessageBanner, MessageDialog, Trouble

TROUBLE = Trouble("The disk is full.", "Nothing was saved.", "Make room and try again.")


def test_banner_appears_and_goes(qtbot) -> None:
    banner = MessageBanner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_trouble(TROUBLE)
    assert banner.text() == "■ The disk is full. Nothing was saved. Make room and try again."
    assert banner.accessibleName() == TROUBLE.as_text()
    banner.clear()
    assert banner.isHidden()


def test_dialog_closes_by_its_button(qtbot) -> None:
    dialog = MessageDialog("Wrong", TROUBLE)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.close_button.click()
    assert not dialog.isVisible()
