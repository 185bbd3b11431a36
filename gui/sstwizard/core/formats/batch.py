"""Many files that are read as one: those of an archive or a folder."""

from __future__ import annotations

from collections.abc import Callable

from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading
from ..errors import FormatError, PasswordNeededError, SourceError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .unknown import UnknownFormError


class Batch:
    """The certificates and problems of files that are read one after the other, each with the name of its file.

    Files that hold no certificates are counted, not listed: a folder may be full of them.
    """

    def __init__(self) -> None:
        self._certificates: list[Certificate] = []
        self._problems: list[Problem] = []
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
                "core", "“{file}” is locked. Take it out and add it by itself, and its password will be asked for."
            )
            self._problems.append(Problem(text(locked, file=name), file=name))
        except FormatError as error:
            self._problems.append(Problem(error.message, error.offset, name))
        except SourceError as error:
            self._problems.append(Problem(error.message, file=name))
        else:
            self._certificates += reading.certificates
            self._problems += reading.problems

    def note(self, problem: Problem) -> None:
        """Add a problem that belongs to no single file."""
        self._problems.append(problem)

    @property
    def holds_nothing_known(self) -> bool:
        """No file held a certificate, and none had a problem."""
        return not self._certificates and not self._problems

    def reading(self) -> Reading:
        """Return what the files hold, in the order added."""
        summary = (self._summary(),) if self._others else ()
        return Reading(tuple(self._certificates), (*self._problems, *summary))

    def _summary(self) -> Problem:
        if len(self._others) == 1:
            message = QT_TRANSLATE_NOOP("core", "“{file}” holds no certificates and was left out.")
            return Problem(text(message, file=self._others[0]), file=self._others[0])
        message = QT_TRANSLATE_NOOP("core", "{count} files hold no certificates and were left out.")
        return Problem(text(message, count=len(self._others)))
