"""What goes with a release: notes, the winget manifests, and the page for administrators."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import release_notes
import winget

from packaging_.test_signing import make_program
from sstwizard import __version__
from sstwizard.core.exchange.job import Environment
from sstwizard.core.organization_policy import policy_of

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="about files that are the same on every system; Linux has what reads them"
)

CHECKOUT = Path(__file__).resolve().parents[1]
REPOSITORY = "https://example.com/owner/name"
PACKAGE = "SSTWizard.SSTWizard"
NAME = f"SSTWizard-{__version__}-setup.exe"

# What Microsoft's schemas for manifests 1.6.0 require, and what they allow in the values that are used here;
# `winget validate` on Windows has the schemas themselves.
REQUIRED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers", "InstallerType"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
}
FORMS = {
    "PackageIdentifier": r"[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}",
    "ManifestType": "version|installer|defaultLocale",
    "ManifestVersion": r"1\.6\.0",
    "Platform": r"Windows\.(Desktop|Universal)",
    "MinimumOSVersion": r"\d{1,5}(\.\d{1,5}){0,3}",
    "InstallerType": "nullsoft|exe",
    "InstallModes": "interactive|silent|silentWithProgress",
    "UpgradeBehavior": "install|uninstallPrevious",
    "InstallerReturnCode": r"[1-9]\d*",
    "ReturnResponse": "|".join(
        [
            *("packageInUse", "packageInUseByApplication", "installInProgress", "fileInUse", "missingDependency"),
            *("diskFull", "insufficientMemory", "invalidParameter", "noNetwork", "contactSupport"),
            *("rebootRequiredToFinish", "rebootRequiredForInstall", "rebootInitiated", "cancelledByUser"),
            *("alreadyInstalled", "downgrade", "blockedByPolicy", "systemNotSupported", "custom"),
        ]
    ),
    "Architecture": "x86|x64|arm|arm64|neutral",
    "Scope": "user|machine",
    "ElevationRequirement": "elevationRequired|elevationProhibited|elevatesSelf",
    "InstallerUrl|LicenseUrl|PackageUrl|PublisherUrl|PublisherSupportUrl|ReleaseNotesUrl": "https://.{1,2000}",
    "InstallerSha256": "[0-9A-F]{64}",
    "License": ".{3,512}",
    "ShortDescription": ".{3,256}",
    "Description": r"(?s:.{3,10000})",
    "Silent|SilentWithProgress|InstallLocation|Log|Custom": ".{1,512}",
    "Publisher|PackageName|DisplayName": ".{2,256}",
    "PackageVersion|DisplayVersion|ProductCode": r"[^\\/:*?\"<>|]{1,128}",
    "DefaultLocale|PackageLocale": "[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*",
    "FileExtensions": r"[^\\/:*?\"<>|]{1,64}",
    "Moniker|Tags": ".{1,40}",
}


def load_yaml(path: Path) -> Any:
    """Return what a YAML file says; its reader is installed on Linux only."""
    import yaml

    return yaml.safe_load(path.read_text(encoding="utf-8"))


def setup_script() -> str:
    """Return all that makensis reads."""
    found = [*(CHECKOUT / "packaging").rglob("*.nsi"), *(CHECKOUT / "packaging").rglob("*.nsh")]
    return "".join(path.read_text(encoding="utf-8") for path in sorted(found))


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    """Something named as an installer is."""
    path = tmp_path / NAME
    path.write_bytes(b"MZ an installer")
    return path


@pytest.fixture
def manifests(setup: Path, tmp_path: Path) -> dict[str, dict[str, Any]]:
    """The manifests of a release, by their types."""
    folder = tmp_path / "manifests"
    written = winget.write_manifests(setup, REPOSITORY, folder)
    names = {f"{PACKAGE}{end}.yaml" for end in ("", ".installer", ".locale.en-US")}
    assert set(written) == {folder / name for name in names} == set(folder.iterdir())
    return {content["ManifestType"]: content for content in map(load_yaml, written)}


def test_manifests_have_the_shape_that_winget_wants(manifests: dict[str, dict[str, Any]]) -> None:
    """Each of the three has the keys its schema requires and agrees with the others."""
    assert set(manifests) == set(REQUIRED)
    for kind, content in manifests.items():
        assert set(content) >= REQUIRED[kind] | {"PackageIdentifier", "PackageVersion", "ManifestVersion"}
        assert (content["PackageIdentifier"], content["PackageVersion"]) == (PACKAGE, __version__)
    assert manifests["version"]["DefaultLocale"] == manifests["defaultLocale"]["PackageLocale"]
    assert len({content["ManifestVersion"] for content in manifests.values()}) == 1


def values(content: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts and numbers in a manifest, each with its name; those of a list have the list's."""
    if isinstance(content, dict):
        for key, each in content.items():
            yield from values(each, key)
    elif isinstance(content, list):
        for each in content:
            yield from values(each, name)
    else:
        yield name, str(content)


