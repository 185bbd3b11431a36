"""What the command line knows of this computer, beside the files that are named."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cli.running import Capture, answer, run
from pki import Entity
from sstwizard.cli.files import known_here
from sstwizard.core.certificates.reading import silent
from sstwizard.core.sources import public_roots


def test_public_roots_and_named_files_are_known(root: Entity) -> None:
    """Those of the files come first, then the roots that come with the program."""
    known = list(known_here([root.certificate]))
    assert known[0] == root.certificate
    assert set(public_roots.source().load(silent).certificates) < set(known)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has certificate stores")
def test_what_windows_disallows_is_told(capsys: Capture, files: Path, issuing: Entity) -> None:
    """A certificate in a Disallowed store of this computer is an error of the file that holds it, and no trust."""
    from windows_store import stored

    with stored("CurrentUser", "Disallowed", [issuing.der]):
        code, printed, _ = run(capsys, "check", files / "good.sst")
        assert (code, "error: distrusted: " in printed) == (1, True)
        assert "distrusted" in run(capsys, "show", files / "good.sst")[1]
        told = answer(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")
    assert (told["exit code"], told["trusted"]) == (1, False)
    assert answer(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")["trusted"] is True
