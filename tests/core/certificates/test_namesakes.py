"""Distinguishing certificates with the same name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from listed_roots import passing_for
from sstwizard.core.certificates.algorithms import Key
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.details import LATER, Details
from sstwizard.core.certificates.namesakes import Namesakes, differences

MORE = {**dict.fromkeys(LATER), "subject_unit": "R1", "subject_organization": "Some Org", "key": Key("RSA", 4096)}
SAME = Details(
    (*MORE.values(),),
    subject_name="Some CA",
    not_before=datetime(2015, 1, 1, tzinfo=UTC),
    not_after=datetime(2030, 1, 1, tzinfo=UTC),
)


def made(name: bytes, **differences: object) -> Certificate:
    """Return a certificate that differs from the others in some fields."""
    later = {field: differences.pop(field, value) for field, value in MORE.items()}
    certificate = Certificate(name)
    details = replace(SAME, _more=(*later.values(),), **differences)  # type: ignore[arg-type]
    object.__setattr__(certificate, "_details", details)
    return certificate


def names(*certificates: Certificate) -> list[str]:
    """Return the names of the certificates in one list."""
    namesakes = Namesakes(certificates)
    return [str(namesakes.name(each)) for each in certificates]


@pytest.mark.parametrize(
    ("field", "values", "told"),
    [
        ("subject_unit", ("R1", "R3"), ["R1", "R3"]),
        ("subject_organization", ("One Ltd", "Two Ltd"), ["One Ltd", "Two Ltd"]),
        ("subject_organization", ("x" * 50, "Two"), ["x" * 39 + "…", "Two"]),
        ("key", (Key("RSA", 4096), Key("RSA", 2048)), ["RSA 4096", "RSA 2048"]),
        ("key", (Key("ECC", 384, "secp384r1"), Key("RSA", 4096)), ["ECC P-384", "RSA 4096"]),
        ("key", (Key("ECC", 256, "brainpoolP256r1"), Key("Ed25519", 256)), ["ECC 256", "Ed25519"]),
        ("key", (Key("1.2.3"), Key("RSA", 1024)), ["1.2.3", "RSA 1024"]),
        ("not_before", [datetime(year, 1, 1, tzinfo=UTC) for year in (2014, 2022)], ["issued 2014", "issued 2022"]),
        ("not_after", [datetime(year, 1, 1, tzinfo=UTC) for year in (2029, 2042)], ["expires 2029", "expires 2042"]),
    ],
)
def test_the_first_difference_is_told(field: str, values: list[object], told: list[str]) -> None:
    """Unit, organization, key, and years of issue and expiry distinguish namesakes, shortened to fit a line."""
    found = names(*(made(b"%d" % number, **{field: value}) for number, value in enumerate(values)))
    assert found == [f"Some CA ({each})" for each in told]


@pytest.mark.parametrize("missing", [{"key": None}, {"not_before": None, "not_after": None}, {"subject_unit": " "}])
def test_what_one_of_them_lacks_tells_nothing(missing: dict[str, object]) -> None:
    """If one of two lacks a field, they are distinguished by the last digits of their thumbprints."""
    whole, lacking = made(b"1"), made(b"2", **missing)
    assert names(whole, lacking) == [f"Some CA (thumbprint …{each.thumbprint[-8:]})" for each in (whole, lacking)]


def test_what_tells_only_some_apart_is_not_told() -> None:
    """Three certificates, of which two have the same key, are distinguished by their years."""
    years = [datetime(year, 1, 1, tzinfo=UTC) for year in (2010, 2015, 2020)]
    keys = (Key("RSA", 2048), Key("RSA", 2048), Key("RSA", 4096))
    pairs = enumerate(zip(keys, years, strict=True))
    found = names(*(made(b"%d" % number, key=key, not_before=year) for number, (key, year) in pairs))
    assert found == [f"Some CA (issued {year.year})" for year in years]


def test_a_name_of_its_own_stays_as_it_is() -> None:
    """A unique name is shown unchanged, also that of several copies; names that differ only in case are equal."""
    one, other, same = made(b"1"), made(b"2", subject_name="Other CA"), made(b"3", subject_name="SOME ca")
    assert names(one, one, other) == ["Some CA", "Some CA", "Other CA"]
    assert Namesakes((one, other)).difference(one) is None
    assert Namesakes((one,)).name(other).source == "{name}"
    assert tuple(differences((one, same))) == (one, same)


@pytest.mark.parametrize("units", [("Some CA", "X"), ("Sales", "SALES")])
def test_a_unit_that_looks_the_same_tells_nothing(units: tuple[str, str]) -> None:
    """A unit that is already the short name isn't repeated, and units that differ only in case are equal."""
    found = names(made(b"1", subject_unit=units[0]), made(b"2", subject_unit=units[1], key=Key("RSA", 1)))
    assert found == ["Some CA (RSA 4096)", "Some CA (RSA 1)"]


def test_the_same_last_digits_are_told_in_full() -> None:
    """Certificates that agree in eight digits, which can be forged, are distinguished by SHA-256."""
    one, other = (passing_for("", made(each), "0" * 40) for each in (b"1", b"2"))
    assert names(one, other) == [f"Some CA (thumbprint …{each.sha256})" for each in (one, other)]
