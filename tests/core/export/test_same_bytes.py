"""The same choice gives the same bytes: in whatever order it was made, and on every system."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from pki import START
from sstwizard.core import formats
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.export.export import ExportFormat, export

# What the 434 certificates of windows-update-2021.sst give. Each system compares with these, and so with the other.
DIGESTS = {
    ExportFormat.SST: "8f043eb3829dd660be233703fb531fcbeefab7fe7b642f40962ecc4fe057df76",
    ExportFormat.PKCS7: "b939b8e39169aaaf9fb043fe35bf617fd647d3ef6301ac2c91b1af21baf42377",
    ExportFormat.PEM: "b0505e584b602722f30fb6abf2ba34076e291006d1e72cfff8682de1aa665097",
}


@pytest.mark.parametrize("file_format", DIGESTS)
@pytest.mark.parametrize("seed", [1, 2])
def test_order_and_system_change_nothing(file_format: ExportFormat, seed: int, shared: Path, tmp_path: Path) -> None:
    """Shuffled anew, on Linux and on Windows, the file is the one whose digest stands above."""
    content = (shared / "data" / "sst-real" / "windows-update-2021.sst").read_bytes()
    members = list(formats.read(content).certificates)
    random.Random(seed).shuffle(members)
    (file,) = export(CertificateCollection(tuple(members)), file_format, tmp_path / "trusted", START)
    assert hashlib.sha256(file.path.read_bytes()).hexdigest() == DIGESTS[file_format]
