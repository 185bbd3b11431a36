"""The workflows: what is run where and in which order, what may write, and who sees the secrets."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import release_notes

from powershell import console
from test_release import load_yaml

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="about files that are the same on every system; Linux has what reads them"
)

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*"))
RELEASE = "release.yml"
TRY_WINDOWS = CHECKOUT / "packaging" / "try_windows.ps1"

Job = dict[str, Any]


def load(name: str) -> dict[Any, Any]:
    """Return what a workflow says."""
    return dict(load_yaml(FOLDER / name))


def jobs() -> Iterator[tuple[str, str, Job]]:
    """Yield each job, with the names of its workflow and its own."""
    for name in NAMES:
        for job, content in load(name)["jobs"].items():
            yield name, job, content


def place(job: Job, part: str) -> int:
    """Return the place of the one step that runs, uses or is named something with this part."""
    (number,) = [number for number, step in enumerate(job["steps"]) if part in f"{step.get('run')} {step.get('uses')}"]
    return number


@pytest.fixture
def programs() -> dict[str, Job]:
    """The jobs that make what is given away."""
    made: dict[str, Job] = load("programs.yml")["jobs"]
    return made


def test_actions_are_named_by_their_commits() -> None:
    """Each action is GitHub's own, by a commit with its version behind it, the same one wherever it is used."""
    texts = "".join((FOLDER / name).read_text(encoding="utf-8") for name in NAMES)
    used = [line for line in re.findall(r"uses: (.+)", texts) if not line.startswith("./")]
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)
    assert len(set(used)) == len({line.partition("@")[0] for line in used})
    local = re.findall(r"uses: \./\.github/workflows/([\w.]+)", texts)
    assert set(local) == {"programs.yml"}


def test_only_what_publishes_may_write() -> None:
    """Tokens read the repository and nothing else, but where a release or the site is published; none is kept."""
    assert all(load(name)["permissions"] == {"contents": "read"} for name in NAMES)
    more = {(name, job): content["permissions"] for name, job, content in jobs() if "permissions" in content}
    assert more == {
        (RELEASE, "release"): {"contents": "write", "id-token": "write", "attestations": "write"},
        ("docs.yml", "publish"): {"pages": "write", "id-token": "write"},
    }
    for _, _, job in jobs():
        for step in job.get("steps", []):
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


