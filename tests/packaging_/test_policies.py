"""The administrative template: what Microsoft's schema asks of it, and its texts in each language."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from catalogues import LANGUAGES, WRONG_MARKS, messages, spoken
from sstwizard.core.exchange.job import Environment
from sstwizard.core.organization_policy import policy_of
from sstwizard.ui.kit.translate import available_languages, language_name
from test_wording import GLOSSARY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about files that are the same on every system")

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "policies"
NAMESPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
ADML = {path.parent.name: path for path in sorted(FOLDER.glob("*/*.adml"))}

# Of the elements that are used: which others they hold, in this order, and their attributes; from Microsoft's "ADMX
# Policy Definition Schema" and "ADMX File Schema". With "!", it has to be there.
ELEMENTS = {
    "policyDefinitions": (
        "policyNamespaces! supersededAdm annotation resources! supportedOn categories policies",
        "revision! schemaVersion!",
    ),
    "policyNamespaces": ("target! using", ""),
    "target": ("", "prefix! namespace!"),
    "policyDefinitions/resources": ("", "minRequiredRevision! fallbackCulture"),
    "policyDefinitions/supportedOn": ("products definitions", ""),
    "definitions": ("definition", ""),
    "definition": ("or and", "name! displayName!"),
    "categories": ("category", ""),
    "category": ("annotation parentCategory seeAlso keywords", "name! displayName! explainText"),
    "policies": ("policy", ""),
    "policy": (
        "annotation parentCategory seeAlso keywords supportedOn! enabledValue disabledValue elements",
        "name! class! displayName! explainText presentation key! valueName",
    ),
    "parentCategory": ("", "ref!"),
    "policy/supportedOn": ("", "ref!"),
    "enabledValue": ("decimal!", ""),
    "disabledValue": ("decimal!", ""),
    "decimal": ("", "value!"),
    "elements": ("enum text", ""),
    "enum": ("item", "id! clientExtension key valueName required"),
    "item": ("value! valueList", "displayName!"),
    "value": ("string!", ""),
    "value/string": ("", ""),
    "text": ("", "id! clientExtension key valueName required maxLength expandable soft"),
    "policyDefinitionResources": ("displayName! description! annotation resources!", "revision! schemaVersion!"),
    "displayName": ("", ""),
    "description": ("", ""),
    "policyDefinitionResources/resources": ("stringTable presentationTable", ""),
    "stringTable": ("string", ""),
    "stringTable/string": ("", "id!"),
    "presentationTable": ("presentation", ""),
    "presentation": ("dropdownList textBox", "id!"),
    "dropdownList": ("", "refId! noSort defaultItem"),
    "textBox": ("label! defaultValue", "refId!"),
    "label": ("", ""),
}
FORMS = {
    "revision": r"\d{1,5}\.\d{1,5}",
    "schemaVersion": r"1\.0",
    "minRequiredRevision": r"\d{1,5}\.\d{1,5}",
    "class": "Machine",
    "key": r"[^\\]+(\\[^\\]+)+",
    "name": r"\w+",
    "displayName": r"\$\(string\.\w+\)",
    "explainText": r"\$\(string\.\w+\)",
    "presentation": r"\$\(presentation\.\w+\)",
}


def parsed(path: Path) -> ET.Element:
    """Return the outermost element of a file that has to be UTF-8; its elements' names without their namespace."""
    root = ET.fromstring(path.read_text(encoding="utf-8").removeprefix('<?xml version="1.0" encoding="utf-8"?>\n'))
    for element in root.iter():
        assert element.tag.startswith(NAMESPACE), element.tag
        element.tag = element.tag.removeprefix(NAMESPACE)
    return root


@pytest.fixture
def template() -> ET.Element:
    """The template."""
    return parsed(FOLDER / "SSTWizard.admx")


def texts(language: str) -> dict[str, str]:
    """Return the texts in a language."""
    return {each.attrib["id"]: each.text or "" for each in parsed(ADML[language]).iter("string")}


def faults(element: ET.Element, parent: str = "") -> list[str]:
    """Return what the schema has against an element and those in it."""
    place = f"{parent}/{element.tag}"
    known = ELEMENTS.get(place, ELEMENTS.get(element.tag))
    if known is None:
        return [f"{place} is unknown"]
    tags = [child.tag for child in element]
    found: list[str] = []
    for wanted, present in zip(known, (tags, list(element.attrib)), strict=True):
        found += [
            f"{place} lacks {name[:-1]}" for name in wanted.split() if name[-1] == "!" and name[:-1] not in present
        ]
        found += [f"{place} has {name}" for name in present if name not in wanted.replace("!", "").split()]
    if not found and tags != sorted(tags, key=known[0].replace("!", "").split().index):
        found.append(f"{place}: {tags} in the wrong order")
    found += [
        f"{place}: {name}={value}"
        for name, value in element.attrib.items()
        if name in FORMS and not re.fullmatch(FORMS[name], value)
    ]
    return [*found, *(fault for child in element for fault in faults(child, element.tag))]


@pytest.mark.parametrize("path", [FOLDER / "SSTWizard.admx", *ADML.values()], ids=lambda path: path.parent.name)
def test_template_keeps_to_the_schema(path: Path) -> None:
    """Each element holds what Microsoft documents, in its order, and has its attributes."""
    assert faults(parsed(path)) == []


