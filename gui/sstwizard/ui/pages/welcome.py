"""Page 1: what the wizard makes, and the ways in. It imports nothing heavy: it is what one sees first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ... import __version__
from ..settings import Settings
from ..style.letters import letter_width
from ..style.theme import Tone
from ..widgets.choice import Choice
from ..widgets.labels import Notice, TextLabel
from ..widgets.wrapping import WrappingRow
from .page_id import PageId

if TYPE_CHECKING:
    from ...core.export.draft import Draft

_translate = QCoreApplication.translate
_LASTING = 3
"""The first so many choices are always there; those about the file written last follow."""
_LEAST_SIDE_BY_SIDE = 100
"""The width of the page, in characters, from which two choices stand side by side."""


class UpdateWays(QWidget):
    """Shown while updating is the choice: the two ways to the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_file = QPushButton(self.tr("&Open the .sst…"))
        self.open_file.setObjectName("openCollection")
        self.fetch = QPushButton(self.tr("I don't have the file: &get it from Exchange…"))
        self.fetch.setObjectName("fetchCollection")
        for button in (self.open_file, self.fetch):
            button.setAutoDefault(True)  # Enter presses it, and not the wizard's Next
        layout = WrappingRow(self.open_file, self.fetch)
        layout.setContentsMargins(int(self.fontMetrics().height() * 3.9), 0, 0, 0)  # below the choice's words
        self.setLayout(layout)


