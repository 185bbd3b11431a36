"""What comes out of any source of certificates: those that are sound, and a line for each thing that is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, Text, text
from .certificate import Certificate, Provenance

ReportProgress = Callable[[int, int], None]
"""Called with (done, total) during long work; may raise `CancelledError` to end it. A total of 0 is "not known"."""


MAX_PROBLEMS = 100
"""Problems of one file that are listed; the others are counted."""


def silent(done: int, total: int) -> None:
    """ReportProgress to nobody."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be used, or is not as it should be.

    Attributes:
        message: What and why, in a sentence.
        offset: Where in the file it begins, in bytes; None where no single place is to blame.
        file: The file's name as the user knows it; empty while only bytes are known.
        cut_short: Reading stopped at a limit, so what follows was not read.
    """

    message: Text
    offset: int | None = None
    file: str = ""
    cut_short: bool = False

    @property
    def is_loss(self) -> bool:
        """Something that is there was not read, and may matter; not so where all is said of the file as a whole."""
        return self.offset is not None or self.cut_short

    @classmethod
    def of(cls, error: FormatError, file: str = "") -> Problem:
        """Return the problem that an error is where the rest can be used.

        Args:
            error: What a reader raised.
            file: See above.
        """
        return cls(error.message, error.offset, file, isinstance(error, LimitError))


class Form(Enum):
    """The form of a file that may hold certificates, as its content shows it. `core.formats.form_of` tells it."""

    SST = auto()
    """Microsoft Serialized Certificate Store: the one that Exchange takes."""
    SERIALIZED_ELEMENT = auto()
    """One entry of such a store, without header and end marker."""
    DER = auto()
    """A certificate, or several one after the other."""
    PKCS7 = auto()
    """CMS SignedData: a bundle of certificates, or a signature."""
    OTHER_CMS = auto()
    """CMS of any other type, which holds no certificates that can be seen: encrypted, compressed, plain data."""
    PKCS12 = auto()
    PEM = auto()
    """Text with PEM blocks in it, of anything."""
    BASE64 = auto()
    """Text of nothing but base64."""
    MAIL = auto()
    """A message with its header (RFC 5322)."""
    MAILBOX = auto()
    """Such messages one after the other (RFC 4155), or but one, each after a line that begins with "From "."""
    COMPOUND_FILE = auto()
    """An Outlook message (.msg), or an old Office document."""
    ZIP = auto()


_CERTIFICATE_FILES = (Form.DER, Form.PEM, Form.BASE64)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read. One bad certificate among 300 is a problem, not an error.

    Attributes:
        certificates: Those that are sound, in the order found.
        problems: What could not be used, in the order found.
        form: The form of the file that was read; None for a folder, a Windows store, or several files.
        sha256: SHA-256 of the bytes of the file that was read, upper-case hex; None where no single file was.
        unlisted: How many more problems there are.
    """

    certificates: tuple[Certificate, ...] = field(default=())
    problems: tuple[Problem, ...] = field(default=())
    form: Form | None = None
    sha256: str | None = None
    unlisted: int = 0

    def found_in(self, file: str) -> Reading:
        """Return the reading as that of a file, named before where in it each certificate and problem was found.

        Args:
            file: The file's name, fit to be shown.
        """
        name = text("{name}", name=file)
        return replace(
            self,
            certificates=tuple(
                replace(each, origin=within(name, each.origin) if each.origin.source else name)
                for each in self.certificates
            ),
            problems=tuple(
                replace(each, file=f"{file} ▸ {each.file}" if each.file else file) for each in self.problems
            ),
        )

    def received(self) -> Reading:
        """Return the reading as that of a message."""
        return self._with_provenance(Provenance.RECEIVED)

    def of_own_file(self) -> Reading:
        """Return the reading as that of a file which the user named: a certificate alone in it was chosen with it."""
        is_alone = self.form in _CERTIFICATE_FILES and len(self.certificates) == 1 and not self.problems
        is_received = any(each.provenance is Provenance.RECEIVED for each in self.certificates)
        return self._with_provenance(Provenance.OWN_FILE) if is_alone and not is_received else self

    def _with_provenance(self, provenance: Provenance) -> Reading:
        return replace(self, certificates=tuple(replace(each, provenance=provenance) for each in self.certificates))


class ReadingBuilder:
    """A reading while it is made. Problems are counted while they are collected: a file may have millions.

    Attributes:
        certificates: Those that are sound, so far.
        problems: The first `MAX_PROBLEMS`, and each at which reading stopped.
    """

    def __init__(self) -> None:
        self.certificates: list[Certificate] = []
        self.problems: list[Problem] = []
        self._listed = self._unlisted = 0

    def note(self, problem: Problem) -> None:
        """Add a problem."""
        if self._listed < MAX_PROBLEMS or problem.cut_short:
            self._listed += 1
            self.problems.append(problem)
        else:
            self._unlisted += 1

    def drop_last_problem(self) -> None:
        """Take back the problem that was noted last."""
        if self._unlisted:
            self._unlisted -= 1
        else:
            self._listed -= 1
            self.problems.pop()

    @property
    def first_error(self) -> FormatError:
        """Why nothing could be read, where there is a problem and no certificate: the limit, or what came first."""
        worst = min(self.problems, key=lambda problem: not problem.cut_short)
        return (LimitError if worst.cut_short else FormatError)(worst.message, worst.offset)

    def take(self, reading: Reading) -> None:
        """Add what was read elsewhere."""
        self.certificates += reading.certificates
        for problem in reading.problems:
            self.note(problem)
        self._unlisted += reading.unlisted

    def reading(self) -> Reading:
        """Return what was read."""
        return Reading(tuple(self.certificates), tuple(self.problems), unlisted=self._unlisted)

    def hand_out(self) -> Reading:
        """Return what was read since this was last called; problems are counted on."""
        found = Reading(tuple(self.certificates), tuple(self.problems))
        self.certificates, self.problems = [], []
        return found


def more_problems(count: int) -> Problem:
    """Return the line for problems that were only counted."""
    return Problem(text(QT_TRANSLATE_NOOP("core", "There are {count} more problems."), count=count))


def within(outer: Text, inner: Text) -> Text:
    """Return a place inside another, as it is shown: "outer ▸ inner".

    Args:
        outer: The place around it: a folder, an archive, a store's computer.
        inner: The place in it.
    """
    return text("{outer} ▸ {inner}", outer=outer, inner=inner)


def without_duplicates(certificates: tuple[Certificate, ...]) -> tuple[Certificate, ...]:
    """Return the certificates with each DER once: the copy that `Provenance` prefers, with how many there were."""
    counts = Counter(certificates)
    if len(counts) == len(certificates):
        return certificates
    return tuple(replace(each, copies=counts[each]) if counts[each] > 1 else each for each in best_copies(certificates))


def best_copies(certificates: Iterable[Certificate]) -> tuple[Certificate, ...]:
    """Return each certificate once, where it was found first: of several copies the one of the highest provenance."""
    kept: dict[Certificate, Certificate] = {}
    for each in certificates:
        if each not in kept or each.provenance > kept[each].provenance:
            kept[each] = each
    return tuple(kept.values())
