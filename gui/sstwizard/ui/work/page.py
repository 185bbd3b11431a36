"""What all pages have in common, and the questions that they ask, which Qt's dialogs or a test answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ...core.text import printable
from ..exchange.run import NewRun
from ..flow import PageId as PageId
from ..kit.labels import foldable
from ..kit.settings import Settings
from ..kit.translate import look_up
from .session import Session

_translate = look_up


class Dialogs(Protocol):
    """Asks, and returns once there is an answer; None or an empty list where the user has cancelled."""

    def open_files(self, title: str) -> list[Path]:
        """Ask for files with certificates."""

    def open_folder(self, title: str) -> Path | None:
        """Ask for a folder."""

    def open_collection(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a collection's file; the dialog opens in `folder`."""

    def open_messages(self, title: str) -> list[Path]:
        """Ask for messages, signatures and certificates."""

    def open_content(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for any file, such as the one that a detached signature was made of; the dialog opens in `folder`."""

    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written later; nothing is asked here about a file that exists."""

    def save_document(self, title: str, start: Path, suffix: str) -> Path | None:
        """Ask where to write what is written at once, and whether a file that exists may be replaced."""

    def password(self, file_name: str, wrong: bool) -> str | None:
        """Ask for a file's password; `wrong` says that the last one did not open it."""

    def may_start_from(self, path: Path, problems: Sequence[str]) -> bool:
        """Ask whether to update a file of which not everything could be taken over."""

    def may_replace(self, path: Path, *, is_base: bool = False) -> bool:
        """Ask whether to replace a file; of the one that an update began with, a copy stays."""

    def may_start_over(self, file: str = "") -> bool:
        """Ask whether the choice may be given up for another collection: that of a file, or a new one."""

    def may_download(self, name: str, address: str, reason: str = "") -> bool:
        """Ask whether an address may be asked for the issuer of `name`; a reason says why this comes a second time."""

    def trusted_roots(self, roots: Sequence[Certificate], known: CertificateIndex) -> list[Certificate]:
        """Have the SHA-256 of roots compared for which nobody vouches, and return those that the user trusts."""

    def may_remove(self, said: str, each: str) -> bool:
        """Ask whether to remove what mail doesn't need; `said` is how sure that is, `each` has a line for each."""

    def may_leave_ticks(self) -> bool:
        """Ask whether to leave the page for mail without adding what is ticked there."""

    def may_delete(self, folder: Path, count: int) -> bool:
        """Ask whether to delete so many files that were saved in a folder."""

    def may_leave_upload(self) -> bool:
        """Ask whether to close the wizard while an upload goes on in PowerShell."""

    def may_discard(self) -> bool:
        """Ask whether the choice may be lost as the wizard closes."""


@dataclass(frozen=True, slots=True)
class Context:
    """What pages are handed.

    Attributes:
        session: The sources and the draft.
        settings: What is remembered.
        dialogs: The questions that block.
        new_run: Makes a run of a script, on the threads that it is given.
    """

    session: Session
    settings: Settings
    dialogs: Dialogs
    new_run: NewRun


class Page(QWizardPage):
    """A page with a title and a sentence."""

    def __init__(self, context: Context, title: str, subtitle: str) -> None:
        super().__init__()
        self.context = context
        self.session = context.session
        self._subtitle = subtitle
        self.setTitle(title)
        self._say_what_is_made()
        self.session.collectionChanged.connect(self._say_what_is_made)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(10, 4, 6, 4)
        self._when_seen: Callable[[], None] | None = None

    def say_below(self, said: str) -> None:
        """Say something else below the title."""
        self._subtitle = said
        self._say_what_is_made()

    def _say_what_is_made(self) -> None:
        """Say above the page whether a new collection is made or which one is updated."""
        said = foldable(f"{said_to_be_made(self.session.draft.base_file)} · {self._subtitle}")
        if said != self.subTitle():  # which lays the whole window out anew
            self.setSubTitle(said)

    def open_ca_file(self) -> None:
        """Open the file of a CA, which completes chains."""
        title = QCoreApplication.translate("MailPage", "Add the file of a CA")
        self.session.open_files(self.context.dialogs.open_files(title))

    def follow(self, changed: SignalInstance, show: Callable[[], None]) -> None:
        """Call `show` after each change, but not before the page is visible: it may be slow."""

        def show_or_wait() -> None:
            if self.isVisible():
                show()
            else:
                self._when_seen = show

        changed.connect(show_or_wait)

    def _catch_up(self) -> None:
        show, self._when_seen = self._when_seen, None
        if show is not None:
            show()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()  # Back does not initialise
        super().showEvent(event)

    def initializePage(self) -> None:
        self._catch_up()


def said_to_be_made(base: Path | None) -> str:
    """Return what the wizard makes, for the head of a page; `base` is the file that is being updated."""
    if base is None:
        return _translate("Page", "New collection")
    return _translate("Page", "Updating {file}").format(file=printable(base.name))
