"""The guide and the known messages are found, by their own words and by those that people use."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogues import LANGUAGES, messages
from sstwizard.core import guide
from sstwizard.core.exchange.known_errors import ENDS, IN_MAIL, IN_POWERSHELL, KnownError
from sstwizard.core.exchange.recognition import matching, words
from sstwizard.core.guide import GuideSearch, Result, _has, synonyms
from sstwizard.core.text import Text


@cache
def translations(language: str) -> dict[str, str]:
    """Return the texts of the core in a language."""
    return {each.source: each.forms[0] for each in messages(language) if each.context == "core"}


@cache
def searching(language: str) -> GuideSearch:
    """Return the search in a language."""

    def translated(text: Text) -> str:
        if text.source == "en":
            return language.replace("_", "-")
        return translations(language).get(text.source, text.source).format_map(text.values)

    return GuideSearch(translated)


def first(wanted: str, language: str = "en") -> Result:
    """Return the best result."""
    found = searching(language).find(wanted)
    assert found, wanted
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", [*IN_POWERSHELL, *IN_MAIL], ids=lambda error: error.message.source[:40])
def test_english_messages_are_found_in_each_language(error: KnownError, language: str) -> None:
    """Windows and Exchange may be English where the wizard is not; the message itself is shown as the sentence."""
    found = first(error.message.source.replace("…", "this and that"), language)
    assert (found.topic, found.error) == ("troubleshooting", error)


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_found_by_their_other_wordings(language: str) -> None:
    """Each wording leads to its message before all others, also within a longer text."""
    for some_words, wordings in synonyms(language)["messages"].items():
        error = matching(some_words)[0]
        for wording in wordings:
            assert first(wording, language).error == error, wording
        longest = max(wordings, key=len).replace("…", " x ")
        assert first(f"C:\\> x 17 {longest} + ~~~ y", language).error == error, longest


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_found_by_what_people_call_them(language: str) -> None:
    """Each phrase leads to its page."""
    for topic, phrases in synonyms(language)["pages"].items():
        for phrase in phrases:
            assert first(phrase, language).topic == topic, phrase


SAID = {
    "WAM Error 3399614466": "3399614466",
    "PowerShellGetFormatVersion": "PowerShellGetFormatVersion",
    "Unable to download from URI": "Unable to download from URI",
    "list of available providers": "list of available providers",
    "Update-Manifest": "Update-Manifest",
    "No match was found": "No match was found",
    "Unable to find repository 'PSGallery'": "PSGallery",
    "Unable to resolve package source": "package source",
    "Keyset does not exist": "Keyset",
    "Method invocation is supported only on core types": "core types",
    "Cannot create type. Only core types are supported in this language mode.": "core types",
    "The property value is too large": "property value",
    "Das zum Signieren dieser Nachricht verwendete Zertifikat wird von Ihrer Organisation nicht als vertrauenswürdig "
    "eingestuft": "used to sign this message",
}
"""What users and administrators read, and words of the known message that says what helps."""
SOUGHT = {
    "CNG": "watch",
    "can't reply in OWA": "sending",
    "SHA-1": "sending",
    "publish to the address list": "sending",
    "own CA missing when sending": "sending",
    "native messaging": "devices",
    "print": "chains",
    "propagation": "how-long",
    "how long until it works": "how-long",
    "roll back": "go-back",
    "rollback": "go-back",
    "walk-through": "how-long",
}
"""What users and administrators look for, and the page that says it."""


def as_pasted(said: str) -> list[str]:
    """Return a text as it is, and as it is pasted: with quotes, numbers and line breaks around and in it."""
    middle = said.find(" ", len(said) // 2)
    parts = [said[:middle], said[middle:]] if middle > 0 else [said]
    folded = "\r\n".join(parts)
    return [said, f"“{said}”", f" 1.\n'{folded}'\n", f'17 "{folded}" + ~~~ 3\n\n']


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", SAID)
def test_what_is_read_leads_to_what_helps(said: str, language: str) -> None:
    """The message comes first, in each language and however it was pasted."""
    for pasted in as_pasted(said):
        error = first(pasted, language).error
        assert error is not None, pasted
        assert SAID[said] in error.message.source, pasted


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sought", SOUGHT)
def test_what_is_sought_leads_to_its_page(sought: str, language: str) -> None:
    """The page comes first, in each language and whatever stands around the words."""
    for pasted in as_pasted(sought):
        result = first(pasted, language)
        assert (result.topic, result.error) == (SOUGHT[sought], None), pasted


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonyms_stand_for_words_of_the_guide(language: str) -> None:
    """The guide has each word that others stand for; each of these finds something."""
    entries = searching(language)._entries
    said = [sentence for entry in entries for sentence, _ in entry.sentences]
    table = synonyms(language)["words"]
    assert [word for word in table if not any(_has(each, (words(word),)) for each in said)] == []
    others = [other for each in table.values() for other in each]
    assert [other for other in others if not searching(language).find(other)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", guide.TOPICS)
def test_a_title_finds_its_page(topic: str, language: str) -> None:
    """It is the first page of the results, with one of its sentences."""
    code = language.replace("_", "-")
    pages = [each for each in searching(language).find(guide.title(topic, lambda _: code)) if each.error is None]
    assert pages[0].topic == topic


def pages(wanted: str, language: str = "en") -> list[str]:
    """Return the pages that are found, the best first."""
    return [each.topic for each in searching(language).find(wanted) if each.error is None]


@pytest.mark.parametrize(
    ("wanted", "language", "topic", "said"),
    [
        ("revoked", "en", "findings", "The CA has revoked the certificate before its expiration date,"),
        ("EXPIRAT", "en", "findings", "before its expiration date,"),
        ("padlock", "en", "mail", "An encrypted message can't be checked"),
        ("red ribbon", "en", "mail", "signed mail"),
        ("shortcuts", "en", "keyboard", "F1"),
        ("how do I restore the old file?", "en", "upload", "Uploads the newest backup beside the file"),
        ("Vorhängeschloss", "de", "mail-results", "verschlüsselt"),
        ("vorhangeschloss", "de", "mail-results", "verschlüsselt"),
        ("Vorhaengeschloss", "de", "mail-results", "verschlüsselt"),
        ("zertifikat", "de", "roots", "Stammzertifikat"),
        ("revoque", "fr", "findings", "La CA a révoqué le certificat"),
        ("失効", "ja", "findings", "CA が証明書を失効させました。"),
        ("署名が信頼されない", "ja", "after-upload", "署名は、有効で信頼されていると表示されます。"),
    ],
)
def test_words_find_pages(wanted: str, language: str, topic: str, said: str) -> None:
    """Case, accents and questions don't matter, nor do words inside of others; the sentence has the word."""
    (result,) = (each for each in searching(language).find(wanted) if each.error is None and each.topic == topic)
    assert said in result.sentence


