"""The questions to the user as Qt's dialogs."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLabel, QLineEdit, QMessageBox, QWidget

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ...core.sources.files import MAILBOX_SUFFIXES, MESSAGE_SUFFIXES, is_store
from ...core.text import printable
from ..kit.labels import foldable
from .page import Dialogs

_KEYS = (
    r"Software\QtProject",
    r"Software\QtProject\OrganizationDefaults",
    r"Software\QtProject\OrganizationDefaults\FileDialog",
)
"""The key in which Qt keeps the folders seen last, for all Qt programs of a user, after the keys above it."""
_FOLDER = "folder"
_Values = dict[str, tuple[Any, int]]
_translate = QCoreApplication.translate
_MAX_PROBLEMS, _MAX_REMOVED = 5, 12
_MAIL = " ".join(f"*{suffix}" for suffix in (*MESSAGE_SUFFIXES, *MAILBOX_SUFFIXES))
_CERTIFICATES = "*.cer *.crt *.der *.pem *.p7b *.p7c *.p7s"


@contextlib.contextmanager
def traces_removed() -> Iterator[None]:
    """Restore what Qt writes when a file dialog is destroyed, so that nothing is left outside the program's folder.

    Qt writes whenever a QFileDialog is destroyed, even if Windows' own dialog was shown; no option prevents it. The
    dialog must be destroyed in here: one with a parent would live as long as the parent.
    Nothing is lost: Qt reads none of it for these dialogs.
    """
    if sys.platform == "win32":
        before = _noted()
        try:
            yield
        finally:
            _put_back(before)
    else:
        yield


if sys.platform == "win32":
    import winreg

    def _noted() -> dict[str, _Values]:
        """Return the values, with their types, of those keys that there are."""
        noted = {}
        for path in _KEYS:
            with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                listed = [winreg.EnumValue(key, number) for number in range(winreg.QueryInfoKey(key)[1])]
                noted[path] = {name: (value, kind) for name, value, kind in listed}
        return noted

    def _put_back(before: dict[str, _Values]) -> None:
        *_, notes = _KEYS
        with contextlib.suppress(OSError):  # what can't be restored must not stop the user's work
            if notes in before:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, notes, access=winreg.KEY_SET_VALUE) as key:
                    for name in _noted()[notes].keys() - before[notes].keys():
                        winreg.DeleteValue(key, name)
                    for name, (value, kind) in before[notes].items():
                        winreg.SetValueEx(key, name, 0, kind, value)
            for path in reversed(_KEYS):
                if path not in before:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)  # fails if another program made a key in it


@dataclass(frozen=True)
class QtDialogs(Dialogs):
    """Asks in modal dialogs over a window.

    Attributes:
        parent: The window.
        store: Where the folder is remembered in which something was opened last.
    """

    parent: QWidget | None = None
    store: QSettings | None = None

    @property
    def _folder(self) -> str:
        """Where dialogs open: where something was opened last, at first among the downloads.

        Whether it is still there is for Qt's dialog to find out, which then takes another; without the slash, it
        would take the name of a folder that is gone for that of a file.
        """
        last = str(self.store.value(_FOLDER, "")) if self.store is not None else ""
        return f"{last or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)}/"

    def _remember(self, names: Sequence[str], *, is_folder: bool = False) -> list[Path]:
        """Remember where something was opened, and return it."""
        paths = [Path(name) for name in names]
        if paths and self.store is not None:
            self.store.setValue(_FOLDER, str(paths[0] if is_folder else paths[0].parent))
        return paths

    def open_files(self, title: str) -> list[Path]:
        return self._open_several(title, _open_filter())

    @traces_removed()
    def open_folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self.parent, title, self._folder)
        return self._remember([name], is_folder=True)[0] if name else None

    def open_collection(self, title: str, folder: Path | None = None) -> Path | None:
        stores = _translate("Dialogs", "Certificate collections (*.sst)")
        start = folder if folder is not None and folder.is_dir() else None
        return self._open_one(title, start, f"{stores};;{_open_filter()}")

    def open_messages(self, title: str) -> list[Path]:
        messages = _translate("Dialogs", "Messages and certificates")
        return self._open_several(title, f"{messages} ({_MAIL} {_CERTIFICATES});;{_all_files()}")

    def open_content(self, title: str, folder: Path | None = None) -> Path | None:
        return self._open_one(title, folder, _all_files())

    @traces_removed()
    def _open_one(self, title: str, folder: Path | None, filters: str) -> Path | None:
        start = self._folder if folder is None else str(folder)
        name, _ = QFileDialog.getOpenFileName(self.parent, title, start, filters)
        return self._remember([name])[0] if name else None

    @traces_removed()
    def _open_several(self, title: str, filters: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self.parent, title, self._folder, filters)
        return self._remember(names)

    def may_start_from(self, path: Path, problems: Sequence[str]) -> bool:
        told = [f"• {problem}" for problem in problems[:_MAX_PROBLEMS]]
        if len(problems) > _MAX_PROBLEMS:
            told.append(_translate("Dialogs", "…and %Ln more", "", len(problems) - _MAX_PROBLEMS))
        kept = _translate("Dialogs", "The new file will contain only the certificates that could be read.")
        return self._confirm(
            _translate("Dialogs", "Update this file?"),
            _translate("Dialogs", "Not everything in “{file}” can be kept.").format(file=printable(path.name)),
            "\n".join((*told, "", kept)),
            yes=_translate("Dialogs", "&Continue"),
            no=_translate("Dialogs", "&Back"),
            icon=QMessageBox.Icon.Warning,
            yes_is_default=True,
        )

    @traces_removed()
    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self.parent,
            title,
            str(start),
            f"*{suffix} (*{suffix});;{_all_files()}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    @traces_removed()
    def save_document(self, title: str, start: Path, suffix: str) -> Path | None:
        dialog = QFileDialog(self.parent, title, str(start.parent), f"*{suffix} (*{suffix});;{_all_files()}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(start.name)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if accepted else None
        shiboken6.delete(dialog)  # with its parent it would go later, when nobody puts back what Qt notes then
        return chosen

    def password(self, file_name: str, wrong: bool) -> str | None:
        asked = (
            _translate("Dialogs", "This password doesn't open “{file}”. Try again:")
            if wrong
            else _translate("Dialogs", "“{file}” is locked. Enter its password (used once, not saved):")
        )
        dialog = QInputDialog(self.parent)
        dialog.setWindowTitle(_translate("Dialogs", "Password"))
        dialog.setLabelText(asked.format(file=file_name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.textValue() if accepted else None

    def may_replace(self, path: Path, *, is_base: bool = False) -> bool:
        said = (
            _translate("Dialogs", "“{file}” is the collection that you are updating.")
            if is_base
            else _translate("Dialogs", "“{file}” already exists.")
        )
        happens = _translate("Dialogs", "A dated copy is kept beside it.") if is_base or is_store(path) else ""
        return self._confirm(
            _translate("Dialogs", "Replace the file?"),
            said.format(file=printable(path.name)),
            happens,
            yes=_translate("Dialogs", "&Replace"),
            no=_translate("Dialogs", "&Choose another name"),
        )

    def may_start_over(self, file: str = "") -> bool:
        asked = (
            _translate("Dialogs", "Open “{file}” instead?")
            if file
            else _translate("Dialogs", "Start a new collection?")
        )
        return self._confirm(
            asked.format(file=file),
            _translate("Dialogs", "The collection has not been written to a file."),
            yes=_translate("Dialogs", "&Open without saving")
            if file
            else _translate("Dialogs", "&Start without saving"),
            no=_translate("Dialogs", "&Keep working"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def may_download(self, name: str, address: str, reason: str = "") -> bool:
        named = _translate("Dialogs", "“{name}” gives this address for its issuer's certificate:")
        happens = _translate(
            "Dialogs",
            "Only this file is requested, once, and nothing about your collection is sent. The server's operator "
            "sees the request and your network address. The download is used only if its key has signed “{name}”.",
        )
        return self._confirm(
            _translate("Dialogs", "Download the issuer?"),
            reason or named.format(name=name),
            f"{address}\n\n{happens.format(name=name)}",
            yes=_translate("Dialogs", "&Download"),
            no=_translate("Dialogs", "Do &not download"),
            icon=QMessageBox.Icon.Warning if reason else QMessageBox.Icon.Question,
            yes_is_default=not reason,
        )

    def trusted_roots(self, roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        from .trust_root import TrustRoot

        dialog = TrustRoot(roots, known, self.parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.trusted

    def may_delete(self, folder: Path, count: int) -> bool:
        said = QCoreApplication.translate("Dialogs", "%Ln file(s) saved from Exchange:", "", count)
        happens = _translate(
            "Dialogs",
            "They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in "
            "Exchange, and the results stay.",
        )
        return self._confirm(
            _translate("Dialogs", "Delete the saved files?"),
            said,
            f"{printable(str(folder))}\n\n{happens}",
            yes=_translate("Dialogs", "&Delete"),
            no=_translate("Dialogs", "&Keep"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def may_remove(self, said: str, each: str) -> bool:
        lines = each.splitlines()
        told = [f"• {line}" for line in lines[:_MAX_REMOVED]]
        if len(lines) > _MAX_REMOVED:
            told.append(_translate("Dialogs", "…and %Ln more", "", len(lines) - _MAX_REMOVED))
        happens = _translate(
            "Dialogs", "Exchange keeps them until the next upload. Mail that you did not open here may need them."
        )
        return self._confirm(
            _translate("Dialogs", "Remove what the mail doesn't need?"),
            said,
            "\n".join((*told, "", happens)),
            yes=_translate("Dialogs", "&Remove"),
            no=_translate("Dialogs", "&Keep"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def may_leave_ticks(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Leave without “Next”?"),
            _translate(
                "Dialogs", "What you have selected and cleared here takes effect with “Next”. It stays so if you leave."
            ),
            yes=_translate("Dialogs", "&Leave"),
            no=_translate("Dialogs", "&Stay"),
        )

    def may_leave_upload(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Close the wizard?"),
            _translate(
                "Dialogs",
                "The upload continues in the PowerShell window. The wizard says at its next start how it has ended.",
            ),
            yes=_translate("SSTWizard", "&Close the wizard"),
            no=_translate("Dialogs", "&Keep watching"),
        )

    def may_discard(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Close the wizard?"),
            _translate("Dialogs", "The collection has not been written to a file."),
            yes=_translate("Dialogs", "&Close without saving"),
            no=_translate("Dialogs", "&Keep working"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def _confirm(
        self,
        title: str,
        said: str,
        details: str = "",
        *,
        yes: str,
        no: str,
        icon: QMessageBox.Icon = QMessageBox.Icon.Question,
        role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole,
        yes_is_default: bool = False,
    ) -> bool:
        """Ask with two buttons; Escape answers no."""
        box = QMessageBox(self.parent)
        box.setIcon(icon)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(foldable(said))
        box.setInformativeText(foldable(details))
        agreed, declined = box.addButton(yes, role), box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(agreed if yes_is_default else declined)
        box.setEscapeButton(declined)
        box.exec()
        return box.clickedButton() is agreed


def _open_filter() -> str:
    return _translate("Dialogs", "Certificates") + f" (*.sst {_CERTIFICATES} *.p12 *.pfx *.zip);;{_all_files()}"


def _all_files() -> str:
    return _translate("Dialogs", "All files") + " (*)"
