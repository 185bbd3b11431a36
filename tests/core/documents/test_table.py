"""The table for spreadsheets: a cell is shown as what it says, whatever it begins with."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest

from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.table import table
from sstwizard.core.documents.writing import Edition

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)


def cell(friendly_name: str) -> str:
    """The cell of a certificate's friendly name, which anybody may choose."""
    certificate = Certificate(b"a", windows=WindowsProperties(friendly_name=friendly_name))
    written = table(assess(CertificateCollection((certificate,)), now=NOW), Edition(NOW))
    header, row = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), strict=True)
    return row[header.index("Friendly name")]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_formula_is_text(first: str) -> None:
    """Spreadsheets compute a cell that begins with one of these: an apostrophe before it keeps them from it."""
    assert cell(f"{first}SUM(1)") == f"'{first}SUM(1)"
    assert cell(first) == f"'{first}"


@pytest.mark.parametrize("digits", ["00", "01", "0123", "1234567890123456", "1E5", "12E345"])
def test_number_that_would_be_rounded_is_text(digits: str) -> None:
    """Leading zeros, more than 15 digits, and what reads as a power of ten, are kept by an apostrophe."""
    assert cell(digits) == f"'{digits}"


@pytest.mark.parametrize("value", ["", "a=b", "a@b", "Root CA", "0", "7", "123456789012345", "E5", "1E", "1EA", "0A"])
def test_all_else_is_left_alone(value: str) -> None:
    """What a spreadsheet shows as it is gets no apostrophe."""
    assert cell(value) == value
