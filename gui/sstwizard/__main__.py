"""No subcommand: the wizard. A subcommand: the same core without windows."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        arguments: The command line without the program's name; that of this process by default.
    """
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments and (arguments[0] in ("show", "make", "commands") or arguments[0].startswith("-")):
        from .cli import run as run_command

        return run_command(arguments)
    from .ui.app import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
