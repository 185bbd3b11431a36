"""The terminals that show a program in a window of its own, where the system gives it none by itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_OPTIONS = {
    "x-terminal-emulator": ("-e",),  # what Debian's administrator or user has chosen
    "ptyxis": ("--",),
    "kgx": ("--",),
    "gnome-terminal": ("--",),
    "konsole": ("-e",),
    "xfce4-terminal": ("-x",),
    "mate-terminal": ("-x",),
    "alacritty": ("-e",),
    "kitty": (),
    "foot": (),
    "xterm": ("-e",),
}
"""What goes between a terminal and the command that it runs, as words of their own, never as one line for a shell."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """One terminal.

    Attributes:
        program: Its absolute path.
        options: What goes between it and the command.
    """

    program: Path
    options: tuple[str, ...]


def terminal(search_path: str) -> Terminal | None:
    """Return the first terminal that is there, or None.

    Args:
        search_path: The value of PATH.
    """
    for name, options in _OPTIONS.items():
        for program in on_path(name, search_path):
            return Terminal(program, options)
    return None


def on_path(name: str, search_path: str) -> Iterator[Path]:
    """Yield the programs of a name, by absolute path, from the absolute folders of PATH.

    The current folder and relative entries are left out: whoever puts a file there would choose what is started.

    Args:
        name: The file's whole name.
        search_path: The value of PATH.
    """
    for entry in search_path.split(os.pathsep):
        path = Path(entry.strip('"')) / name
        if path.is_absolute() and path.is_file() and os.access(path, os.X_OK):
            yield path
