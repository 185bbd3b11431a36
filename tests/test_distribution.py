"""The wheel and the sdist: what is in them, that they install, and that the program works from there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

import wants
from sstwizard import __version__

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="on Windows the program comes as setup.exe and portable zip"),
]

CHECKOUT = Path(__file__).resolve().parents[1]

# What builds, tools and Python leave behind in a checkout; the copies to build from get one of each.
LEFTOVERS = ("build/a.txt", "dist/a.txt", ".cache/a.txt", ".git/a.txt", "gui/sstwizard/__pycache__/a.pyc")

SHARED_DATA = {
    "share/applications/sstwizard.desktop": "resources/linux/sstwizard.desktop",
    "share/mime/packages/sstwizard.xml": "resources/linux/sstwizard.xml",
    "share/icons/hicolor/scalable/apps/sstwizard.svg": "resources/icons/sstwizard.svg",
}


def run(*command: str | Path, cwd: Path) -> str:
    """Run a program that knows nothing of the checkout, and return what it printed; it must succeed."""
    own = {"QT_QPA_PLATFORM": "offscreen", "SOURCE_DATE_EPOCH": "1767225600", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | own
    done = subprocess.run(command, cwd=cwd, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def copy_of_checkout(target: Path) -> Path:
    """Return a copy to build from, in which nobody works meanwhile, and in which leftovers lie about."""
    ignored = shutil.ignore_patterns(".git", ".cache", ".nox", ".venv", "build", "dist", "__pycache__", ".*_cache")
    shutil.copytree(CHECKOUT, target, ignore=ignored)
    for name in LEFTOVERS:
        leftover = target / name
        leftover.parent.mkdir(parents=True, exist_ok=True)
        leftover.write_text("left behind", encoding="utf-8")
    return target


def resources(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder of resources."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the artefacts are built from."""
    return copy_of_checkout(tmp_path_factory.mktemp("sources") / "checkout")


@pytest.fixture(scope="session")
def built(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist, and the wheel that was built from this sdist."""
    target = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "build", "--outdir", target, checkout, cwd=target)
    return target


@pytest.fixture(scope="session", params=["*.whl", "*.tar.gz"], ids=["wheel", "sdist"])
def installed(request: pytest.FixtureRequest, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that was empty before pip installed the wheel or the sdist, with all it depends on."""
    (artefact,) = built.glob(request.param)
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", artefact, cwd=folder)
    return folder


def test_wheel_holds_all_resources(checkout: Path, built: Path, tmp_path: Path) -> None:
    """Every file of `resources/` is in the wheel, with the same bytes, and none besides."""
    (wheel,) = built.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path)
    assert resources(tmp_path / "sstwizard" / "_resources") == resources(checkout / "resources")


def test_wheel_holds_no_leftovers(built: Path) -> None:
    """Beside the package, a wheel holds its metadata and what the desktop wants, no tests and no compiled modules."""
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    base = f"sst_wizard-{__version__}"
    assert {name.split("/")[0] for name in names} == {"sstwizard", f"{base}.data", f"{base}.dist-info"}
    assert [name for name in names if name.endswith(".pyc")] == []
    assert {name.partition(".data/data/")[2] for name in names if ".data/" in name} == set(SHARED_DATA)


def test_sdist_holds_the_sources_and_no_leftovers(checkout: Path, built: Path) -> None:
    """The sdist holds what a build and its tests need, and nothing that is made or fetched."""
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= {"pyproject.toml", "README.md", "LICENSE", "gui/sstwizard/cli/check.py", "tests/test_house.py"}
    assert names >= {f"resources/{name}" for name in resources(checkout / "resources")}
    assert names.isdisjoint(LEFTOVERS)
    top = {name.split("/")[0] for name in names}
    assert top.isdisjoint({"build", "dist", ".cache", ".git", ".hypothesis", ".github"})


def test_a_second_build_is_the_same(built: Path, tmp_path: Path) -> None:
    """Built again elsewhere, both straight from the checkout, sdist and wheel are the same, byte by byte."""
    copy = copy_of_checkout(tmp_path / "elsewhere")
    run(sys.executable, "-m", "build", "--sdist", "--wheel", "--outdir", tmp_path / "out", copy, cwd=tmp_path)
    assert resources(tmp_path / "out") == resources(built)


def test_installed_program_is_whole(installed: Path, tmp_path: Path) -> None:
    """What pip installed says its version and passes its own test, in a folder that has nothing to do with it."""
    program = installed / "bin" / "sstwizard"
    assert run(program, "--version", cwd=tmp_path) == f"SST Wizard {__version__}\n"
    assert run(program, "--self-test", cwd=tmp_path) == f"SST Wizard {__version__}: OK\n"
    where = "from sstwizard.core.resources import resource_folder; print(resource_folder())"
    assert Path(run(installed / "bin" / "python", "-c", where, cwd=tmp_path).strip()).is_relative_to(installed)


def test_desktop_finds_the_program(installed: Path) -> None:
    """The menu entry, its icon and its file type lie where desktops look, and name each other and the program."""
    for target, source in SHARED_DATA.items():
        assert (installed / target).read_bytes() == (CHECKOUT / source).read_bytes()
    entry = (installed / "share/applications/sstwizard.desktop").read_text(encoding="utf-8").splitlines()
    assert {"Exec=sstwizard %F", "Icon=sstwizard", "StartupWMClass=sstwizard"} <= set(entry)


def test_stores_are_known_by_name_and_content(installed: Path, tmp_path: Path) -> None:
    """With the wheel's file type, an .sst is what the menu entry says it opens: by its name, and without one."""
    look_up = (
        "import os; os.environ['XDG_DATA_DIRS'] += os.pathsep + '/usr/share'\n"
        "from PySide6.QtCore import QMimeDatabase as Base\n"
        "print(Base().mimeTypeForFile('partners.sst', Base.MatchMode.MatchExtension).name())\n"
        r"print(Base().mimeTypeForData(b'\0\0\0\0CERT\x20\0\0\0').name())"
    )
    share = f"XDG_DATA_DIRS={installed / 'share'}"
    found = run("env", share, installed / "bin" / "python", "-c", look_up, cwd=tmp_path)
    assert found.split() == ["application/vnd.ms-pki.certstore"] * 2


def test_desktop_entry_is_valid(tmp_path: Path) -> None:
    """The freedesktop project's own validator finds nothing to say about the menu entry, not even a hint."""
    validator = shutil.which("desktop-file-validate")
    if not validator:
        wants.leave_out("desktop-file-validate")
    assert run(validator, CHECKOUT / "resources/linux/sstwizard.desktop", cwd=tmp_path) == ""
