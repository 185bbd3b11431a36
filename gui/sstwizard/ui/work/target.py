"""What Export writes: where to, what is found there, in which format; what is left out of it, and what was written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QWidget

from ...core.collection.assessment import left_out
from ...core.collection.collection import Difference
from ...core.export.draft import Draft
from ...core.export.export import ExportFormat, ending_problem, target_problem
from ...core.platform import file_paths
from ...core.sources import SourceKind
from ...core.text import printable
from ..kit.labels import TextLabel
from ..kit.layouts import column
from ..kit.theme import Tone
from ..kit.translate import changes, listed, localized
from .page import page_heading
from .rows import OpenedSource, SourceState
from .session import Session

_translate = QCoreApplication.translate


def suggested(draft: Draft, last: Path | None, *, looks: bool = True) -> Path:
    """Return where a draft may be written: beside the file that was written last, or among the documents.

    Unless it `looks`, it touches no drive: the folder may be gone, and the name may be taken.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = last.parent if last is not None else Path(documents)
    if looks and not file_paths.is_folder(folder):
        folder = Path.home()
    return draft.suggestion(folder, datetime.now().astimezone().date(), looks=looks)


def path_of(typed: str, draft: Draft, last: Path | None) -> Path:
    """Return the absolute path that a text means; a new name without an ending gets the format's.

    Raises:
        ValueError, RuntimeError: The text is no file name ("/"), or names the home folder of nobody ("~nobody").
    """
    path = Path(typed).expanduser()
    if not path.is_absolute():
        path = suggested(draft, last).parent / path
    if not (draft.is_folder or path.suffix or file_paths.is_folder(path)):
        path = path.with_name(path.name + draft.file_format.suffix)
    return path


@dataclass(frozen=True, slots=True)
class Place:
    """What was found where a draft is to be written: why it can't be, or what that would replace."""

    target: Path
    problem: str = ""
    replaced: tuple[Path, ...] = ()
    is_base: bool = False


def look_at(typed: str, draft: Draft, last: Path | None) -> Place:
    """Look where a draft is to be written by what was typed, if that is something."""
    if not typed:
        return Place(Path())
    try:
        target = path_of(typed, draft, last)
        problem = target_problem(target, folder=draft.is_folder)
        if problem is None and not draft.is_folder:
            problem = ending_problem(target, draft.file_format)
    except (ValueError, RuntimeError):  # a NUL in the name; "~name" of nobody
        return Place(Path(), _translate("ExportPage", "This isn't a valid file name. Choose another."))
    if problem is not None:
        return Place(target, localized(problem))
    return Place(target, "", tuple(draft.replaced(target)), draft.replaces_base(target))


class FormatChoice(QWidget):
    """A radio button for each format, with what it is for below it."""

    chosen = Signal(object)  # carries the format

    def __init__(self) -> None:
        super().__init__()
        explanations = {
            ExportFormat.DER: _translate("ExportPage", "One certificate per file; several are saved to a folder."),
            ExportFormat.BASE64: _translate("ExportPage", "The same as text, for pasting or emailing."),
            ExportFormat.PKCS7: _translate(
                "ExportPage", "All certificates in one file, for other programs and systems."
            ),
            ExportFormat.SST: _translate(
                "ExportPage",
                "Required by Set-SmimeConfig: all certificates in one file, no data from this computer included.",
            ),
            ExportFormat.PEM: _translate("ExportPage", "For Linux, mail gateways and OpenSSL."),
        }
        self.radios: dict[ExportFormat, QRadioButton] = {}
        column(self, *(part for each in explanations.items() for part in self._build(*each)))
        self.radios[ExportFormat.SST].setChecked(True)

    def _build(self, file_format: ExportFormat, explanation: str) -> tuple[QRadioButton, TextLabel]:
        radio = QRadioButton(localized(file_format.title))
        radio.setObjectName(f"format-{file_format.value}")
        radio.setAccessibleDescription(explanation)
        radio.toggled.connect(partial(self._choose, file_format))
        self.radios[file_format] = radio
        label = TextLabel(explanation, tone=Tone.PLAIN)
        option = QStyleOptionButton()
        radio.initStyleOption(option)
        indent = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, radio).left()
        label.setContentsMargins(indent, 0, 0, 4)
        return radio, label

    def _choose(self, chosen: ExportFormat, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit(chosen)


def counted(done: Difference) -> str:
    """Return how much an update changes."""
    return changes(len(done.added), len(done.kept), len(done.removed))


def summary(draft: Draft, target: Path, copy: Path | None) -> str:
    """Return that a draft was written to a file, what is in it, and where the file is kept that was replaced."""
    count = _translate("SSTWizard", "%Ln certificate(s)", "", len(draft.choice))
    if draft.difference:
        count = f"{count} ({counted(draft.difference)})"
    said = _translate("SSTWizard", "{file} was written: {count}, {size} bytes.").format(
        file=printable(target.name), count=count, size=QLocale().toString(draft.choice.size)
    )
    return f"{page_heading(draft.base_file)} · {said} {said_of_copy(copy)}".rstrip()


def said_of_copy(copy: Path | None) -> str:
    """Return where the file is kept that was replaced; nothing where none was."""
    if copy is None:
        return ""
    return _translate("SSTWizard", "The previous file is kept beside it as {copy}.").format(copy=printable(copy.name))


def opened_files(session: Session) -> list[OpenedSource]:
    """Return the files that were opened, except collections: what is removed from one is left out on purpose."""
    files, seen = session.state.files, session.state.seen_or_said
    collections = {session.draft.base_file, *(each.path for each in files), *(each.file for each in seen)}
    opened = (each for each in session.opened if each.source.kind is SourceKind.FILE)
    return [each for each in opened if each.source.path not in collections]


def left_out_of(session: Session, lost_mail: Iterable[str] = ()) -> str:
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
        (list(dict.fromkeys([*lost, *lost_mail])), _translate("ExportPage", "{names} (could not be read)")),
    )
    parts = [said.format(names=listed(names)) for names, said in groups if names]
    if not parts:
        return ""
    return _translate("ExportPage", "Left out of what you opened: {parts}.").format(parts="; ".join(parts))