@pytest.mark.parametrize(
    "wanted",
    ["not trusted in outlook", "red exclamation mark signature", "digital signature is invalid", "untrusted mail"],
)
def test_what_a_caller_says_leads_to_the_page_for_it(wanted: str) -> None:
    """Its first sentence says what to do, in the wizard."""
    found = next(each for each in searching("en").find(wanted) if each.error is None)
    assert found.topic == "not-trusted"
    assert found.sentence.startswith("Save the message as a file, open it on the page “Mail”")


@pytest.mark.parametrize(
    ("wanted", "topic"),
    [
        ("root", "roots"),  # a word in the title tells more than one in a sentence
        ("mail flow", "mail-flow-rule"),
        ("certificates expired", "findings"),  # all words in one sentence, not here and there
        ("thumbprint certificate", "certificates"),
    ],
)
def test_which_page_comes_first(wanted: str, topic: str) -> None:
    """The one that has the words together, or in its title."""
    assert pages(wanted)[0] == topic


def test_all_words_are_on_the_page() -> None:
    """They need not be in one sentence; a page that lacks one of them isn't listed. Short words stand alone."""
    found = pages("backup thumbprint certificate")
    assert set(found) == set(pages("backup")) & set(pages("thumbprint")) & set(pages("certificate"))
    assert pages("keyboard revoked") == pages("ain") == []
    assert "chains" in pages("chain")


@pytest.mark.parametrize("wanted", ["", " \n", "…", "My hovercraft is full of eels.", "Everything went well.", "qqqq"])
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_nothing_is_found_where_nothing_is(wanted: str, language: str) -> None:
    """No words, or others, find nothing."""
    assert searching(language).find(wanted) == ()


def test_an_end_of_our_scripts_is_found_by_its_words() -> None:
    """Its identifier says little to people, so its cause is the sentence."""
    result = next(each for each in searching("en").find("controlled folder access") if each.error in ENDS.values())
    assert result.sentence == str(ENDS["NotSaved"].cause)


@given(st.text(max_size=300))
def test_whatever_is_typed_is_looked_for(wanted: str) -> None:
    """No text is too odd, and each page and message is found once at most."""
    found = searching("de").find(wanted)
    assert len({(each.topic, each.error) for each in found}) == len(found)
