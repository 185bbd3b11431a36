"""The list of parts (SBOM, CycloneDX) of each file that is given away: dist/<file>.cdx.json.

    python packaging/file_sboms.py BUNDLE_FOLDER    from the programs' own list in that folder, for the files in dist

The setup's has NSIS too. Wheel and sdist have the program and its data; what they ask for has no version there, as
that is decided where they are installed. The AppImage's is the one in the AppDir that it was made of, with the runtime
that the environment variables RUNTIME, an address, and RUNTIME_SHA256 name. Standard library only.
"""

from __future__ import annotations

import copy
import hashlib
import json
import os
import re
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

from nsis import add_nsis, add_part, nsis

CHECKOUT = Path(__file__).resolve().parent.parent
DIST = CHECKOUT / "dist"
APPDIR_SBOM = CHECKOUT / "build" / "linux" / "SSTWizard.AppDir" / "usr" / "lib" / "sstwizard" / "sbom.cdx.json"

Sbom = dict[str, Any]


def sbom_of(file: Path, programs: Sbom) -> Sbom | None:
    """Return the list of parts of a file that is given away, by that of the programs; None if it has none."""
    if file.name.endswith("-portable.zip"):
        return about(file, programs)
    if file.name.endswith("-setup.exe"):
        setup = copy.deepcopy(programs)
        add_nsis(setup, nsis())
        return about(file, setup)
    if file.name.endswith((".whl", ".tar.gz")):
        data = [part for part in programs["components"] if part["type"] == "data"]  # the lists of others
        return about(file, with_parts(programs, [*data, *requirements(programs)]))
    if file.name.endswith("-administration.zip"):
        return about(file, with_parts(programs, []))
    if file.name.endswith(".AppImage"):
        appdir = json.loads(APPDIR_SBOM.read_text(encoding="utf-8"))
        add_part(appdir, runtime())
        return about(file, appdir)
    return None


def about(file: Path, sbom: Sbom) -> Sbom:
    """Return a list of parts as that of a file, whose SHA-256 the program in it then has."""
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    program = sbom["metadata"]["component"] | {"hashes": [{"alg": "SHA-256", "content": digest}]}
    number = uuid.uuid5(uuid.UUID(sbom["serialNumber"]), digest).urn
    return sbom | {"serialNumber": number, "metadata": sbom["metadata"] | {"component": program}}


def with_parts(programs: Sbom, parts: list[dict[str, Any]]) -> Sbom:
    """Return a list of other parts of the same program, which is not in files of its own there."""
    program = {key: value for key, value in programs["metadata"]["component"].items() if key != "components"}
    references = [part["bom-ref"] for part in parts]
    return programs | {
        "metadata": programs["metadata"] | {"component": program},
        "components": parts,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": references}, *({"ref": each} for each in references)],
    }


def runtime() -> dict[str, Any]:
    """Return the runtime of the AppImage, which mounts the AppDir behind it and starts the program."""
    address, digest = (os.environ.get(name, "") for name in ("RUNTIME", "RUNTIME_SHA256"))
    if not (address and digest):
        raise SystemExit("RUNTIME and RUNTIME_SHA256 have to say which runtime the AppImage in dist has.")
    version = address.split("/")[-2]
    return {
        "bom-ref": f"AppImage runtime@{version}",
        "type": "application",
        "name": "AppImage runtime",
        "version": version,
        "supplier": {"name": "AppImage project"},
        "purl": f"pkg:github/AppImage/type2-runtime@{version}",
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "licenses": [{"license": {"id": "MIT"}}],
        "externalReferences": [{"type": "distribution", "url": address}],
    }


def requirements(programs: Sbom) -> list[dict[str, Any]]:
    """Return the packages that the program asks for: what is known of them, but for their versions."""
    known = {part["name"]: part for part in programs["components"]}
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked: dict[str, list[str]] = {}
    for requirement in project["dependencies"]:
        asked.setdefault(re.split(r"[^\w.-]", requirement)[0], []).append(requirement)
    return [
        {key: known[name][key] for key in ("type", "name", "supplier", "licenses", "externalReferences")}
        | {"bom-ref": name, "purl": known[name]["purl"].partition("@")[0]}
        | {"properties": [{"name": "sstwizard:requirement", "value": each} for each in asked[name]]}
        for name in asked
    ]


def main() -> None:
    """Write the lists."""
    programs = json.loads(Path(sys.argv[1], "sbom.cdx.json").read_text(encoding="utf-8"))
    for file in sorted(DIST.iterdir()):
        if sbom := sbom_of(file, programs):
            target = file.with_name(f"{file.name}.cdx.json")
            target.write_text(json.dumps(sbom, indent=2) + "\n", encoding="utf-8", newline="\n")
            print(target)


if __name__ == "__main__":
    main()
