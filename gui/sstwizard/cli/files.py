"""Read the files that are given to a command, and what this computer knows beside them."""

from __future__ import annotations

import fnmatch
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Form, Problem, Reading, best_copies, no_progress
from ..core.chains.index import CertificateIndex
from ..core.chains.vouching import Vouching
from ..core.errors import InputError, PasswordNeededError, SourceError, SSTWizardError
from ..core.exchange.stored import FILE, StateFile, StoredState
from ..core.organization_policy import OrganizationPolicy
from ..core.platform import file_paths
from ..core.platform.file_access import local_data
from ..core.platform.programs import bundled_program, is_portable
from ..core.sources import public_lists, windows
from ..core.sources.files import file_source, read_content
from ..core.sources.walk import CERTIFICATES, OpenFile, content_of, name_of, unreadable
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from . import STANDARD
from .report import about


@contextmanager
def naming(file: str) -> Iterator[None]:
    """Have errors begin with the path of a file (`about`)."""
    try:
        yield
    except SSTWizardError as error:
        raise InputError(about(file, error)) from error


def read(files: Iterable[str]) -> Reading:
    """Read files one after the other; a certificate that is in several is returned once."""
    readings = [read_one(file) for file in expanded(files)]
    certificates = best_copies(certificate for reading in readings for certificate in reading.certificates)
    problems = tuple(problem for reading in readings for problem in reading.problems)
    return Reading(certificates, problems)


def expanded(files: Iterable[str], platform: str = sys.platform) -> list[str]:
    """Return the files that match: on Windows, whose shells leave that to the program, `*.cer` is every .cer file.

    Only `*` and `?` are wildcards, as everywhere in Windows, and only in the last part of a path. The name of an
    existing file stands for that file. Raise an InputError if no file matches.
    """
    return [name for file in files for name in (_matching(file) if platform == "win32" else [file])]


def _matching(file: str) -> list[str]:
    folder, name = os.path.split(file)
    if not any(mark in name for mark in "*?") or os.path.lexists(file):
        return [file]
    try:
        there = [path.name for path in file_paths.reachable(Path(folder).absolute()).iterdir()]
    except OSError:
        there = []
    found = sorted(fnmatch.filter(there, name.replace("[", "[[]")))
    if not found:
        message = QT_TRANSLATE_NOOP("core", "No file matches “{pattern}”. Check the name and the folder.")
        raise InputError(about(file, text(message, pattern=printable(file))))
    return [str(Path(folder, each)) for each in found]


def read_one(file: str) -> Reading:
    """Read a file or folder, or standard input, which vouches for no root: nobody has named a file.

    Raise an InputError if it can't be read, is locked, or has no certificate in it.
    """
    if file == STANDARD:
        return _read(file, lambda: read_content(standard_input(CERTIFICATES.max_file_bytes), file))
    return _read(file, partial(file_source(Path(file)).load, no_progress))


def standard_input(max_bytes: int) -> bytes:
    """Return the bytes of standard input, if the program has it; raise a SourceError if there are more than allowed."""
    if sys.stdin is None:
        return b""
    try:
        return OpenFile(STANDARD, 0, b"", sys.stdin.buffer.read).whole(max_bytes)
    except OSError as error:
        raise unreadable(Path(STANDARD), error) from error


def _read(file: str, load: Callable[[], Reading]) -> Reading:
    try:
        reading = load()
    except SourceError as error:
        raise InputError(about(file, error)) from error
    except PasswordNeededError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "{file} is locked with a password. Open it in the wizard, which asks for it."
        )
        raise InputError(about(file, text(message, file=printable(file)))) from error
    if not reading.certificates:
        message = QT_TRANSLATE_NOOP("core", "{file}: The file contains no certificates.")
        reasons = [text("{file}: {reason}", file=printable(file), reason=each.message) for each in reading.problems]
        raise InputError(next(iter(reasons), text(message, file=printable(file))))
    path, name = printable(file), name_of(Path(file).absolute())
    if file_paths.is_folder(Path(file)):
        return reading  # the problems of the files in it
    named = (
        replace(each, file=path + each.file[len(name) :]) if f"{each.file} ▸ ".startswith(f"{name} ▸ ") else each
        for each in reading.problems  # of the file, and of what is in it
    )
    return replace(reading, problems=tuple(named))


