"""Versions and paths for support, in English; the user's folder is “~” in them, so that its name isn't told."""

from __future__ import annotations

import os
import platform
import re
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import cryptography
from cryptography.hazmat.backends.openssl import backend

from .. import __version__
from .organization_policy import OrganizationPolicy
from .platform.programs import app_image, bundled_program, on_path
from .runner.installed import MODULE, find_powershells
from .runner.run_folder import place


def about(settings: Mapping[str, str], policy: OrganizationPolicy) -> str:
    """Return a line for each fact, with what only Qt knows: its version, the language, and where settings are kept.

    Nothing is started; on Windows, drives on PATH and of the user's folders are read.
    """
    program = bundled_program()
    own = Path(__file__).parents[1] if program is None else app_image(program) or program
    facts = [
        ("SST Wizard", __version__),
        ("Program", str(own)),
        ("System", f"{_system()}, {sysconfig.get_platform()}"),
        ("Python", platform.python_version()),
        ("cryptography", f"{cryptography.__version__}, {backend.openssl_version_text()}"),
        *settings.items(),
        ("Local data", _local_data()),
        ("Log", policy.log_file or os.environ.get("SSTWIZARD_LOG") or "off"),
        *(("PowerShell", each) for each in [*_powershells()] or ["none found that can run the scripts"]),
    ]
    return _without_user("\n".join(f"{name}: {value}" for name, value in facts))


def _system() -> str:
    if sys.platform == "win32":
        version = sys.getwindowsversion()
        return f"Windows {version.major}.{version.minor}.{version.build}"
    name = platform.system()
    with suppress(OSError):
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    return f"{name}, {platform.release()}"


def _local_data() -> str:
    try:
        return str(place().folder.parent)
    except OSError as error:  # Windows has no such folder for this user
        return str(error)


def _powershells() -> Iterator[str]:
    """Yield what is known of each PowerShell; elsewhere than on Windows, it would have to be started to tell more."""
    if sys.platform != "win32":
        yield from map(str, on_path("pwsh", os.environ.get("PATH", "")))
        return
    for each in find_powershells():
        forbidden = "forbidden by {scope} {policy}, ".format_map(each.obstacle.values) if each.obstacle else ""
        yield f"{each.title}, {forbidden}{MODULE} {each.module or 'not found'}, {each.program}"


def _without_user(lines: str) -> str:
    """Return lines in which “~” stands for the user's folder."""
    try:
        home = str(Path.home())
    except RuntimeError:  # the user has none
        return lines
    return re.sub(rf"{re.escape(home)}(?=[\\/]|$)", "~", lines, flags=re.MULTILINE | re.IGNORECASE)
