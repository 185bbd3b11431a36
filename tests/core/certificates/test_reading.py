"""What a reader returns, and where in which file it was found."""

from __future__ import annotations

from pki import PKI
from sstwizard.core.certificates.reading import Problem, Reading
from sstwizard.core.text import text


def test_places_are_named_from_the_outside_in(pki: PKI) -> None:
    """Of a file in a file both are named; certificates and problems of the outer one name that alone."""
    inner = Reading((pki.make("Root").certificate,), (Problem(text("odd")),)).found_in("a.cer")
    assert [str(found.origin) for found in inner.certificates] == [found.file for found in inner.problems] == ["a.cer"]
    outer = inner.found_in("b.zip")
    assert [str(found.origin) for found in outer.certificates] == ["b.zip ▸ a.cer"]
    assert [found.file for found in outer.problems] == ["b.zip ▸ a.cer"]
