"""What Windows' certificate dialog shows of one certificate, in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...core.certificates.certificate import Certificate
from ...core.chains.index import CertificateIndex
from ..widgets.buttons import push_button
from ..widgets.snap_in import DetailsPanel
from ..widgets.wrapping import column, foot
from .help_access import OwnedDialog


class CertificateDetails(OwnedDialog):
    """Shows one certificate, and the path up to its root."""

    def __init__(self, certificate: Certificate, known: CertificateIndex, parent: QWidget | None = None) -> None:
        """Show a certificate; `known` is where its issuers are looked for, and what vouches for roots."""
        super().__init__(parent, 0.6, topic="certificates")
        self.setWindowTitle(certificate.name)
        self.panel = DetailsPanel(lambda: known)
        self.panel.show_certificate(certificate)
        close = push_button(self.tr("Close"), "close", self.reject)
        close.setDefault(True)
        column(self, self.panel, foot(close), margin=None).setStretchFactor(self.panel, 1)
