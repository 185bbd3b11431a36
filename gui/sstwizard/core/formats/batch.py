"""Read several files in succession: those of an archive or a folder, or all that contain mail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from ..certificates.reading import Problem, Reading, ReadingBuilder, more_problems
from ..errors import LOCKED_FILE, FormatError, PasswordNeededError, SourceError
from ..text import QT_TRANSLATE_NOOP, text
from .unknown import UnknownFormError


class SkipMessages(NamedTuple):
    """The messages about skipped files, which depend on what they should contain.

    Attributes:
        locked: For a locked file.
        other: For a single file that contains nothing of the kind.
        others: For several such files.
    """

    locked: str
    other: str
    others: str


CERTIFICATES = SkipMessages(
    QT_TRANSLATE_NOOP("core", "“{file}” is locked with a password. Add it by itself; you can then enter its password."),
    QT_TRANSLATE_NOOP("core", "“{file}” contains no certificates and was skipped."),
    QT_TRANSLATE_NOOP("core", "{count} files contain no certificates and were skipped."),
)
MAIL = SkipMessages(
    LOCKED_FILE,
    QT_TRANSLATE_NOOP("core", "“{file}” contains neither mail nor certificates and was skipped."),
    QT_TRANSLATE_NOOP("core", "{count} files contain neither mail nor certificates and were skipped."),
)


class Batch(ReadingBuilder):
    """The certificates and problems of several files, with the names of the files.

    Files without anything of interest are counted instead of listed: a folder may be full of them.
    """

    def __init__(self, messages: SkipMessages = CERTIFICATES) -> None:
        """Start with nothing read."""
        super().__init__()
        self._messages = messages
        self._others: list[str] = []

    @contextmanager
    def noting_errors(self, name: str, *, is_named: bool = False) -> Iterator[None]:
        """Turn a `FormatError` or `SourceError` into a problem of a file. Other exceptions pass through.

        Args:
            name: The file's name, in displayable form.
            is_named: Whether the user chose the file, so that it is listed in any case.
        """
        try:
            yield
        except PasswordNeededError:
            self.note(Problem(text(self._messages.locked, file=name), file=name, is_locked=True))
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
        """Whether no file contained a certificate or had a problem."""
        return not self.certificates and not self.problems

    def reading(self) -> Reading:
        """Return the content of the files, in the order added."""
        reading = super().reading()
        return replace(reading, problems=(*reading.problems, self._summary())) if self._others else reading

    def note_counted(self) -> None:
        """Add problems for what was only counted."""
        if self._others:
            self.problems.append(self._summary())
        if self._unlisted:
            self.problems.append(more_problems(self._unlisted))

    def _summary(self) -> Problem:
        if len(self._others) == 1:
            return Problem(text(self._messages.other, file=self._others[0]), file=self._others[0])
        return Problem(text(self._messages.others, count=len(self._others)))