def read_store(file: str, *, or_input: bool = False) -> Reading:
    """Read a file, `or_input`, that has to be an .sst, since Exchange takes nothing else.

    Raise an InputError if it can't be read, is not an .sst, or has no certificate in it.
    """
    path = Path(file).absolute()
    with naming(file):
        if file_paths.is_folder(path):
            reading = read_one(file)
        else:
            is_input, most = or_input and file == STANDARD, CERTIFICATES.max_file_bytes
            content = standard_input(most) if is_input else content_of(path, most)
            reading = _read(file, partial(read_content, content, name_of(path)))
        if reading.form is not Form.SST:
            message = QT_TRANSLATE_NOOP("core", "“{file}” is not an .sst file. Create one first: sstwizard make.")
            raise InputError(text(message, file=name_of(path)))
    return reading


def read_base(file: str) -> Reading:
    """Read the current collection as `read_store` does.

    A damaged one is refused, too: certificates would be lost, and nobody would be asked.
    """
    reading = read_store(file)
    if not is_whole(reading.problems):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” can't be read completely, so some of its certificates may be lost in the new file: {reason} To "
            "use what can be read, pass the file without --base.",
        )
        reason = next(problem.message for problem in reading.problems if problem.is_loss)
        raise InputError(about(file, text(message, file=printable(Path(file).name), reason=reason)))
    return reading


def is_whole(problems: Iterable[Problem]) -> bool:
    """Return whether all was read: nothing was damaged or locked, and reading stopped at no limit."""
    return not any(problem.is_loss for problem in problems)


def vouching_for_itself(base: Reading, policy: OrganizationPolicy) -> tuple[Certificate, ...]:
    """Return what of the current collection vouches for its roots: all of it, as the user says that Exchange has it.

    Where the organization allows no root that only the user vouches for, it is what a wizard of his has seen there.
    """
    if policy.allows_comparison:
        return base.certificates
    return state_here().seen_among(base.certificates, base.sha256 or "")


def state_here() -> StoredState:
    """Return what wizards of this user know of Exchange."""
    program = bundled_program()
    folder = program.parent if program is not None and is_portable(program) else local_data()
    return StateFile(folder / FILE).state


def forbidden(base: Reading, vouching: Vouching, policy: OrganizationPolicy) -> tuple[Certificate, ...]:
    """Return the roots of the current collection that the organization doesn't allow."""
    return () if policy.allows_comparison else tuple(filter(vouching.is_unvouched, base.certificates))


def require_allowed(file: str, reading: Reading, policy: OrganizationPolicy) -> None:
    """Raise an InputError if a file that is to be uploaded has a root that the organization doesn't allow."""
    if policy.allows_comparison:
        return
    known = known_here(reading.certificates, in_use=vouching_for_itself(reading, policy))
    for root in forbidden(reading, known.vouching, policy):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” has the root CA “{name}”. Nobody vouches for it, and your organization allows no others (policy "
            "{policy}). Make a collection without it first: sstwizard make.",
        )
        said = text(message, file=name_of(Path(file)), name=root.name, policy="OnlyVouchedRoots")
        raise InputError(about(file, said))


def not_allowed(root: Certificate) -> Problem:
    """Return what is said of a root that the organization doesn't allow."""
    message = QT_TRANSLATE_NOOP(
        "core",
        "The root CA “{name}” was not added, because nobody vouches for it, and your organization allows no others "
        "(policy {policy}).",
    )
    return Problem(text(message, name=root.name, policy="OnlyVouchedRoots"), file=str(root.origin))


def known_here(
    certificates: Iterable[Certificate] = (), in_use: Iterable[Certificate] = (), confirmed: Iterable[Certificate] = ()
) -> CertificateIndex:
    """Return an index of some certificates and those of every source that the wizard opens by itself.

    So the command line and the wizard judge a certificate alike on this computer: one that Windows disallows is
    disallowed, and a missing one is found in Windows' stores, or in the list of public CAs. The organization uses
    `in_use` now, and the user vouches for `confirmed` roots.
    """
    return CertificateIndex((*certificates, *_of_this_computer()), in_use, confirmed, reserve=public_lists.CATALOGUE)


def _of_this_computer() -> Iterator[Certificate]:
    for source in (*windows.sources(), public_lists.roots_source()):
        try:
            yield from source.load(no_progress).certificates
        except SourceError:  # a store that this user may not read; nothing that was asked for is in it
            continue
