"""How a collection begins: anew, or with the file that an organisation uses today."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ...core.certificates.reading import Problem
    from ..wizard import SSTWizard
    from .session import Opened


class Beginning(QObject):
    """Does what the choices of the first page say. It imports nothing heavy before one of them is made."""

    said = Signal(str)
    """Why a file can't be begun with; empty once one can."""

    def __init__(self, wizard: SSTWizard) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._awaited: Opened | None = None

    def create(self) -> None:
        """Go on to choosing; an update that was begun ends."""
        self._wizard.build_pages()
        if self._wizard.session.base is not None and self._may_start_over():
            self._wizard.context.target = None
            self._wizard.session.start_over()
        self._wizard.next()

    def update(self, path: Path | None) -> None:
        """Begin with a file; without one, ask which."""
        if path is None:
            self._ask(None)
        else:
            self._read(path)

    def fetch(self) -> None:
        """Show the commands that save the present collection, and then ask for the file."""
        self._wizard.build_pages()
        from ..dialogs.collection_from_exchange import CollectionFromExchangeDialog

        dialog = CollectionFromExchangeDialog(self._wizard.settings.store, self._wizard)
        dialog.openWanted.connect(self._ask)
        self._wizard.helping.listen(dialog, "welcome")
        dialog.open()

    def _ask(self, folder: Path | None) -> None:
        self._wizard.build_pages()
        title = self.tr("The collection your organisation uses")
        path = self._wizard.context.dialogs.open_collection(title, folder)
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        """Read a file, and begin with it once that is done, unless another one was chosen meanwhile."""
        self._wizard.build_pages()
        session = self._wizard.session
        self._awaited = opened = session.open_files([path])[0]

        def loaded(changed: Opened) -> None:
            if changed is not opened or self._is_loading(opened):
                return
            session.sourceChanged.disconnect(loaded)
            if self._awaited is opened:
                self._awaited = None
                self._start_from(opened, path)

        session.sourceChanged.connect(loaded)

    def _is_loading(self, opened: Opened) -> bool:
        from .session import State

        return opened.state is State.LOADING

    def _start_from(self, opened: Opened, path: Path) -> None:
        from ..translate import localised

        wizard = self._wizard
        if opened.error is not None or not opened.rows:
            self.said.emit(
                localised(opened.error) if opened.error else self.tr("There is no certificate in that file.")
            )
            return
        self.said.emit("")
        problems = [self._told(problem, path) for problem in opened.problems]
        if problems and not wizard.context.dialogs.may_start_from(path, problems):
            return
        if not self._may_start_over():
            return
        wizard.context.target = None
        wizard.session.start_from((row.certificate for row in opened.rows), path.absolute())
        wizard.certificates.show_source(opened)
        if wizard.currentId() > 1:  # it may come from the window that checks messages: what follows is to be done anew
            wizard.restart()
        if wizard.currentId() == 0:
            wizard.next()

    def _told(self, problem: Problem, path: Path) -> str:
        from ...core.text import printable
        from ..translate import localised

        message = localised(problem.message)
        return message if problem.file in ("", printable(path.name)) else f"{problem.file}: {message}"

    def _may_start_over(self) -> bool:
        return not self._wizard.has_unsaved_choice or self._wizard.context.dialogs.may_start_over()
