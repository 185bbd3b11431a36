"""Certificate policies along a path: where a CA requires one, the answer is OpenSSL's, told that any will do."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.validation import has_required_policy

LOW, MEDIUM, HIGH = "1.3.6.1.4.1.99999.1", "1.3.6.1.4.1.99999.2", "1.3.6.1.4.1.99999.3"
ANY = "2.5.29.32.0"


def policies(*oids: str) -> x509.ExtensionType:
    """The policies of a certificate."""
    return x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier(oid), None) for oid in oids])


def constraints(explicit: int | None = None, mapping: int | None = None) -> x509.ExtensionType:
    """After how many certificates a policy is required, or none may be mapped."""
    return x509.PolicyConstraints(explicit, mapping)


def mapped(*pairs: tuple[str, str]) -> x509.ExtensionType:
    """Policies of the issuer, and those of the subject that are as good."""
    value = asn1_x509.PolicyMappings(
        [{"issuer_domain_policy": issuer, "subject_domain_policy": subject} for issuer, subject in pairs]
    )
    return x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.33"), value.dump())


NO_ANY, REQUIRED = x509.InhibitAnyPolicy(0), constraints(0)


def chain(*extensions: tuple[x509.ExtensionType, ...], names: str = "") -> list[Entity]:
    """A path from below a root, the highest first; the last is no CA."""
    made = [PKI().make("Root")]
    for number, each in enumerate(extensions, 1):
        name = names[number - 1 : number] or f"CA {number}"
        made.append(PKI().make(name, made[-1], ca=number < len(extensions), extensions=each))
    return made[::-1]


def answer(path: list[Entity]) -> bool:
    """What is said of a path."""
    return has_required_policy([each.certificate for each in path])


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ([(), ()], True),
        ([(REQUIRED,), ()], False),
        ([(), (REQUIRED,)], False),
        ([(), (policies(LOW), REQUIRED)], False),
        ([(policies(LOW),), (policies(LOW), REQUIRED)], True),
        ([(policies(LOW), REQUIRED), (policies(HIGH),)], False),
        ([(policies(LOW, HIGH), REQUIRED), (policies(HIGH),)], True),
        ([(policies(ANY), REQUIRED), (policies(HIGH),)], True),
        ([(policies(LOW), REQUIRED), (policies(ANY),)], True),
        ([(policies(LOW), REQUIRED, NO_ANY), (policies(ANY),)], False),
        ([(policies(LOW), REQUIRED, x509.InhibitAnyPolicy(1)), (policies(ANY),)], True),
        ([(policies(LOW), x509.InhibitAnyPolicy(1)), (policies(ANY),), (policies(LOW), REQUIRED)], True),
        ([(policies(LOW), x509.InhibitAnyPolicy(1)), (policies(LOW),), (policies(ANY), REQUIRED)], False),
        ([(policies(ANY), NO_ANY, REQUIRED), (policies(LOW),)], True),
        ([(constraints(1),), (), ()], False),
        ([(constraints(2),), (), ()], False),
        ([(constraints(3),), (), ()], True),
        ([(constraints(2),), (constraints(5),), ()], False),
        ([(policies(LOW), mapped((LOW, HIGH)), REQUIRED), (policies(HIGH),)], True),
        ([(policies(LOW), mapped((LOW, HIGH)), REQUIRED), (policies(LOW),)], False),
        ([(policies(LOW), mapped((LOW, HIGH), (LOW, MEDIUM)), REQUIRED), (policies(MEDIUM),)], True),
        ([(policies(LOW), mapped((MEDIUM, HIGH)), REQUIRED), (policies(HIGH),)], False),
        ([(policies(ANY), mapped((MEDIUM, HIGH)), REQUIRED), (policies(HIGH),)], True),
        ([(policies(LOW), constraints(0, 0)), (policies(LOW), mapped((LOW, HIGH))), (policies(HIGH),)], False),
        ([(policies(LOW), constraints(0, 1)), (policies(LOW), mapped((LOW, HIGH))), (policies(HIGH),)], True),
        ([(policies(LOW), constraints(0, 0)), (policies(LOW, MEDIUM), mapped((LOW, HIGH))), (policies(LOW),)], False),
        ([(constraints(None, 0),), (), ()], True),
    ],
)
def test_required_policies(extensions: list[tuple[x509.ExtensionType, ...]], expected: bool) -> None:
    """Each rule of RFC 5280 6.1.3 d to 6.1.5, in a path made for it; OpenSSL's command says the same."""
    path = chain(*extensions)
    assert answer(path) is expected
    if shutil.which("openssl"):
        assert by_openssl(path) is expected


def test_self_issued_cas_are_not_counted() -> None:
    """A rollover certificate counts no step, and may name anyPolicy where others may not (RFC 5280 6.1.3 d 2)."""
    low, any_policy = policies(LOW), policies(ANY)
    assert answer(chain((low, NO_ANY, REQUIRED), (any_policy,), (low,), names="AAB"))
    assert not answer(chain((low, NO_ANY, REQUIRED), (any_policy,), (low,), names="ABC"))
    assert not answer(chain((constraints(1),), (), (), (), names="AAAB"))
    assert answer(chain((constraints(2),), (), (), (), names="AAAB"))
    assert not answer(chain((constraints(2),), (), (), (), names="ABCD"))


def test_the_anchor_s_own_policies_do_not_count() -> None:
    """Neither what the root requires nor what it names; and alone there is nothing to require."""
    root = PKI().make("Root", extensions=(REQUIRED, policies(LOW)))
    assert answer([root])
    assert answer([PKI().make("Leaf", root, ca=False), root])


def test_what_cannot_be_read_is_refused() -> None:
    """A CA whose policies are no policies requires something that nobody can tell."""
    broken = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.32"), b"\x05\x00")
    assert not answer(chain((broken,), ()))
    assert not has_required_policy([Certificate(b"garbage"), PKI().make("Root").certificate])


def by_openssl(path: list[Entity]) -> bool | None:
    """Ask OpenSSL's command, which can be told that any policy will do; None where it refuses the extensions."""
    with TemporaryDirectory() as folder:
        leaf, *between, root = (each.x509.public_bytes(Encoding.PEM) for each in path)
        for name, content in (("leaf", leaf), ("between", b"".join(between)), ("root", root)):
            Path(folder, name).write_bytes(content)
        command = ["openssl", "verify", "-policy_check", "-policy", ANY, "-CAfile", "root", "-untrusted", "between"]
        run = subprocess.run([*command, "leaf"], cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode and "error 43 " not in run.stderr:
        return None
    return not run.returncode
