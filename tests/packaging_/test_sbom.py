"""What the programs say they are made of: the list of parts, and the folder of licences."""

from __future__ import annotations

import copy
import hashlib
import json
import re
import shutil
import sys
import tomllib
from pathlib import Path
from typing import Any

import build_windows
import file_sboms
import nsis
import parts
import pytest

from sstwizard import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
missing = [program for program in ("wine", "Xvfb") if not shutil.which(program)]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="about what Linux builds, with Linux' tools"),
]

COMPILED = (
    *("Qt", "Python", "OpenSSL", "zlib", "Microsoft VCRUNTIME140", "Microsoft MSVCP140"),
    *("PCRE2", "zlib (in Qt)", "libpng", "HarfBuzz", "FreeType"),
)
NOT_IN_SPDX = {"Microsoft Distributable Code"}


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The programs' folder, built unless it is up to date."""
    if missing:
        pytest.skip(f"these programs are missing: {' '.join(missing)}")
    made: Path = build_windows.bundle()
    return made


@pytest.fixture
def sbom(bundle: Path) -> dict[str, Any]:
    """The list of parts."""
    content: dict[str, Any] = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
    return content


def errors(sbom: dict[str, Any]) -> list[str]:
    """Return what CycloneDX's own schema, strictly taken, has against a list of parts."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    validator = JsonStrictValidator(SchemaVersion.from_version(sbom["specVersion"]))
    return [str(each) for each in validator.validate_str(json.dumps(sbom), all_errors=True) or ()]


def test_sbom_keeps_to_the_schema(sbom: dict[str, Any]) -> None:
    """The list is valid CycloneDX 1.6, and would not be with a licence, or a word, that the schema does not know."""
    assert sbom["specVersion"] == "1.6"
    assert errors(sbom) == []
    (qt,) = (part for part in sbom["components"] if part["name"] == "Qt")
    qt["licenses"] = [{"license": {"id": "LGPL-3"}}]
    assert len(errors(sbom)) == 1
    qt["licence"] = "LGPL-3.0-only"
    assert len(errors(sbom)) == 2


def test_each_licence_is_spdx(sbom: dict[str, Any]) -> None:
    """Each part has a licence that SPDX knows, but for Microsoft's; each reference leads to a part of the list."""
    parts = [sbom["metadata"]["component"], *sbom["components"]]
    for part in parts:
        (licence,) = part["licenses"]
        assert "expression" in licence or "id" in licence["license"] or licence["license"]["name"] in NOT_IN_SPDX, part
    known = {part["bom-ref"] for part in parts}
    assert len(known) == len(parts)
    depended = [ref for each in sbom["dependencies"] for ref in each.get("dependsOn", ())]
    assert set(depended) == known - {sbom["metadata"]["component"]["bom-ref"]}


def test_each_program_belongs_to_a_part(bundle: Path, sbom: dict[str, Any]) -> None:
    """The list names all programs, libraries and archives of modules, and nothing else, each with its SHA-256."""
    files = [path for path in bundle.rglob("*") if path.is_file() and path.read_bytes()[:2] == b"MZ"]
    files += [bundle / "_internal" / name for name in ("modules.pyz", "base_library.zip")]
    listed = {
        file["name"]: [(each["alg"], each["content"]) for each in file["hashes"]]
        for part in (sbom["metadata"]["component"], *sbom["components"])
        for file in part.get("components", ())
    }
    assert listed == {
        path.relative_to(bundle).as_posix(): [("SHA-256", hashlib.sha256(path.read_bytes()).hexdigest())]
        for path in files
    }
    assert len(listed) > 20


def test_each_part_has_a_supplier(sbom: dict[str, Any]) -> None:
    """The program itself has one too, and a version; none is an address."""
    program = sbom["metadata"]["component"]
    names = [part["supplier"]["name"] for part in (program, *sbom["components"])]
    assert [name for name in names if not name.strip() or "@" in name] == []
    assert (program["name"], program["version"], program["type"]) == ("SST Wizard", __version__, "application")
    assert program["supplier"] == {"name": "The SST Wizard authors"}


