"""What goes wrong while uploading: the collection stays whole, nobody stays signed in, and what is shown is known."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from itertools import product
from typing import Any, NamedTuple

import pytest

from pairs import each_once
from powershell.console import Console, Ended
from powershell.exchange import LAST_FOR_7_4, NEWEST, ONLINE, Exchange, install
from powershell.uploads import (
    EXPIRED,
    NEW,
    OLD,
    SECOND,
    UNKNOWN,
    Case,
    Form,
    Place,
    Target,
    collection,
    known_as,
    make_case,
    thumbprint,
)
from sstwizard.core.powershell.target import Environment, Shell

WHOLE = [Form.FILE, Form.BLOCK]
"""The forms that run as a whole; a kit's script is the file's."""
STARTS = [(Form.FILE, "&"), (Form.FILE, "."), (Form.BLOCK, ""), (Form.STEPS, "")]
"""Each form, and how it is started: -File runs a script in the global scope, as the dot does."""


def with_a_start(values: Iterable[str]) -> list[tuple[str, Form, str]]:
    """Return each value with a way to start an upload; of these, too, each comes up."""
    return [(value, form, start) for value, (form, start) in each_once(values, STARTS)]


def stopped_well(case: Case, ended: Ended, errors: set[str], stored: str = OLD) -> None:
    """Demand that it failed, by an exception, in known words, leaving a whole collection and no connection."""
    if case.form is Form.STEPS:
        assert any(ended.thrown), ended.screen
    else:
        assert ended.thrown[0], ended.screen
        assert "As expected" not in ended.screen
    assert ended.exit is None
    assert errors <= known_as(ended), ended.screen
    assert case.exchange.stored == (collection(stored) if stored else None)
    assert case.exchange.connections == []


class Failure(NamedTuple):
    """What goes wrong at Exchange, and the errors that are named."""

    behaviour: dict[str, Any]
    errors: set[str]


FAILURES = {
    "expired": Failure({}, {"REFUSED"}),
    "wrong format": Failure({"set_error": "SMIMECertificateIssuingCA has wrong format"}, {"REFUSED", "WRONG_FORMAT"}),
    "new tenant": Failure(
        {"set_error": "The command you tried to run isn't currently allowed in your organization. To run this command, "
         "you first need to run the command: Enable-OrganizationCustomization"},
        {"REFUSED", "NEW_TENANT"},
    ),
    "role not activated": Failure({"hidden": ["Set-SmimeConfig"]}, {"NO_ROLE"}),
    "no permission": Failure({"hidden": ["Set-SmimeConfig", "Get-SmimeConfig"]}, {"NO_ROLE"}),
    "no answer": Failure({"no_answer": ["Get-SmimeConfig"]}, set()),
    "silence": Failure({"no_answer": ["silent Get-SmimeConfig"]}, {"NO_ANSWER"}),
    "no domains": Failure({"no_answer": ["Get-AcceptedDomain"]}, set()),
    "other environment": Failure(
        {"connect_error": "AADSTS50020: User account 'a@b' from identity provider does not exist in tenant 'Contoso'"},
        {"OTHER_ENVIRONMENT"},
    ),
    "blocked": Failure(
        {"connect_error": "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy …"},
        {"BLOCKED"},
    ),
    "no window": Failure({"connect_error": "A window handle must be configured. See"}, {"NO_WINDOW"}),
    "consent": Failure(
        {"connect_error": "AADSTS65004: User declined to consent to access the app."}, {"CONSENT_REFUSED"}
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "form", "start"), with_a_start(FAILURES))
def test_exchange_refuses(console: Console, exchange: Exchange, form: Form, start: str, name: str) -> None:
    """An error of any cmdlet of Exchange ends it, however it was started."""
    failure = FAILURES[name]
    exchange.behave(**failure.behaviour)
    case = make_case(console, exchange, form, new=EXPIRED if name == "expired" else NEW)
    ended = case.run(start=start)
    stopped_well(case, ended, failure.errors)
    if form is not Form.STEPS and "set_error" not in failure.behaviour and name != "expired":
        assert "Set-SmimeConfig" not in exchange.called


def test_role_is_looked_at_right_after_connecting(console: Console, exchange: Exchange) -> None:
    """Without it nothing is read, saved or asked, and the text says to activate the role and sign in again."""
    exchange.behave(hidden=["Set-SmimeConfig"])
    case = make_case(console, exchange, Form.BLOCK)
    ended = case.run()
    assert ended.asked == []
    assert "Get-SmimeConfig" not in exchange.called
    assert "activate" in ended.screen.casefold()
    assert "sign in again" in ended.screen


@pytest.mark.parametrize(
    ("preference", "form", "start"), with_a_start(["SilentlyContinue", "Ignore", "Continue", "Stop"])
)
def test_profile_has_no_say(console: Console, exchange: Exchange, form: Form, start: str, preference: str) -> None:
    """Whatever preference a profile sets, a refused upload fails."""
    case = make_case(console, exchange, form, new=EXPIRED)
    ended = case.run(start=start, before=f"$ErrorActionPreference = '{preference}'")
    stopped_well(case, ended, {"REFUSED"})


@pytest.mark.parametrize(("wrong", "form", "start"), with_a_start(["changed", "missing"]))
def test_file_is_looked_at_first(console: Console, exchange: Exchange, form: Form, start: str, wrong: str) -> None:
    """A changed or missing file is found before anybody signs in, and is never uploaded."""
    case = make_case(console, exchange, form)
    case.file.write_bytes(collection(SECOND)) if wrong == "changed" else case.file.unlink()
    ended = case.run(start=start)
    stopped_well(case, ended, {"OTHER_FILE" if wrong == "changed" else "NO_FILE"})
    assert "Set-SmimeConfig" not in exchange.called
    if form is not Form.STEPS:
        assert exchange.called == []


def questions(console: Console, exchange: Exchange, form: Form) -> list[str]:
    """Return what is asked where all goes well; the organization is as it was afterwards."""
    case = make_case(console, exchange, form)
    asked = case.run().asked
    for each in (exchange.folder.parent / "disk", exchange.folder / "calls"):
        shutil.rmtree(each) if each.is_dir() else each.unlink()
    return asked


@pytest.mark.parametrize(("answer", "form", "start"), with_a_start(["no", "", "y", "^C"]))
def test_every_question_can_be_answered_otherwise(
    console: Console, exchange: Exchange, form: Form, start: str, answer: str
) -> None:
    """Anything but yes at any question stops before the upload, Ctrl+C too, and signs out."""
    asked = questions(console, exchange, form)
    assert asked
    for question in asked:
        case = make_case(console, exchange, form)
        ended = case.run(start=start, answers={f"^{_pattern(question)}$": answer})
        if answer == "^C":
            assert any(ended.stopped)
        else:
            stopped_well(case, ended, {"NOT_AGREED"})
        assert exchange.stored == collection(OLD)
        assert exchange.connections == []
        assert "Set-SmimeConfig" not in exchange.called
        shutil.rmtree(exchange.folder.parent / "disk")


def _pattern(question: str) -> str:
    return "".join(each if each.isalnum() or each == " " else "." for each in question).replace("\n", ".")


def test_it_is_asked_once_whether_to_upload(console: Console, exchange: Exchange) -> None:
    """The question comes after all has been shown and saved; nothing else is asked."""
    case = make_case(console, exchange, Form.BLOCK)
    ended = case.run(answers={"": "no"})
    assert len(ended.asked) == 1
    assert len(case.backups) == 1
    before = ended.screen[: ended.screen.index(ended.asked[0])]
    assert all(thumbprint(letter) in before for letter in {*OLD, *NEW})


@pytest.mark.parametrize(("form", "start"), STARTS, ids=lambda each: str(each))
def test_second_admin_before_the_upload(console: Console, exchange: Exchange, form: Form, start: str) -> None:
    """The collection is read again right before it is replaced: what another admin has uploaded since stays."""
    make_case(console, exchange, form).run()
    reads = exchange.called[: exchange.called.index("Set-SmimeConfig")].count("Get-SmimeConfig")
    assert reads >= 2
    (exchange.folder / "second").write_bytes(collection(SECOND))
    for calls in range(1, reads):
        shutil.rmtree(exchange.folder.parent / "disk")
        (exchange.folder / "calls").unlink()
        exchange.behave(second_admin={"after": "Get-SmimeConfig", "calls": calls})
        case = make_case(console, exchange, form)
        stopped_well(case, case.run(start=start), {"MEANWHILE"}, SECOND)
        assert "Set-SmimeConfig" not in exchange.called


@pytest.mark.parametrize(("form", "start"), STARTS, ids=lambda each: str(each))
def test_second_admin_after_the_upload(console: Console, exchange: Exchange, form: Form, start: str) -> None:
    """What is stored at the end is compared with the file: another's collection is no success."""
    (exchange.folder / "second").write_bytes(collection(SECOND))
    exchange.behave(second_admin={"after": "Set-SmimeConfig", "calls": 1})
    case = make_case(console, exchange, form)
    stopped_well(case, case.run(start=start), {"MISSING"}, SECOND)


