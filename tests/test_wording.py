"""One word for each thing, as Windows and Exchange have it, and what no text says any more in English and German."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogues import LANGUAGES, TRANSLATIONS, messages, quoted, spoken
from sstwizard.cli import COMMANDS
from sstwizard.cli.program import run
from sstwizard.core.resources import resource
from test_translations import CODE, MODULES, PACKAGE, marked, parse

CHECKOUT = Path(__file__).resolve().parent.parent

GLOSSARY = tomllib.loads(Path(__file__).with_name("glossary.toml").read_text(encoding="utf-8"))
ENGLISH, GERMAN = (GLOSSARY[language]["puzzling"] for language in ("en", "de"))
OF_OTHERS = {
    "": {"⋯", "Mail", "ImapMail", "Finished", "Saved:", "As expected", "Ready", "Success", "modules", "yes"},
    "en": {"Save as", "Save As"},
    "de": {"Weitere Aktionen", "Speichern unter", "Speichern als", "Von"},
    "es": {"Guardar como"},
    "fr": {"Autres actions", "Enregistrer sous", "Enregistrer comme"},
    "it": {"Salva con nome", "Salva come"},
    "ja": {"その他の操作", "名前を付けて保存"},
    "nl": {"Opslaan als"},
    "pt_BR": {"Salvar como"},
}
"""What the guide quotes from other programs, in all languages or in one, and what is no word."""


def wrong(text: str, terms: dict[str, str], flags: re.RegexFlag) -> list[str]:
    """Return what a text says that has another word, and that word."""
    return [f"{text!r}: {better}" for pattern, better in terms.items() if re.search(pattern, text, flags)]


def paragraphs(page: Path) -> list[str]:
    """Return the paragraphs, headings and points of a page, each as one line."""
    content = re.sub(r"\n(?=- |#)", "\n\n", page.read_text(encoding="utf-8"))
    return [" ".join(block.split()).lstrip("#- ") for block in content.split("\n\n")]


def bare(name: str) -> str:
    """Return what is left of a name on screen, or of what the guide calls it, without what varies."""
    return " ".join(re.sub(r"\{\w+\}|%L?n|…|\([^)]*\)", " ", spoken(name)).casefold().split()).strip(" .:;<>") or name


SPEAKING = {str(path.relative_to(PACKAGE)): texts for path in MODULES if (texts := list(marked(parse(path))))}
"""The modules with texts that users read, and these texts."""


@pytest.mark.parametrize("module", SPEAKING)
def test_texts_use_one_word_for_each_thing(module: str) -> None:
    """The windows, the command line and the documents use Microsoft's terms, in short and plain English."""
    assert [each for text in SPEAKING[module] for each in wrong(spoken(text), ENGLISH, re.IGNORECASE)] == []


def test_german_texts_use_one_word_for_each_thing() -> None:
    """The German catalogue has one word for each thing, too."""
    said = [form for message in messages("de") for form in message.forms]
    assert [each for text in said for each in wrong(text, GERMAN, re.RegexFlag(0))] == []


@pytest.mark.parametrize("page", sorted(resource("guide", "en").glob("*.md")), ids=lambda page: page.name)
def test_the_guide_uses_the_same_words(page: Path) -> None:
    """What a page of the guide says, in English and in German, is what the windows say."""
    said = [each for text in paragraphs(page) for each in wrong(text, ENGLISH, re.IGNORECASE)]
    german = paragraphs(resource("guide", "de", page.name))
    assert said + [each for text in german for each in wrong(text, GERMAN, re.RegexFlag(0))] == []


FOR_DEVELOPERS = {"CONTRIBUTING.md", "docs/architecture.md", "docs/development.md", "docs/signing.md"}
PAPERS = {path.relative_to(CHECKOUT).as_posix() for folder in ("", "docs") for path in (CHECKOUT / folder).glob("*.md")}


