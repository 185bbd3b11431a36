"""Lines of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from pki import Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.ui.models.line_list import LineList
from ui.staging import certificates


def test_a_line_is_made_when_it_is_seen(family: list[Entity]) -> None:
    """Showing thousands of certificates makes no line; asking for one makes that one."""
    asked: list[Certificate] = []

    def look(certificate: Certificate, role: int) -> str:
        asked.append(certificate)
        return f"{certificate.name} {role}"

    shown = certificates(family)
    lines = LineList(look)
    lines.show(shown)
    assert lines.rowCount() == len(shown)
    assert lines.rowCount(lines.index(0)) == 0
    assert not asked
    assert lines.index(1).data() == f"{shown[1].name} 0"
    assert asked == [shown[1]]
    assert lines.data(QModelIndex()) is None