def test_each_language_has_the_texts_of_this_revision(template: ET.Element) -> None:
    """Each language of the program has a folder, called as Windows calls it, of the template's revision."""
    assert {name if name == "pt-BR" else name[:2] for name in ADML} == {
        code.replace("_", "-") for code in available_languages()
    }
    assert all(re.fullmatch("[a-z]{2}-[A-Z]{2}", name) for name in ADML)
    wanted = template.find("resources")
    assert wanted is not None
    revisions = {parsed(path).attrib["revision"] for path in ADML.values()}
    assert revisions == {wanted.attrib["minRequiredRevision"]} == {template.attrib["revision"]}


def test_what_is_referred_to_is_there(template: ET.Element) -> None:
    """Categories and systems are defined; no two things have the same name."""
    for reference, definition in (("parentCategory", "category"), ("supportedOn", "definition")):
        defined = [each.attrib["name"] for each in template.iter(definition)]
        referred = {each.attrib["ref"] for each in template.iter(reference) if "ref" in each.attrib}
        assert sorted(referred) == sorted(defined)
    names = Counter(each.attrib["name"] for each in template.iter("policy"))
    assert set(names.values()) == {1}


def test_each_policy_sets_one_value_that_the_program_reads(template: ET.Element) -> None:
    """It sets it itself, by a number, or by its one element, whose text is asked for; together they set all values."""
    set_by_policies = []
    for policy in template.iter("policy"):
        elements = policy.findall("elements/*")
        (value,) = filter(None, [policy.get("valueName"), *(each.get("valueName") for each in elements)])
        assert bool(policy.get("presentation")) is bool(elements)
        assert [each.get("key") for each in elements if each.get("key")] == []
        if not elements:
            values = [policy.find(f"{state}/decimal") for state in ("enabledValue", "disabledValue")]
            assert [each.get("value") for each in values if each is not None] == ["1", "0"]
        set_by_policies.append(value)
    asked: list[str] = []
    policy_of(asked.append)
    assert sorted(set_by_policies) == sorted(asked)
    expandable = [each.attrib["id"] for each in template.iter("text") if each.get("expandable") == "true"]
    assert expandable == ["LogFile"]


def test_choices_are_those_of_the_program(template: ET.Element) -> None:
    """The languages with the names that they call themselves, and the environments."""
    choices = {
        enum.attrib["id"]: {item.attrib["displayName"][9:-1]: item.findtext("value/string") for item in enum}
        for enum in template.iter("enum")
    }
    assert list(choices["Environment"].values()) == [each.value for each in Environment]
    codes = [(code or "").replace("-", "_") for code in choices["Language"].values()]
    assert sorted(codes) == sorted(available_languages())
    for language in ADML:
        said = texts(language)
        assert [said[each] for each in choices["Language"]] == [language_name(code) for code in codes]


@pytest.mark.parametrize("language", ADML)
def test_each_text_is_used(template: ET.Element, language: str) -> None:
    """Each text and each form that is referred to is there, and no other; a form has what its policy has to ask."""
    values = [value for element in template.iter() for value in element.attrib.values()]
    resources = parsed(ADML[language])
    for kind in ("string", "presentation"):
        ids = [each.attrib["id"] for each in resources.iter(kind)]
        referred = {value[len(kind) + 3 : -1] for value in values if value.startswith(f"$({kind}.")}
        assert sorted(ids) == sorted(referred)
    assert all(text.strip() == text != "" for text in texts(language).values())
    kinds = {"enum": "dropdownList", "text": "textBox"}
    for policy in template.iter("policy"):
        asked = [(kinds[each.tag], each.attrib["id"]) for each in policy.findall("elements/*")]
        name = policy.get("presentation", "")[15:-1]
        form = resources.findall(f".//presentation[@id='{name}']/*")
        assert [(each.tag, each.attrib["refId"]) for each in form] == asked
        for each in form:
            assert (each.findtext("label") or each.text or "").strip()


@pytest.mark.parametrize("language", [each for each in ADML if each != "en-US"])
def test_texts_use_the_terms_of_the_program(language: str) -> None:
    """What Microsoft calls things is in the translation too; environments and buttons are called as on screen."""
    code = language.replace("-", "_") if language == "pt-BR" else language[:2]
    assert code in LANGUAGES
    english, said = texts("en-US"), texts(language)
    labels = [each.text or "" for each in parsed(ADML[language]).iter() if each.tag in {"label", "dropdownList"}]
    assert [each for each in (*said.values(), *labels) if re.search(WRONG_MARKS[code], each)] == []
    for term, translated in GLOSSARY[code]["words"].items():
        missing = [each for each, text in english.items() if re.search(rf"\b{term}\b", text, re.IGNORECASE)]
        assert [said[each] for each in missing if not re.search(translated, said[each], re.IGNORECASE)] == []
    catalogue = {spoken(each.source): spoken(each.forms[0]) for each in messages(code) if each.forms}
    for name in (each for each in english if each.startswith("Environment_") and each != "Environment_Help"):
        assert said[name] == catalogue[english[name]]
    assert (said["Language"], said["Environment"]) == (catalogue["Language"], catalogue["Environment"])
