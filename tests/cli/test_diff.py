"""`sstwizard diff`: what was added, kept and removed, and that nothing is the same that could not be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import answer, run, said
from pki import Entity
from sstwizard.core.formats import sst


def test_the_same_certificates_are_no_difference(files: Path, root: Entity, issuing: Entity) -> None:
    """Whatever their order and the form of the file are."""
    (files / "turned.sst").write_bytes(sst.encode([issuing.der, root.der]))
    (files / "both.cer").write_bytes(issuing.der + root.der)
    for other in ("good.sst", "turned.sst", "both.cer"):
        printed = said("diff", files / "good.sst", files / other)
        assert printed.splitlines()[-1] == "0 added, 2 kept, 0 removed."


def test_what_differs_is_told_by_name(files: Path, root: Entity, issuing: Entity) -> None:
    """Exit code 1, whichever of the two has more."""
    added = f"added: {issuing.certificate.thumbprint}  2044-01-01  Contoso Issuing"
    kept = f"kept: {root.certificate.thumbprint}  2044-01-01  Contoso Root, Inc."
    printed = said("diff", files / "root.sst", files / "good.sst", code=1)
    assert printed.splitlines() == [added, kept, "1 added, 1 kept, 0 removed."]
    printed = said("diff", files / "good.sst", files / "root.sst", code=1)
    assert printed.splitlines() == [kept, added.replace("added", "removed"), "0 added, 1 kept, 1 removed."]


def test_object_has_the_certificates(files: Path, root: Entity, issuing: Entity) -> None:
    """As `show` has them, in three lists."""
    told = answer("diff", files / "root.sst", files / "good.sst")
    names = ("added", "kept", "removed")
    found = [[each["thumbprint"] for each in told[name]] for name in names]
    assert found == [[issuing.certificate.thumbprint], [root.certificate.thumbprint], []]
    assert (told["exit code"], told["problems"]) == (1, [])
    shown = answer("show", files / "good.sst")["certificates"]
    assert told["added"] == [each for each in shown if each["subject"] == "CN=Contoso Issuing"]


@pytest.mark.parametrize("names", [("cut short.sst", "root.sst"), ("root.sst", "cut short.sst")])
def test_what_was_not_read_is_never_the_same(names: tuple[str, str], files: Path) -> None:
    """Of either file: what is left of a damaged one holds the same certificates, which is told, and is 1."""
    code, printed, errors = run("diff", *(files / name for name in names))
    assert (code, printed.splitlines()[-1]) == (1, "0 added, 1 kept, 0 removed.")
    assert errors.startswith(f"sstwizard: {files / 'cut short.sst'}: at byte ")
    told = answer("diff", *(files / name for name in names))
    assert (told["exit code"], [each["file"] for each in told["problems"]]) == (1, [str(files / "cut short.sst")])
