"""Many files that are read one after the other: those of an archive, of a folder, or all that hold mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from ..certificates.reading import Problem, Reading, ReadingBuilder, more_problems
from ..errors import FormatError, PasswordNeededError, SourceError, locked_file_text
from ..text import QT_TRANSLATE_NOOP, Text, text
from .unknown import UnknownFormError


class Sought(NamedTuple):
    """What is looked for in the files of a batch, by what is said of those that are left out.

    Attributes:
        locked: Returns what is said of a locked file, by its name.
        other: Said of the one file that holds none of it.
        others: Said of several.
    """

    locked: Callable[[str], Text]
    other: str
    others: str


def _locked_among_others(file: str) -> Text:
    message = QT_TRANSLATE_NOOP(
        "core", "“{file}” is locked. Extract it and add it separately; you can then enter its password."
    )
    return text(message, file=file)


CERTIFICATES = Sought(
    _locked_among_others,
    QT_TRANSLATE_NOOP("core", "“{file}” contains no certificates and was skipped."),
    QT_TRANSLATE_NOOP("core", "{count} files contain no certificates and were skipped."),
)
MAIL = Sought(
    locked_file_text,
    QT_TRANSLATE_NOOP("core", "“{file}” contains neither mail nor certificates and was skipped."),
    QT_TRANSLATE_NOOP("core", "{count} files contain neither mail nor certificates and were skipped."),
)


class Batch(ReadingBuilder):
    """The certificates and problems of many files, each with the name of its file.

    Files that hold nothing of what is sought are counted, not listed: a folder may be full of them.
    """

    def __init__(self, sought: Sought = CERTIFICATES) -> None:
        """Begin with nothing read."""
        super().__init__()
        self._sought = sought
        self._others: list[str] = []

    @contextmanager
    def noting_errors(self, name: str, *, is_named: bool = False) -> Iterator[None]:
        """Note why a file can't be read: a `FormatError` or `SourceError`. Any other exception passes through.

        Args:
            name: The file's name, fit to be shown.
            is_named: The user chose it: it is listed, whatever it is.
        """
        try:
            yield
        except PasswordNeededError:
            self.note(Problem(self._sought.locked(name), file=name))
        except UnknownFormError as error:
            if is_named:
                self.note(Problem.of(error, name))
            else:
                self._others.append(name)
        except FormatError as error:
            self.note(Problem.of(error, name))
        except SourceError as error:
            self.note(Problem(error.message, file=name))

    @property
    def holds_nothing_known(self) -> bool:
        """No file held a certificate, and none had a problem."""
        return not self.certificates and not self.problems

    def reading(self) -> Reading:
        """Return what the files hold, in the order added."""
        reading = super().reading()
        return replace(reading, problems=(*reading.problems, self._summary())) if self._others else reading

    def note_counted(self) -> None:
        """Note what was only counted."""
        if self._others:
            self.problems.append(self._summary())
        if self._unlisted:
            self.problems.append(more_problems(self._unlisted))

    def _summary(self) -> Problem:
        if len(self._others) == 1:
            return Problem(text(self._sought.other, file=self._others[0]), file=self._others[0])
        return Problem(text(self._sought.others, count=len(self._others)))
