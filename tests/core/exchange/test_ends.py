"""The ends of the scripts: each has its words, and is found again by its identifier."""

from __future__ import annotations

import re

from sstwizard.core.exchange.ends import ENDS, ends_in
from sstwizard.core.exchange.known_errors import matching
from sstwizard.core.runner.script_files import folder_of_scripts

OF_OTHERS = {"NoParameter", "NoStore"}
"""A word on the command line that no script knows, and what a file is said to be that is caught again."""


def test_each_end_of_a_script_has_its_words() -> None:
    """No script stops in an end of which the wizard knows nothing, and the wizard knows no end that none has."""
    scripts = folder_of_scripts()
    code = "".join(path.read_text("ascii") for path in (*scripts.glob("*.ps1"), *scripts.glob("*.psm1")))
    table = (scripts / "en" / "SmimeTrust.psd1").read_text("utf-8-sig")
    texts = re.findall(r"^    (\w+) +=", table, re.MULTILINE)
    stops = set(re.findall(r"'(\w+)'", "\n".join(re.findall(r"(?:Stop-SmimeTrust|Get-StoredCollection) .*", code))))
    stops |= set(re.findall(r"\[string\]\$\w+ = '(\w+)'", code))
    assert {each for each in texts if each in stops and each not in OF_OTHERS} == ENDS.keys()


def test_an_end_is_found_by_its_identifier() -> None:
    """In whatever language the rest is, and whatever a console prints around it."""
    said = "Update-SmimeTrust.ps1: Exchange hat die Sammlung nicht angenommen. … (SmimeTrust.Refused)"
    assert matching(said) == ends_in(said) == (ENDS["Refused"],)
    assert ends_in("SmimeTrust.NoSuchEnd") == ()
    assert ends_in("(SmimeTrust.NoRole) (SmimeTrust.NoFile) (SmimeTrust.NoRole)") == (ENDS["NoRole"], ENDS["NoFile"])