@pytest.mark.parametrize(("form", "returns"), each_once(Form, ["base64", "objects"]))
def test_collection_may_come_as_text(console: Console, exchange: Exchange, form: Form, returns: str) -> None:
    """A collection that comes as base64, or as a list of numbers, is the same collection."""
    exchange.behave(returns=returns)
    case = make_case(console, exchange, form)
    ended = case.run()
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(NEW)
    assert [each.read_bytes() for each in case.backups] == [collection(OLD)]


@pytest.mark.parametrize("form", Form)
def test_other_collection_than_the_one_opened(console: Console, exchange: Exchange, form: Form) -> None:
    """Where the wizard knows what it opened, another collection stops it before the question; the backup is there."""
    case = make_case(console, exchange, form, stored=SECOND, opened=OLD)
    ended = case.run()
    stopped_well(case, ended, {"OTHER_COLLECTION"}, SECOND)
    assert [each.read_bytes() for each in case.backups] == [collection(SECOND)]
    if form is not Form.STEPS:
        assert ended.asked == []


@pytest.mark.parametrize("form", Form)
def test_new_collection_where_one_exists(console: Console, exchange: Exchange, form: Form) -> None:
    """A new collection never replaces one that exists."""
    case = make_case(console, exchange, form, opened="")
    ended = case.run()
    stopped_well(case, ended, {"NOT_NEW"})
    assert [each.read_bytes() for each in case.backups] == [collection(OLD)]


