"""Many files that are read as one: those of an archive or a folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError, PasswordNeededError, SourceError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .unknown import UnknownFormError


class Batch:
    """The certificates and problems of files that are read one after the other, each with the name of its file.

    Files that hold no certificates are counted, not listed: a folder may be full of them.
    """

    def __init__(self) -> None:
        self._found = ReadingBuilder()
        self._others: list[str] = []

    def add(self, name: str, read: Callable[[], Reading]) -> None:
        """Read a file and add what it holds.

        Args:
            name: The file's name as the user knows it; it is made fit to be shown.
            read: Reads the file. A `FormatError` or `SourceError` that it raises becomes a problem of the file; any
                other exception passes through.
        """
        name = printable(name)
        try:
            reading = read().found_in(name)
        except UnknownFormError:
            self._others.append(name)
        except PasswordNeededError:
            locked = QT_TRANSLATE_NOOP(
                "core", "“{file}” is locked. Extract it and add it separately; you can then enter its password."
            )
            self.note(Problem(text(locked, file=name), file=name))
        except FormatError as error:
            self.note(Problem.of(error, name))
        except SourceError as error:
            self.note(Problem(error.message, file=name))
        else:
            self._found.take(reading)

    def note(self, problem: Problem) -> None:
        """Add a problem that belongs to no single file."""
        self._found.note(problem)

    @property
    def holds_nothing_known(self) -> bool:
        """No file held a certificate, and none had a problem."""
        return not self._found.certificates and not self._found.problems

    @property
    def first_error(self) -> FormatError:
        """Why nothing could be read, where a file had a problem and none held a certificate."""
        return self._found.first_error

    def reading(self) -> Reading:
        """Return what the files hold, in the order added."""
        reading = self._found.reading()
        return replace(reading, problems=(*reading.problems, self._summary())) if self._others else reading

    def _summary(self) -> Problem:
        if len(self._others) == 1:
            message = QT_TRANSLATE_NOOP("core", "“{file}” contains no certificates and was skipped.")
            return Problem(text(message, file=self._others[0]), file=self._others[0])
        message = QT_TRANSLATE_NOOP("core", "{count} files contain no certificates and were skipped.")
        return Problem(text(message, count=len(self._others)))
