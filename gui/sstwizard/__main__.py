"""No subcommand: the wizard. A subcommand: the same core without windows."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .core.platform import file_paths
from .core.platform.programs import WINDOWED, bundled_program, forget_openssl_settings, keep_to_one_openssl

if TYPE_CHECKING:
    from pathlib import Path

    from .core.organization_policy import OrganizationPolicy

_OPEN_PKCS12 = "--open-pkcs12"  # pkcs12.ARGUMENT, without the time that importing it takes
_INTERRUPTED = 130  # ExitCode.INTERRUPTED, which may not be loaded yet when somebody presses Ctrl+C
_REMIND = "--remind"  # what tasks and timers of older versions start


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with a command line, by default that of this process, and return its exit code."""
    try:
        forget_openssl_settings(os.environ)
        keep_to_one_openssl()
        arguments = list(sys.argv[1:] if arguments is None else arguments)
        if arguments == [_OPEN_PKCS12]:
            from .core.formats.pkcs12 import serve

            return serve()
        return _logged(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _logged(arguments: Sequence[str]) -> int:
    """Run the program as the organization has set it, and note its end where there is a log."""
    from . import support_log
    from .core.organization_policy import of_this_computer

    log_file = os.environ.get("SSTWIZARD_LOG", "")
    try:
        if _opens_window(arguments) and (windowed := _windowed()):
            import subprocess

            subprocess.Popen([windowed, *arguments])  # noqa: S603 - a program by its absolute path, without a shell
            return 0
        policy = of_this_computer()
        log_file = policy.log_file or log_file
        if log_file:
            support_log.begin(log_file)
            support_log.note(
                "policy",
                ignored=",".join(policy.ignored) or "none",
                downloads=policy.allows_downloads,
                uploads=policy.allows_uploads,
                mail=policy.allows_mail_from_exchange,
                comparison=policy.allows_comparison,
            )
        code = _run(arguments, policy)
        support_log.note("end", code=code)
    except Exception as error:  # noqa: BLE001 - whatever it is, it ends here
        support_log.note_error(error)
        code = _give_up(error, log_file)
    finally:
        support_log.end()
    return code


def _give_up(error: Exception, log_file: str) -> int:
    """Say in one sentence that an error in the program has ended it, after the details if there is a log."""
    from .cli.report import ExitCode

    if isinstance(error, ImportError) and any(mark in str(error) for mark in (".so", "DLL load failed")):
        from .ui.display import NO_WINDOW, say_no_window

        needs = "; it needs Windows 10 1809 or later" if sys.platform == "win32" else ""
        say_no_window(f"a library that Qt needs can't be used ({error}){needs}")
        return NO_WINDOW
    log = f"the log is “{log_file}”" if log_file else "for a log, set SSTWIZARD_LOG to the name of a file"
    said = f"sstwizard: ended by an error in the program ({type(error).__name__}); {log}"
    if sys.stderr is not None:
        if log_file:
            import traceback

            traceback.print_exception(error)
        print(said, file=sys.stderr)  # noqa: T201 - for those who started it from a terminal
    elif sys.platform == "win32":
        from .core.platform.win32 import show_error

        show_error(said)
    return ExitCode.INTERNAL_ERROR


def _run(arguments: Sequence[str], policy: OrganizationPolicy) -> int:
    if _opens_window(arguments):
        gc.disable()  # until the window is painted: what is made until then is no garbage
        from .ui.display import load_qt

        load_qt()
        from .ui import app

        return app.end_weekly_check(arguments[1], policy) if arguments[:1] == [_REMIND] else app.run(arguments, policy)
    from .cli.program import run as run_command

    return run_command(arguments, _self_test, lambda: _about(policy), policy)


def _opens_window(arguments: Sequence[str]) -> bool:
    return not arguments or is_for_the_wizard(arguments[0]) or (len(arguments) > 1 and arguments[0] == _REMIND)


def _windowed() -> Path | None:
    """Return the program that opens windows in place of this one, whose console would stay beside them."""
    own = bundled_program()
    windowed = own.with_name(WINDOWED) if own else None
    return windowed if windowed and own != windowed and file_paths.is_file(windowed) else None


def _self_test() -> list[str]:
    from .ui.self_test import self_test

    return self_test()


def _about(policy: OrganizationPolicy) -> str:
    from .core.about import about

    try:
        from .ui.kit.settings import Settings, name_program, settings_store

        name_program()
        settings = Settings(settings_store(bundled_program()), policy).facts()
    except ImportError as error:  # a library that Qt needs is missing
        settings = {"Qt": str(error)}
    return about(settings, policy)


def is_for_the_wizard(word: str) -> bool:
    """Say whether a first word names a file rather than a command, as it is or mistyped.

    A file that is gone, as behind an old shortcut, is known by the look of its path: the wizard opens and says so.
    Where nothing printed could be read (SST Wizard.exe, pythonw), it opens for whatever is no command.
    """
    from .cli import COMMANDS

    if word in COMMANDS or word.startswith("-"):
        return False
    return sys.stderr is None or os.path.lexists(word) or any(mark in word for mark in "./\\:")


if __name__ == "__main__":
    sys.exit(main())
