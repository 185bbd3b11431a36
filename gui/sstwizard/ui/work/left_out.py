"""What of the files that were opened is not in the collection, and can't simply be added."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ...core.collection.assessment import left_out
from ...core.sources import SourceKind
from ..kit.translate import listed, localized
from .opened import OpenedSource, SourceState
from .session import Session

_translate = QCoreApplication.translate


def opened_files(session: Session) -> list[OpenedSource]:
    """Return the files that were opened, except collections: what is removed from one is left out on purpose."""
    files, seen = session.state.files, session.state.seen_or_said
    collections = {session.draft.base_file, *(each.path for each in files), *(each.file for each in seen)}
    opened = (each for each in session.opened if each.source.kind is SourceKind.FILE)
    return [each for each in opened if each.source.path not in collections]


def left_out_of(session: Session) -> str:
    """Return what of the files that were opened can't simply be added, and why; empty where nothing is left out."""
    files = opened_files(session)
    held = (each.certificates for each in files)
    unvouched, expired = left_out(held, session.collection, session.known, datetime.now(UTC))
    lost = [localized(each.source.title) for each in files if each.state is SourceState.FAILED]
    for each in files:
        losses = (problem.file for problem in session.problems_of(each) if problem.is_loss)
        lost += (file or localized(each.source.title) for file in losses)
    groups = (
        ([each.name for each in unvouched], _translate("ExportPage", "{names} (root, not compared)")),
        ([each.name for each in expired], _translate("ExportPage", "{names} (expired)")),
        (list(dict.fromkeys(lost)), _translate("ExportPage", "{names} (could not be read)")),
    )
    parts = [said.format(names=listed(names)) for names, said in groups if names]
    if not parts:
        return ""
    return _translate("ExportPage", "Left out of what you opened: {parts}.").format(parts="; ".join(parts))