@pytest.mark.parametrize("form", Form)
def test_nobody_knows_what_was_opened(console: Console, exchange: Exchange, form: Form) -> None:
    """Then it shows what would change, and asks."""
    case = make_case(console, exchange, form, opened=UNKNOWN)
    ended = case.run()
    assert ended.asked
    assert not any(ended.thrown), ended.screen
    assert exchange.stored == collection(NEW)


@pytest.mark.parametrize(("form", "stored"), each_once(Form, [OLD, ""]))
def test_strict_mode(console: Console, exchange: Exchange, form: Form, stored: str) -> None:
    """Set-StrictMode -Version Latest in the window changes nothing, first use included."""
    case = make_case(console, exchange, form, stored=stored)
    ended = case.run(before="Set-StrictMode -Version Latest")
    assert not any(ended.thrown), ended.screen
    assert "InvalidOperation" not in ended.screen
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []


ALREADY = f"Import-Module {ONLINE}; Connect-ExchangeOnline -UserPrincipalName other@fabrikam.example -ShowBanner:$false"


@pytest.mark.parametrize(("form", "answer"), each_once(Form, ["yes", "no"]))
def test_other_connections_stay(console: Console, exchange: Exchange, form: Form, answer: str) -> None:
    """Of several connections only our own is used, and closed, whatever happens."""
    case = make_case(console, exchange, form)
    case.run(before=ALREADY, answers={"": answer})
    assert len(exchange.connections) == 1
    (closed,) = [call.parameters for call in exchange.calls if call.name == "Disconnect-ExchangeOnline"]
    assert closed["ConnectionId"] not in exchange.connections
    used = {call.connection for call in exchange.calls if call.name.endswith("SmimeConfig")}
    assert used == {2}
    assert exchange.stored == collection(NEW if answer == "yes" else OLD)