def test_manifests_hold_what_winget_allows(manifests: dict[str, dict[str, Any]]) -> None:
    """There is no other value, and each has the form that the schemas ask for; there are at most 16 tags."""
    forms = {name: form for names, form in FORMS.items() for name in names.split("|")}
    found = [pair for content in manifests.values() for pair in values(content)]
    assert [(name, value) for name, value in found if not re.fullmatch(forms[name], value)] == []
    tags = manifests["defaultLocale"]["Tags"]
    assert len(set(tags)) == len(tags) <= 16


def test_manifest_names_the_installer_and_its_hash(manifests: dict[str, dict[str, Any]], setup: Path) -> None:
    """Both scopes are the one setup.exe, at the release's address, with its hash; for all, elevation is asked for."""
    installers = manifests["installer"]["Installers"]
    for installer in installers:
        assert installer["InstallerUrl"] == f"{REPOSITORY}/releases/download/v{__version__}/{setup.name}"
        assert installer["InstallerSha256"] == hashlib.sha256(setup.read_bytes()).hexdigest().upper()
    assert [each["Scope"] for each in installers] == ["user", "machine"]
    assert [each.get("ElevationRequirement") for each in installers] == [None, "elevationRequired"]


def test_manifest_names_publisher_license_and_support(manifests: dict[str, dict[str, Any]]) -> None:
    """Their addresses are the repository's, and pages of this version that the checkout has."""
    content = manifests["defaultLocale"]
    assert content["PublisherUrl"] == content["PackageUrl"] == REPOSITORY
    assert content["ReleaseNotesUrl"] == f"{REPOSITORY}/releases/tag/v{__version__}"
    for key in ("LicenseUrl", "PublisherSupportUrl"):
        assert (CHECKOUT / content[key].removeprefix(f"{REPOSITORY}/blob/v{__version__}/")).is_file()


def test_manifest_says_what_the_installer_does(manifests: dict[str, dict[str, Any]]) -> None:
    """Switches, file types and the entry among the installed programs are those of installer.nsi."""
    script = setup_script()
    content = manifests["installer"]
    assert content["InstallerSwitches"]["Silent"] == "/S"
    for installer in content["Installers"]:
        assert f'"{installer["InstallerSwitches"]["Custom"]}"' in script
    types = re.search(r"!macro ForEachType MACRO\n(.*?)!macroend", script, re.DOTALL)
    assert types
    assert content["FileExtensions"] == re.findall(r"\$\{MACRO\} \.(\w+)", types[1])
    (entry,) = content["AppsAndFeaturesEntries"]
    assert f'Uninstall\\{entry["ProductCode"]}"' in script
    assert f'!define NAME "{entry["DisplayName"]}"' in script


def test_manifest_knows_the_exit_codes(manifests: dict[str, dict[str, Any]]) -> None:
    """What winget says to each exit code is what the page for administrators says."""
    expected = {
        str(each["InstallerReturnCode"]): f"`{each['ReturnResponse']}`"
        for each in manifests["installer"]["ExpectedReturnCodes"]
    }
    codes = {row[0]: row[-1] for row in table("code")}
    assert codes.pop("0") == "–"
    assert codes == expected
    assert {row[2] for row in table("code") if row[0] not in {"0", "1618"}} == {"Failed"}


