"""Names of certificates in a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from pki import Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.ui.models.name_list import NameList
from ui.staging import certificates


def test_a_name_is_made_when_it_is_seen(family: list[Entity]) -> None:
    """Showing thousands of certificates makes no name; asking for one makes that one."""
    asked: list[Certificate] = []

    def name(certificate: Certificate) -> str:
        asked.append(certificate)
        return certificate.name

    shown = certificates(family)
    names = NameList(name)
    names.show(shown)
    assert names.rowCount() == len(shown)
    assert names.rowCount(names.index(0)) == 0
    assert not asked
    assert names.index(1).data() == shown[1].name
    assert asked == [shown[1]]
    assert names.index(1).data(Qt.ItemDataRole.DecorationRole) is None
    assert names.data(QModelIndex()) is None
