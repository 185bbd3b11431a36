"""*Compare its SHA-256…*: a root for which nobody vouches, and the value that its owner reads out."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.fingerprint import Comparison, compare
from ..style.looks import ERROR, GOOD
from ..style.screen import fit_to_screen, room
from ..translate import localized
from ..widgets.labels import Notice, SelectableLabel, TextLabel
from .help_access import HelpAccess

_GROUPS_IN_LINE = 4
_GROUPS_SHOWN = 17
"""How wide the field is: all groups of a SHA-256 are to be seen in it, and how it ends."""
_LARGE = 1.6


class RootComparison(QDialog):
    """Accepted once the user says that the SHA-256 was compared."""

    def __init__(self, root: Certificate, *, is_held: bool, parent: QWidget | None = None) -> None:
        """Ask about a root.

        Args:
            root: The one in question.
            is_held: A file brought it. One that only a message brought is shown, and can't be confirmed.
            parent: The owner.
        """
        super().__init__(parent)
        self._root = root
        self.setObjectName("compareRoots")
        self.setWindowTitle(self.tr("Compare the SHA-256 of a root CA"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(TextLabel(self._said(root)))
        column.addWidget(self._build_digits(root))
        column.addWidget(TextLabel(self._how(is_held=is_held)))
        self._build_field()
        self.tick = QCheckBox(self.tr("I &compared the SHA-256 by phone or on the CA's website"))
        self.tick.setObjectName("compared")
        self.tick.toggled.connect(self._show)
        for widget in (self._label, self.field, self._told, self.tick):
            column.addWidget(widget)
            widget.setVisible(is_held)
        column.addStretch(1)
        column.addLayout(self._build_buttons(is_held=is_held))
        HelpAccess.listen_in(self, "signed-mail")
        self._compare()
        wide = self.fontMetrics().horizontalAdvance("0000 " * _GROUPS_SHOWN)
        self.setMinimumWidth(min(wide, room(self).width()))
        fit_to_screen(self)

    def _said(self, root: Certificate) -> str:
        said = self.tr("Nobody vouches for the root CA “{name}”, found in {origin}. Its SHA-256:")
        return said.format(name=root.name, origin=localized(root.origin) or self.tr("a message"))

    def _how(self, *, is_held: bool) -> str:
        if is_held:
            return self.tr(
                "Ask the sender's organization to read out its value: by phone, with a number that you know from "
                "another source. Anybody can make a root CA with this name, and use it to sign mail in the name of "
                "any sender."
            )
        return self.tr(
            "This root is included only in a message: whoever wrote it may have made the root. Ask the sender's "
            "organization for the file of its root CA, and add it with “Add CA file…”; you can then compare it here."
        )

    def _build_digits(self, root: Certificate) -> SelectableLabel:
        groups = root.sha256_in_groups.split()
        lines = (groups[at : at + _GROUPS_IN_LINE] for at in range(0, len(groups), _GROUPS_IN_LINE))
        digits = SelectableLabel("\n".join("  ".join(line) for line in lines))
        digits.setObjectName("digits")
        digits.setAccessibleName(self.tr("SHA-256"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * _LARGE)
        digits.setFont(font)
        digits.setMinimumSize(digits.sizeHint())
        return digits

    def _build_field(self) -> None:
        self._label = QLabel(self.tr("&Value that was read out to you (optional):"))
        self._label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setObjectName("readOut")
        self.field.setAccessibleName(self.tr("Value that was read out to you"))
        self.field.textChanged.connect(self._compare)
        self._label.setBuddy(self.field)
        self.outcome = Notice()
        self.outcome.setObjectName("outcome")
        self._told = QWidget()  # keeps the room for two lines, so that nothing moves while one types
        self._told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        place = QVBoxLayout(self._told)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.outcome)
        place.addStretch(1)

    def _build_buttons(self, *, is_held: bool) -> QHBoxLayout:
        self.trust = QPushButton(self.tr("&Trust this root CA"))
        self.trust.setObjectName("trust")
        self.trust.setVisible(is_held)
        self.trust.setEnabled(False)
        self.trust.clicked.connect(self.accept)
        self.leave = QPushButton(self.tr("Do &not trust it") if is_held else self.tr("Close"))
        self.leave.setObjectName("leave")
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.trust)
        row.addWidget(self.leave)
        return row

    def _compare(self) -> None:
        """Say what the value is worth. One that differs takes the tick away, an empty one does not."""
        result = compare(self.field.text(), self._root)
        may_tick = result in (Comparison.EMPTY, Comparison.SAME)
        if not may_tick:
            self.tick.setChecked(False)
        self.tick.setEnabled(may_tick)
        said = {
            Comparison.EMPTY: "",
            Comparison.SAME: self.tr("All 64 digits are the same."),
            Comparison.DIFFERENT: self.tr(
                "This is the SHA-256 of another certificate. Don't trust the root shown here."
            ),
            Comparison.SHA1: self.tr(
                "This is a SHA-1 thumbprint, which can be forged. Ask for the SHA-256: 64 digits."
            ),
            Comparison.NOT_SHA256: self.tr("This is not yet a SHA-256: it has 64 digits, 0 to 9 and A to F."),
        }[result]
        self.outcome.say(said, *(GOOD if result is Comparison.SAME else ERROR))
        self._show()

    def _show(self) -> None:
        self.trust.setEnabled(self.tick.isChecked())
