"""What all pages have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWizard, QWizardPage

from ...core.certificates.certificate import Certificate
from ...core.text import printable
from ..exchange.run import NewRun
from ..flow import PageId as PageId
from ..kit.labels import foldable
from ..kit.settings import Settings
from ..kit.translate import look_up as _translate
from .questions import QtDialogs
from .session import Session


@dataclass(frozen=True, slots=True)
class Context:
    """What pages are handed."""

    session: Session
    settings: Settings
    dialogs: QtDialogs  # tests hand over answers instead
    new_run: NewRun  # makes a run of a script, on the threads that it is given


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

    def _say_what_is_made(self) -> None:
        said = foldable(f"{page_heading(self.session.draft.base_file)} · {self._subtitle}")
        if said != self.subTitle():  # which lays the whole window out anew
            self.setSubTitle(said)

    def isComplete(self) -> bool:
        return len(self.session.collection) > 0

    def offer_first(self, remedy: QPushButton | None) -> None:
        """Have Enter press what can be done about a problem, which is filled then; without that, Next.

        Not before the page is shown: without a default button, a wizard would give the focus to Next.
        """
        wizard = self.wizard()
        if wizard is not None and self.isVisible():
            wizard.setOption(QWizard.WizardOption.NoDefaultButton, remedy is not None)
            if remedy is not None:
                remedy.setDefault(True)

    def compare(self, roots: Sequence[Certificate]) -> None:
        """Add roots for which nobody vouches, those that the user trusts with their SHA-256 in view."""
        if self.session.allows_comparison:
            self.session.trust(self.context.dialogs.trusted_roots(roots, self.session.known))

    def open_ca_file(self) -> None:
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


def page_heading(base: Path | None) -> str:
    """Return what the wizard makes, for the head of a page; `base` is the file that is being updated."""
    if base is None:
        return _translate("Page", "New collection")
    name = printable(base.name)  # of one longer than backups have Export has all
    return _translate("Page", "Updating {file}").format(file=name if len(name) < 70 else f"{name[:34]}…{name[-34:]}")
