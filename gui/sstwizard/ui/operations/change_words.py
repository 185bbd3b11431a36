"""What is said of a change that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ...core.certificates.certificate import Certificate
from ...core.chains.status import is_expired
from ...core.collection.collection import ChoiceChange

_translate = QCoreApplication.translate
_LONGEST = 40
"""Characters of a name that are shown."""


def said_of(change: ChoiceChange) -> str:
    """Return what a change has done, as part of a sentence: "removed 3 expired certificates"."""
    added, removed = change.added, change.removed
    if change.fixed:
        return _translate("Changes", "fixed %Ln error(s)", "", change.fixed)
    if added and removed:
        return _replaced(added, removed)
    return _removed(removed) if removed else _added(added)


def _added(added: Sequence[Certificate]) -> str:
    if len(added) == 1:
        return _translate("Changes", "added {name}").format(name=_short(added[0].name))
    return _translate("Changes", "added %Ln certificate(s)", "", len(added))


def _removed(removed: Sequence[Certificate]) -> str:
    if len(removed) == 1:
        return _translate("Changes", "removed {name}").format(name=_short(removed[0].name))
    now = datetime.now(UTC)
    if all(is_expired(each, now) for each in removed):
        return _translate("Changes", "removed %Ln expired certificate(s)", "", len(removed))
    return _translate("Changes", "removed %Ln certificate(s)", "", len(removed))


def _replaced(added: Sequence[Certificate], removed: Sequence[Certificate]) -> str:
    if len(removed) > 1:
        return _translate("Changes", "{added} and {removed}").format(added=_added(added), removed=_removed(removed))
    name = _short(removed[0].name)
    if len(added) == 1:
        return _translate("Changes", "replaced {name} with {other}").format(name=name, other=_short(added[0].name))
    return _translate("Changes", "replaced {name} with %Ln certificate(s)", "", len(added)).format(name=name)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"
