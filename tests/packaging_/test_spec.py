"""What the programs leave out as unused."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from catalogues import TRANSLATIONS

CHECKOUT = Path(__file__).resolve().parents[2]
SPEC = CHECKOUT / "packaging" / "sstwizard.spec"

WITHOUT = """
import _imp
import sys

unused = {name for name in %r if not _imp.is_frozen(name)}  # what is frozen, Python itself has
for name in unused:
    sys.modules.pop(name, None)

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name in unused:
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Refuse())
sys.path.insert(0, %r)
"""
DOWNLOAD = """
import socket
import urllib.request
from sstwizard.core.errors import DownloadError
from sstwizard.core.web import fetch
from sstwizard.core.certificates.budget import Budget
from sstwizard.core.web import Address

urllib.request.getproxies = dict
with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
try:
    fetch.fetch(Address.parse(f"http://127.0.0.1:{port}/"), Budget(print), seconds=30, allow_private=True)
except DownloadError as error:
    print(error)
"""

# What others import, that has something left out of it, or that would fall back to it.
PACKAGES = (
    "OpenSSL",
    "asn1crypto.cms",
    "cryptography.x509",
    "dateutil.rrule",
    "icalendar",
    "jinja2",
    "markupsafe",
    "olefile",
)
STANDARD = (
    *(
        "concurrent.futures",
        "datetime",
        "decimal",
        "email.message",
        "importlib.metadata",
        "importlib.resources",
        "logging",
    ),
    *("random", "shutil", "tempfile", "urllib.request", "uuid", "warnings", "zipfile", "zoneinfo"),
)


def assigned(given: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return what sstwizard.spec assigns to names, which it makes of others that are given."""
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in names:
            exec(ast.unparse(node), given)
    return given


def left_out(python: tuple[int, ...] = sys.version_info[:2]) -> set[str]:
    """Return the names of the modules that sstwizard.spec leaves out where the programs are built by a Python."""
    return set(assigned({"sys": SimpleNamespace(version_info=python)}, "UNUSED")["UNUSED"])


def output(script: str) -> str:
    """Run a script in a Python that has nothing of what is left out; it must succeed; return what it printed."""
    whole = WITHOUT % (left_out(), str(CHECKOUT / "gui")) + script
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_download_needs_nothing_that_is_left_out() -> None:
    """Without the modules that sstwizard.spec leaves out, Python's ssl among them, a download still works."""
    assert {"ssl", "_ssl"} <= left_out()
    assert "127.0.0.1 can't be reached" in output(DOWNLOAD)


def test_packages_need_nothing_that_is_left_out() -> None:
    """Without them, all packages of the programs can be imported, and so can what Python has others in place of."""
    program = [
        ".".join(path.relative_to(CHECKOUT / "gui").with_suffix("").parts)
        for path in sorted((CHECKOUT / "gui" / "sstwizard" / "core").rglob("*.py"))
        if path.stem not in {"__init__", "win32"}
    ]
    names = (*STANDARD, *PACKAGES, *program)
    assert output(f"for name in {names}:\n    __import__(name)\nprint('all')") == "all\n"


def test_appdir_has_the_packages_that_are_pinned() -> None:
    """What Debian 12's Python builds leaves out none of them but the one that only a compiler wants."""
    pins = (CHECKOUT / "packaging" / "requirements-linux.txt").read_text(encoding="utf-8")
    pinned = {name.lower().replace("-", "_") for name in re.findall("(?m)^([^#=]+)==", pins)}
    assert "icalendar" in pinned
    assert pinned & left_out((3, 11)) == {"pycparser"}


def test_the_words_on_buttons_come_along() -> None:
    """Of Qt's own catalogues, the Windows programs have those of the languages that the wizard speaks."""
    made = assigned({"CHECKOUT": CHECKOUT}, "LANGUAGES", "CATALOGUES")
    assert made["CATALOGUES"] == {f"qtbase_{language}.qm" for language in TRANSLATIONS}
