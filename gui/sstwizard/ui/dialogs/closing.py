"""The boxes at the end: why a window stays open, and that all is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from ..widgets.buttons import FolderButton, message_box
from ..widgets.labels import foldable

if TYPE_CHECKING:
    from ..operations.document_saving import DocumentSaving

_NAME = "closesWhenSaved"
_translate = QCoreApplication.translate


def close_when_saved(window: QWidget, saving: DocumentSaving, close: Callable[[], None]) -> None:
    """Say why a window stays open; close it once the file is written, or say that it can't be."""
    if window.findChild(QMessageBox, _NAME) is not None:
        return
    box = message_box(
        window, _NAME, _translate("SSTWizard", "A file is being saved. The wizard closes when it is saved.")
    )
    box.addButton(_translate("SSTWizard", "&Do not close"), QMessageBox.ButtonRole.RejectRole)

    def ended(sentence: str, is_good: bool) -> None:
        if sentence and not is_good:
            box.setIcon(QMessageBox.Icon.Warning)
            box.setText(foldable(sentence))
            return
        box.close()
        if is_good:
            close()

    saving.said.connect(ended)
    box.finished.connect(lambda: saving.said.disconnect(ended))
    box.open()


def say_exported(wizard: QDialog, file: Path, sentences: Iterable[str], stay: Callable[[], None]) -> None:
    """Say that a file was written, offer to open its folder, and close the wizard, unless the user goes on working.

    Of several files, `file` is the first. Each of the sentences that is not empty becomes a paragraph.
    """
    box = message_box(wizard, "exported", _translate("SSTWizard", "The export was successful."))
    box.setInformativeText("\n\n".join(filter(None, sentences)))
    folder = FolderButton(box)
    folder.offer(file)
    box.addButton(folder, QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(_translate("SSTWizard", "&Close the wizard"), QMessageBox.ButtonRole.AcceptRole)
    on = box.addButton(_translate("Dialogs", "&Keep working"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setEscapeButton(on)
    box.finished.connect(lambda: stay() if box.clickedButton() is on else wizard.accept())
    box.open()