@pytest.mark.parametrize("form", Form)
def test_other_connections_lend_no_cmdlet(console: Console, exchange: Exchange, form: Form) -> None:
    """Where our account lacks the role, that of another organization's connection isn't taken for ours."""
    behaviour = exchange.folder / "behaviour.json"
    hidden = behaviour.read_text(encoding="utf-8").replace('"hidden": []', '"hidden": ["Set-SmimeConfig"]')
    (exchange.folder / "later").write_text(hidden, encoding="utf-8")
    case = make_case(console, exchange, form)
    later = f"{ALREADY}; Copy-Item '{exchange.folder / 'later'}' '{behaviour}'"
    ended = case.run(before=later)
    assert any(ended.thrown)
    assert "NO_ROLE" in known_as(ended)
    assert "Set-SmimeConfig" not in exchange.called
    assert len(exchange.connections) == 1


@pytest.mark.parametrize(
    ("shell", "answer", "form"),
    [(*pair, form) for pair, form in each_once(product(Shell, ["yes", "no", "nothing found"]), [*WHOLE, Form.STEPS])],
)
def test_module_is_missing(console: Console, exchange: Exchange, form: Form, shell: Shell, answer: str) -> None:
    """It is installed if you say so, in a version that this PowerShell loads; otherwise nobody signs in."""
    shutil.rmtree(exchange.module_path[0] / ONLINE)
    if shell is Shell.POWERSHELL_7_4 and form is not Form.STEPS:
        install(exchange.module_path[0], ONLINE, NEWEST)  # which 7.4 can't load, though this one would
    if answer == "nothing found":
        exchange.gallery = exchange.folder / "no gallery"
    place = Place.WINDOWS if shell is Shell.WINDOWS_POWERSHELL else Target().place
    case = make_case(console, exchange, form, Target(shell=shell, place=place))
    ended = case.run(answers={"[Ii]nstall": "no"} if answer == "no" else None)
    if answer == "yes":
        assert not any(ended.thrown), ended.screen
        (installed,) = [call.parameters for call in exchange.calls if call.name == "Install-Module"]
        assert "Force" not in installed
        assert installed.get("RequiredVersion") == (LAST_FOR_7_4 if shell is Shell.POWERSHELL_7_4 else None)
        assert exchange.stored == collection(NEW)
        return
    stopped_well(case, ended, {"NOT_INSTALLED" if answer == "no" else "NOTHING_FOUND"})
    assert "Set-SmimeConfig" not in exchange.called
    if form is not Form.STEPS:
        assert "Connect-ExchangeOnline" not in exchange.called
    assert ("Install-Module" in exchange.called) is (answer != "no")


def test_gallery_has_the_wrong_version(console: Console, exchange: Exchange) -> None:
    """PowerShell 7.4 stops where only a version is found that it can't load."""
    shutil.rmtree(exchange.module_path[0] / ONLINE)
    exchange.gallery = exchange.folder / "gallery"
    install(exchange.gallery, ONLINE, NEWEST)
    case = make_case(console, exchange, Form.FILE, Target(shell=Shell.POWERSHELL_7_4))
    stopped_well(case, case.run(), {"NOTHING_FOUND"})
    assert "Connect-ExchangeOnline" not in exchange.called


