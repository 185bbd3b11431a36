"""The page about Linux without network: its own lines, here and on a clean Debian 12."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("about Linux", allow_module_level=True)

import build_appdir
import fresh
import release_pins
import wine

from pki import Entity

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("network")]

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "air-gap.md").read_text(encoding="utf-8")
DOWNLOAD, FOR_ANOTHER_PYTHON, INSTALL = re.findall(r"^ +```\w+\n +(.+)\n +```$", PAGE, re.MULTILINE)
PROGRAM, ADD_TO_MENU = re.findall(r"`(~/sstwizard/bin/sstwizard.*?)`", PAGE)
PACKAGES = (*re.findall(r"`(python3-\w+)`", PAGE), *build_appdir.LIBRARIES, "libxkbcommon0")
START = " && ".join((*(f"{PROGRAM} {each}" for each in ("--version", "--self-test", "show root.cer")), ADD_TO_MENU))
WITHOUT_NETWORK = f"unshare --net sh -ec {shlex.quote(f'{INSTALL} && {START}')}"
THIS_PYTHON = "{}.{}".format(*sys.version_info)


@pytest.fixture(scope="module")
def pip_cache() -> str:
    """The folder where pip keeps what it has downloaded."""
    command = [sys.executable, "-m", "pip", "cache", "dir"]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


@pytest.fixture
def folder(wheel: Path, root: Entity) -> Iterator[Path]:
    """A folder with the two files of a release and a certificate, in one with room for a machine."""
    with fresh.new_folder() as place:
        made = place / "release"
        made.mkdir()
        shutil.copy(wheel, made)
        pins = release_pins.with_wheel(release_pins.LINUX.read_text(encoding="utf-8"), wheel)
        (made / release_pins.LINUX.name).write_text(pins, encoding="utf-8")
        (made / "root.cer").write_bytes(root.der)
        yield made


def run_here(command: str, folder: Path, pip_cache: str) -> None:
    """Run a command in a folder, with the Python that runs this and a home of its own; it must succeed."""
    own = fresh.environment() | {"HOME": str(folder.parent), "PIP_CACHE_DIR": pip_cache}
    own["PATH"] = f"{Path(sys.executable).parent}:{own['PATH']}"
    done = subprocess.run(["sh", "-ec", command], cwd=folder, env=own, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def assert_whole(folder: Path) -> None:
    """Each package that is listed has been downloaded, once, and nothing else."""
    downloaded = [release_pins.normalized(path.name.partition("-")[0]) for path in (folder / "wheels").iterdir()]
    listed = release_pins.names_in((folder / release_pins.LINUX.name).read_text(encoding="utf-8"))
    assert sorted(downloaded) == sorted(listed)


@pytest.mark.usefixtures("clean_debian")
def test_this_python_needs_no_network(folder: Path, pip_cache: str) -> None:
    """What it has downloaded is installed without network, and starts."""
    run_here(DOWNLOAD, folder, pip_cache)
    assert_whole(folder)
    run_here(WITHOUT_NETWORK, folder, pip_cache)


@pytest.mark.parametrize("python", [each for each in release_pins.PYTHONS if each != THIS_PYTHON])
def test_wheels_for_another_python_are_downloaded(python: str, folder: Path, pip_cache: str) -> None:
    """All that is listed, whichever Python runs pip."""
    (named,) = re.findall(r"--python-version (\S+)", FOR_ANOTHER_PYTHON)
    run_here(f"{DOWNLOAD} {FOR_ANOTHER_PYTHON.replace(named, python)}", folder, pip_cache)
    assert_whole(folder)


@pytest.mark.skipif(not (shutil.which("wine") and shutil.which("Xvfb")), reason="there is no Wine")
def test_windows_downloads_for_linux(folder: Path) -> None:
    """All that is listed, and nothing that the program needs on Windows alone."""
    line = f"{DOWNLOAD} {FOR_ANOTHER_PYTHON}".split()
    with wine.session() as windows:
        done = windows.execute(windows.python, *line[1:], cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert_whole(folder)


@pytest.mark.usefixtures("clean_debian")
def test_debian_12_needs_no_network(folder: Path, pip_cache: str) -> None:
    """With the packages that the page names, and libraries of a desktop, Python 3.11 installs it, and it starts."""
    machine, said = folder.with_name("machine"), folder.with_name("said.txt")
    fresh.make_machine(machine, build_appdir.SUITES[0])
    install = f"apt-get update -q && apt-get install -qy --no-install-recommends {' '.join(PACKAGES)}"
    command = f"{install} && cd /srv/release && {DOWNLOAD} && {WITHOUT_NETWORK}"
    mounts = (str(folder), "/srv/release", pip_cache, "/var/cache/pip")
    own = fresh.environment() | {"DEBIAN_FRONTEND": "noninteractive"}
    code = fresh.enter(machine, command, *mounts, environment=own, output=said).wait()
    assert code == 0, said.read_text(encoding="utf-8")
