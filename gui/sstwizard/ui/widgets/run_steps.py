"""The steps of an upload while it goes on, and what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.runner.receipts import Progress, Stage
from ...core.text import printable
from ..models.line_list import LineList
from ..operations.powershell_run import PowerShellRun
from ..operations.rows import kind
from ..operations.run_words import changed, hint
from ..style.icons import icon
from ..style.text import letter_width
from ..style.theme import Tone
from ..translate import long_date
from .labels import IconLabel, SelectableLabel, TextLabel, announce
from .lists import pass_while_empty

_translate = QCoreApplication.translate
_LEAST_SIDE_BY_SIDE, _LINES = 90, 12
_STEPS = (Stage.MODULE, Stage.TENANT, Stage.BACK_UP, Stage.COMPARE, Stage.UPLOAD, Stage.READ_BACK)
Line = tuple[str, Certificate | None]
"""What is said of a certificate, and the certificate; None where only its thumbprint is known."""


class CertificateLines(QListView):
    """A line for each certificate of an upload: what becomes of it, its name, and until when it is valid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LineList[Line](_look, self)
        self._shown: object = None
        self.setModel(self._lines)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_LINES * self.fontMetrics().height())
        pass_while_empty(self)

    def show_changes(self, progress: Progress, known: Mapping[str, Certificate], uploaded: frozenset[str]) -> None:
        """Show what is removed, added and kept, in this order.

        Args:
            progress: What the script has told.
            known: Certificates by SHA-1, upper-case hex.
            uploaded: SHA-1 of those that are uploaded.
        """
        before = progress.before
        if (before, uploaded) == self._shown:
            return
        self._shown = (before, uploaded)
        groups: tuple[tuple[str, frozenset[str]], ...] = (("", uploaded),)
        if before is not None:
            groups = (
                (_translate("Run", "Removed: {name}"), before - uploaded),
                (_translate("Run", "Added: {name}"), uploaded - before),
                (_translate("Run", "Kept: {name}"), uploaded & before),
            )
        self._lines.show(
            [
                ((said or "{name}").format(name=_named(each, known.get(each))), known.get(each))
                for said, group in groups
                for each in sorted(group, key=lambda each: _named(each, known.get(each)).casefold())
            ]
        )


def _look(line: Line, role: int) -> object:
    said, certificate = line
    if role == Qt.ItemDataRole.DisplayRole:
        return said
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(*(kind(certificate) if certificate is not None else ("missing", Tone.MISSING)))
    return None


def _named(thumbprint: str, certificate: Certificate | None) -> str:
    if certificate is None:
        return _translate("Run", "thumbprint {thumbprint}").format(thumbprint=thumbprint)
    end = certificate.details.not_after
    if end is None:
        return certificate.name
    return _translate("Run", "{name} (valid until {end})").format(name=certificate.name, end=long_date(end))


class RunSteps(QWidget):
    """Ticks each step that is done, says what the current one asks for, and lists what would change."""

    def __init__(self, run: PowerShellRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run, self._current = run, -1
        self._titles = (
            self.tr("Open PowerShell and check the file"),
            self.tr("Sign in"),
            self.tr("Back up what Exchange has now"),
            self.tr("Review the changes: answer in the PowerShell window"),
            self.tr("Upload"),
            self.tr("Read back and compare"),
        )
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setBackgroundRole(QPalette.ColorRole.Base)
        card.setAutoFillBackground(True)
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[IconLabel, TextLabel, TextLabel]] = []
        for number, title in enumerate(self._titles):
            row = (IconLabel("page", Tone.PLAIN), TextLabel(title), TextLabel(tone=Tone.PLAIN))
            self._rows.append(row)
            grid.addWidget(row[0], 2 * number, 0)
            grid.addWidget(row[1], 2 * number, 1)
            grid.addWidget(row[2], 2 * number + 1, 1)
        self.hint, self._grid = SelectableLabel(), grid
        self.hint.setObjectName("hint")
        grid.setRowStretch(2 * len(self._titles), 1)
        self.changes = QWidget()
        self.counted = TextLabel()
        self.lines = CertificateLines()
        self.lines.setObjectName("changes")
        self.lines.setAccessibleName(self.tr("What would change"))
        right = QVBoxLayout(self.changes)
        right.setContentsMargins(0, 0, 0, 0)
        for widget in (TextLabel(self.tr("What would change"), bold=True), self.counted, self.lines):
            right.addWidget(widget)
        right.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addWidget(card, 4)
        self._row.addWidget(self.changes, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= _LEAST_SIDE_BY_SIDE * letter_width(self.fontMetrics())
        direction = QHBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def show_run(self, known: Mapping[str, Certificate]) -> None:
        """Show how far the run is, and have a screen reader say each step as it begins.

        Args:
            known: Certificates by SHA-1, upper-case hex.
        """
        job, progress = self._run.job, self._run.progress
        assert job is not None
        current = next((at for at, stage in enumerate(_STEPS) if stage not in progress.done), len(_STEPS) - 1)
        details = self._details()
        for at, (mark, title, detail) in enumerate(self._rows):
            is_done, is_current = at < current, at == current
            mark.show_icon("good" if is_done else "page", _TONES[is_done, is_current])
            font = QFont(QApplication.font())
            font.setBold(is_current)
            title.setFont(font)
            title.setAccessibleName(f"{self._titles[at]}, {self._state(is_done=is_done, is_current=is_current)}")
            detail.setText(details[at] if is_done else "")
            detail.setVisible(bool(detail.text()))
        self.hint.setText(hint(progress))
        self.changes.setVisible(progress.before is not None)
        self.counted.setText(changed(progress, job.thumbprints))
        self.lines.show_changes(progress, known, job.thumbprints)
        if current != self._current:
            self._current = current
            self._grid.addWidget(self.hint, 2 * current + 1, 1)
            self.hint.setAccessibleName(f"{self._titles[current]}. {self.hint.text()}")
            if self.isVisible():
                announce(self, f"{self._titles[current]}. {self.hint.text()} {self.counted.text()}".rstrip())

    def _state(self, *, is_done: bool, is_current: bool) -> str:
        return self.tr("done") if is_done else self.tr("current step") if is_current else self.tr("not begun")

    def _details(self) -> tuple[str, ...]:
        """Return what is known of each step that is done."""
        job, progress = self._run.job, self._run.progress
        assert job is not None
        signed_in = ", ".join(filter(None, (printable(str(job.values.get("account", ""))), progress.tenant)))
        backup = Path(progress.backup).name if progress.backup else self.tr("There was none")
        return progress.module, signed_in, backup, "", "", ""


_TONES = {(True, False): Tone.GOOD, (False, True): Tone.ACCENT, (False, False): Tone.PLAIN}
