"""The chain of the certificate by which a message, or a certificate itself, is judged."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ...core.certificates.certificate import Certificate
from ...core.collection.collection import CertificateCollection
from ...core.messages import Message
from ...core.messages.verdict import Verdict
from ..style.looks import ERROR, GOOD, WARNING, Badge
from ..style.theme import Tone
from .chain_tree import ChainItem, ChainTree

_translate = QCoreApplication.translate


class MessageColumn(IntEnum):
    """The columns of the check window's chain."""

    CERTIFICATE = 0
    ORIGIN = 1
    STATUS = 2


class MessageChain(ChainTree):
    """Where each certificate of the chain comes from, and whether it is valid."""

    columns = len(MessageColumn)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._origins: Mapping[Certificate, Badge] = {}

    def show(self, message: Message, verdict: Verdict, collection: CertificateCollection) -> None:
        """Show the chain of a verdict on a message; `collection` is what the message was judged by."""
        self._origins = {each: _where_from(each, message, verdict, collection) for each in verdict.chain}
        self.show_path(verdict.chain)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Chain"), self.tr("Where it comes from"), self.tr("Status"))[section]
        return None

    def _badge(self, item: ChainItem, column: int) -> Badge:
        certificate = item.node.certificate
        if certificate is None:
            return Badge(self.tr("Missing"), *ERROR) if column == MessageColumn.ORIGIN else Badge("")
        return self._origins[certificate] if column == MessageColumn.ORIGIN else self._status(certificate)


def _where_from(
    certificate: Certificate, message: Message, verdict: Verdict, collection: CertificateCollection
) -> Badge:
    if certificate in collection:
        return Badge(_translate("Answer", "In the collection"), *GOOD)
    if certificate == verdict.signer:
        is_message = message.certificate is None
        text = (
            _translate("Answer", "The signer, from the message")
            if is_message
            else _translate("Answer", "The file you opened")
        )
        return Badge(text, "file", Tone.PLAIN)
    if certificate in message.certificates:
        return Badge(_translate("Answer", "Not in the collection; came along"), *WARNING)
    found = next((each for each in verdict.missing if each == certificate), None)
    if found is not None:
        return Badge(_translate("Answer", "Missing; found in {origin}").format(origin=found.origin), *ERROR)
    return Badge(_translate("Answer", "Not in the collection"), *ERROR)
