"""What many files hold, read one after the other: those of an archive or a folder."""

from __future__ import annotations

from collections.abc import Callable

from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading
from ..errors import FormatError, PasswordNeededError, SourceError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .unknown import UnknownFormError


class Gathering:
    """Certificates and problems of many files, each with the name of its file.

    Files that hold no certificates are counted, not listed: a folder may be full of them.
    """

    def __init__(self) -> None:
        self._certificates: list[Certificate] = []
        self._problems: list[Problem] = []
        self._others: list[str] = []

    def add(self, name: str, read: Callable[[], Reading]) -> None:
        """Add what one file holds.

        Args:
            name: The file's name as the user is to see it.
            read: Reads it; what it raises becomes a problem of this file.
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
        """Add a problem that is not one file's."""
        self._problems.append(problem)

    @property
    def holds_nothing_known(self) -> bool:
        """Nothing was found in any file, and nothing is wrong with any."""
        return not self._certificates and not self._problems

    def reading(self) -> Reading:
        """Return what was found, in the order added."""
        summary = (self._summary(),) if self._others else ()
        return Reading(tuple(self._certificates), (*self._problems, *summary))

    def _summary(self) -> Problem:
        if len(self._others) == 1:
            message = QT_TRANSLATE_NOOP("core", "“{file}” holds no certificates and was left out.")
            return Problem(text(message, file=self._others[0]), file=self._others[0])
        message = QT_TRANSLATE_NOOP("core", "{count} files hold no certificates and were left out.")
        return Problem(text(message, count=len(self._others)))
