"""The guide and the known messages are found, by their own words and by those that people use."""

from __future__ import annotations

from functools import cache

import pytest

from catalogues import LANGUAGES, messages
from sstwizard.core import guide
from sstwizard.core.exchange.known_errors import IN_MAIL, IN_POWERSHELL, KnownError, matching, words
from sstwizard.core.guide_search import GuideSearch, Result, _likeness, synonyms
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


OUTLOOK_MESSAGE, OFFLINE, NO_CONTROL = IN_MAIL
"""The three messages above mail."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("error", [*IN_POWERSHELL, *IN_MAIL], ids=lambda error: error.message.source[:40])
def test_english_messages_are_found_in_each_language(error: KnownError, language: str) -> None:
    """Windows and Exchange may be English where the wizard is not; the message itself is shown as the sentence."""
    found = first(error.message.source.replace("…", "this and that"), language)
    assert (found.topic, found.error) == ("troubleshooting", error)


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_found_by_their_other_wordings(language: str) -> None:
    """Each wording leads to its message before all others, also within a longer text."""
    for some_words, wordings in synonyms(language).messages.items():
        error = matching(some_words)[0]
        for wording in wordings:
            assert first(wording, language).error == error, wording
    # and in the middle of something
    for some_words, wordings in synonyms(language).messages.items():
        longest = max(wordings, key=len).replace("…", " x ")
        pasted = f"C:\\> x 17 {longest} + ~~~ y"
        assert first(pasted, language).error == matching(some_words)[0], longest


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_found_by_what_people_call_them(language: str) -> None:
    """Each phrase leads to its page."""
    for topic, phrases in synonyms(language).pages.items():
        for phrase in phrases:
            assert first(phrase, language).topic == topic, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_synonyms_stand_for_words_of_the_guide(language: str) -> None:
    """The guide has each word that others stand for; each of these finds something."""
    entries = searching(language)._entries
    said = [f" {sentence} " for entry in entries for sentence in (entry.title, *entry.sentences)]
    table = synonyms(language).words
    assert [word for word in table if not any(_likeness(each, words(word)) for each in said)] == []
    others = [other for each in table.values() for other in each]
    assert [other for other in others if not searching(language).find(other)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", guide.TOPICS)
def test_a_title_finds_its_page(topic: str, language: str) -> None:
    """It is the first page of the results, with one of its sentences."""
    code = language.replace("_", "-")
    pages = [each for each in searching(language).find(guide.title(topic, lambda _: code)) if each.error is None]
    assert pages[0].topic == topic
