"""Two writers at once, and one that is killed: a short run of what `packaging/writers.py` does at length."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import writers

from pki import PKI

pytestmark = pytest.mark.slow


def test_two_writers_lose_nothing(tmp_path: Path, pki: PKI) -> None:
    """Each of two that add to one file at once is either in it, or told that the other one came first."""
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        result = writers.run_round(folder, pki)
        assert (result.lost, result.wrong) == (0, ())


def test_killed_writer_leaves_whole_files(tmp_path: Path, pki: PKI) -> None:
    """Wherever it is met, the file and its dated copies are whole, and the next writer need not wait."""
    collections = writers.two_collections(pki)
    for number in range(8):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert writers.kill_writer(folder, collections, random.uniform(0, writers.MAX_DELAY)).wrong == ()