class WelcomePage(QWizardPage):
    """Start from signed mail, create, update, or go on with the collection written last."""

    createWanted = Signal()
    updateWanted = Signal(object)
    fetchWanted = Signal()
    mailWanted = Signal()
    uploadWanted = Signal(object)
    """The file written last is to be uploaded: its path."""
    nextWanted = Signal()
    """Next was pressed: `follow` is wanted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(_translate("WelcomePage", "Welcome to the SST Wizard"))
        self.setSubTitle(_translate("WelcomePage", "S/MIME trust for Exchange Online, step by step"))
        self._leads_to: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(8)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "This wizard creates the file that Exchange Online needs to trust S/MIME mail: a collection of "
                    "root and intermediate CA certificates (.sst). It tells you before the upload whether the file "
                    "will be accepted, and uploads it with PowerShell."
                )
            )
        )
        layout.addSpacing(4)
        self.choices: list[Choice] = []
        self.ways: UpdateWays | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(layout.spacing())
        self._build_choices()
        layout.addLayout(self._column)
        self.chosen = self.start_from_mail
        self.choose(self.chosen)
        self.notice = Notice()
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addWidget(TextLabel(self._said_of_the_network(), tone=Tone.PLAIN))
        foot = QHBoxLayout()
        foot.addWidget(self._build_hints(settings), stretch=1)
        foot.addWidget(self._build_version())
        layout.addLayout(foot)

    def _build_choices(self) -> None:
        self.start_from_mail = self._add(
            "signedMailChoice",
            "message",
            self.tr("A signature isn't trusted: &find out which CAs you need"),
            self.tr("Open signed mail that you received, see which CAs it needs, and add those that are missing."),
            self.mailWanted.emit,
        )
        self.create_new = self._add(
            "create",
            "create",
            self.tr("&Create a new collection"),
            self.tr(
                "Select certificates from this computer, from files, or from the public S/MIME roots. "
                "Don't know whether you have a collection? Look in Exchange first."
            ),
            self.createWanted.emit,
        )
        self.update_present = self._add(
            "update",
            "update",
            self.tr("&Update the collection my organization uses"),
            self.tr("Open the current .sst, add or remove certificates, and keep the rest."),
            lambda: self.updateWanted.emit(None),
        )
        self._last = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._last.setSpacing(self._column.spacing())
        self._column.addLayout(self._last)
        if self._settings.last_collection is not None:
            self.offer_last(self._settings.last_collection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= _LEAST_SIDE_BY_SIDE * letter_width(self.fontMetrics())
        self._last.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def look_for_last(self) -> None:
        """Find out in the background whether the file written last is still there; else it is no longer offered."""
        from ..operations.tasks import look_for  # too slow to import before the first painting

        last = self._settings.last_collection
        if last is not None:
            look_for(last.is_file, partial(self._on_looked, last), self)

    def _on_looked(self, last: Path, is_there: bool) -> None:
        if last != self._settings.last_collection:  # another one was written meanwhile
            return
        self._settings.found_collection = last if is_there else None
        if not is_there:
            self._withdraw_last()

    def _withdraw_last(self) -> None:
        withdrawn, self.choices = self.choices[_LASTING:], self.choices[:_LASTING]
        if withdrawn and self.chosen in withdrawn:
            self.choose(self.start_from_mail)
        for old in withdrawn:
            if old.hasFocus():
                self.chosen.setFocus()
            self._last.removeWidget(old)
            old.hide()
            old.deleteLater()

    def offer_last(self, last: Path) -> None:
        """Offer to continue with the file written last, and to upload it."""
        self._withdraw_last()
        from ...core.text import printable  # the first window of all does without

        name = printable(last.name).replace("&", "&&")
        reopen = self._add(
            "reopen",
            "reopen",
            self.tr("Con&tinue with {file}").format(file=name),
            str(last.parent),
            lambda: self.updateWanted.emit(last),
            self._last,
        )
        steps = self._add(
            "uploadSteps",
            "file",
            self.tr("Up&load {file}…").format(file=name),
            self.tr("With PowerShell, with a transfer kit for another computer, or with commands that you type."),
            lambda: self.uploadWanted.emit(last),
            self._last,
        )
        if reopen.window() is self.update_present.window():  # else both are made in the order that Tab takes
            QWidget.setTabOrder(self.ways.fetch if self.ways is not None else self.update_present, reopen)
            QWidget.setTabOrder(reopen, steps)

    def _add(
        self,
        name: str,
        icon_name: str,
        title: str,
        explanation: str,
        follow: Callable[[], None],
        row: QBoxLayout | None = None,
    ) -> Choice:
        """Add a choice; `follow` does what it says."""
        choice = Choice(icon_name, title, explanation, follow)
        choice.setObjectName(name)
        choice.clicked.connect(lambda: self._on_clicked(choice))
        choice.moved.connect(lambda step: self._move(choice, step))
        self.choices.append(choice)
        if row is not None:
            choice.setMinimumWidth(1)  # else the window can't become narrower
        (row or self._column).addWidget(choice)
        return choice

    def choose(self, chosen: Choice) -> None:
        """Have Next do what a choice says; the ways to the file are shown while that is to update."""
        self.chosen = chosen
        for choice in self.choices:
            choice.mark(chosen=choice is chosen)
        if chosen is self.update_present:
            self._build_ways().show()
        elif self.ways is not None:
            self.ways.hide()

    def _move(self, choice: Choice, step: int) -> None:
        there = self.choices.index(choice) + step
        if 0 <= there < len(self.choices):
            self.choices[there].setFocus()
            self.choose(self.choices[there])

    def _build_ways(self) -> UpdateWays:
        if self.ways is None:
            self.ways = UpdateWays()
            self.ways.open_file.clicked.connect(lambda: self.updateWanted.emit(None))
            self.ways.fetch.clicked.connect(self.fetchWanted)
            self._column.insertWidget(self._column.indexOf(self.update_present) + 1, self.ways)
            QWidget.setTabOrder(self.update_present, self.ways.open_file)
            QWidget.setTabOrder(self.ways.open_file, self.ways.fetch)
        return self.ways

    def _on_clicked(self, choice: Choice) -> None:
        self.choose(choice)
        if choice is self.update_present:
            self._build_ways().open_file.setFocus()
        else:
            choice.follow()

    def initializePage(self) -> None:
        self.chosen.setFocus()

    def follow(self, draft: Draft) -> None:
        """Do what the choice says, or go on with it where that is done already.

        Args:
            draft: What is being made.
        """
        goes_on = self.chosen is self.update_present and draft.base is not None
        if goes_on or (self.chosen is self.start_from_mail and len(draft.choice)):
            self.leave()
        else:
            self.chosen.follow()

    def show_begun(self, draft: Draft) -> None:
        """Have Next go on with an update that has begun, whichever way."""
        if draft.base is not None and self.chosen is not self.update_present:
            self.choose(self.update_present)

    def leave(self, page: int = PageId.CERTIFICATES) -> None:
        """Go on to a page where this one is shown."""
        wizard = self.wizard()
        if wizard.currentPage() is self:
            self._leads_to = page
            wizard.next()
            self._leads_to = None

    def validatePage(self) -> bool:
        """Do what the choice says, which leads on by itself."""
        if self._leads_to is None:
            self.nextWanted.emit()
        return self._leads_to is not None

    def nextId(self) -> int:
        """The certificates page, which may not have been made yet, or where it leads."""
        return self._leads_to or PageId.CERTIFICATES

    def _said_of_the_network(self) -> str:
        if not self._settings.policy.allows_downloads:
            return self.tr(
                "Your certificates stay on this computer, and no private key is read. Your organization has turned "
                "downloads off."
            )
        return self.tr(
            "Your certificates stay on this computer, and no private key is read. The network is used only to "
            "download a missing issuer or check revocation, once you have seen the addresses and agreed."
        )

    def _build_hints(self, settings: Settings) -> QCheckBox:
        hints = QCheckBox(self.tr("Show on each page &where to find it in MMC, the console"))
        hints.setObjectName("mmcHints")
        hints.setChecked(settings.shows_mmc_hints)
        hints.toggled.connect(lambda shown: setattr(settings, "shows_mmc_hints", shown))
        return hints

    def _build_version(self) -> QLabel:
        version = TextLabel(self.tr("Version {number} · no telemetry").format(number=__version__), tone=Tone.PLAIN)
        version.setObjectName("version")
        version.setWordWrap(False)
        font = version.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        version.setFont(font)
        return version