def test_manifests_without_a_secure_address_are_refused(setup: Path, tmp_path: Path) -> None:
    """An address that is not https is refused before anything is written."""
    with pytest.raises(SystemExit, match="https://"):
        winget.write_manifests(setup, "http://example.com/", tmp_path / "manifests")
    assert not (tmp_path / "manifests").exists()


CHANGELOG = """\
# Changelog

## [Unreleased]
- Not yet.

## {heading}

The first
release.

- **One** thing
  on two lines, see [a page](docs/guide.md) and [another](https://example.com/).
- Another with {{braces}}.

### Fixed
What was
wrong.

## 0.9.0
- Old.
"""


def heading(text: str) -> str:
    """Return a changelog with a section of this heading."""
    return CHANGELOG.format(heading=text)


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a signed release with everything in it."""
    for name, value in (("GITHUB_SERVER_URL", "https://example.com"), ("GITHUB_REPOSITORY", "owner/name")):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv(release_notes.VARIABLE, raising=False)
    (tmp_path / "CHANGELOG.md").write_text(heading(__version__), encoding="utf-8")
    monkeypatch.setattr(release_notes, "CHANGELOG", tmp_path / "CHANGELOG.md")
    folder = tmp_path / "dist"
    make_program(folder / NAME, signature=8)
    (folder / "SSTWizard-1-x86_64.AppImage").touch()
    return folder


@pytest.mark.parametrize("text", ["1.2.0", "[1.2.0] – 2026-11-29", "1.2.0 (2026-11-29)", "Version 1.2.0"])
def test_changelog_section_is_found(text: str) -> None:
    """By the heading that has the version, and up to the next."""
    found = release_notes.section(heading(text), "1.2.0")
    assert found.startswith("The first\nrelease.")
    assert found.endswith("wrong.")


@pytest.mark.parametrize("text", ["1.2.0rc1", "1.2.0.1", "11.2.0", "2.0.0", "1x2.0"])
def test_version_without_a_section_is_refused(text: str) -> None:
    """A similar version is another, and an empty section says nothing."""
    for changelog in (heading(text), "## 1.2.0\n\n## 1.1.0\n- Old.\n", ""):
        with pytest.raises(SystemExit, match=r"says nothing of 1\.2\.0"):
            release_notes.section(changelog, "1.2.0")


def test_this_version_could_be_released() -> None:
    """The project's own changelog tells of it."""
    changelog = release_notes.CHANGELOG.read_text(encoding="utf-8")
    assert release_notes.section(changelog, __version__)


def test_notes_tell_what_is_new_and_how_to_verify(dist: Path) -> None:
    """Each paragraph is on one line, links lead to the pages of this version, and no name is left to fill in."""
    pages = f"{REPOSITORY}/blob/v{__version__}"
    expected = f"""\
The first release.

- **One** thing on two lines, see [a page]({pages}/docs/guide.md) and [another](https://example.com/).
- Another with {{braces}}.

### Fixed
What was wrong.

{release_notes.VERIFY.format(repository="owner/name", pages=pages)}
"""
    assert release_notes.notes(dist) == expected
    assert "`gh attestation verify FILE --repo owner/name`" in expected


