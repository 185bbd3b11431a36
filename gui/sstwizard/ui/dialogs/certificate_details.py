"""What Windows' certificate dialog shows of one certificate, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ..style.screen import fit_to_screen
from ..widgets.snap_in import DetailsPanel
from .help_access import HelpAccess


class CertificateDetails(QDialog):
    """Shows one certificate, and the path up to its root."""

    def __init__(self, certificate: Certificate, known: CertificateIndex, parent: QWidget | None = None) -> None:
        """Show a certificate; `known` is where its issuers are looked for, and what vouches for roots."""
        super().__init__(parent)
        self.setWindowTitle(certificate.name)
        self.panel = DetailsPanel(lambda: known)
        self.panel.show_certificate(certificate)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.panel, stretch=1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        fit_to_screen(self, parent.window().size() * 0.6 if parent is not None else None)
        HelpAccess.listen_in(self, "certificates")


def show_certificate(certificate: Certificate, known: CertificateIndex, parent: QWidget) -> None:
    """Show a certificate in a dialog of its own, which is gone once it is closed."""
    dialog = CertificateDetails(certificate, known, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
