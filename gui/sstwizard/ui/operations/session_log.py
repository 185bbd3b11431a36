"""What the log for support tells of a session: numbers and states, never what a source holds."""

from __future__ import annotations

from ... import support_log
from .opened_source import OpenedSource, SourceState
from .session import Session


def watch(session: Session) -> None:
    """Note from now on what was read, and what came of each assessment; nothing where the log is off."""
    if not support_log.is_on():
        return

    def read(opened: OpenedSource) -> None:
        if opened.state is not SourceState.LOADING:
            held, problems = len(opened.certificates), len(opened.problems)
            kind, state = opened.source.kind.name, opened.state.name
            support_log.note("source", kind=kind, state=state, certificates=held, problems=problems)

    def assessed() -> None:
        found = session.assessment
        errors, findings = len(found.errors), len(found.findings)
        support_log.note("assessed", certificates=len(found.collection), errors=errors, findings=findings)

    session.sourceChanged.connect(read)
    session.assessed.connect(assessed)
