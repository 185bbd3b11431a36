"""The steps with which Outlook on the web includes the intermediate CAs in signed mail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...core.powershell.certificate_chain_option import chain_steps
from ...core.powershell.target import Connection
from .steps_dialog import StepsDialog

_translate = QCoreApplication.translate


class SendChainDialog(StepsDialog):
    """Shows the steps, and whom they help."""

    def __init__(self, connection: Connection, parent: QWidget | None = None) -> None:
        """Show the steps.

        Args:
            connection: Into which Exchange, as whom, and from which PowerShell.
            parent: The owner.
        """
        title = _translate("SendChainDialog", "For partners")
        purpose = _translate(
            "SendChainDialog",
            "The collection decides which mail your organization trusts. For partners to trust your mail, their "
            "programs need your intermediate CAs. With these steps, Outlook on the web includes them in signed mail.",
        )
        super().__init__(title, purpose, chain_steps(connection), "upload", parent)
        self.setObjectName("sendingChain")