def test_notes_say_what_is_not_signed(dist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody has said that this is meant, there are no notes, and so no release."""
    signed = release_notes.notes(dist)
    make_program(dist / NAME)
    for value in ("", "yes", "Meant"):
        monkeypatch.setenv(release_notes.VARIABLE, value)
        with pytest.raises(SystemExit, match=rf"{re.escape(NAME)} is not signed"):
            release_notes.notes(dist)
    monkeypatch.setenv(release_notes.VARIABLE, release_notes.MEANT)
    assert release_notes.notes(dist) == f"{signed}\n{release_notes.UNSIGNED}\n"
    make_program(dist / NAME, signature=8)
    assert release_notes.notes(dist) == signed


def test_nothing_without_a_setup_is_released(dist: Path) -> None:
    """A folder that lacks it, or has another version's, has no notes."""
    (dist / NAME).rename(dist / "SSTWizard-0.9.0-setup.exe")
    with pytest.raises(SystemExit, match=rf"{re.escape(NAME)} is missing"):
        release_notes.notes(dist)


def test_notes_say_what_was_left_out(dist: Path) -> None:
    """The AppImage, which is made only where its runtime is known; the page that is named instead is there."""
    whole = release_notes.notes(dist)
    (dist / "SSTWizard-1-x86_64.AppImage").unlink()
    pages = f"{REPOSITORY}/blob/v{__version__}"
    assert release_notes.notes(dist) == f"{whole}\n{release_notes.NO_APPIMAGE.format(pages=pages)}\n"
    for template in (release_notes.NO_APPIMAGE, release_notes.VERIFY):
        (page,) = re.findall(r"{pages}/([\w./-]+)", template)
        assert (CHECKOUT / page).is_file()


def table(first: str) -> list[list[str]]:
    """Return the rows of the one table on the page for administrators whose heading begins with a word."""
    page = (CHECKOUT / "docs" / "administration.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^\| {first} \|.*\n\|[-|]+\n((?:\|.*\n)+)", page, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in found.splitlines()]


def test_page_for_administrators_names_what_setup_writes() -> None:
    """The key of the detection rule, the folders, the file types and the program's own key are those in the code."""
    page = (CHECKOUT / "docs" / "administration.md").read_text(encoding="utf-8")
    script = setup_script()
    (key,) = re.findall(r'!define UNINSTALL_KEY "Software\\(.+)"', script)
    for hive in ("HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"):
        assert f"`{hive}\\SOFTWARE\\{key}`" in page
    assert "$LOCALAPPDATA\\Programs\\${NAME}" in script
    assert "`%LOCALAPPDATA%\\Programs\\SST Wizard`" in page
    for macro in ("ForEachType", "ForCertificateFiles"):
        (listed,) = re.findall(rf"!macro {macro} MACRO\n(.*?)!macroend", script, re.DOTALL)
        *types, last = re.findall(r"\$\{MACRO\} (\.\w+)", listed)
        assert f"of {', '.join(types)} and {last}" in page


def test_page_for_administrators_names_the_environments() -> None:
    """The values of the policy are the names that the command line takes too."""
    (row,) = (row for row in table("value") if row[0] == "`Environment`")
    assert re.findall("`([^`]+)`", row[-1]) == [each.value for each in Environment]


def test_page_for_administrators_names_the_switches() -> None:
    """Setup and uninstaller explain the switches and exit codes that the page tells of; the script has these codes."""
    told = re.findall(r'LangString (?:un\.)?Usage \$\{LANG_ENGLISH\} "(.+)Exit codes: (.+)"', setup_script())
    page = (CHECKOUT / "docs" / "administration.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| switch \| meaning \|\n.+\n((?:\|.+\n)+)", page, re.MULTILINE)
    codes = {row[0] for row in table("code")}
    for (switches, ends), rows in zip(told, tables, strict=True):
        assert set(re.findall(r"(?:^|\\n)([/_][^:$]+): ", switches)) == set(re.findall(r"(?m)^\| `(.+?)` \|", rows))
        assert set(re.findall(r"\b(\d+) ", ends)) <= codes
    start = (CHECKOUT / "packaging" / "setup" / "start.nsh").read_text(encoding="utf-8")
    assert {"0", *re.findall(r"(?m)^!define [A-Z_]+ (\d+)\b", start)} == codes


def test_page_for_administrators_names_the_policies() -> None:
    """The program reads the values that the page tells of, and no others."""
    asked: list[str] = []
    policy_of(asked.append)
    assert sorted(asked) == sorted(row[0].strip("`") for row in table("value"))