def test_only_a_tag_releases() -> None:
    """What is pushed as a tag v… is released, if the programs say that they are this version."""
    assert load(RELEASE)[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads `on` as true
    jobs = load(RELEASE)["jobs"]
    assert jobs["programs"]["needs"] == "tag"
    assert jobs["release"]["needs"] == "programs"
    version = (CHECKOUT / "gui" / "sstwizard" / "__init__.py").read_text(encoding="utf-8")
    (pattern,) = re.findall(r"s/\^(.+)\$/", jobs["tag"]["steps"][-1]["run"])
    assert re.search(f"(?m)^{pattern.replace(chr(92) + '(', '(').replace(chr(92) + ')', ')')}$", version)


def test_the_appimage_is_made_before_the_checksums(programs: dict[str, Job]) -> None:
    """Its folder is built on Debian 12 and tried there; the runtime is one release, and the list of wheels is there."""
    steps = programs["appdir"]
    assert steps["container"] == "debian:12"
    assert place(steps, "build_appdir.py here") < place(steps, "--self-test") < place(steps, "upload-artifact")
    release = load(RELEASE)["jobs"]["release"]
    image, pins = place(release, "build_appdir.py image"), place(release, "release_pins.py dist/")
    assert max(image, pins) < place(release, "sha256sum")
    assert re.search(r"/download/\d{8}/runtime-x86_64$", release["steps"][image]["env"]["RUNTIME"])


def test_secrets_reach_two_steps_of_a_release(programs: dict[str, Job]) -> None:
    """A test run has no secrets; of a release, the two steps that sign see them, and can do without."""
    texts = {name: (FOLDER / name).read_text(encoding="utf-8") for name in NAMES}
    assert "secrets." not in texts["ci.yml"]
    assert not any("inherit" in text for text in texts.values())
    passed = load(RELEASE)["jobs"]["programs"]["secrets"]
    asked = load("programs.yml")[True]["workflow_call"]["secrets"]
    assert passed == {name: f"${{{{ secrets.{name} }}}}" for name in asked}
    assert not any(each["required"] for each in asked.values())
    seen = [step for job in programs.values() for step in job["steps"] if "secrets." in str(step)]
    sign = (("build", "build_windows.py"), ("pack", "build_installer.py"))
    assert seen == [programs[job]["steps"][place(programs[job], part)] for job, part in sign]
    for step, condition in zip(seen, ("if ($env:CERTIFICATE) {", 'if [ -n "$CERTIFICATE" ]; then'), strict=True):
        assert step["run"].startswith(condition)


@pytest.mark.parametrize(
    ("signed", "unsigned", "goes_on"),
    [("true", "", True), ("false", "meant", True), ("false", "", False), ("false", "yes", False)],
)
def test_release_without_a_signature_is_stopped(signed: str, unsigned: str, goes_on: bool) -> None:
    """It is refused at once, and by its setup before anything is released, unless a variable says that it is meant."""
    jobs = load(RELEASE)["jobs"]
    first = jobs["tag"]["steps"][0]
    variable = "${{ vars.RELEASE_UNSIGNED }}"
    assert first["env"] == {"SIGNED": "${{ secrets.SIGNING_CERTIFICATE != '' }}", "UNSIGNED": variable}
    environment = {"SIGNED": signed, "UNSIGNED": unsigned}
    assert (subprocess.run(["sh", "-c", first["run"]], env=environment, check=False).returncode == 0) is goes_on
    release = jobs["release"]
    notes = release["steps"][place(release, "release_notes.py")]
    assert notes["env"] == {release_notes.VARIABLE: variable}
    assert place(release, "release_notes.py") < place(release, "actions/attest-build-provenance@")
    assert place(release, "actions/attest-build-provenance@") < place(release, "gh release create")


def test_vulnerabilities_are_looked_up_each_week() -> None:
    """Those of the packages in the programs; what can't be looked up is no success, and nothing is written anywhere."""
    weekly = load("weekly.yml")
    assert set(weekly[True]) == {"schedule", "workflow_dispatch"}
    (schedule,) = weekly[True]["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* \d", schedule["cron"])
    (job,) = weekly["jobs"].values()
    command = job["steps"][place(job, "pip-audit")]["run"]
    lists = {"packaging/windows-release.txt", "packaging/requirements-linux.txt"}
    assert {"--strict", "--require-hashes", *lists} <= set(command.split())


def test_all_workflows_are_held_against_the_schema() -> None:
    """`nox -s lint`, and the hook that is the same command, check each workflow."""
    hooks = (CHECKOUT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (command,) = re.findall(r"entry: (check-jsonschema .+)", hooks)
    checked = [Path(each).name for each in command.split() if each.startswith(".github/")]
    assert checked == NAMES


def printed(pwsh: str, *words: str) -> list[str]:
    """Return the lines that a PowerShell prints; it has to end well."""
    done = console.run(pwsh, *words)
    done.check_returncode()
    return done.stdout.splitlines()


def test_every_part_is_tried_in_a_workflow(pwsh: str) -> None:
    """The parts that workflows name are those that the script lists; 5.1 runs it, on machines that are thrown away."""
    named: list[str] = []
    for _, _, job in jobs():
        for step in job.get("steps", []):
            if "try_windows.ps1" in step.get("run", ""):
                (parts,) = re.findall(r"try_windows\.ps1 -ThrowAway -Part (.+)$", step["run"])
                assert step["shell"] == "powershell"
                chosen = job["strategy"]["matrix"]["parts"] if parts == "${{ matrix.parts }}" else [parts]
                named += ",".join(chosen).split(",")
    listed = [line.split()[0] for line in printed(pwsh, "-File", str(TRY_WINDOWS), "-List")]
    assert len(set(listed)) == len(listed)
    assert set(named) == set(listed)


def test_tests_and_programs_meet_each_kind_of_windows(programs: dict[str, Job]) -> None:
    """Two servers and Windows 11 on ARM; tests with Windows' own Qt platform, and with leave to change the machine."""
    tests = load("ci.yml")["jobs"]["windows"]
    assert tests["env"] == {"SSTWIZARD_TEST_PLATFORM": "windows", "SSTWIZARD_THROWAWAY": 1}
    on = [job["strategy"]["matrix"]["os"] for job in (tests, programs["try"])]
    assert on == [["windows-2022", "windows-2025", "windows-11-arm"]] * 2


def test_the_script_for_windows_can_be_read(pwsh: str) -> None:
    """PowerShell's parser finds no error, and no operator that 5.1 lacks; 5.1 reads ASCII alone the same everywhere."""
    assert TRY_WINDOWS.read_bytes().isascii()
    parse = (
        "$errors = $null; $parser = [Management.Automation.Language.Parser]"
        f"; $tree = $parser::ParseFile('{TRY_WINDOWS}', [ref]$null, [ref]$errors); $errors"
        "; $tree.FindAll({ $args[0].GetType().Name -match 'Ternary|PipelineChain' }, $true)"
    )
    assert printed(pwsh, "-Command", parse) == []


def test_without_leave_nothing_is_changed() -> None:
    """Each part that changes more than its own folder needs the switch."""
    text = TRY_WINDOWS.read_text(encoding="ascii")
    parts = dict(re.findall(r"^    '[\w-]+' += '([\w-]+)', '([\w -]+)'", text, re.MULTILINE))
    bodies = dict(re.findall(r"^function ([\w-]+).*?\{$(.+?)^\}$", text, re.MULTILINE | re.DOTALL))
    changing = re.compile(
        r"Assert-Setup|Uninstall-Wizard|Set-RegistryValue|Add-AppxPackage|net\.exe|ProgramFiles\\PowerShell\\\$"
    )
    assert set(parts) <= set(bodies)
    assert {name for name in parts if changing.search(bodies[name])} == {
        name for name, needs in parts.items() if "throw-away" in needs.split()
    }


def test_each_line_for_a_person_says_what_must_be_seen() -> None:
    """One line each: what to try, in bold letters, and what is seen then."""
    lines = (CHECKOUT / "packaging" / "by-hand.md").read_text(encoding="utf-8").split("\n\n")[1].splitlines()
    assert [line for line in lines if not re.fullmatch(r"- \[ \] \*\*[^*]+\*\*.*: .+\.", line)] == []
    for name in ("Controlled Folder Access", "WAM", "UAC's consent", "RDS", "Intune", "Narrator's voice"):
        assert sum(line.startswith(f"- [ ] **{name}**") for line in lines) == 1
