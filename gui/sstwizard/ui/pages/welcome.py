"""Page 1: what the wizard makes, and the ways in. It imports nothing heavy: it is what one sees first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from ..settings import Settings
from ..style.icons import icon
from ..style.theme import Tone, blend, colour
from ..widgets.labels import Notice, TextLabel
from ..widgets.wrapping import WrappingRow

_translate = QCoreApplication.translate


class Choice(QAbstractButton):
    """A large choice: a card with an icon, a title and a sentence."""

    def __init__(self, icon_name: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._explanation = icon_name, explanation
        self.setText(title)
        self.setAccessibleDescription(explanation)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 30, int(line * 5.2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        self._paint_card(painter)
        side = int(line * 2.6)
        left = int(line * 1.3)
        icon(self._icon_name, Tone.ACCENT).paint(painter, left, (self.height() - side) // 2, side, side)
        self._paint_texts(painter)

    def _paint_card(self, painter: QPainter) -> None:
        palette = self.palette()
        base, accent = palette.color(QPalette.ColorRole.Base), colour(Tone.ACCENT, palette)
        active = self.underMouse() or self.hasFocus()
        edge = accent if active else blend(base, palette.color(QPalette.ColorRole.Text), 0.28)
        painter.setBrush(blend(base, accent, 0.14 if self.isDown() else 0.07 if self.underMouse() else 0.0))
        painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def text_place(self) -> QRect:
        """Where the texts stand: half-way up, the title one and a half lines high and the explanation below it."""
        line = self.fontMetrics().height()
        beside = self.rect().adjusted(int(line * 4.9), 0, -line, 0)
        words = self.fontMetrics().boundingRect(beside, Qt.TextFlag.TextWordWrap, self._explanation)
        height = int(line * 1.5) + words.height()
        return QRect(beside.left(), (self.height() - height) // 2, beside.width(), height)

    def _paint_texts(self, painter: QPainter) -> None:
        place = self.text_place()
        title = QFont(self.font())
        title.setBold(True)
        title.setPointSizeF(title.pointSizeF() * 1.15)
        painter.setFont(title)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(place, Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(self.font())
        below = place.adjusted(0, int(self.fontMetrics().height() * 1.5), 0, 0)
        painter.drawText(below, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._explanation)


class UpdateWays(QWidget):
    """Shown once one chooses to update: the two ways to the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_file = QPushButton(self.tr("&Open the .sst…"))
        self.open_file.setObjectName("openCollection")
        self.fetch = QPushButton(self.tr("I don't have it: &get it from Exchange…"))
        self.fetch.setObjectName("fetchCollection")
        for button in (self.open_file, self.fetch):
            button.setAutoDefault(True)  # Enter presses it, and not the wizard's Next
        layout = WrappingRow(self.open_file, self.fetch)
        layout.setContentsMargins(int(self.fontMetrics().height() * 4.9), 0, 0, 0)  # below the card's words
        self.setLayout(layout)


class WelcomePage(QWizardPage):
    """Start from signed mail, create, update, or go on with the collection written last."""

    createWanted = Signal()
    updateWanted = Signal(object)
    fetchWanted = Signal()
    mailWanted = Signal()
    mmcHintsToggled = Signal(bool)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(_translate("WelcomePage", "Welcome to the SST Wizard"))
        self.setSubTitle(_translate("WelcomePage", "S/MIME trust for Exchange Online, step by step"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "This wizard makes the one file that Exchange Online needs to trust S/MIME mail: a collection of "
                    "root and intermediate CA certificates (.sst). It tells you before the upload whether the file "
                    "will be accepted, and shows the commands that upload it."
                )
            )
        )
        layout.addSpacing(10)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(layout.spacing())
        for choice in self._build_choices(settings):
            self._choices.addWidget(choice)
        layout.addLayout(self._choices)
        self.ways: UpdateWays | None = None
        self.notice = Notice()
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addWidget(self._build_hints(settings))
        layout.addWidget(
            TextLabel(
                self.tr(
                    "Your certificates stay on this computer, and no private key is read. The network is used only to "
                    "download a missing issuer, and not before you have seen the address and agreed."
                ),
                tone=Tone.PLAIN,
            )
        )

    def _build_choices(self, settings: Settings) -> list[Choice]:
        self.start_from_mail = Choice(
            "message",
            self.tr("A signature isn't trusted: &find out which CAs you need"),
            self.tr("Open signed mail that you received. It shows which CAs are missing, and adds them."),
        )
        self.start_from_mail.setObjectName("signedMailChoice")
        self.start_from_mail.clicked.connect(self.mailWanted)
        self.create_new = Choice(
            "create",
            self.tr("&Create a new collection"),
            self.tr("Choose certificates from this computer, from files, or from the public S/MIME roots."),
        )
        self.create_new.setObjectName("create")
        self.create_new.clicked.connect(self.createWanted)
        self.update_present = Choice(
            "update",
            self.tr("&Update the collection my organization uses"),
            self.tr("Open the present .sst, see what has expired or is missing, add and take out, and keep the rest."),
        )
        self.update_present.setObjectName("update")
        self.update_present.clicked.connect(self._show_ways)
        choices = [self.start_from_mail, self.create_new, self.update_present]
        last = settings.last_collection
        if last is not None:
            choices.append(self._build_reopen(last))
        return choices

    def _show_ways(self) -> None:
        if self.ways is None:
            self.ways = UpdateWays()
            self.ways.open_file.clicked.connect(lambda: self.updateWanted.emit(None))
            self.ways.fetch.clicked.connect(self.fetchWanted)
            self._choices.insertWidget(self._choices.indexOf(self.update_present) + 1, self.ways)
            QWidget.setTabOrder(self.update_present, self.ways.open_file)
            QWidget.setTabOrder(self.ways.open_file, self.ways.fetch)
        self.ways.open_file.setFocus()

    def _build_reopen(self, last: Path) -> Choice:
        reopen = Choice(
            "reopen", self.tr("&Go on with {file}").format(file=last.name.replace("&", "&&")), str(last.parent)
        )
        reopen.setObjectName("reopen")
        reopen.clicked.connect(lambda: self.updateWanted.emit(last))
        return reopen

    def initializePage(self) -> None:
        self.start_from_mail.setFocus()

    def nextId(self) -> int:
        """The certificates page, which may not have been made yet."""
        return 1

    def _build_hints(self, settings: Settings) -> QCheckBox:
        hints = QCheckBox(self.tr("I know the console (MMC): show on each page &where that step is there"))
        hints.setObjectName("mmcHints")
        hints.setChecked(settings.shows_mmc_hints)
        hints.toggled.connect(self.mmcHintsToggled)
        return hints
