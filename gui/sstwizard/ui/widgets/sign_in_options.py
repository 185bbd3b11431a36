"""What only some need to sign in: another organization than their own, or another way than Windows' own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from ...core.powershell.target import organization_problem
from ..translate import localised

_translate = QCoreApplication.translate


class SignInOptions(QWidget):
    """The row of another organization, shown once it is asked for.

    Attributes:
        button: Opens the menu with what can be asked for; it stands where the owner puts it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = self._build_button()
        self.field = QLineEdit()
        self.field.setObjectName("organization")
        self.field.setPlaceholderText("fabrikam.onmicrosoft.com")
        self.field.textChanged.connect(self.changed)
        label = QLabel(self.tr("Organi&zation that you work for"))
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text().replace("&", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        self.hide()

    def _build_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("signInOptions")
        button.setText(self.tr("More"))
        button.setToolTip(self.tr("More about signing in"))
        button.setAccessibleName(self.tr("More about signing in"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        self.for_another = menu.addAction(self.tr("I work for another organization"))
        self.without_wam = menu.addAction(self.tr("Sign in without Windows' account manager"))
        self.without_wam.setToolTip(
            self.tr("Use this if PowerShell runs as a user other than the one signed in to Windows (-DisableWAM)")
        )
        for action in (self.for_another, self.without_wam):
            action.setCheckable(True)
        self.for_another.toggled.connect(self._show_field)
        self.without_wam.toggled.connect(self.changed)
        button.setMenu(menu)
        return button

    def _show_field(self, is_shown: bool) -> None:
        self.setVisible(is_shown)
        if is_shown:
            self.field.setFocus()
        self.changed.emit()

    @property
    def organization(self) -> str:
        """The domain of the other organization; empty for one's own."""
        return self.field.text().strip() if self.for_another.isChecked() else ""

    @property
    def avoids_wam(self) -> bool:
        return self.without_wam.isChecked()

    @property
    def problem(self) -> str:
        """Why the domain can't be used; empty where it can."""
        if self.for_another.isChecked() and not self.organization:
            return _translate("SignInOptions", "Enter one of the domains of that organization.")
        problem = organization_problem(self.organization)
        return localised(problem) if problem else ""
