"""Write the bundle's list of parts, sbom.cdx.json, in CycloneDX; run by build_windows.py and build_appdir.py.

python packaging/sbom.py BUNDLE PACKAGES
"""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from parts import Part, crates, parts, unlisted

LICENCES = LicenseFactory()
DATA_LICENCES = ("MPL-2.0", "CDLA-Permissive-2.0")


def component(part: Part, bundle: Path) -> Component:
    """Return a part as CycloneDX has it, with the files it is, or is in."""
    reference = f"{part.name}@{part.version}" if part.version else part.name
    home = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))] if part.home else []
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.DATA if part.licence in DATA_LICENCES else ComponentType.LIBRARY,
        bom_ref=reference,
        supplier=OrganizationalEntity(name=part.supplier),
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        cpe=part.cpe or None,
        licenses=[LICENCES.make_from_string(part.licence)],
        external_references=home,
        components=[
            Component(
                name=name,
                type=ComponentType.FILE,
                bom_ref=f"{reference} {name}",
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sha256((bundle / name).read_bytes()).hexdigest())],
            )
            for name in part.files_in(bundle)
        ],
    )


def crate_components(packages: Path) -> Iterator[Component]:
    """Yield the Rust crates that cryptography is made with."""
    for name, version, licence, supplier in crates(packages):
        yield Component(
            name=name,
            version=version,
            supplier=OrganizationalEntity(name=supplier),
            bom_ref=f"cargo:{name}@{version}",
            purl=PackageURL("cargo", None, name, version),
            licenses=[LICENCES.make_from_string(licence)] if licence else [],
        )


def bill(bundle: Path, packages: Path) -> Bom:
    """Return the list, which is the same for the same parts at the same SOURCE_DATE_EPOCH."""
    found = parts(bundle, packages)
    if missing := unlisted(bundle, found):
        raise SystemExit(f"parts.py does not say what these are, and under which licence: {', '.join(missing)}")
    if unnamed := [part.name for part in found if not part.supplier]:
        raise SystemExit(f"parts.py does not say who these are from: {', '.join(unnamed)}")
    listed = [component(part, bundle) for part in found]
    program = next(each for each in listed if each.name == "SST Wizard")
    listed.remove(program)
    program.type = ComponentType.APPLICATION
    rust = list(crate_components(packages))
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    bom = Bom(
        components=[*listed, *rust],
        metadata=BomMetaData(component=program, timestamp=moment),
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, " ".join(sorted(f"{part.name}@{part.version}" for part in found))),
    )
    bom.register_dependency(program, listed)
    bom.register_dependency(next(each for each in listed if each.name == "cryptography"), rust)
    return bom


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    text: str = JsonV1Dot6(bill(folder, Path(sys.argv[2]))).output_as_string(indent=2)
    (folder / "sbom.cdx.json").write_text(text + "\n", encoding="utf-8", newline="\n")
