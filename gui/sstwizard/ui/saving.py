"""What can be saved beside a written file: the script, the kit, the reminders. Made and written in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..core.collection import Assessment
from ..core.errors import SSTWizardError
from ..core.powershell import Upload
from ..core.text import printable
from .dialogs import Dialogs
from .session import Session
from .tasks import Task
from .translate import localised

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written.

    Attributes:
        path: Where it lies on this computer.
        assessment: What is in it, and what was to be said of it.
        sha256: Its SHA-256, upper-case hex.
        upload: Where it goes; None as long as what is typed on the page can't be used.
    """

    path: Path
    assessment: Assessment
    sha256: str
    upload: Upload | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """Something that can be saved.

    Attributes:
        key: Names the menu's entry in tests.
        title: The menu's entry.
        name: What the file is called at first; `{stem}` is the written file's name without its ending.
        make: Returns the content. It runs in the background, and imports what it needs.
        needs_upload: It speaks of where the file goes.
    """

    key: str
    title: str
    name: str
    make: Callable[[Written], bytes]
    needs_upload: bool = False


def kinds() -> tuple[Kind, ...]:
    """Return all that can be saved, in the order of the menu."""
    return (
        Kind("script", _translate("Saving", "&Script (.ps1)…"), "upload.ps1", _script, needs_upload=True),
        Kind("kit", _translate("Saving", "&Transfer kit (.zip)…"), "{stem} kit.zip", _kit, needs_upload=True),
        Kind("reminders", _translate("Saving", "Expiry &reminders (.ics)…"), "{stem}.ics", _reminders),
    )


def _script(written: Written) -> bytes:
    from ..core.script import script_file

    assert written.upload is not None
    return script_file(written.upload, localised)


def _kit(written: Written) -> bytes:
    from ..core.kit import transfer_kit

    assert written.upload is not None
    return transfer_kit(written.upload, written.assessment.collection, {}, localised)


def _reminders(written: Written) -> bytes:
    from ..core.reminders import reminders

    return reminders(written.assessment.collection, written.path.name, datetime.now(UTC), localised)


class Saving(QObject):
    """Asks where to, makes, writes, and says how it went."""

    said = Signal(str, bool)
    """A sentence for the user, and whether it is a good one; an empty one while work is under way."""
    changed = Signal()

    def __init__(self, session: Session, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self.is_busy = False

    def save(self, kind: Kind, written: Written) -> None:
        """Ask for a file, and save to it."""
        start = written.path.with_name(kind.name.format(stem=written.path.stem))
        target = self._dialogs.save_document(kind.title.replace("&", ""), start, start.suffix)
        if target is None:
            return
        self.said.emit("", True)
        self._set_busy(True)
        Task(
            lambda _report: _save(target, kind.make(written)),
            then=lambda _saved: self._end(self.tr("Saved: {file}").format(file=printable(str(target))), is_good=True),
            failed=self._on_failed,
            parent=self,
        ).start(self._session.workers)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SSTWizardError):
            self._end(localised(error.message), is_good=False)
        else:
            self._end("", is_good=False)
            raise error

    def _end(self, sentence: str, *, is_good: bool) -> None:
        self._set_busy(False)
        self.said.emit(sentence, is_good)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.changed.emit()


def _save(target: Path, content: bytes) -> None:
    from ..core.export import save

    save(target, content)
