"""Has each root a CA below it that signs certificates for mail?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from ...certificates.certificate import Certificate
from ...chains.signing import CertificateKind, is_self_signed, kind_of
from ...text import QT_TRANSLATE_NOOP, Text, text
from .finding import Basis, Change, CheckInput, Code, Finding, Severity


def no_intermediate(check: CheckInput) -> Iterator[Finding]:
    """A signer's mail often brings its intermediates along, but not always: then a root alone is not enough."""
    for root in check.certificates:
        if kind_of(root) is not CertificateKind.ROOT_CA or any(
            child.is_ca for child in check.forest.issued.get(root, ())
        ):
            continue
        below = _email_cas_below(root, check)
        if not below:
            continue
        label = QT_TRANSLATE_NOOP("core", "Add the intermediate CA")
        labels = QT_TRANSLATE_NOOP("core", "Add all {count} intermediate CAs")
        yield Finding(
            code=Code.NO_INTERMEDIATE,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "No intermediate CA for “{name}”"), name=root.name),
            message=_which_are_below(root, list(below)),
            basis=Basis.SEEN,
            certificate=root,
            remedy=Change(text(label) if len(below) == 1 else text(labels, count=len(below)), add=tuple(below)),
            choices=_one_of(below) if len(below) > 1 else (),
        )


def _email_cas_below(root: Certificate, check: CheckInput) -> dict[Certificate, tuple[Certificate, ...]]:
    """Return the CAs for mail below a root that any source holds, level by level, and the CAs between each and it.

    The index yields only those that their issuer's key has signed.
    """
    found: dict[Certificate, tuple[Certificate, ...]] = {}
    level = [root]
    while level:
        below: list[Certificate] = []
        for issuer in level:
            for child in check.usable(check.known.issued_by(issuer)):
                if child not in found and child != root and child.is_ca and not is_self_signed(child):
                    found[child] = (*found.get(issuer, ()), *([issuer] if issuer != root else []))
                    below.append(child)
        level = below
    return found


_NAMED = 3
"""How many of the CAs below a root are named, and can be added one by one."""


def _which_are_below(root: Certificate, below: Sequence[Certificate]) -> Text:
    """Return what is missing below a root, the first few by name."""
    names = {f"name{number}": each.name for number, each in enumerate(below[:_NAMED], 1)}
    named = text(_NAMES[min(len(below), _NAMED + 1)], **names, count=len(below) - _NAMED)
    return text(_NONE_BELOW, name=root.name, named=named, origin=below[0].origin)


_NONE_BELOW = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” is in the collection without an intermediate CA: mail that doesn't include one would not be trusted. The "
    "opened files and stores contain {named} below it (the first in {origin}).",
)
_NAMES = {
    1: QT_TRANSLATE_NOOP("core", "“{name1}”"),
    2: QT_TRANSLATE_NOOP("core", "“{name1}” and “{name2}”"),
    3: QT_TRANSLATE_NOOP("core", "“{name1}”, “{name2}” and “{name3}”"),
    4: QT_TRANSLATE_NOOP("core", "“{name1}”, “{name2}”, “{name3}” and {count} more"),
}


def _one_of(below: Mapping[Certificate, tuple[Certificate, ...]]) -> tuple[Change, ...]:
    """Return the remedies that add one of the first few CAs, with those between it and the root."""
    label = QT_TRANSLATE_NOOP("core", "Add “{name}”")
    some = islice(below.items(), _NAMED)
    return tuple(Change(text(label, name=each.name), add=(each, *between)) for each, between in some)
