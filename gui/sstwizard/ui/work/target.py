"""Where a collection is to be written: what is suggested, what a typed name means, and what is found there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from ...core.export.draft import Draft
from ...core.export.export import ending_problem, target_problem
from ...core.platform import file_paths
from ..kit.translate import localized

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


def path_of(typed: str, draft: Draft, last: Path | None, *, looks: bool = True) -> Path:
    """Return the absolute path that a text means; a new name without an ending gets the format's.

    Raises:
        ValueError, RuntimeError: The text is no file name ("/"), or names the home folder of nobody ("~nobody").
    """
    path = Path(typed).expanduser()
    if not path.is_absolute():
        path = suggested(draft, last, looks=looks).parent / path
    if not (draft.is_folder or path.suffix or (looks and file_paths.is_folder(path))):
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