@pytest.mark.parametrize("form", [*WHOLE, Form.STEPS])
def test_two_versions_of_the_module(console: Console, exchange: Exchange, form: Form) -> None:
    """PowerShell 7.4 loads the version that it can, though a newer one lies beside it."""
    case = make_case(console, exchange, form, Target(shell=Shell.POWERSHELL_7_4))
    ended = case.run()
    assert not any(ended.thrown), ended.screen
    (connected,) = [call.parameters for call in exchange.calls if call.name == "Connect-ExchangeOnline"]
    assert connected["ModuleVersion"] == LAST_FOR_7_4


CONSTRAINED_TARGETS = [
    Target(),
    Target(shell=Shell.POWERSHELL_7_4),
    Target(shell=Shell.WINDOWS_POWERSHELL, place=Place.WINDOWS),
    Target(Environment.DOD, Shell.POWERSHELL_7_6, Place.WINDOWS),
]


@pytest.mark.parametrize(
    ("target", "form", "stored", "returns"),
    [
        (*pair, *rest)
        for pair, rest in each_once(product(CONSTRAINED_TARGETS, Form), product([OLD, ""], ["bytes", "base64"]))
    ],
)
def test_constrained_language_mode(
    console: Console, exchange: Exchange, target: Target, form: Form, stored: str, returns: str
) -> None:
    """App Control or AppLocker allows core types alone: it runs to its end, as anywhere."""
    exchange.behave(returns=returns)
    case = make_case(console, exchange, form, target, stored=stored)
    version = LAST_FOR_7_4 if target.shell is Shell.POWERSHELL_7_4 else NEWEST
    ended = case.run(before=f"Import-Module {ONLINE} -RequiredVersion {version}", constrained=True)
    assert not any(ended.thrown), ended.screen
    assert "language mode" not in ended.screen
    assert exchange.stored == collection(NEW)
    assert exchange.connections == []
    assert [each.read_bytes() for each in case.backups] == ([collection(OLD)] if stored else [])
    for letter in {*stored, *NEW}:
        assert thumbprint(letter) in ended.screen
        assert "2044-06-05" in ended.screen


def test_the_mode_is_really_constrained(console: Console, exchange: Exchange) -> None:
    """The judge is awake: what isn't a core type fails in these tests, though the modules may use it."""
    before = f"Import-Module {ONLINE}; Connect-ExchangeOnline -ShowBanner:$false"
    texts = ("Import-Module ExchangeOnlineManagement; Get-SmimeConfig", "[System.IO.File]::Exists('x')")
    ended = console.run(exchange, *texts, before=before, constrained=True)
    assert "Smime Configuration" in ended.screen
    assert ended.screen.count("only on core types in this language mode") == 1


@pytest.mark.parametrize("form", [*WHOLE, Form.STEPS])
def test_module_refuses_constrained_language_mode(console: Console, exchange: Exchange, form: Form) -> None:
    """Where Microsoft's module fails there, the parameter for it is named, and the kit offered."""
    exchange.behave(connect_error="The module tmpEXO_abc could not be loaded.")
    case = make_case(console, exchange, form)
    ended = case.run(before=f"Import-Module {ONLINE}", constrained=True)
    stopped_well(case, ended, {"CONSTRAINED"})
    assert "-SigningCertificate" in ended.screen
    assert "kit" in ended.screen


def test_collection_is_too_large(console: Console, exchange: Exchange) -> None:
    """Exchange's own limit ends it too."""
    case = make_case(console, exchange, Form.FILE, new="".join(chr(0x4E00 + number) for number in range(250)))
    assert case.file.stat().st_size > 70_000
    assert case.upload.sha256 == hashlib.sha256(case.file.read_bytes()).hexdigest().upper()
    stopped_well(case, case.run(), {"REFUSED"})
