"""Damaged files, read by every reader: a short run of packaging/fuzz.py."""

from __future__ import annotations

import warnings
from collections import Counter

import fuzz

SEED = 20_261_125
COUNT = 1_500


def test_damage_breaks_no_reader() -> None:
    """Whatever happens to a file, it is read or refused, soon; and both happen."""
    results: Counter[str] = Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parsers remark on odd certificates
        assert list(fuzz.fuzz(COUNT, SEED, results)) == []
    assert min(results["read"], results["refused"]) > COUNT // 10
    assert results.total() == COUNT * len(fuzz.READERS)


def test_an_input_can_be_made_again() -> None:
    """Its number makes the same one, of the same files."""
    files = {"a": bytes(100), "b": b"words"}
    assert [fuzz.damaged(files, seed) for seed in range(50)] == [fuzz.damaged(files, seed) for seed in range(50)]
    assert len({fuzz.damaged(files, seed)[1] for seed in range(50)}) > 25