@pytest.mark.parametrize("name", sorted(PAPERS - FOR_DEVELOPERS))
def test_the_first_pages_that_one_reads_use_the_same_words(name: str) -> None:
    """What is told of the program beside it has no other words, those of its code and older ones left out."""
    plain = [re.sub(r"`[^`]*`|“[^”]*”", "", text) for text in paragraphs(CHECKOUT / name)]
    assert [each for text in plain for each in wrong(text, ENGLISH, re.IGNORECASE)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_line_uses_the_same_words(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help of each command, which no catalogue holds, has the words of the windows."""
    assert run([command, "--help"], list, str) == 0
    said = re.sub(r"--shell\b|\bSHELL\b", "", " ".join(capsys.readouterr().out.split()))
    assert wrong(said, ENGLISH, re.IGNORECASE) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_calls_things_by_their_names(language: str) -> None:
    """What the guide puts in quotation marks is on screen, or the title of a page or of a section of the guide."""
    pages = list(resource("guide", language).glob("*.md"))
    titles = {bare(each) for page in pages for each in re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)}
    forms = [form for message in messages(language) for form in message.forms]
    texts = {bare(each) for form in forms for each in (form, *re.findall(r"\(([^()]+)\)", form))}
    if language == "en":  # its catalogue has only what is counted
        texts |= {bare(text) for texts_of_module in SPEAKING.values() for text in texts_of_module}
    named = {each for page in pages for text in paragraphs(page) for each in quoted(text, language)}
    others = OF_OTHERS[""] | OF_OTHERS.get(language, set())
    assert {each for each in named - others if bare(each) not in texts | titles} == set()


SETUP, ENTRY = CHECKOUT / "packaging" / "setup" / "texts", resource("linux", "sstwizard.desktop")


@pytest.mark.parametrize(
    ("language", "key", "terms", "flags"),
    [("en", r"\w+", ENGLISH, re.IGNORECASE), ("de", r"\w+\[de\]", GERMAN, re.RegexFlag(0))],
)
def test_setup_and_menu_use_the_same_words(language: str, key: str, terms: dict[str, str], flags: re.RegexFlag) -> None:
    """So do the pages of the installer, and what the menus of Linux say."""
    setup = SETUP / f"{language}.nsh"
    texts = re.findall(r'^LangString \w+ \$\{LANG_\w+\} "(.+)"$', setup.read_text("utf-8"), re.MULTILINE)
    texts += re.findall(rf"^{key}=(.+)$", ENTRY.read_text("utf-8"), re.MULTILINE)
    assert len(texts) > 20
    assert [each for text in texts for each in wrong(spoken(text), terms, flags)] == []


@pytest.mark.parametrize(
    ("language", "terms", "flags"), [("en", ENGLISH, re.IGNORECASE), ("de", GERMAN, re.RegexFlag(0))]
)
def test_scripts_and_policies_use_the_same_words(language: str, terms: dict[str, str], flags: re.RegexFlag) -> None:
    """So do what the scripts say in the PowerShell window, and what administrators read of the policies."""
    said = re.findall(r"= '(.+)'\r?$", resource("powershell", language, "SmimeTrust.psd1").read_text("utf-8-sig"), re.M)
    (policies,) = (CHECKOUT / "packaging" / "policies").glob(f"{language}-*/*.adml")
    said += re.findall(r"<string [^>]+>([^<]+)<", policies.read_text("utf-8-sig"))
    assert len(said) > 80
    assert [each for text in said for each in wrong(text, terms, flags)] == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_menus_and_files_have_their_words_in_each_language(language: str) -> None:
    """What the menus of Linux and its file managers say of the wizard and its files is in every language."""
    entry = ENTRY.read_text("utf-8")
    assert set(re.findall(rf"^(\w+)\[{language}\]=\S", entry, re.MULTILINE)) == {"GenericName", "Comment", "Keywords"}
    assert f'<comment xml:lang="{language}">' in resource("linux", "sstwizard.xml").read_text("utf-8")


def plain(text: str) -> str:
    """Return a text without what doesn't count: values, what is typed, letters to press, case, forms of marks."""
    text = CODE.sub("", re.sub(r"\{\w*\}", "{}", spoken(text)))
    return unicodedata.normalize("NFKC", text.replace("’", "'").replace('"', "")).casefold()


def label(text: str) -> str:
    """Return a text that stands alone, without what may follow it."""
    return plain(text).strip("…: ")


def misnamed(language: str) -> Iterator[str]:
    """Yield each message that has another word for a term, and the word."""
    labels = {label(term): label(wanted) for term, wanted in GLOSSARY[language]["labels"].items()}
    words = [
        (re.compile(rf"(?<![\w-])(?:{term})(?![\w-])", re.IGNORECASE), wanted)
        for term, wanted in GLOSSARY[language]["words"].items()
    ]
    for message in messages(language):
        source = plain(re.sub("“[^”]*”", "", message.source))  # what is quoted may stay English
        wanted = None if message.source[:1].islower() else labels.get(label(message.source))
        for form in message.forms:
            if wanted and label(form) != wanted:
                yield f"{message.source}: {form}, not {wanted}"
            for term, word in words:
                if term.search(source) and not re.search(word, plain(form), re.IGNORECASE):
                    yield f"{message.source}: {form} has not {word}"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_terms_are_those_of_windows(language: str) -> None:
    """A translation calls what Windows and Exchange have by the name that they have for it."""
    assert list(misnamed(language)) == []
