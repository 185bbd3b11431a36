"""Fewer combinations than all: each value comes up, and pairs only where they can matter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def each_once(*axes: Iterable[Any]) -> list[tuple[Any, ...]]:
    """Return as many combinations as the longest axis has values, in which each value of each axis comes up."""
    values = [list(axis) for axis in axes]
    return [tuple(axis[number % len(axis)] for axis in values) for number in range(max(map(len, values)))]
