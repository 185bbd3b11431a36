"""The dialogs that the page for mail opens: about a certificate, and mail in Exchange."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ...core.certificates.certificate import Certificate
from ..operations.mail_survey import MailSurvey
from ..settings import Settings


def show_details(certificate: Certificate, survey: MailSurvey, parent: QWidget) -> None:
    """Show a certificate, and its path among all that are known.

    Args:
        certificate: The certificate.
        survey: Knows certificates, and who vouches for them.
        parent: The owner.
    """
    from .certificate_details import CertificateDetails

    chains = (each for ca in survey.survey.cas for each in ca.chain)
    dialog = CertificateDetails(certificate, survey.known.joined(chains), parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def fetch(
    settings: Settings,
    workers: Executor,
    parent: QWidget,
    *,
    fetched: Callable[[Path], None],
    wanted: Callable[[Path], None],
) -> None:
    """Offer to save signed mail out of Exchange.

    Args:
        settings: What was chosen last time.
        workers: The threads on which PowerShell is looked for and started.
        parent: The owner.
        fetched: Opens the folder into which a run has saved mail.
        wanted: Opens the folder into which the user has saved mail.
    """
    from ..operations.powershell_run import PowerShellRun
    from .mail_from_exchange import MailFromExchangeDialog

    dialog = MailFromExchangeDialog(settings, PowerShellRun(workers), parent)
    dialog.fetched.connect(fetched)
    dialog.openWanted.connect(wanted)
    dialog.open()