@pytest.mark.parametrize("name", COMPILED)
def test_scanners_can_look_parts_up(sbom: dict[str, Any], name: str) -> None:
    """What is compiled in has a supplier, the hashes of its files, and a package URL or CPE that names its version."""
    parts = [each for each in sbom["components"] if each["name"] == name]
    assert parts
    for part in parts:
        assert part["supplier"]["name"]
        assert part["version"]
        assert part["components"]
        named = [part[key] for key in ("purl", "cpe") if key in part]
        assert named
        assert all(part["version"] in each for each in named)


def test_works_inside_qt_are_those_of_this_qt(bundle: Path, sbom: dict[str, Any]) -> None:
    """PCRE2, zlib and libpng say their versions in Qt's libraries; those that do not are known for the pinned Qt."""
    (qt,) = (each["version"] for each in sbom["components"] if each["name"] == "Qt")
    versions = {work.name: work.version(qt, bundle / "_internal") for work in parts.WORKS}
    core, gui = ((bundle / "_internal" / f"Qt6{name}.dll").read_bytes() for name in ("Core", "Gui"))
    assert f"\0{versions['PCRE2']} 20".encode() in core
    assert f"{versions['zlib (in Qt)']} (Qt)\0".encode() in gui
    assert f"\0{versions['libpng']}\0".encode() in gui
    assert versions["HarfBuzz"]
    assert versions["FreeType"]
    listed = {part["name"]: part.get("version", "") for part in sbom["components"]}
    assert versions.items() <= listed.items()


def test_a_work_that_no_longer_says_its_version_is_found(tmp_path: Path) -> None:
    """Where a Qt does not say what version of a work is in it, the build stops; a Qt that is not known has none."""
    works = {work.name: work for work in parts.WORKS}
    (tmp_path / "Qt6Core.dll").write_bytes(b"MZ\0 10.46 \0")
    with pytest.raises(SystemExit, match="no longer says which version of PCRE2"):
        works["PCRE2"].version("6.9.3", tmp_path)
    (tmp_path / "Qt6Core.dll").write_bytes(b"MZ\x0010.46 2025-08-27\0")
    assert works["PCRE2"].version("6.9.3", tmp_path) == "10.46"
    assert works["HarfBuzz"].version("7.0.0", tmp_path) == works["MD4C"].version("6.9.3", tmp_path) == ""


def test_works_are_known_for_each_pinned_qt() -> None:
    """Raising Qt asks for the versions of HarfBuzz and FreeType in it, which its libraries do not say."""
    lists = (path.read_text(encoding="utf-8") for path in (CHECKOUT / "packaging").glob("windows-*.txt"))
    pinned = {qt for text in lists for qt in re.findall(r"^PySide6-Essentials==(\S+)", text, re.MULTILINE)}
    assert pinned
    for qt in pinned:
        assert {work.name for work in parts.WORKS if qt in work.known} == {"HarfBuzz", "FreeType"}, qt


def test_the_installed_list_has_nsis(tmp_path: Path, sbom: dict[str, Any]) -> None:
    """The setup's list of parts has NSIS too, with its version and the hashes of what is taken from it."""
    for name in nsis.PARTS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    used = nsis.Nsis(tmp_path / "makensis", tmp_path, "3.12-1")
    extended = copy.deepcopy(sbom)
    nsis.add_nsis(extended, used)
    assert errors(extended) == []
    *others, added = extended["components"]
    assert others == sbom["components"]
    assert extended["serialNumber"] != sbom["serialNumber"]
    assert (added["name"], added["version"], added["purl"]) == ("NSIS", "3.12", "pkg:deb/debian/nsis@3.12-1")
    assert ":3.12:" in added["cpe"]
    hashes = {file["name"]: file["hashes"][0]["content"] for file in added["components"]}
    assert hashes == {name: hashlib.sha256(name.encode()).hexdigest() for name in nsis.PARTS}
    (depends,) = (
        each["dependsOn"]
        for each in extended["dependencies"]
        if each["ref"] == sbom["metadata"]["component"]["bom-ref"]
    )
    assert added["bom-ref"] in depends


