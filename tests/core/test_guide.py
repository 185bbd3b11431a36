"""The guide: all topics in all languages alike, with the program's values in them, and what is found there."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogues import LANGUAGES, TRANSLATIONS, WRONG_MARKS, messages
from sstwizard import __version__
from sstwizard.core import guide
from sstwizard.core.collection.checks.finding import Basis
from sstwizard.core.collection.collection import SIZE_LIMIT
from sstwizard.core.documents.transfer_kit import CHECKLIST, WHY
from sstwizard.core.exchange.known_errors import ENDS, IN_MAIL, IN_POWERSHELL, KnownError
from sstwizard.core.exchange.recognition import matching, words
from sstwizard.core.guide import GuideSearch, Result, _has, _values, synonyms
from sstwizard.core.resources import resource
from sstwizard.core.sources import public_lists
from sstwizard.core.text import WIDE, Text, text

CHECKOUT = Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"\{(\w*)\}")
COMMAND = re.compile(r"`[^`\n]+`")
JAPANESE_WORD = 3
"""Characters that take as much room and time as an English word: the same pages have so many times as many."""
ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


class Section(NamedTuple):
    """What every language of a section has as many of."""

    level: int
    paragraphs: int
    points: int
    terms: int
    placeholders: list[str]
    commands: list[str]


def sections(topic: str, language: str) -> list[Section]:
    """Return the outline of a topic, a section for each heading."""
    parts = re.split(r"^(#+) .+\n", guide.template(topic, language), flags=re.MULTILINE)
    assert parts[0] == ""
    found = []
    for marks, body in zip(parts[1::2], parts[2::2], strict=True):
        blocks = [block for block in body.strip().split("\n\n") if not block.startswith("- ")]
        points = re.findall(r"^- (\*\*.+?\*\* – )?\S", body, re.MULTILINE)
        terms = sum(map(bool, points))
        values, commands = sorted(PLACEHOLDER.findall(body)), COMMAND.findall(body)
        found.append(Section(len(marks), len(blocks), len(points), terms, values, commands))
    return found


def told(topic: str) -> str:
    """Return the words of a topic in English as one reads them: without backslashes, folded as one line."""
    return " ".join(ESCAPE.sub("", guide.page(topic)).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_topic(language: str) -> None:
    """A folder holds a file for each topic, and what people call things; there is one for each catalogue."""
    assert {folder.name for folder in resource("guide").iterdir()} == set(LANGUAGES)
    files = sorted(file.name for file in resource("guide", language).iterdir())
    assert files == sorted(["synonyms.toml", *(f"{topic}.md" for topic in guide.TOPICS)])


@pytest.mark.parametrize("topic", guide.TOPICS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_short(language: str, topic: str) -> None:
    """A page has at most 500 words; the tables of known errors don't count, as one searches them."""
    code = language.replace("_", "-")
    page = " ".join(guide.sentences(topic, lambda each: code if each.source == "en" else str(each)))
    japanese = len(re.findall(f"[{WIDE}]", page)) / JAPANESE_WORD
    assert japanese + sum(1 for each in re.split(rf"[\s{WIDE}]+", page) if re.search(r"\w", each)) <= 500


def test_sentences_are_as_they_are_shown() -> None:
    """They are without markup, whole up to their ends; a term comes with the beginning of its meaning."""
    said = guide.sentences("findings")
    assert "Warning \u2028It works, but needs your attention." in said
    assert "For example, certificates that expire within 90 days." in said
    assert guide.title("findings") not in said
    assert not any(re.search(r"[*`\n]|\\[^\w]", each) for topic in guide.TOPICS for each in guide.sentences(topic))
    assert guide.sentences("troubleshooting")[3:6] == ["In PowerShell", "In Outlook", "Log file for support"]


@pytest.mark.parametrize("topic", guide.TOPICS)
@pytest.mark.parametrize("language", TRANSLATIONS)
def test_languages_have_the_same_outline(language: str, topic: str) -> None:
    """A translation has the headings, paragraphs, points, terms, placeholders and commands of the English page."""
    assert sections(topic, language) == sections(topic, "en")
    assert guide.template(topic, language) != guide.template(topic, "en")


