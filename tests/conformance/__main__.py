"""Runs other people's tests, and writes docs/conformance.md.

    python -m conformance [--check]        in tests/; --check: the page must already be as it would be written

Fails if a case ends otherwise than conformance.toml says. A suite that is not there is left out, with a sentence, and
then no page is written.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import limbo, linted, pkits, second_opinion, wycheproof
from .case import Case, Result
from .page import Outcome, page
from .suites import HERE, suite

PAGE = HERE / "docs" / "conformance.md"
_PKITS_ROOT = "TrustAnchorRootCertificate.crt"


def main(arguments: Sequence[str]) -> int:
    """Run all suites that are there; the exit code is 1 if one of them ends otherwise than is known."""
    about: dict[str, Any] = tomllib.loads((HERE / "tests" / "conformance.toml").read_text(encoding="utf-8"))
    moment: datetime = about.pop("moment")
    lacking: list[str] = []
    with TemporaryDirectory() as folder:
        outcomes = list(_outcomes(about, moment, Path(folder), lacking))
    complaints = [line for each in outcomes for line in each.complaints()]
    for line in (*complaints, *lacking):
        print(line)
    if complaints:
        return 1
    if lacking:
        print("No page is written.")
        return int("--check" in arguments)
    return _written(page(outcomes), is_checked="--check" in arguments)


def _written(text: str, *, is_checked: bool) -> int:
    is_same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
    if is_checked and not is_same:
        print(f"{PAGE.name} is not as it would be written: run this without --check, and commit it.")
        return 1
    PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE.name} is {'up to date' if is_same else 'written'}.")
    return 0


def _outcomes(about: Mapping[str, Any], moment: datetime, folder: Path, lacking: list[str]) -> Iterator[Outcome]:
    """Yield what came of each suite, and note those that are not there."""
    for key, each in about.items():
        files = suite(key, each)
        if files is None:
            lacking.append(f"{each['title']}: left out, it is not here and can't be fetched.")
            continue
        cases = list(_cases(key, files, moment, folder))
        opinions: Mapping[str, bool] = {}
        if key == "limbo":
            if second_opinion.is_there():
                opinions = _second_opinions(files, cases, moment, folder)
            else:
                lacking.append(f"NSS is not asked: {second_opinion.PROGRAM} is missing (Debian's libnss3-tools).")
        yield Outcome(each, cases, opinions)


def _cases(key: str, files: Mapping[str, bytes], moment: datetime, folder: Path) -> Iterator[Case]:
    if key == "wycheproof":
        return wycheproof.cases(files)
    if key == "limbo":
        return limbo.cases(_limbo(files), moment)
    if key not in ("pkits", "pkits-crls"):
        return linted.cases(files, folder)
    messages = {name: data for name, data in files.items() if name != _PKITS_ROOT}
    judged = pkits.judged(messages, files[_PKITS_ROOT], folder)
    return pkits.paths(judged) if key == "pkits" else pkits.revocations(judged, moment)


def _limbo(files: Mapping[str, bytes]) -> list[limbo.PathCase]:
    (data,) = files.values()
    return limbo.read(data)


def _second_opinions(
    files: Mapping[str, bytes], cases: Sequence[Case], moment: datetime, folder: Path
) -> Mapping[str, bool]:
    """Return whether NSS decides as the program does, of each case where that differs from what is expected."""
    different = {each.name for each in cases if each.result is Result.DIFFERENT}
    found = {}
    for each in _limbo(files):
        if each.name in different:
            path, anchors = [one.der for one in (each.signer, *each.between)], [one.der for one in each.anchors]
            is_trusted = second_opinion.trusts(path, anchors, each.moment or moment, folder)
            found[each.name] = is_trusted is not each.is_valid
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
