"""The program for Linux in one folder, and the AppImage that is made of it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("Windows has programs of its own", allow_module_level=True)

import build_appdir
import parts

from packaging_.test_release_pins import pins
from packaging_.test_sbom import errors

NEEDS = pytest.mark.skipif(not build_appdir.APPDIR.is_dir(), reason="python packaging/build_appdir.py has not run")
RUNTIME = b"\x7fELF a runtime"


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Something in place of a runtime, for an AppDir that is nearly empty."""
    path, appdir = tmp_path / "runtime", tmp_path / "SSTWizard.AppDir"
    path.write_bytes(RUNTIME)
    appdir.mkdir()
    (appdir / "AppRun").write_text("#!/bin/sh\n", encoding="utf-8")
    for name, value in (("APPDIR", appdir), ("BUILD", tmp_path), ("CHECKOUT", tmp_path)):
        monkeypatch.setattr(build_appdir, name, value)
    return path


@pytest.mark.parametrize("pin", ["", "0" * 64, hashlib.sha256(RUNTIME).hexdigest()[:32]])
def test_other_runtimes_are_refused(pin: str, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where nobody has said which; the hash that was found is named, and nothing is made."""
    monkeypatch.setenv("RUNTIME_SHA256", pin)
    with pytest.raises(SystemExit, match=f"its SHA-256 is {hashlib.sha256(RUNTIME).hexdigest()}"):
        build_appdir.image(runtime)
    assert not (runtime.parent / "dist").exists()


def test_an_appimage_is_the_runtime_and_a_squashfs(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One behind the other, in a file that can be started; made twice, it is the same."""
    if not shutil.which("mksquashfs"):
        pytest.skip("mksquashfs is not installed")
    monkeypatch.setenv("RUNTIME_SHA256", hashlib.sha256(RUNTIME).hexdigest())
    target = build_appdir.image(runtime)
    content = target.read_bytes()
    assert content.startswith(RUNTIME + b"hsqs")
    assert target.stat().st_mode & 0o777 == 0o755
    assert build_appdir.image(runtime).read_bytes() == content


@pytest.mark.parametrize(
    ("item", "stays"),
    [
        *[(name, True) for name in ("coll/ja.res", "coll/ucadata.icu", "root.res", "res_index.res", "nfkc.nrm")],
        *[(name, False) for name in ("ja.res", "zh_Hant.res", "zone/ja.res", "unames.icu", "euc-jp-2007.cnv")],
    ],
)
def test_of_icu_stays_what_sorts_names(item: str, stays: bool) -> None:
    """The data of each language's order, and what ICU itself opens."""
    assert bool(build_appdir.SORTING.match(item)) == stays


@NEEDS
def test_links_and_menu_entry_lead_to_the_program() -> None:
    """What an AppImage has at its top is there, nothing leads outside, and what the entry starts exists."""
    appdir = build_appdir.APPDIR
    links = [path for path in appdir.rglob("*") if path.is_symlink()]
    assert {".DirIcon", "AppRun", "sstwizard.desktop", "sstwizard.svg"} <= {path.name for path in links}
    assert all(path.resolve(strict=True).is_relative_to(appdir) for path in links)
    (program,) = re.findall("(?m)^Exec=([^ ]+)", (appdir / "sstwizard.desktop").read_text(encoding="utf-8"))
    assert (appdir / "usr" / "bin" / program).samefile(appdir / "AppRun")
    assert (appdir / "usr/share/mime/packages/sstwizard.xml").is_file()


@NEEDS
def test_it_is_small_and_runs_on_debian_12() -> None:
    """At most 90 MB, the libraries of fonts, D-Bus and graphics the desktop's own, and no newer glibc needed."""
    sizes = [path.lstat().st_size for path in build_appdir.APPDIR.rglob("*") if path.is_symlink() or path.is_file()]
    assert sum(sizes) <= 90e6
    libraries = [path for path in build_appdir.APPDIR.rglob("*.so*") if path.is_file()]
    names = {path.name.partition(".so")[0] for path in libraries}
    assert names >= {"libqxcb", "libxcb-cursor", "libxcb-icccm", "libxcb-keysyms", "libxcb-shape", "libxkbcommon"}
    assert names.isdisjoint({"libEGL", "libGL", "libX11", "libc", "libdbus-1", "libfontconfig", "libstdc++", "libxcb"})
    needed = [int(each) for path in libraries for each in re.findall(rb"\0GLIBC_2\.(\d+)\0", path.read_bytes())]
    assert max(needed) <= 36


@NEEDS
def test_it_is_whole() -> None:
    """It passes its own test, in an environment in which there is nothing else."""
    done = subprocess.run(
        [build_appdir.APPDIR / "AppRun", "--self-test"], env={"LC_ALL": "C.UTF-8"}, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")


@NEEDS
def test_each_part_has_its_licence() -> None:
    """The index names what is from Debian, from Python's packages, and Qt, and each has a text."""
    folder = build_appdir.APPDIR / "usr" / "share" / "doc" / "sstwizard"
    index = (folder / "README.txt").read_text(encoding="utf-8")
    for name in ("Qt", "cryptography", "libffi8", "libpython3.11", "libxcb-cursor0", "libxkbcommon0"):
        assert re.search(rf"(?m)^{re.escape(name)} \d", index)
        assert any((folder / name).iterdir())


@pytest.fixture
def sbom() -> dict[str, Any]:
    """The list of parts in the AppDir."""
    text = (build_appdir.APPDIR / build_appdir.PROGRAM / "sbom.cdx.json").read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return content


@NEEDS
def test_its_list_of_parts_is_of_what_is_in_it(sbom: dict[str, Any]) -> None:
    """It keeps to the schema and names each program and library, and no other file, with its SHA-256."""
    assert errors(sbom) == []
    folder = build_appdir.APPDIR / build_appdir.PROGRAM
    files = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    files.append(folder / "_internal" / "base_library.zip")
    listed = {
        file["name"]: file["hashes"][0]["content"]
        for part in (sbom["metadata"]["component"], *sbom["components"])
        for file in part.get("components", ())
    }
    assert listed == {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


@NEEDS
def test_its_list_of_parts_has_linux_versions(sbom: dict[str, Any]) -> None:
    """Python's packages in the versions of requirements-linux.txt, and others in Debian's, each with a supplier."""
    found = {part["name"]: part for part in sbom["components"]}
    wanted = {name: version for name, version in pins("requirements-linux.txt").items() if name in found}
    assert {name: found[name]["version"] for name in wanted} == wanted
    left_out = {name.lower().replace("_", "-") for name in pins("requirements-linux.txt").keys() - wanted.keys()}
    assert left_out <= set(parts.LEFT_OUT)
    debians = {name for name, part in found.items() if part.get("purl", "").startswith("pkg:deb/debian/")}
    assert debians >= {"libffi8", "libpython3.11", "libpython3.11-stdlib", "libxcb-cursor0", "libxkbcommon0"}
    assert all("distro=debian-12" in found[name]["purl"] for name in debians)
    assert {name for name, part in found.items() if not part["supplier"]["name"].strip()} == set()
    assert found["ICU"]["version"].startswith("73.")
    assert found.keys().isdisjoint({"Microsoft VCRUNTIME140", "wincertstore", "zlib", "FreeType"})


def test_what_is_not_in_it_is_left_out_by_the_recipe() -> None:
    """Packages that the list of parts does not name are those that sstwizard.spec takes no module of."""
    recipe = (build_appdir.CHECKOUT / "packaging" / "sstwizard.spec").read_text(encoding="utf-8")
    assert [name for name in parts.LEFT_OUT if f'"{name.replace("-", "_")}"' not in recipe] == []
