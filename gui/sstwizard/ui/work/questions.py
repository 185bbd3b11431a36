"""The questions to the user as Qt's dialogs; *Go back to an earlier collection…*, which lists the backups."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QWidget,
)

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ...core.chains.status import KnownFacts
from ...core.exchange.backups import Backup, backups
from ...core.sources.files import is_store
from ...core.sources.walk import MAILBOX_SUFFIXES, MESSAGE_SUFFIXES
from ...core.text import printable
from ..kit.buttons import push_button
from ..kit.dialogs import OwnedDialog
from ..kit.labels import TextLabel, foldable
from ..kit.layouts import column, foot
from ..kit.lists import RoomyDelegate
from ..kit.tasks import run_detached
from ..kit.translate import changes, local_time, sentences
from .session import Session

_KEYS = (
    r"Software\QtProject",
    r"Software\QtProject\OrganizationDefaults",
    r"Software\QtProject\OrganizationDefaults\FileDialog",
)
"""The key in which Qt keeps the folders seen last, for all Qt programs of a user, after the keys above it."""
_FOLDER = "folder"
_Values = dict[str, tuple[Any, int]]
_translate = QCoreApplication.translate
_MAX_PROBLEMS, _MAX_REMOVED, _MAX_REPLACED = 5, 12, 5
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


class QtDialogs:
    """Asks in modal dialogs, and returns once there is an answer; None or an empty list where the user has cancelled.

    Attributes:
        parent: The window over which it asks.
        store: Where the folder is remembered in which something was opened last.
        note_trusted: Takes each root as soon as the user has compared it: who owns the next may answer another day.
    """

    def __init__(self, parent: QWidget | None = None, store: QSettings | None = None) -> None:
        self.parent, self.store = parent, store
        self.note_trusted: Callable[[Certificate], object] = lambda _root: None

    @property
    def _folder(self) -> str:
        """Where dialogs open: where something was opened last, at first among the downloads.

        Whether it is still there is for Qt's dialog to find out, which then takes another; without the slash, it
        would take the name of a folder that is gone for that of a file.
        """
        last = str(self.store.value(_FOLDER, "")) if self.store is not None else ""
        return f"{last or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)}/"

    def _remember(self, names: Sequence[str], *, is_folder: bool = False) -> list[Path]:
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
        return self._open_one(title, folder, f"{stores};;{_open_filter()}")

    def open_messages(self, title: str) -> list[Path]:
        messages = _translate("Dialogs", "Messages and certificates")
        return self._open_several(title, f"{messages} ({_MAIL} {_CERTIFICATES});;{_all_files()}")

    def open_content(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for any file, such as the one that a detached signature was made of; the dialog opens in `folder`."""
        return self._open_one(title, folder, _all_files())

    @traces_removed()
    def _open_one(self, title: str, folder: Path | None, filters: str) -> Path | None:
        start = self._folder if folder is None else f"{folder}/"
        name, _ = QFileDialog.getOpenFileName(self.parent, title, start, filters)
        return self._remember([name])[0] if name else None

    @traces_removed()
    def _open_several(self, title: str, filters: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self.parent, title, self._folder, filters)
        return self._remember(names)

    def confirm_start_from(self, path: Path, problems: Sequence[str]) -> bool:
        """Ask whether to update a file of which not everything could be taken over."""
        kept = _translate("Dialogs", "The new file will contain only the certificates that could be read.")
        return self._confirm(
            _translate("Dialogs", "Update this file?"),
            _translate("Dialogs", "Not everything in “{file}” can be kept.").format(file=printable(path.name)),
            f"{_bullets(problems, _MAX_PROBLEMS)}\n\n{kept}",
            yes=_translate("Dialogs", "&Continue"),
            no=_translate("Dialogs", "&Back"),
            icon=QMessageBox.Icon.Warning,
            yes_is_default=True,
        )

    @traces_removed()
    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written later; nothing is asked here about a file that exists."""
        filters, option = f"*{suffix} (*{suffix});;{_all_files()}", QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self.parent, title, str(start), filters, options=option)
        return Path(name) if name else None

    @traces_removed()
    def save_document(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written at once, and whether a file that exists may be replaced."""
        dialog = QFileDialog(self.parent, title, str(start.parent), f"*{suffix} (*{suffix});;{_all_files()}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(start.name)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if accepted else None
        shiboken6.delete(dialog)  # with its parent it would go later, when nobody puts back what Qt notes then
        return chosen

    def password(self, file_name: str, wrong: bool) -> str | None:
        """Ask for a file's password; `wrong` says that the last one did not open it."""
        asked = _translate("Dialogs", "“{file}” is locked. Enter its password (used once, not saved):")
        if wrong:
            asked = _translate("Dialogs", "This password doesn't open “{file}”. Try again:")
        dialog = QInputDialog(self.parent)
        dialog.setWindowTitle(_translate("Dialogs", "Password"))
        dialog.setLabelText(asked.format(file=file_name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        for field in dialog.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # the name of a file is no password, and whoever moves one here deletes it
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        dialog.sizeHint()  # makes the buttons
        for button in dialog.findChildren(QPushButton):
            button.setIcon(QIcon())  # desktops add theirs, which can't be read in the dark
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.textValue() if accepted else None

    def confirm_replacement(self, path: Path, *, is_base: bool = False) -> bool:
        """Ask whether to replace a file; of the one that an update began with, a copy stays."""
        said = _translate("Dialogs", "“{file}” already exists.")
        if is_base:
            said = _translate("Dialogs", "“{file}” is the collection that you are updating.")
        happens = _translate("Dialogs", "A dated copy is kept beside it.") if is_base or is_store(path) else ""
        return self._confirm(
            _translate("Dialogs", "Replace the file?"),
            said.format(file=printable(path.name)),
            happens,
            yes=_translate("Dialogs", "&Replace"),
            no=_translate("Dialogs", "&Choose another name"),
        )

    def confirm_replacements(self, paths: Sequence[Path]) -> bool:
        folder, count = printable(paths[0].parent.name), len(paths)
        said = QCoreApplication.translate("Dialogs", "“{folder}” already contains %Ln of these files:", "", count)
        return self._confirm(
            QCoreApplication.translate("Dialogs", "Replace %Ln file(s)?", "", count),
            said.format(folder=folder),
            _bullets([printable(each.name) for each in paths], _MAX_REPLACED),
            yes=_translate("Dialogs", "&Replace"),
            no=_translate("Dialogs", "&Choose another name"),
        )

    def confirm_start_over(self, file: str = "") -> bool:
        """Ask whether the choice may be given up for another collection: that of a file, or a new one."""
        asked, yes = _translate("Dialogs", "Start a new collection?"), _translate("Dialogs", "&Start without saving")
        if file:
            asked = _translate("Dialogs", "Open “{file}” instead?").format(file=file)
            yes = _translate("Dialogs", "&Open without saving")
        return self._confirm(
            asked,
            _translate("Dialogs", "The collection has not been written to a file."),
            yes=yes,
            no=_translate("Dialogs", "&Keep working"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def confirm_download(self, name: str, issuer: str, address: str, reason: str = "") -> bool:
        """Ask whether an address may be asked for the issuer of `name`; a reason says why this comes a second time."""
        named = _translate("Dialogs", "“{name}” gives this address for the certificate of its issuer, “{issuer}”:")
        happens = _translate(
            "Dialogs",
            "Only this file is requested, once, and nothing about your collection is sent. The server's operator "
            "sees the request and your network address. The download is used only if its key has signed “{name}”.",
        )
        return self._confirm(
            _translate("Dialogs", "Download the issuer?"),
            reason or named.format(name=name, issuer=issuer),
            f"{address}\n\n{happens.format(name=name)}",
            yes=_translate("Dialogs", "&Download"),
            no=_translate("Dialogs", "Do &not download"),
            icon=QMessageBox.Icon.Warning if reason else QMessageBox.Icon.Question,
            yes_is_default=not reason,
        )

    def trusted_roots(self, roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        """Have the SHA-256 compared of unvouched roots that can serve, and return those that the user trusts."""
        from .trust_root import TrustRoot

        facts, now = KnownFacts(known), datetime.now(UTC)
        asked = [each for each in roots if facts.why_useless(each, now) is None]
        if not asked:
            return []
        dialog = TrustRoot(asked, known, self.parent)
        dialog.rootTrusted.connect(self.note_trusted)
        dialog.exec()
        dialog.deleteLater()
        return dialog.trusted

    def confirm_deletion(self, folder: Path, count: int) -> bool:
        happens = _translate(
            "Dialogs",
            "They are deleted permanently, and so is the folder if it contains nothing else. Nothing is deleted in "
            "Exchange, and the results stay.",
        )
        return self._confirm(
            _translate("Dialogs", "Delete the saved files?"),
            _translate("Dialogs", "%Ln file(s) saved from Exchange:", "", count),
            f"{printable(str(folder))}\n\n{happens}",
            yes=_translate("Dialogs", "&Delete"),
            no=_translate("Dialogs", "&Keep"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def confirm_removal(self, said: str, each: str) -> bool:
        """Ask whether to remove what mail doesn't need; `said` is how sure that is, `each` has a line for each."""
        happens = _translate(
            "Dialogs", "Exchange keeps them until the next upload. Mail that you did not open here may need them."
        )
        return self._confirm(
            _translate("Dialogs", "Remove what the mail doesn't need?"),
            said,
            f"{_bullets(each.splitlines(), _MAX_REMOVED)}\n\n{happens}",
            yes=_translate("Dialogs", "&Remove"),
            no=_translate("Dialogs", "&Keep"),
            role=QMessageBox.ButtonRole.DestructiveRole,
        )

    def confirm_leaving_ticks(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Leave without “Next”?"),
            _translate(
                "Dialogs", "What you have selected and cleared here takes effect with “Next”. It stays so if you leave."
            ),
            yes=_translate("Dialogs", "&Leave"),
            no=_translate("Dialogs", "&Stay"),
        )

    def confirm_leaving_upload(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Close the wizard?"),
            _translate(
                "Dialogs",
                "The upload continues in the PowerShell window. The wizard says at its next start how it has ended.",
            ),
            yes=_translate("SSTWizard", "&Close the wizard"),
            no=_translate("Dialogs", "&Keep watching"),
        )

    def confirm_stopping(self) -> bool:
        return self._confirm(
            _translate("Dialogs", "Close the wizard?"),
            _translate("Dialogs", "Mail is still being read. What was read so far is not kept."),
            yes=_translate("SSTWizard", "&Close the wizard"),
            no=_translate("Dialogs", "&Keep working"),
        )

    def confirm_discarding(self, *, is_kept: bool) -> bool:
        said = _translate("Dialogs", "The collection has not been written to a file.")
        kept = _translate("Dialogs", "The next start offers to continue with it.") if is_kept else ""
        return self._confirm(
            _translate("Dialogs", "Close the wizard?"),
            sentences(said, kept),
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


class GoBackDialog(OwnedDialog):
    """Lists the backups by date and organization; the chosen one becomes an update of what Exchange has."""

    chosen = Signal(object)  # a `Backup`

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Look for the backups in the background."""
        super().__init__(parent, 0.7, name="goBack", topic="go-back")
        self._session = session
        self.setWindowTitle(self.tr("Go back to an earlier collection"))
        said = self.tr(
            "What Exchange had was saved before each upload. What you choose here becomes an update of what Exchange "
            "has now. Nothing changes there until you upload it."
        )
        self.use = push_button(self.tr("&Go back to it"), "useBackup", self._choose)
        self.use.setEnabled(False)
        self.use.setDefault(True)
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setItemDelegate(RoomyDelegate(self.list))
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._choose)
        self.list.currentRowChanged.connect(lambda row: self.use.setEnabled(row >= 0))
        buttons = foot(self.use, push_button(self.tr("Close"), "close", self.reject))
        column(self, TextLabel(said), self.list, buttons, margin=None)
        has = session.state.exchange
        whose = has.organization if has is not None else ""
        run_detached(partial(backups, session.state.folders, whose), self._show, self)

    def _show(self, saved: tuple[Backup, ...] | None) -> None:
        at_hand = self._session.at_hand
        if at_hand is None or at_hand.base is None:
            return
        would_change = _translate("RunSteps", "What would change")
        for backup in saved or ():
            done = backup.collection.since(at_hand.base)
            if not done:
                continue
            counted = changes(len(done.added), len(done.kept), len(done.removed))
            count = _translate("Upload", "%Ln certificate(s)", "", len(backup.collection))
            parts = local_time(backup.saved, is_dated=True), printable(backup.organization), count, would_change
            item = QListWidgetItem(f"{' · '.join(parts)}: {counted}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setToolTip(printable(str(backup.path)))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _bullets(lines: Sequence[str], most: int) -> str:
    shown = [f"• {line}" for line in lines[:most]]
    if len(lines) > most:
        shown.append(_translate("Dialogs", "…and %Ln more", "", len(lines) - most))
    return "\n".join(shown)


def _open_filter() -> str:
    return _translate("Dialogs", "Certificates") + f" (*.sst {_CERTIFICATES} *.p12 *.pfx *.zip);;{_all_files()}"


def _all_files() -> str:
    return _translate("Dialogs", "All files") + " (*)"
