"""Lists in which there is nothing to walk through."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView


def pass_while_empty(view: QAbstractItemView) -> None:
    """Have Tab pass by a view as long as it shows nothing; its model is set."""
    model, usual = view.model(), view.focusPolicy()

    def follow() -> None:
        if shiboken6.isValid(view):  # some models tell of the end of their rows when the view goes
            view.setFocusPolicy(usual if model.rowCount() else Qt.FocusPolicy.NoFocus)

    for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        changed.connect(follow)
    follow()
