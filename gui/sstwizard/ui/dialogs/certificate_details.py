"""What Windows' certificate dialog shows of one certificate, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ..style.screen import fit_to_screen
from ..widgets.buttons import push_button
from ..widgets.details_panel import DetailsPanel
from ..widgets.wrapping import column, foot
from .help_access import HelpAccess


class CertificateDetails(QDialog):
    """Shows one certificate, and the path up to its root."""

    def __init__(self, certificate: Certificate, known: CertificateIndex, parent: QWidget | None = None) -> None:
        """Show a certificate; `known` is where its issuers are looked for, and what vouches for roots."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(certificate.name)
        self.panel = DetailsPanel(lambda: known)
        self.panel.show_certificate(certificate)
        close = push_button(self.tr("Close"), "close", self.reject)
        close.setDefault(True)
        column(self, self.panel, foot(close), margin=None).setStretchFactor(self.panel, 1)
        fit_to_screen(self, parent.window().size() * 0.6 if parent is not None else None)
        HelpAccess.listen_in(self, "certificates")
