"""`sstwizard make` and roots: which it takes, and which only a person's choice lets in."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import mail
from cli.conftest import MESSAGES
from cli.running import Capture, answer, complaint, run, thumbprints
from pki import Entity
from sstwizard.core.formats import pem, pkcs7, sst


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory, root: Entity, issuing: Entity, leaf: Entity) -> Path:
    """A folder of places in which a root and what it issued lie, or with which they came."""
    folder = tmp_path_factory.mktemp("places")
    ders = [root.der, issuing.der]
    (folder / "chain.pem").write_bytes(pem.encode(ders))
    (folder / "chain.sst").write_bytes(sst.encode(ders))
    (folder / "chain.p7b").write_bytes(pkcs7.encode(ders))
    (folder / "folder").mkdir()
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        for name, der in zip(("root.cer", "issuing.cer"), ders, strict=True):
            (folder / "folder" / name).write_bytes(der)
            archive.writestr(name, der)
    signed, beside = (mail.sign("cryptography", leaf, folder, root, issuing, detached=each) for each in (False, True))
    for name, form in MESSAGES.items():
        (folder / name).write_bytes(mail.FORMS[form](signed, beside))
    (folder / "signature.p7s").write_bytes(beside)
    return folder


NAMED = ("chain.pem", "chain.sst", "chain.p7b", "folder", "archive.zip")
RECEIVED = (*MESSAGES, "signature.p7s")


@pytest.mark.parametrize("place", [*NAMED, *RECEIVED])
def test_a_root_that_nobody_vouches_for_is_left_out(
    place: str, capsys: Capture, samples: Path, tmp_path: Path, root: Entity, issuing: Entity
) -> None:
    """Of a bundle, folder, archive or message only its SHA-256 takes it; without it what is left out is told."""
    out = tmp_path / "out.sst"
    told = answer(capsys, "make", samples / place, "-o", out, "--allow", "incomplete-chain")
    assert (told["exit code"], thumbprints(out)) == (1, [issuing.certificate.thumbprint])
    problem = told["problems"][-1]
    assert "“Contoso Root, Inc.” was not added, because nobody vouches for it" in problem["message"]
    assert problem["message"].endswith(f'--thumbprint "{root.certificate.sha256_in_groups}"')
    assert ("root.cer" if place == "folder" else place) in problem["file"]
    named = ("--thumbprint", root.certificate.sha256_in_groups.lower(), issuing.certificate.thumbprint)
    made = answer(capsys, "make", samples / place, "-o", out, *named)
    assert (made["exit code"], len(made["problems"])) == (0, len(told["problems"]) - 1)
    assert set(thumbprints(out)) == {each.certificate.thumbprint for each in (root, issuing)}
    codes = [(each["code"], each["thumbprint"]) for each in made["findings"]]
    assert codes == ([("root-from-network", root.certificate.thumbprint)] if place in RECEIVED else [])


def test_without_it_nothing_incomplete_is_written(capsys: Capture, samples: Path, tmp_path: Path) -> None:
    """What the root had issued stops there, which is an error; what was left out is told on standard error."""
    code, printed, errors = run(capsys, "make", samples / "clear.eml", "-o", tmp_path / "out.sst")
    said = "Nothing was written. To write it despite these errors, add --allow incomplete-chain."
    assert (code, printed.splitlines()[-1]) == (1, said)
    assert errors.startswith("clear.eml: The root CA “Contoso Root, Inc.” was not added, because nobody")
    assert list(tmp_path.iterdir()) == []


def test_sha_1_is_not_enough_for_a_root(capsys: Capture, samples: Path, tmp_path: Path, root: Entity) -> None:
    """Named by its SHA-1 it is left out; as it is all that was asked for, nothing is written."""
    options = ("-o", tmp_path / "out.sst", "--thumbprint", root.certificate.thumbprint)
    assert "“Contoso Root, Inc.” was not added" in complaint(capsys, "make", samples / "chain.p7b", *options)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("order", [("clear.eml", "root.cer"), ("root.cer", "clear.eml")])
def test_its_own_file_vouches_for_a_root_in_a_mail(
    order: tuple[str, str], capsys: Capture, files: Path, samples: Path, tmp_path: Path
) -> None:
    """Whoever names a root's own certificate file has chosen it, whatever else brought it; its SHA-256 is printed."""
    named = [(files if name == "root.cer" else samples) / name for name in order]
    made = answer(capsys, "make", *named, "-o", tmp_path / "out.sst")
    assert (made["exit code"], made["problems"], made["findings"]) == (0, [], [])
    assert set(thumbprints(tmp_path / "out.sst")) == set(thumbprints(files / "good.sst"))


def test_the_base_vouches_for_its_roots(capsys: Capture, files: Path, samples: Path, tmp_path: Path) -> None:
    """A root that is in use is kept, and no message that brings it again changes that."""
    options = ("--base", files / "root.sst", "-o", tmp_path / "out.sst")
    made = answer(capsys, "make", samples / "clear.eml", *options)
    assert (made["exit code"], made["problems"], made["findings"]) == (0, [], [])
    assert thumbprints(tmp_path / "out.sst") == thumbprints(files / "good.sst")
