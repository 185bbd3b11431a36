"""What the program ends with."""

from __future__ import annotations

from enum import IntEnum

from ..core.errors import SSTWizardError


class ExitCode(IntEnum):
    """What the program ends with; docs/command-line.md says what each command takes for a finding."""

    DONE = 0
    """It is done, and there is nothing to act upon."""
    FINDINGS = 1
    """Something was found to act upon."""
    BAD_INPUT = 2
    """The command line or a file can't be used, or the program is incomplete; standard error says why."""
    INTERNAL_ERROR = 70
    """The program has an error, or what it prints can't be written; nothing is known of what was asked. EX_SOFTWARE of
    sysexits.h."""


EXIT_CODES = {SSTWizardError: ExitCode.BAD_INPUT, BrokenPipeError: ExitCode.DONE}
"""The exit code for an error; the class nearest to its own decides."""


def exit_code(error: BaseException) -> ExitCode:
    """Return the exit code for an error of a class in `EXIT_CODES`."""
    return next(EXIT_CODES[each] for each in type(error).__mro__ if each in EXIT_CODES)
