"""What someone would paste who makes the file without the wizard."""

from __future__ import annotations

from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.powershell.powershell_grammar import errors, strings
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import InputError
from sstwizard.core.powershell.export_certificate import equivalent

CHOSEN = CertificateCollection((Certificate(b"one"), Certificate(b"two")))
names = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="/\\:"), min_size=1)


@given(names)
def test_any_name_is_one_string(name: str) -> None:
    """PowerShell reads the lines without error, and finds the name in them as it is."""
    command = equivalent(CHOSEN, f"{name}.sst").command
    assert errors(command) == []
    assert f".\\{PureWindowsPath(f'{name}.sst').stem} (Export-Certificate).sst" in strings(command)


def test_it_takes_this_very_selection() -> None:
    """Thumbprints are those of the selection, in the order of the file; both locations are looked through."""
    step = equivalent(CHOSEN, "trusted-cas.sst")
    first, second, *_rest = step.command.splitlines()
    assert first == f"$thumbprints = -split '{' '.join(each.thumbprint for each in CHOSEN.ordered)}'"
    for store in ("LocalMachine\\Root", "LocalMachine\\CA", "CurrentUser\\Root", "CurrentUser\\CA"):
        assert f"'Cert:\\{store}'" in second
    assert "of 2" in step.command


def test_it_does_not_write_over_the_wizards_file() -> None:
    """The file has a name of its own, and the cmdlet writes over nothing."""
    last = equivalent(CHOSEN, "trusted-cas.sst").command.splitlines()[-1]
    assert "'.\\trusted-cas (Export-Certificate).sst'" in last
    assert last.endswith("-NoClobber")


def test_a_name_that_cannot_be_pasted_is_refused() -> None:
    """A line break in a name is refused with a sentence."""
    with pytest.raises(InputError, match="cannot be pasted"):
        equivalent(CHOSEN, "a\nb.sst")
