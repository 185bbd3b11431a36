"""A missing issuer, downloaded: first the user is asked, then the address, then the issuer goes to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.signing import is_self_signed
from ...core.collection.checks.finding import Change, Code, Download, Finding, VouchFor
from ...core.errors import DOWNLOADS_OFF, DownloadError, PrivateAddressError, RedirectedError, SSTWizardError
from ...core.sources import issuers
from ..translate import localized
from .questions import Dialogs
from .session import Session
from .tasks import Task


class IssuerDownload(QObject):
    """Downloads one issuer at a time. Nothing is asked of the network before the user has seen the address.

    Attributes:
        host: Who is being asked; empty while nobody is.
        failure: Why the last download brought nothing; empty where none has failed.
        remark: What is to be said of what it brought.
    """

    changed = Signal()

    def __init__(self, session: Session, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self.host = self.failure = self.remark = ""
        self._tried: list[str] = []
        self._completed: Certificate | None = None
        self._found: tuple[Certificate, ...] = ()
        session.assessed.connect(self._take_in)

    def begin(self, finding: Finding) -> None:
        """Complete the chain of a finding; see `ask_for`."""
        if isinstance(finding.remedy, Download):
            self.ask_for(finding.remedy.certificate, finding.remedy.addresses, finding.certificate)

    def ask_for(self, orphan: Certificate, addresses: Sequence[str], completed: Certificate | None = None) -> None:
        """Ask the user, and then the address; after a failure the next one that the certificate names.

        Args:
            orphan: The certificate whose issuer is missing.
            addresses: Where it says that its issuer is.
            completed: The certificate of the collection whose chain is completed; None where it is in none yet.
        """
        if self.host:
            return
        if not self._session.allows_downloads:
            self._say(localized(DOWNLOADS_OFF))
            return
        self._completed = completed
        address = next((each for each in addresses if each not in self._tried), addresses[0])
        self._ask(orphan, address)

    def _ask(self, orphan: Certificate, address: str, error: DownloadError | None = None) -> None:
        """Ask the user, and then the address, in the background; what is received becomes a source."""
        session, allow_private = self._session, isinstance(error, PrivateAddressError)
        if not self._dialogs.may_download(orphan.name, address, localized(error.message) if error is not None else ""):
            self._say("")
            return
        self._tried.append(address)

        def work(report: ReportProgress) -> tuple[Certificate, ...]:
            return issuers.download(orphan, address, allow_private=allow_private, report=report)

        def done(found: tuple[Certificate, ...]) -> None:
            self._found = found
            session.open_source(issuers.source(address, found))

        def failed(error: SSTWizardError) -> None:
            if isinstance(error, PrivateAddressError):
                self._ask(orphan, address, error)
            elif isinstance(error, RedirectedError):
                self._ask(orphan, error.address, error)
            else:
                self._say(localized(error.message))

        self._say("", host=issuers.host_of(address))
        session.download(Task(work, then=done, failed=failed, stopped=lambda _error: self._say(""), parent=session))

    def _take_in(self) -> None:
        """Once the issuer is among the known, have the finding's own remedy put it, and what is above, in its place."""
        known = self._session.known
        if not self._found or not any(each in known.named(each.details.subject_key) for each in self._found):
            return
        found, self._found = self._found, ()
        remedies = (
            finding.remedy
            for finding in self._session.assessment.findings
            if finding.certificate == self._completed and finding.code is Code.INCOMPLETE_CHAIN
        )
        remedy = next(remedies, None)
        if isinstance(remedy, VouchFor) and remedy.root in found:
            unvouched = self.tr(
                "{host} sent the root CA “{name}”, for which nobody vouches. It isn't added until you have compared it."
            )
            self._say("", remark=unvouched.format(host=self.host, name=remedy.root.name))
        elif isinstance(remedy, Change) and set(found) & set(remedy.add):
            self._session.apply(remedy)
            self._say("", remark=self._remark(remedy.add[-1]))
        elif self._completed not in self._session.collection:  # not yet, or it was taken out meanwhile
            self._say("")
        else:
            unusable = self.tr(
                "{host} sent “{name}”, but it can't be used: it is expired, not valid yet, not for secure email, or "
                "distrusted by Windows. Ask the CA for another certificate."
            )
            self._say(unusable.format(host=self.host, name=found[0].name))

    def _remark(self, top: Certificate) -> str:
        """Say of what is added that it is no root: where a root could answer, a cross-certificate leads elsewhere."""
        if is_self_signed(top):
            return ""
        said = self.tr(
            "{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it "
            "and get the root certificate from the CA."
        )
        return said.format(host=self.host, name=top.name, issuer=top.issuer_name)

    def _say(self, failure: str, *, host: str = "", remark: str = "") -> None:
        self.host, self.failure, self.remark = host, failure, remark
        self.changed.emit()