@pytest.mark.parametrize("topic", guide.TOPICS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_use_little_of_markdown(language: str, topic: str) -> None:
    """One title in the first line, headings below it, flat lists, terms in bold, and commands; no HTML, no links."""
    page = guide.template(topic, language)
    assert [section.level for section in sections(topic, language)] == [1] + [2] * (page.count("\n## "))
    assert re.findall(r"[\\`_\[\]<>&|~]", COMMAND.sub("", PLACEHOLDER.sub("", page))) == []
    assert page.count("*") == 4 * sum(section.terms for section in sections(topic, language))
    assert all(re.match(r"#{1,2} \S|- \S|  \S|\S|$", line) for line in page.split("\n"))


@pytest.mark.parametrize("topic", guide.PAGES)
def test_each_page_is_told_in_full(topic: str) -> None:
    """What it is for comes first; what can go wrong is told too; the keys are on a page of all keys."""
    purpose, *_ = sections(topic, "en")
    assert (purpose.paragraphs, purpose.points) == (1, 0)
    assert "What can go wrong" in re.findall(r"^## (.+)$", guide.template(topic, "en"), re.MULTILINE)
    assert f"\n## {guide.title(topic)}\n" in guide.template("keyboard", "en")


def test_placeholders_are_the_values_of_the_program() -> None:
    """The pages name each value that the program has for them, and none that it doesn't have."""
    named = {name for topic in guide.TOPICS for name in PLACEHOLDER.findall(guide.template(topic, "en"))}
    assert named == set(_values(str))
    assert not any("{" in guide.page(topic) for topic in guide.TOPICS)


@pytest.mark.parametrize(
    ("message", "cause", "shown"),
    [
        # What French writes before a colon is no place to end a line
        ("Un", "Cause\u00a0: «\u202fx\u202f»\n y", "**Un** \u2028Cause\u00a0\\: «\u202fx\u202f» y"),
        # Asterisks in a message don't end the bold letters that it stands in
        ("a** – b", "c", "**a\\*\\* – b** \u2028c"),
    ],
)
def test_markup_in_a_message_is_none(message: str, cause: str, shown: str) -> None:
    """What is found is told to the letter, in bold, and with its cause."""
    assert guide.error_help("1. found", [(text(message), text(cause))]) == f"## 1\\. found\n\n\n{shown}"


def test_lines_of_japanese_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that ends within a sentence without spaces gets none there; lists and headings keep their lines."""
    lines = "# 証明書\n\n証明書を追加\nします。 CA\n証明書\n\n- 追加\n- 削除\n"
    monkeypatch.setattr(guide, "template", lambda *_: lines)
    assert guide.page("welcome") == "# 証明書\n\n証明書を追加します。 CA\n証明書\n\n- 追加\n- 削除\n"


def test_language_without_a_page_gets_the_english_one() -> None:
    """English is what everybody gets for whom there is nothing else; a language is named as a folder or as a code."""
    assert guide.template("welcome", "xx") == guide.template("welcome", "en")
    assert guide.title("welcome", lambda _: "xx") == "Welcome"
    assert guide.title("welcome", lambda _: "de") == "Willkommen"
    assert guide.title("welcome", lambda _: "pt-BR") == guide.title("welcome", lambda _: "pt_BR") != "Welcome"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_marks_are_those_of_the_language(language: str) -> None:
    """Quotation marks, and spaces beside punctuation, are as the language has them; commands are in none."""
    wrong = re.compile(WRONG_MARKS[language])
    assert [topic for topic in guide.TOPICS if wrong.search(COMMAND.sub("x", guide.template(topic, language)))] == []


def test_each_known_error_is_told() -> None:
    """The guide has each message of the tables, its cause and what helps; what is to be tried; how sure findings are.

    The number of bytes is the one that a finding goes by, in the reader's form.
    """
    errors = (each for error in (*IN_POWERSHELL, *IN_MAIL) for each in error)
    assert [each for each in errors if str(each) not in told("troubleshooting")] == []
    assert [str(each) for check in CHECKLIST for each in check if str(each) not in told("after-upload")] == []
    assert WHY in told("after-upload")
    assert [basis for basis in Basis if str(basis.text) not in told("findings")] == []
    assert f"{SIZE_LIMIT:,} bytes" in told("certificates")
    assert r"70\.000 bytes" in guide.page("certificates", lambda each: str(each).replace(",", "."))


@pytest.mark.parametrize("language", LANGUAGES)
def test_watch_is_set_up_as_documented(language: str) -> None:
    """Its certificate isn't a CNG one; each tenant consents; and what the page names, the script and commands have."""
    page = guide.template("watch", language)
    (command,) = (each for each in COMMAND.findall(page) if "New-SelfSignedCertificate" in each)
    assert command.endswith("-KeySpec KeyExchange`")
    assert "/adminconsent?client_id=<ID>&scope=https://outlook.office365.com/.default`" in page
    script = (resource("powershell") / "Test-SmimeTrust.ps1").read_text("ascii")
    parameters = {*re.findall(r"^    \[\w+\]\$(\w+)", script, re.MULTILINE)}
    named = set(re.findall(r"(?<!\S)-([A-Z]\w+)", re.sub(r"[\u3000-\u9fff]", " ", COMMAND.sub("", page))))
    assert {"ManagedIdentity", "CertificatePassword"} <= named <= parameters | {"KeySpec"}


def test_nothing_found_is_no_heading() -> None:
    """Where no message is like it, the answer is a sentence alone, and a line break in it begins no other paragraph."""
    assert guide.error_help("# none\n\nfound", []) == r"\# none found"


def test_index_links_to_each_topic() -> None:
    """The index lists the English pages in their order, by their titles."""
    index = (CHECKOUT / "docs" / "guide.md").read_text(encoding="utf-8")
    links = re.findall(r"^- \[(.+)\]\(\.\./(resources/guide/.+)\)$", index, re.MULTILINE)
    assert links == [(guide.title(topic), f"resources/guide/en/{topic}.md") for topic in guide.TOPICS]


def test_about_names_all_that_comes_along() -> None:
    """Each library that the program needs, the version, and the days of all lists, in each language alike."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.match(r"[\w]+", each)[0].lower() for each in project["dependencies"]}  # type: ignore[index]
    about = guide.page("about").replace("\\", "")
    assert needed - {"pyside6"} <= {each.lower() for each in re.findall(r"\w+", about)}
    named = {"PySide6", __version__, "CCADB", f"{public_lists.cas_date():%Y-%m-%d}", "CDLA-Permissive-2.0", "MPL-2.0"}
    assert named <= set(re.findall(r"[\w.-]*\w", about))
    assert str(public_lists.who_vouches()) in about


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
