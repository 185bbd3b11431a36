"""An upload: its steps while it goes on, what it would change, what has come of it, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.collection import CertificateCollection
from ...core.runner.receipts import Stage
from ..exchange.run import End, PowerShellRun, change_message, hint
from ..kit.buttons import CopyButton, FoldButton, LinkButton, push_button
from ..kit.dialogs import HelpAccess
from ..kit.icons import letter_width
from ..kit.labels import Card, IconLabel, Notice, SelectableLabel, TextLabel, announce
from ..kit.layouts import WrappingRow, beside, column, panel
from ..kit.theme import Tone, color
from ..kit.translate import long_date, short_date
from ..work.details import CertificateLines

_LEAST_SIDE_BY_SIDE = 90
"""The width from which the changes stand beside the steps, in characters."""
_STEPS = (Stage.MODULE, Stage.TENANT, Stage.BACK_UP, Stage.CONFIRMED, Stage.UPLOAD, Stage.READ_BACK)
_TONES = {(True, False): Tone.GOOD, (False, True): Tone.ACCENT, (False, False): Tone.PLAIN}
_HEADLINE, _BAR = 1.35, 4  # times the usual letters; pixels


class _Hint(TextLabel):
    """What the current step asks for. A bar shows that it has the focus: a text cursor would invite to type here."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(2 * _BAR, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            QPainter(self).fillRect(0, 0, _BAR, self.height(), color(Tone.ACCENT, self.palette()))


