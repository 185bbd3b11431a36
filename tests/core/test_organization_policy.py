"""What an organization sets in the registry, and what of it counts."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sstwizard.core.organization_policy import OrganizationPolicy, of_this_computer, policy_of
from test_house import PACKAGE, who_imports
from windows_registry import MACHINE, registered

KEY = r"SOFTWARE\Policies\SST Wizard"
TEMPLATE = Path(__file__).resolve().parents[2] / "packaging" / "policies" / "SSTWizard.admx"


def test_values_are_taken_as_they_are_set() -> None:
    """Each value is found by its name; a language is written as its catalogue is. Without a value nothing is set."""
    values = {"Language": "pt-BR", "Account": " admin@contoso.com ", "Environment": "dod", "LogFile": r"C:\sst.log"}
    assert policy_of({**values, "NoDownloads": 1}.get) == OrganizationPolicy(
        "pt_BR", "admin@contoso.com", "dod", allows_downloads=False, log_file=r"C:\sst.log"
    )
    assert policy_of(lambda _name: None) == OrganizationPolicy()


@pytest.mark.parametrize("name", ["Language", "Account", "Environment", "LogFile"])
@pytest.mark.parametrize("value", [1, b"de", ["de"]])
def test_value_of_another_type_is_ignored(name: str, value: object) -> None:
    """A number in the place of a text is as if not set, and is named for the log."""
    assert policy_of({name: value}.get) == OrganizationPolicy(ignored=(name,))


@pytest.mark.parametrize("name", ["NoDownloads", "NoUploads", "NoMailFromExchange", "OnlyVouchedRoots"])
@pytest.mark.parametrize(
    ("value", "allows"),
    [
        *((value, True) for value in (0, False, "0", "", " 0 ", "false", "False")),
        *((value, False) for value in (1, 2, -1, "1", "true", "yes", "none", "00", b"", b"0", b"\0\0\0\0", ["0"], [])),
    ],
)
def test_restriction_that_can_t_be_understood_restricts(name: str, value: object, allows: bool) -> None:
    """Somebody has meant something by it; a text or another type in the place of a number is named for the log."""
    policy = policy_of({name: value}.get)
    restrictions = ("allows_downloads", "allows_uploads", "allows_mail_from_exchange", "allows_comparison")
    found = [getattr(policy, each) for each in restrictions]
    assert found.count(allows) == (4 if allows else 1)
    assert policy.ignored == (() if isinstance(value, int) else (name,))


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a registry")
def test_windows_has_them_in_its_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are read below HKEY_LOCAL_MACHINE; variables in a text are replaced where its type says so."""
    assert of_this_computer() == OrganizationPolicy()
    monkeypatch.setenv("SSTWIZARD_TEST", "here")
    with registered(MACHINE, KEY, Language="de", NoDownloads=1, Account=7, LogFile=r"%SSTWIZARD_TEST%\sst.log"):
        assert of_this_computer() == OrganizationPolicy(
            "de", allows_downloads=False, log_file=r"here\sst.log", ignored=("Account",)
        )


def set_by_template() -> list[tuple[str, str, str | int]]:
    """Return what each policy of the administrative template sets: its key, the name of the value, and a value."""
    root = ET.parse(TEMPLATE).getroot()
    space = root.tag.removesuffix("policyDefinitions")
    found: list[tuple[str, str, str | int]] = []
    for policy in root.iter(f"{space}policy"):
        (setting,) = policy.findall(f"{space}elements/*") or [policy]
        number, text = setting.find(f".//{space}decimal"), setting.findtext(f".//{space}string")
        value = int(number.attrib["value"]) if number is not None else text or "admin@contoso.com"
        found.append((policy.attrib["key"], setting.attrib["valueName"], value))
    return found


SET = {
    "Language": OrganizationPolicy(language="de"),
    "Account": OrganizationPolicy(account="admin@contoso.com"),
    "Environment": OrganizationPolicy(environment="worldwide"),
    "NoDownloads": OrganizationPolicy(allows_downloads=False),
    "NoUploads": OrganizationPolicy(allows_uploads=False),
    "NoMailFromExchange": OrganizationPolicy(allows_mail_from_exchange=False),
    "OnlyVouchedRoots": OrganizationPolicy(allows_comparison=False),
    "LogFile": OrganizationPolicy(log_file="admin@contoso.com"),
}


def test_the_template_sets_what_is_read() -> None:
    """Each of its policies is found by the name of its value, with nothing ignored, in the key that is read."""
    assert {name: policy_of({name: value}.get) for _, name, value in set_by_template()} == SET
    assert {key.casefold() for key, _, _ in set_by_template()} == {KEY.casefold()}


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a registry")
@pytest.mark.parametrize(("key", "name", "value"), set_by_template())
def test_windows_has_what_the_template_sets(key: str, name: str, value: str | int) -> None:
    """What a policy of the template writes into the registry is what is read there."""
    with registered(MACHINE, key, **{name: value}):
        assert of_this_computer() == SET[name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has policies")
def test_elsewhere_nothing_is_set() -> None:
    """Linux has none: its machine-wide settings are the user's defaults, which Qt reads by itself."""
    assert of_this_computer() == OrganizationPolicy()


def test_the_network_is_asked_by_those_who_know_the_policy() -> None:
    """Nothing else downloads anything, and each of these asks first whether it may."""
    modules = sorted(PACKAGE.rglob("*.py"))
    assert who_imports("sstwizard.core.web.fetch", modules) == [
        "sstwizard.core.sources.issuers",
        "sstwizard.core.sources.revocation_lists",
    ]
    texts = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in modules}
    asking = [name for name, text in texts.items() if re.search(r"issuers\.download\(|revocation_lists\.ask\(", text)]
    assert asking == ["cli/check.py", "ui/work/downloads.py"]
    assert all(re.search("allows_downloads|are_allowed", texts[name]) for name in asking)
