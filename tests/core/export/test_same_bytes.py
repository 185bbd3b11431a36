"""The same choice gives the same bytes: in whatever order it was made, and on every system."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from sstwizard.core import formats
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.export.export import ExportFormat, export

# What the 434 certificates of windows-update-2021.sst give. Each system compares with these, and so with the other.
DIGESTS = {
    ExportFormat.SST: "64ae6a35b07ce283f347ec5b191aa2ad6db7b745eea3a30199579839adcdafa9",
    ExportFormat.PKCS7: "b939b8e39169aaaf9fb043fe35bf617fd647d3ef6301ac2c91b1af21baf42377",
    ExportFormat.PEM: "3321696980f0b1655fe987291cb5f40671d2dd376af7ceacdd2846acc0db370e",
}


@pytest.mark.parametrize("file_format", DIGESTS)
@pytest.mark.parametrize("seed", [1, 2])
def test_order_and_system_change_nothing(file_format: ExportFormat, seed: int, shared: Path, tmp_path: Path) -> None:
    """Shuffled anew, on Linux and on Windows, the file is the one whose digest stands above."""
    content = (shared / "data" / "sst-real" / "windows-update-2021.sst").read_bytes()
    members = list(formats.read(content).certificates)
    random.Random(seed).shuffle(members)
    (file,) = export(CertificateCollection(tuple(members)), file_format, tmp_path / "trusted")
    assert hashlib.sha256(file.path.read_bytes()).hexdigest() == DIGESTS[file_format]
