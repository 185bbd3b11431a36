"""Page 1: what the wizard makes, and the ways in. It imports nothing heavy: it is what one sees first."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from .. import __version__
from ..core.text import printable
from .flow import StartingPoint
from .kit.buttons import push_button
from .kit.icons import WARNING
from .kit.labels import IconLabel, LineLabel, Notice, TextLabel, age_label
from .kit.layouts import WrappingRow, panel
from .kit.settings import Settings
from .kit.theme import Tone, color
from .kit.translate import local_time, localized, long_date

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from ..core.collection.assessment import Assessment
    from ..core.collection.collection import CertificateCollection
    from ..core.exchange.backups import Backup
    from ..core.exchange.stored import Stored, StoredState
    from ..core.exchange.unfinished import UnfinishedChoice
    from ..core.export.draft import Draft
    from ..core.runner.receipts import PastRun
    from .work.session import Session

_TINT, _FRAME = 18, 2
"""How opaque the accent lies on the chosen one, of 255, and how wide it frames it, in pixels."""


class Choice(QRadioButton):
    """A large choice with an icon, a title and a sentence: Next does what the chosen one says, and so does Enter.

    A click anywhere on it chooses, a double-click goes on.
    """

    followed = Signal()
    """It was double-clicked."""

    def __init__(self, icon_name: str, title: str, explanation: str) -> None:
        """Show a choice; `&` stands in its title before the letter to press with Alt."""
        super().__init__()
        self._row = QHBoxLayout(self)
        self._explanation, self._badge = explanation, LineLabel(tone=Tone.ACCENT)
        self.setAccessibleName(title.replace("&", ""))
        heading, words = TextLabel(title, bold=True), TextLabel(explanation)
        heading.setBuddy(self)
        top, column, row = QHBoxLayout(), QVBoxLayout(), self._row
        top.addWidget(heading, stretch=1)
        top.addWidget(self._badge)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(words)
        line = self.fontMetrics().height()
        row.setContentsMargins(2 * line + self._dot, line * 4 // 5, line, line * 4 // 5)
        row.setSpacing(line)
        row.addWidget(IconLabel(icon_name, Tone.ACCENT, scale=2.2))
        row.addLayout(column, stretch=1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._describe)
        self._describe(False)

    @property
    def _dot(self) -> int:
        least = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
        return max(least, round(0.95 * self.fontMetrics().height()))

    def _describe(self, is_chosen: bool) -> None:
        """Tell a screen reader whether Next does what this says; Tab stops at the chosen one alone from the start."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        said = self.tr("Selected; Next does this.") if is_chosen else ""
        self.setAccessibleDescription(" ".join(filter(None, (self._badge.text(), self._explanation, said))))

    def show_badge(self, badge: str) -> None:
        self._badge.setText(badge)
        self._describe(self.isChecked())

    def sizeHint(self) -> QSize:
        """Ask for no more width than it needs at the least: a radio button is never narrower than what it asks for."""
        return QSize(self._row.totalMinimumSize().width(), self._row.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave room between the frame and the circle."""
        super().initStyleOption(option)
        option.rect = self.rect().adjusted(self.fontMetrics().height(), 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a push button, a frame around the chosen one, and before its words what radio buttons have."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            option = QStyleOptionButton()
            option.initFrom(self)
            if self.isDown():
                option.state |= QStyle.StateFlag.State_Sunken
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option, painter, self)
            if self.isChecked():
                accent = color(Tone.ACCENT)
                tint = QColor(accent)
                tint.setAlpha(_TINT)
                painter.setPen(QPen(accent, _FRAME))
                painter.setBrush(tint)
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
            self.initStyleOption(option)
            place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            option.rect = QStyle.alignedRect(option.direction, place, QSize(self._dot, self._dot), option.rect)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, option, painter, self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.followed.emit()


class WelcomePage(QWizardPage):
    """Three choices, of which Next does the chosen one, below them the file written last, above them what is wrong."""

    updateWanted = Signal(object)
    reopenWanted = Signal(object)
    """The file written last is to be opened again: its path."""
    fetchWanted = Signal()
    uploadWanted = Signal(object)
    """The file written last is to be uploaded: its path."""
    goBackWanted = Signal()
    goOnWanted = Signal(object)
    """The user goes on with an `UnfinishedChoice`."""
    findingsWanted = Signal(object)
    """The findings about the file written last are to be shown: its path."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings, self._shows_past_end = settings, False
        self.setTitle(self.tr("What do you want to do?"))
        self.setSubTitle(
            self.tr(
                "SST Wizard makes the file with which Exchange Online trusts signed mail (S/MIME), checks it, and "
                "uploads it."
            )
        )
        self.problem, self.notice = Notice(), Notice()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._build_choices()
        self._build_rows()
        self._lay_out()
        self.start_from_mail.setChecked(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(6)
        layout.addWidget(self.problem)
        layout.addLayout(self._column)
        for widget in (self._unfinished, self._last, self._exchange, self._back, self.notice):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(age_label())
        stays = self.tr("Certificates and messages stay on this computer; only the file that you upload leaves it.")
        layout.addWidget(TextLabel(stays, tone=Tone.PLAIN))
        number = self.tr("Version {number} · no telemetry").format(number=__version__)
        version = TextLabel(number, tone=Tone.PLAIN, scale=0.9, name="version")
        version.setWordWrap(False)
        layout.addWidget(version, alignment=Qt.AlignmentFlag.AlignRight)

    def _build_choices(self) -> None:
        self.start_from_mail = self._add(
            "signedMailChoice",
            "message",
            self.tr("&Find out which CAs our mail needs"),
            self.tr("Open a few signed messages from your partners. You see which CAs are missing, and add them."),
        )
        self.create_new = self._add(
            "create",
            "create",
            self.tr("&Choose the certificates myself"),
            self.tr(
                "Select them in a list: from this computer, from files that you have, or from the public S/MIME roots."
            )
            if sys.platform == "win32"
            else self.tr("Select them in a list: from files that you have, or from the public S/MIME roots."),
        )
        self.update_present = self._add(
            "update",
            "update",
            self.tr("&Update the collection that Exchange has now"),
            self.tr("Get it from Exchange or open its file, add or remove certificates, and keep the rest."),
        )
        self._starting_points = {
            self.start_from_mail: StartingPoint.MAIL,
            self.create_new: StartingPoint.SELECT,
            self.update_present: StartingPoint.UPDATE,
        }
        open_file = QApplication.translate("UpdateWays", "&Open the .sst…")
        self.open_file = push_button(open_file, "openFile", lambda: self.updateWanted.emit(None))
        fetch = QApplication.translate("UpdateWays", "I don't have the file: &get it from Exchange…")
        self.fetch = push_button(fetch, "fetch", self.fetchWanted)
        row = WrappingRow(self.open_file, self.fetch)
        row.setContentsMargins(int(self.fontMetrics().height() * 3.9), 0, 0, 0)  # below the choice's words
        self.ways = QWidget()
        self.ways.setLayout(row)
        self.ways.hide()
        self.update_present.toggled.connect(self.ways.setVisible)
        self._column.addWidget(self.ways)

    def _build_rows(self) -> None:
        """Make what stands below the choices, hidden as long as there is nothing to tell."""
        self._left: UnfinishedChoice | None = None
        self._go_on = push_button("", "goOn", self._go_on_with_left)
        self._unfinished = panel(WrappingRow(self._go_on, push_button(self.tr("&Discard"), "discard", self._discard)))
        self._last_label, self._exchange_label = LineLabel(), LineLabel()
        self._reopen = push_button(self.tr("Open &it"), "reopen", lambda: self.reopenWanted.emit(self._last_file))
        self._upload = push_button(self.tr("Up&load…"), "uploadSteps", lambda: self.uploadWanted.emit(self._last_file))
        self._last = panel(WrappingRow(self._last_label, self._reopen, self._upload))
        self._open_exchange = push_button(self.tr("Open i&t"), "openExchange", self._reopen_stored)
        self._exchange = panel(WrappingRow(self._exchange_label, self._open_exchange))
        back = push_button(self.tr("Go back to an &earlier collection…"), "goBack", self.goBackWanted)
        self._back = panel(WrappingRow(back))
        for row in (self._unfinished, self._last, self._exchange, self._back):
            row.hide()

    @property
    def _state(self) -> StoredState:
        return self._settings.state_file.state

    @property
    def _last_file(self) -> Path | None:
        """The file written last. It may be gone: nobody asks here, as a network drive may not answer for minutes."""
        return self._state.written.path if self._state.written is not None else None

    @property
    def _uploaded(self) -> Stored | None:
        """What Exchange has, if it is the file written last."""
        has, written = self._state.exchange, self._state.written
        return has if has is not None and written is not None and has.is_written(written) else None

    @property
    def _is_outdated(self) -> bool:
        """The upload of the file written last would stop: it was made from something else than Exchange has."""
        written = self._state.written
        return written is not None and self._state.is_made_from_another(written)

    def look_for_last(self) -> None:
        """Find out in the background whether the file written last is still there, as it was uploaded, and well."""
        last = self._last_file
        if last is not None:
            from ..core.collection.assessment import assess_file  # too slow to import before the first painting
            from .kit.tasks import run_detached

            run_detached(partial(assess_file, last), partial(self._on_looked, last), self)

    def _on_looked(self, last: Path, found: tuple[str, Assessment] | None) -> None:
        """Say what was found, SHA-256 and findings; what is wrong first."""
        if last != self._last_file:  # another one was written meanwhile
            return
        self.problem.say("")
        self._settings.found_file = last if found is not None else None
        name, uploaded = printable(last.name), self._uploaded
        if found is None:
            self._show_row(self._last, is_shown=False)
            if uploaded is not None:
                self._show_lost(last)
            return
        sha256, assessment = found
        if changed := self._change_notice(name, uploaded, sha256):
            uploaded = None  # Exchange has something else
            self._show_problem(changed, self.tr("Show the file"), lambda: self.reopenWanted.emit(last))
        elif assessment.urgent:
            said = f"{name}: {localized(assessment.urgent[0].message)}"
            self._show_problem(said, self.tr("Show the finding"), lambda: self.findingsWanted.emit(last))
        self._offer(last, uploaded, assessment.collection)

    def _show_lost(self, last: Path) -> None:
        """Say that the file that Exchange has is gone, and have Next ask where it is now."""
        said = self.tr("“{file}” can't be found in “{folder}”. Get what Exchange has now, and export it again.")
        said = said.format(file=printable(last.name), folder=printable(str(last.parent)))
        self._show_problem(said, self.tr("Get it from Exchange…"), self.fetchWanted.emit)
        if self.chosen is self.start_from_mail and self.isVisible():
            self.update_present.setChecked(True)
            self.chosen.setFocus()

    def _change_notice(self, name: str, uploaded: Stored | None, sha256: str) -> str:
        """Say that a file is no longer what was uploaded or written; nothing where it is."""
        if uploaded is None:
            written = self._state.written
            is_it = written is None or written.sha256 in (sha256, "")
            return "" if is_it else self.tr("“{file}” has been changed since it was written here.").format(file=name)
        written = self._state.file(sha256)
        if uploaded.sha256 == sha256 or (written is not None and uploaded.is_file(sha256, written.thumbprints)):
            return ""
        said = self.tr("“{file}” has been changed since it was uploaded on {date}.")
        return said.format(file=name, date=long_date(uploaded.day))

    def _show_problem(self, said: str, words: str, wanted: Callable[[], None]) -> None:
        self.problem.say(said, *WARNING, actions=(push_button(words, "problem", lambda: wanted()),))

    def _show_row(self, row: QWidget, *, is_shown: bool) -> None:
        """Show a row, or hide it; who stands on one of its buttons goes to what is chosen."""
        focused = QApplication.focusWidget()
        if not is_shown and focused is not None and row.isAncestorOf(focused):
            self.chosen.setFocus()
        row.setVisible(is_shown)

    def show_last(self) -> None:
        self.show_known()
        self.look_for_last()

    def show_past_uploads(self, found: Sequence[PastRun]) -> None:
        """Say what became of the newest upload whose wizard was closed, and note what was seen in Exchange."""
        from ..core.runner.receipts import seen_in_exchange
        from .exchange.run import past_upload_message

        ended = [past for past in found if past.progress.has_ended]
        if ended or not self._shows_past_end:  # the end of one stays said while another goes on
            said, look = past_upload_message((*ended, *found)[0])
            self.notice.say(said, *look)
        self._shows_past_end |= bool(ended)
        now = datetime.now(UTC)
        looked = (
            seen_in_exchange(each.progress, each.sha256, each.uploaded, each.ended or now) for each in ended[::-1]
        )
        if seen := [*chain.from_iterable(looked)]:
            self._settings.state_file.change(lambda state: state.seen(*seen))
        self.show_last()

    def show_known(self) -> None:
        """Say what is known of the file written last and of Exchange, and what can be done with it."""
        if self._last_file is not None:
            self.problem.say("")
            self._offer(self._last_file, self._uploaded)
        self._show_exchange()
        self._offer_unfinished()
        has = self._state.exchange
        is_first = self._last_file is None and (has is None or has.is_nothing)
        self.start_from_mail.show_badge(self.tr("Recommended") if is_first else "")
        if self._settings.state_file.problem is not None:
            self.notice.say(localized(self._settings.state_file.problem), *WARNING)

    def _offer(self, last: Path, uploaded: Stored | None, collection: CertificateCollection | None = None) -> None:
        name = printable(last.name)
        self._last_label.setText(self._summary(name, uploaded, collection))
        self._last_label.setToolTip(str(last))
        self._reopen.setAccessibleName(self.tr("Open {file}").format(file=name))
        self._upload.setAccessibleName(self.tr("Upload {file}").format(file=name))
        self._upload.setVisible(uploaded is None and not self._is_outdated)
        self._show_row(self._last, is_shown=True)

    def _show_exchange(self) -> None:
        """Say what Exchange has, where that is not the file written last, and offer to open its file."""
        has = self._state.exchange
        if has is None or self._uploaded is not None or not has.thumbprints:
            self._show_row(self._exchange, is_shown=False)
            return
        said = (
            self.tr("Exchange has: {name} · %Ln certificate(s), verified on {date}", "", len(has.thumbprints))
            if has.is_seen
            else self.tr("Exchange has: {name} · %Ln certificate(s), as you said on {date}", "", len(has.thumbprints))
        )
        file = has.file.name if has.file is not None else ""
        name = printable(" · ".join(filter(None, (has.organization, file))))
        self._exchange_label.setText(said.format(name=name, date=long_date(has.day)))
        self._exchange_label.setToolTip(str(has.file or ""))
        self._open_exchange.setAccessibleName(self.tr("Open {file}").format(file=printable(file)))
        self._open_exchange.setVisible(has.file is not None)
        self._show_row(self._exchange, is_shown=True)

    def _reopen_stored(self) -> None:
        if (has := self._state.exchange) is not None:
            self.reopenWanted.emit(has.file)

    def _offer_unfinished(self) -> None:
        """Offer to go on with what was chosen last in a wizard that is closed by now."""
        self._left = next((each for each in self._settings.state_file.left if not each.is_comparison), None)
        if self._left is not None:
            words = self.tr("Continue &with the collection of {time}")
            self._go_on.setText(words.format(time=local_time(self._left.at)))
        self._show_row(self._unfinished, is_shown=self._left is not None)

    def _go_on_with_left(self) -> None:
        self.goOnWanted.emit(self._left)
        self._offer_unfinished()  # another window may have it by now

    def _discard(self) -> None:
        if (left := self._left) is not None:
            self._settings.state_file.change(lambda state: state.without_unfinished(left))
        self._offer_unfinished()

    def show_ways_back(self, session: Session) -> None:
        """Offer to go back to what Exchange had before, where that was saved."""
        from ..core.exchange.backups import backups
        from .kit.tasks import run_detached

        self._show_exchange()
        has, at_hand = session.state.exchange, session.at_hand
        if has is not None and has.is_seen and at_hand is not None and at_hand.base is not None:
            look = partial(backups, session.state.folders, has.organization)
            run_detached(look, partial(self._offer_ways_back, at_hand.base.thumbprints), self)

    def _offer_ways_back(self, stored: frozenset[str], found: tuple[Backup, ...] | None) -> None:
        is_shown = any(each.collection.thumbprints != stored for each in found or ())
        self._show_row(self._back, is_shown=is_shown)

    def _summary(self, name: str, uploaded: Stored | None, collection: CertificateCollection | None = None) -> str:
        """Say what became of the file written last, and once that is known what is in it."""
        if uploaded is None and self._is_outdated:
            said = self.tr(
                "{file} was not uploaded, and Exchange has another collection by now: open it and export it again."
            )
            return said.format(file=name)
        count, end = (len(collection), collection.earliest_expiry) if collection is not None else (0, None)
        if uploaded is None:
            said = self.tr("Last time: {file}, not uploaded yet")
            if end is not None:
                said = self.tr("{file} · %Ln certificate(s), not uploaded yet, next to expire {end}", "", count)
            return said.format(file=name, end=long_date(end) if end is not None else "")
        organization, day = printable(uploaded.organization), long_date(uploaded.day)
        if end is not None:
            said = self.tr(
                "{name} · %Ln certificate(s), uploaded {date}, checked today, next to expire {end}", "", count
            )
            return said.format(name=organization or name, date=day, end=long_date(end))
        if not organization or not uploaded.is_seen:
            return self.tr("Last time: {file}, uploaded on {date}").format(file=name, date=day)
        said = self.tr("Last time: {file}, uploaded to {organization} on {date}, verified")
        return said.format(file=name, organization=organization, date=day)

    def _add(self, name: str, icon_name: str, title: str, explanation: str) -> Choice:
        choice = Choice(icon_name, title, explanation)
        choice.setObjectName(name)
        choice.followed.connect(lambda: self.wizard().next())
        self._column.addWidget(choice)
        return choice

    @property
    def chosen(self) -> Choice:
        return next(choice for choice in self._starting_points if choice.isChecked())

    @property
    def starting_point(self) -> StartingPoint:
        return self._starting_points[self.chosen]

    def initializePage(self) -> None:
        self.chosen.setFocus()

    def show_begun(self, draft: Draft) -> None:
        """Have Next go on with an update that has begun here, and never begin a new collection in its place."""
        if draft.base is not None and (self.isVisible() or self.chosen is self.create_new):
            self.update_present.setChecked(True)