class RunSteps(QWidget):
    """Ticks each step that is done, says what the current one asks for, and lists what would change."""

    def __init__(self, run: PowerShellRun) -> None:
        super().__init__()
        self._run, self._current = run, -1
        titles = (
            self.tr("Open PowerShell and check the file"),
            self.tr("Sign in"),
            self.tr("Back up what Exchange has now"),
            self.tr("Review the changes: answer in the PowerShell window"),
            self.tr("Upload"),
            self.tr("Read back and compare"),
        )
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[IconLabel, TextLabel, TextLabel]] = []
        for number, title in enumerate(titles):
            row = (IconLabel("page", Tone.PLAIN), TextLabel(title), TextLabel(tone=Tone.PLAIN))
            self._rows.append(row)
            grid.addWidget(row[0], 2 * number, 0)
            grid.addWidget(row[1], 2 * number, 1)
            grid.addWidget(row[2], 2 * number + 1, 1)
        self.hint, self._grid = _Hint(), grid
        grid.setRowStretch(2 * len(titles), 1)
        self.counted, self.lines, self._changes = TextLabel(), CertificateLines(), QWidget()
        self.lines.setAccessibleName(self.tr("What would change"))
        heading = TextLabel(self.tr("What would change"), bold=True)
        column(self._changes, heading, self.counted, self.lines).addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(card, 4)
        self._row.addWidget(self._changes, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= _LEAST_SIDE_BY_SIDE * letter_width(self.fontMetrics())
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def show_run(self, known: Mapping[str, Certificate]) -> None:
        """Show how far the run is, and have a screen reader say each step as it begins."""
        job, progress = self._run.job, self._run.progress
        assert job is not None
        done = progress.done - {Stage.UPLOAD} if progress.refusal else progress.done
        current = next((at for at, stage in enumerate(_STEPS) if stage not in done), len(_STEPS) - 1)
        signed_in = ", ".join(filter(None, (progress.account, progress.tenant)))
        backup = Path(progress.backup).name if progress.backup else self.tr("There was none")
        details = progress.module, signed_in, backup, "", "", ""
        for at, (mark, title, detail) in enumerate(self._rows):
            is_done, is_current = at < current, at == current
            mark.show_icon("good" if is_done else "page", _TONES[is_done, is_current])
            font = QFont(QApplication.font())
            font.setBold(is_current)
            title.setFont(font)
            state = self.tr("done") if is_done else self.tr("current step") if is_current else self.tr("not begun")
            title.setAccessibleName(f"{title.text()}, {state}")
            detail.setText(details[at] if is_done else "")
            detail.setVisible(bool(detail.text()))
        said, before = hint(self._run), self.hint.text()
        self.hint.setText(said)
        self._changes.setVisible(progress.before is not None)
        self.counted.setText(change_message(progress, job.thumbprints))
        self.lines.show_changes(progress.before, job.thumbprints, known)
        self.lines.setVisible(progress.before != job.thumbprints)
        if current != self._current or said != before:
            self._current = current
            self._grid.addWidget(self.hint, 2 * current + 1, 1)
            self.hint.setAccessibleName(f"{self._rows[current][1].text()}. {said}")
            if self.isVisible():
                announce(self, f"{self.hint.accessibleName()} {self.counted.text()}".rstrip())


class RunEnd(QWidget):
    """The end of an upload: what Exchange holds, why, what is left as it was, and PowerShell's own words folded."""

    def __init__(self, actions: Sequence[QWidget], folded: QWidget) -> None:
        """Show nothing yet; one of the actions unfolds `folded`."""
        super().__init__()
        self.headline, self.said = Notice(scale=_HEADLINE), TextLabel()
        self.headline.setObjectName("headline")
        self.facts: dict[str, str] = {}
        """Names and values, each value to be copied."""
        self._card = QFrame()
        self._form = QFormLayout(self._card)
        self._form.setHorizontalSpacing(16)
        self.show_details = FoldButton(self.tr("Show the &details"), "show-details")
        self.details, self.copy = SelectableLabel(), CopyButton(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the details"))
        self._folded = panel(beside(self.details, self.copy, wide=self.details))
        self.show_details.fold(self._folded)
        self.remark = TextLabel(tone=Tone.PLAIN)
        above = (self.headline, self.said, self._card, WrappingRow(*actions, spacing=8), self.remark)
        column(self, *above, folded, self.show_details, self._folded, spacing=8)

    def show_end(self, end: End, facts: Sequence[tuple[str, str]], title: str, details: str, remark: str = "") -> None:
        """Show an end; the facts are a card if they have a title. The details are PowerShell's own words.

        The remark says what the button does.
        """
        for label, words in ((self.said, end.said), (self.remark, remark)):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_facts({name: value for name, value in facts if value}, title)
        self.show_details.setVisible(bool(details))
        self._folded.setVisible(bool(details) and self.show_details.isChecked())
        self.details.setText(details)
        self.copy.offer(details)
        self.headline.say(end.headline, *end.look, is_spoken=True, more=end.said)

    def _show_facts(self, facts: dict[str, str], title: str) -> None:
        if facts == self.facts:
            return
        self.facts = facts
        self._card.setFrameShape(QFrame.Shape.StyledPanel if title else QFrame.Shape.NoFrame)
        self._card.setBackgroundRole(QPalette.ColorRole.Base if title else QPalette.ColorRole.NoRole)
        self._card.setAutoFillBackground(bool(title))
        margin = 16 if title else 0
        self._form.setContentsMargins(margin, margin, margin, margin)
        while self._form.rowCount():
            self._form.removeRow(0)
        if title:
            self._form.addRow(TextLabel(title, bold=True))
        for name, value in facts.items():
            field = SelectableLabel(value)
            field.setAccessibleName(f"{name}: {value}")
            self._form.addRow(name, field)


class NextSteps(QWidget):
    """A card with a row for each."""

    def __init__(self, save: QPushButton) -> None:
        """Make the card; the other buttons are made here."""
        super().__init__()
        self.check_mail = push_button(self.tr("Check with &your mail…"), "check-mail")
        self.how_long = LinkButton(
            self.tr("How long it takes"), "howLong", lambda: HelpAccess.show_in(self, "how-long")
        )
        self.remind = push_button("", "remind")
        self._expiry = TextLabel(tone=Tone.PLAIN)
        mail = self.tr(
            "Open signed mail to see whether it is trusted with what Exchange has now. Mail programs may take up to a "
            "day to notice."
        )
        records = self.tr("What was uploaded and when, and what auditors and partners may ask for.")
        on_mail, on_records = TextLabel(mail, tone=Tone.PLAIN), TextLabel(records, tone=Tone.PLAIN)
        steps = (
            ("message", self.tr("See that mail is trusted"), on_mail, (self.check_mail, self.how_long)),
            ("reopen", self.tr("Renew in time"), self._expiry, (self.remind,)),
            ("file", self.tr("For your records"), on_records, (save,)),
        )
        card, rows = Card(), []
        for icon_name, title, said, buttons in steps:
            words = panel(TextLabel(title, bold=True), said, WrappingRow(*buttons, spacing=8), spacing=4)
            rows.append(beside(IconLabel(icon_name, Tone.ACCENT), words, wide=words, spacing=12))
        column(card, *rows, spacing=8, margin=12)
        column(self, TextLabel(self.tr("What next"), bold=True), card, spacing=8)

    def show_expiry(self, collection: CertificateCollection) -> None:
        """Say which certificate expires first; where several do on the same day, when."""
        end = collection.earliest_expiry
        self.remind.setVisible(end is not None)
        if end is None:
            self._expiry.setText(self.tr("It is not known when these certificates expire."))
            return
        ends = [each for each in collection if each.details.not_after and each.details.not_after.date() == end.date()]
        said = self.tr("The first certificate, {name}, expires on {date}.")
        if len(ends) > 1:
            said = self.tr("The earliest expiry is on {date}.")
        self._expiry.setText(said.format(name=ends[0].name, date=long_date(end)))
        self.remind.setText(self.tr("Remin&d me before {date}…").format(date=short_date(end)))
