"""What all tests share: the folder of shared samples, and a factory of certificates."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from pki import PKI

# Tests need no display. Wine hides variables whose names begin with QT_, so it is another one that chooses there.
os.environ.setdefault("QT_QPA_PLATFORM", os.environ.get("SSTWIZARD_TEST_PLATFORM", "offscreen"))

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave half of the files, with half of the work, where two processes share them; a window takes longest."""
    half = os.environ.get("SSTWIZARD_HALF")
    if half is None:
        return
    work: Counter[Path] = Counter()
    for item in items:
        work[item.path] += 2 if "ui" in item.path.parts else 1
    halves: list[set[Path]] = [set(), set()]
    for file in sorted(work, key=lambda file: (-work[file], file)):
        min(halves, key=lambda half: sum(work[file] for file in half)).add(file)
    mine = halves[int(half) - 1]
    config.hook.pytest_deselected(items=[item for item in items if item.path not in mine])
    items[:] = [item for item in items if item.path in mine]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of samples that lies beside the project; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the folder of shared samples is not beside the project")
    return SHARED


@pytest.fixture(scope="session")
def pki() -> PKI:
    """A factory of certificates for tests."""
    return PKI()
