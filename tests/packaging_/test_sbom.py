"""What the programs say they are made of: the list of parts, and the folder of licences."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging"))
missing = [program for program in ("wine", "Xvfb") if not shutil.which(program)]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="about what Linux builds, with Linux' tools"),
]

NOT_IN_SPDX = {"Microsoft Distributable Code"}


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The programs' folder, built unless it is up to date."""
    if missing:
        pytest.skip(f"these programs are missing: {' '.join(missing)}")
    import build_windows

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
    """The list names all programs and libraries in the folder, and no others."""
    files = [path for path in bundle.rglob("*") if path.is_file() and path.read_bytes()[:2] == b"MZ"]
    listed = {
        occurrence["location"]
        for part in sbom["components"]
        for occurrence in part.get("evidence", {}).get("occurrences", ())
    }
    assert listed == {path.relative_to(bundle).as_posix() for path in files}
    assert len(listed) > 20


def test_a_library_without_a_part_is_found(tmp_path: Path) -> None:
    """A library that a part names is known; one that none names is not, whatever it is called."""
    import parts

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
    for part in sbom["components"]:
        if part["bom-ref"].startswith("cargo:"):
            assert f"    {part['name']} {part['version']}: " in index
            continue
        block = blocks[" ".join(filter(None, (part["name"], part.get("version"))))]
        texts = folder / ("Python" if "texts with Python’s" in block else part["name"].partition(" (")[0])
        assert [path for path in texts.iterdir() if path.stat().st_size > 100], part


def test_collected_texts_are_about_what_is_in_the_bundle() -> None:
    """The Qt that is pinned lies between the two that Qt-third-party.txt is collected from, as it says."""
    from packaging.version import Version

    head = (CHECKOUT / "packaging" / "licences" / "Qt-third-party.txt").read_text(encoding="utf-8")[:1000]
    pins = (CHECKOUT / "packaging" / "windows-bundle.txt").read_text(encoding="utf-8")
    (pinned,) = (line.partition("==")[2] for line in pins.splitlines() if line.startswith("PySide6-Essentials=="))
    assert "6.8.2+dfsg" in head
    assert "6.11.2+dfsg" in head
    assert Version("6.8.2") <= Version(pinned) <= Version("6.11.2")
