"""Messages that people meet are found again, whatever stands around them."""

from __future__ import annotations

import re

from sstwizard.core.exchange.known_errors import (
    ENDS,
    EXPIRED,
    IN_MAIL,
    IN_POWERSHELL,
    NEEDS_NO_WAM,
    OF_NEW_ORGANIZATION,
    KnownError,
)
from sstwizard.core.exchange.recognition import ends_in, matching, why_stopped
from sstwizard.core.runner.script_files import folder_of_scripts

ALL = (*IN_POWERSHELL, *IN_MAIL)


def known(words: str) -> KnownError:
    """Return the one known error whose message contains some words."""
    (found,) = (error for error in ALL if words in error.message.source)
    return found


def test_what_a_console_prints_around_it_does_no_harm() -> None:
    """Line numbers, marks and folds of a console stand between a message's words."""
    printed = """\
        Set-SmimeConfig:
        Line |
           3 |  Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAll …
             |  ~~~~~~~~~~~~~~~
             | The term 'Set-SmimeConfig' is not recognized as a name of a cmdlet,
             | function, script file, or executable program."""
    assert matching(printed) == (known("Set-SmimeConfig"),)


def test_old_and_new_wording_are_told_apart() -> None:
    """What is not recognized decides, not that something is not."""
    found = matching("The term 'Connect-ExchangeOnline' is not recognized as the name of a cmdlet")
    assert found[0] is known("Connect-ExchangeOnline")
    assert matching("The term 'Get-Mailbox' is not recognized as the name of a cmdlet") == ()


def test_some_words_are_enough() -> None:
    """Part of a message finds it, in any case and without its punctuation."""
    assert matching("a supported ENCODING NAME") == (known("'Byte'"),)
    assert known("Enable-OrganizationCustomization") in matching("isn't currently allowed in your organization")


def test_one_word_of_a_message_is_not_the_message() -> None:
    """Who types a word searches; it takes three to know a message."""
    assert matching("signature") == matching("encoding name") == ()


def test_other_wordings_find_a_message() -> None:
    """They count like its own, whatever their case and accents; a Japanese one is compared by its characters."""
    error = known("'Byte'")
    wordings = {error.message.source: ["Codage « Byte » inconnu et refusé", "エンコード名ではありません"]}
    for pasted in ("codage « byte » INCONNU ET REFUSE", "x: Byte はエンコード名では ありません。 + ~~~"):
        assert matching(pasted, wordings) == (error,)
        assert matching(pasted) == ()


def test_a_code_finds_its_message_in_any_language() -> None:
    """Microsoft translates what stands beside it."""
    assert matching("AADSTS53003: Der Zugriff wurde durch Richtlinien blockiert.") == (known("AADSTS53003"),)
    assert matching("AADSTS65001") == (known("AADSTS65004"),)
    assert matching("AADSTS5300") == ()


def test_powershell_7_is_advised_where_it_is_supported() -> None:
    """On Windows 10, Microsoft supports it with the LTSC editions only; who has another one is told another way."""
    remedy = str(known("[uint]").help)
    assert "On Windows 10" in remedy
    assert "LTSC" in remedy
    assert "transfer kit" in remedy


OF_OTHERS = {*["NoParameter", "OneOrTenants", "NoAppCertificate", "OneSignIn", "NoPassword", "NoTenants", "NoStore"]}
"""What is wrong with a script's command line, which says itself what is right, and what a file is said to be that is
caught again."""


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


def test_each_message_is_known_by_its_own_words() -> None:
    """A script's failure is explained without other wordings, whatever its console prints around it."""
    printed = {error: f"Line |\r\n 17 | {error.message.source.replace('…', 'x')}\n + ~~~ 3" for error in ALL}
    others = set(ENDS.values())
    assert [error for error, said in printed.items() if error not in others and matching(said)[:1] != (error,)] == []


def test_sources_of_modules_are_told_apart() -> None:
    """What is documented to help differs; of what is pasted together, what is likely comes first."""
    unreachable, unregistered = known("package source"), known("No match was found")
    said = "WARNING: Unable to resolve package source 'https://www.powershellgallery.com/api/v2'."
    assert matching(said) == (unreachable,)
    assert matching(f"{said}\n{unregistered.message.source}") == (unreachable, unregistered)
    assert "Register-PSRepository -Default" in str(unregistered.help)


def test_words_of_exchange_say_more_than_that_it_has_refused() -> None:
    """A refusal quotes them; where they are known, they come before it."""
    refused = "Exchange did not accept the collection. Nothing was changed."
    said = f"{refused} The property value is too large. (SmimeTrust.Refused)"
    assert matching(said) == (known("property value"), ENDS["Refused"])
    assert matching(f"{refused} 17 (SmimeTrust.Refused)") == matching("SmimeTrust.Refused") == (ENDS["Refused"],)


def test_expired_certificates_are_known_by_their_thumbprints() -> None:
    """In every language, where Exchange has refused them; what else names them has other causes."""
    mine, other = "AB" * 20, "CD" * 20
    said = f"Diese Zertifikate sind abgelaufen: {mine}"
    assert why_stopped(f"Hmpf. {said} (SmimeTrust.Refused)", {mine, other}) == EXPIRED
    assert why_stopped(f"Hmpf. {said} (SmimeTrust.Refused)", {other}) == ENDS["Refused"]
    assert why_stopped(f"Missing: {mine}. (SmimeTrust.NotStored)", {mine}) == ENDS["NotStored"]
    assert why_stopped(said, {mine}) is None
    assert why_stopped(said, {mine}, "Refused") == EXPIRED  # its identifier was cut off


def test_some_errors_are_known_by_what_helps() -> None:
    """Signing in without Windows' account manager, where that has failed; and what a new organization has to type."""
    assert all(re.search("WAM|window handle", each.message.source) for each in NEEDS_NO_WAM)
    assert (len(NEEDS_NO_WAM), len(OF_NEW_ORGANIZATION)) == (3, 1)