@pytest.mark.parametrize("name", ["a-1-portable.zip", "a-1-setup.exe", "a.whl", "a.tar.gz", "a-1-administration.zip"])
def test_each_file_has_a_list_of_its_own(
    tmp_path: Path, sbom: dict[str, Any], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is valid, and names the file's SHA-256 and its parts, or what it asks for, with their suppliers."""
    for part in nsis.PARTS:
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / part).write_bytes(b"NSIS")
    monkeypatch.setattr(file_sboms, "nsis", lambda: nsis.Nsis(tmp_path / "makensis", tmp_path, "3.12-1"))
    (tmp_path / name).write_bytes(name.encode())
    made = file_sboms.sbom_of(tmp_path / name, sbom)
    assert made is not None
    assert errors(made) == []
    digest = hashlib.sha256(name.encode()).hexdigest()
    assert made["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert made["serialNumber"] != sbom["serialNumber"]
    assert all(part["supplier"]["name"] for part in made["components"])
    names = {part["name"] for part in made["components"]}
    programs = {part["name"] for part in sbom["components"]}
    if name.endswith((".whl", ".tar.gz")):
        project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        asked = [each["value"] for part in made["components"] for each in part.get("properties", ())]
        assert sorted(asked) == sorted(project["dependencies"])
        assert len([part for part in made["components"] if part["type"] == "data"]) == 3  # roots, CAs, completions
        assert names <= programs
    else:
        assert names == {"a-1-portable.zip": programs, "a-1-setup.exe": programs | {"NSIS"}}.get(name, set())
    assert file_sboms.sbom_of(tmp_path / "SHA256SUMS", sbom) is None


def test_the_appimage_has_the_parts_of_its_appdir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the runtime before it, as the address and the SHA-256 name it that it was fetched by."""
    program = {"bom-ref": "SST Wizard@1", "type": "application", "name": "SST Wizard"}
    qt = {"bom-ref": "Qt@6", "type": "library", "name": "Qt", "version": "6", "supplier": {"name": "The Qt Company"}}
    number = "urn:uuid:aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"
    appdir = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": number,
        "version": 1,
        "metadata": {"component": program},
        "components": [qt],
        "dependencies": [{"ref": "SST Wizard@1", "dependsOn": ["Qt@6"]}, {"ref": "Qt@6"}],
    }
    (tmp_path / "sbom.cdx.json").write_text(json.dumps(appdir))
    monkeypatch.setattr(file_sboms, "APPDIR_SBOM", tmp_path / "sbom.cdx.json")
    file = tmp_path / "SSTWizard-1-x86_64.AppImage"
    file.write_bytes(b"a runtime and a SquashFS")
    monkeypatch.setenv("RUNTIME", "https://example.com/releases/download/20251108/runtime-x86_64")
    monkeypatch.setenv("RUNTIME_SHA256", "")
    with pytest.raises(SystemExit, match="which runtime"):
        file_sboms.sbom_of(file, {})
    monkeypatch.setenv("RUNTIME_SHA256", "a" * 64)
    made = file_sboms.sbom_of(file, {})
    assert made is not None
    assert errors(made) == []
    listed, runtime = made["components"]
    assert listed == qt
    assert (runtime["version"], runtime["hashes"][0]["content"]) == ("20251108", "a" * 64)
    assert made["dependencies"][0]["dependsOn"] == ["Qt@6", runtime["bom-ref"]]
    digest = hashlib.sha256(b"a runtime and a SquashFS").hexdigest()
    assert made["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert made["serialNumber"] != number


def test_hashes_follow_signatures(tmp_path: Path) -> None:
    """What is signed after the list of parts was written has its new hash there; else no byte of the list changes."""
    for name in ("a.exe", "b.dll"):
        (tmp_path / name).write_bytes(b"MZ")
    old = hashlib.sha256(b"MZ").hexdigest()
    files = [{"name": name, "hashes": [{"alg": "SHA-256", "content": old}]} for name in ("a.exe", "b.dll")]
    content = {"metadata": {"component": {"components": files[:1]}}, "components": [{"components": files[1:]}, {}]}
    text = json.dumps(content, indent=2) + "\n"
    (tmp_path / "sbom.cdx.json").write_text(text)
    build_windows.renew_hashes(tmp_path)
    assert (tmp_path / "sbom.cdx.json").read_text() == text
    for number, name in enumerate(("a.exe", "b.dll")):
        (tmp_path / name).write_bytes(b"MZ, signed %d" % number)
        text = text.replace(old, hashlib.sha256(b"MZ, signed %d" % number).hexdigest(), 1)
    build_windows.renew_hashes(tmp_path)
    assert (tmp_path / "sbom.cdx.json").read_text() == text


def test_plugins_of_nsis_are_those_that_are_called() -> None:
    """The list has each plug-in that the installer's script, or NSIS's own pages, call."""
    scripts = [path.read_text(encoding="utf-8") for path in (CHECKOUT / "packaging").rglob("*.ns[hi]")]
    called = set(re.findall(r"^\s*(\w+)::\w+", "\n".join(scripts), re.MULTILINE))
    assert {Path(name).stem for name in nsis.PARTS if name.endswith(".dll")} == called


def test_a_library_without_a_part_is_found(tmp_path: Path) -> None:
    """A library that a part names is known; one that none names is not, whatever it is called."""
    for name in ("_internal/Qt6Core.dll", "_internal/Qt6Core.txt", "_internal/_lzma.pyd", "_internal/PySide6/new.bin"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"no program" if name.endswith(".txt") else b"MZ\x90")
    qt = parts.Part("Qt", "6", "LGPL-3.0-only", "", (), files=parts.QT_FILES)
    assert parts.unlisted(tmp_path, [qt]) == ["_internal/PySide6/new.bin", "_internal/_lzma.pyd"]
    assert qt.files_in(tmp_path) == ["_internal/Qt6Core.dll"]


def test_each_part_comes_with_its_licence(bundle: Path, sbom: dict[str, Any]) -> None:
    """Each part, but those inside cryptography, is in README.txt, and has a text in a folder or in the one named."""
    folder = bundle / "licences"
    index = (folder / "README.txt").read_text(encoding="utf-8")
    blocks = {block.splitlines()[0]: block for block in index.split("\n\n") if block}
    assert "Common Public License" in (folder / "NSIS" / "NSIS.txt").read_text(encoding="utf-8")
    for part in sbom["components"]:
        if part["bom-ref"].startswith("cargo:"):
            assert f"    {part['name']} {part['version']}: " in index
            continue
        block = blocks[" ".join(filter(None, (part["name"], part.get("version"))))]
        other = re.search("texts with (.+)’s", block)
        texts = folder / (other[1] if other else part["name"].partition(" (")[0])
        assert [path for path in texts.iterdir() if path.stat().st_size > 100], part


def test_each_text_comes_once(bundle: Path) -> None:
    """No licence of 30 KB or more is there twice."""
    texts = [path.read_bytes() for path in (bundle / "licences").rglob("*") if path.is_file()]
    long = [text for text in texts if len(text) >= 30_000]
    assert len(long) == len(set(long)) > 2


def test_collected_texts_are_about_what_is_in_the_bundle() -> None:
    """The Qt that is pinned lies between the two that Qt-third-party.txt is collected from, as it says."""
    from packaging.version import Version

    head = (CHECKOUT / "packaging" / "licences" / "Qt-third-party.txt").read_text(encoding="utf-8")[:1000]
    pins = (CHECKOUT / "packaging" / "windows-bundle.txt").read_text(encoding="utf-8")
    (pinned,) = (line.partition("==")[2] for line in pins.splitlines() if line.startswith("PySide6-Essentials=="))
    assert "6.8.2+dfsg" in head
    assert "6.11.2+dfsg" in head
    assert Version("6.8.2") <= Version(pinned) <= Version("6.11.2")
