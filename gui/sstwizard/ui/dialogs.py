"""The questions that block. Pages are handed them, so that tests can answer without a window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLabel, QLineEdit, QMessageBox, QWidget

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Dialogs:
    """Asks through Qt's own dialogs; a test hands in an object with the same methods."""

    parent: QWidget | None = None

    def open_files(self, title: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self.parent, title, "", _open_filter())
        return [Path(name) for name in names]

    def open_folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self.parent, title)
        return Path(name) if name else None

    def open_collection(self, title: str) -> Path | None:
        stores = _translate("Dialogs", "Certificate collections (*.sst)")
        name, _ = QFileDialog.getOpenFileName(self.parent, title, "", f"{stores};;{_all_files()}")
        return Path(name) if name else None

    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self.parent,
            title,
            str(start),
            f"*{suffix} (*{suffix});;{_all_files()}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def password(self, file_name: str, wrong: bool) -> str | None:
        asked = (
            _translate("Dialogs", "That password does not open “{file}”. Try again:")
            if wrong
            else _translate("Dialogs", "“{file}” is locked. Its password (it is used once, and not kept):")
        )
        dialog = QInputDialog(self.parent)
        dialog.setWindowTitle(_translate("Dialogs", "Password"))
        dialog.setLabelText(asked.format(file=file_name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.textValue() if accepted else None

    def may_replace(self, path: Path) -> bool:
        box = QMessageBox(self.parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(_translate("Dialogs", "Replace the file?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_translate("Dialogs", "“{file}” exists already.").format(file=path.name))
        box.setInformativeText(_translate("Dialogs", "It is replaced when you press Export, not before."))
        replace = box.addButton(_translate("Dialogs", "&Replace it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_translate("Dialogs", "&Choose another name"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is replace

    def may_discard(self) -> bool:
        box = QMessageBox(self.parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(_translate("Dialogs", "Close the wizard?"))
        box.setText(_translate("Dialogs", "The collection has not been written to a file."))
        close = box.addButton(_translate("Dialogs", "&Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(_translate("Dialogs", "&Go on working"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is close


def _open_filter() -> str:
    known = "*.sst *.cer *.crt *.der *.pem *.p7b *.p7c *.p7s *.p12 *.pfx *.zip"
    return _translate("Dialogs", "Certificates") + f" ({known});;{_all_files()}"


def _all_files() -> str:
    return _translate("Dialogs", "All files") + " (*)"
