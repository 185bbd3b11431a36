"""The workflows: what is run where and in which order, what may write, what signs, and what a release is stopped by."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import release_notes
import signing

from powershell import console
from test_release import load_yaml

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="about files that are the same on every system; Linux has what reads them"
)

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*"))
PROGRAMS, RELEASE, SIGN = "programs.yml", "release.yml", "sign.yml"
CALLED = {PROGRAMS, SIGN}
"""Workflows that others call: they leave it to their jobs, or to the caller, what these may do."""
TRY_WINDOWS = CHECKOUT / "packaging" / "try_windows.ps1"
BY_HAND = CHECKOUT / "packaging" / "by-hand.md"
READ = {"contents": "read"}
SIGNED = "inputs.sign"

Job = dict[str, Any]


def load(name: str) -> dict[Any, Any]:
    """Return what a workflow says."""
    return dict(load_yaml(FOLDER / name))


def texts() -> dict[str, str]:
    """Return the text of each workflow, by its name."""
    return {name: (FOLDER / name).read_text(encoding="utf-8") for name in NAMES}


def jobs() -> Iterator[tuple[str, str, Job]]:
    """Yield each job, with the names of its workflow and its own."""
    for name in NAMES:
        for job, content in load(name)["jobs"].items():
            yield name, job, content


def steps() -> Iterator[tuple[str, Job]]:
    """Yield each step, with the name of its workflow."""
    for name, _, job in jobs():
        for step in job.get("steps", []):
            yield name, step


def place(job: Job, part: str) -> int:
    """Return the place of the one step that runs, uses or is named something with this part."""
    (number,) = [number for number, step in enumerate(job["steps"]) if part in f"{step.get('run')} {step.get('uses')}"]
    return number


def run(step: Job, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run what a step runs, as GitHub does where nothing else is said."""
    command = ["bash", "-e", "-c", step["run"]]
    own = {"PATH": "/usr/bin:/bin", **environment}
    return subprocess.run(command, cwd=folder, env=own, check=False, capture_output=True, text=True)


def needs(job: Job) -> list[str]:
    """Return the names of the jobs that a job waits for."""
    wanted = job.get("needs", [])
    return [wanted] if isinstance(wanted, str) else list(wanted)


@pytest.fixture
def programs() -> dict[str, Job]:
    """The jobs that make what is given away."""
    made: dict[str, Job] = load(PROGRAMS)["jobs"]
    return made


@pytest.fixture
def release() -> dict[str, Job]:
    """The jobs of a release."""
    made: dict[str, Job] = load(RELEASE)["jobs"]
    return made


@pytest.fixture
def sign() -> Job:
    """The job that signs."""
    (job,) = load(SIGN)["jobs"].values()
    return dict(job)


def test_actions_are_named_by_their_commits() -> None:
    """Each action is GitHub's own, by a commit with its version behind it, the same one wherever it is used."""
    text = "".join(texts().values())
    used = [line for line in re.findall(r"uses: (.+)", text) if not line.startswith("./")]
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)
    assert len(set(used)) == len({line.partition("@")[0] for line in used})
    local = re.findall(r"uses: \./\.github/workflows/([\w.]+)", text)
    assert set(local) == CALLED


def test_downloads_are_named_by_their_hashes() -> None:
    """What curl fetches from a release of others is compared with a SHA-256, before anything is done with it."""
    fetching = [step for _, step in steps() if re.search(r"\bcurl\b.* --output\b", step.get("run", ""))]
    assert len(fetching) == 2
    for step in fetching:
        (compared,) = re.findall(r"sha256sum --check|build_appdir\.py image", step["run"])
        assert step["run"].index("curl") < step["run"].index(compared)


def test_only_what_publishes_may_write() -> None:
    """Tokens read the repository and nothing else, but where something is attested, signed or published."""
    assert {name for name in NAMES if load(name).get("permissions") != READ} == CALLED
    assert not any("permissions" in load(name) for name in CALLED)
    more = {(name, job): content["permissions"] for name, job, content in jobs() if "permissions" in content}
    assert {key: permissions for key, permissions in more.items() if permissions != READ} == {
        (RELEASE, "programs"): {"contents": "read", "id-token": "write"},
        (RELEASE, "attest"): {"contents": "read", "id-token": "write", "attestations": "write"},
        (RELEASE, "publish"): {"contents": "write"},
        ("docs.yml", "publish"): {"pages": "write", "id-token": "write"},
    }


def test_what_publishes_does_nothing_else(release: dict[str, Job]) -> None:
    """Behind an approval, it takes finished files; what attests runs no command at all, and neither keeps a token."""
    publish, attest = release["publish"], release["attest"]
    assert publish["environment"] == "release"
    assert [step.get("uses", step.get("run", "")).partition("@")[0] for step in attest["steps"]] == [
        "actions/download-artifact",
        "actions/attest-build-provenance",
    ]
    download, command = publish["steps"]
    assert download["uses"].startswith("actions/download-artifact@")
    assert command["run"].startswith("gh release create ")
    assert not re.search(r"[;&|<`]|\$\(", command["run"])
    for _, step in steps():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_there_is_no_secret() -> None:
    """No workflow is given one: what signs keeps its key to itself."""
    assert [name for name, text in texts().items() if re.search(r"secrets\b", text)] == []


def test_only_jobs_that_sign_may_say_who_they_are(programs: dict[str, Job], sign: Job) -> None:
    """Of those that a release calls with this right, all others give it back; it is used where somebody approves."""
    calling = {name for name, job in programs.items() if job.get("uses") == f"./.github/workflows/{SIGN}"}
    assert calling == {"sign-scripts", "sign-installed", "sign-setup"}
    assert {name for name, job in programs.items() if "permissions" not in job} == calling
    assert all(programs[name]["permissions"] == READ for name in programs.keys() - calling)
    assert "permissions" not in sign
    assert sign["environment"] == "signing"


def test_what_signs_sees_the_files_alone(sign: Job) -> None:
    """It installs nothing and runs nothing of the project but the script that signs, which it takes alone."""
    used = [step["uses"].partition("@")[0] for step in sign["steps"] if "uses" in step]
    assert used == ["actions/checkout", "actions/download-artifact", "actions/upload-artifact"]
    assert sign["steps"][place(sign, "actions/checkout@")]["with"]["sparse-checkout"] == "packaging/signing.py"
    text = "".join(step["run"] for step in sign["steps"] if "run" in step)
    assert re.findall(r"[\w/.-]+\.py\b", text) == ["packaging/signing.py"]
    assert not re.search(r"\b(apt|apt-get|pip|pipx|npm|git)\b", text)
    (last,) = [step for step in sign["steps"] if step.get("run") == "python3 packaging/signing.py files"]
    assert last["env"][signing.VARIABLE].startswith("java -jar ")
    assert [name for name, text in texts().items() if signing.VARIABLE in text] == [SIGN]


@pytest.mark.parametrize(
    ("github", "azure", "goes_on"),
    [
        ('{"value": "a"}', '{"access_token": "b"}', True),
        ("{}", '{"access_token": "b"}', False),
        ("", '{"access_token": "b"}', False),
        ('{"value": "a"}', '{"error": "denied"}', False),
        ('{"value": "a"}', "", False),
    ],
)
def test_a_failed_request_is_no_token(sign: Job, tmp_path: Path, github: str, azure: str, goes_on: bool) -> None:
    """Where GitHub or Azure answer with an error, or without a token, the step fails; else only the user reads it."""
    assert sign["defaults"]["run"]["shell"] == "bash"  # with pipefail
    (tmp_path / "github").write_text(github)
    (tmp_path / "azure").write_text(azure)
    curl = "curl() { case $* in *microsoftonline*) cat azure ;; *) cat github ;; esac; }\n"
    step = sign["steps"][place(sign, "login.microsoftonline.com")]
    script = {"run": f"set -o pipefail\n{curl}{step['run']}"}
    done = run(script, tmp_path, RUNNER_TEMP=str(tmp_path), ACTIONS_ID_TOKEN_REQUEST_URL="https://example.com/?a")
    assert (done.returncode == 0) is goes_on, done.stderr
    if goes_on:
        assert [(tmp_path / name).read_text() for name in ("assertion", "token")] == ["a", "b"]
        assert (tmp_path / "token").stat().st_mode & 0o077 == 0


def test_each_part_is_signed_before_it_is_used(programs: dict[str, Job]) -> None:
    """Scripts before the programs that know their hashes, programs and uninstaller before the setup that packs them."""
    order = ["scripts", "sign-scripts", "build", "uninstaller", "sign-installed", "pack", "sign-setup", "try"]
    for before, after in pairwise(order):
        assert before in needs(programs[after])
    made = {name: made for name, job in programs.items() for made in [uploaded(job)] if made}
    assert made["scripts"] == ["scripts"]
    assert made["uninstaller"] == ["installed"]
    assert "dist" in made["pack"]
    asked = {name: programs[name]["with"]["artifact"] for name in programs if name.startswith("sign-")}
    assert asked == {"sign-scripts": "scripts", "sign-installed": "installed", "sign-setup": "dist"}
    assert downloaded(programs["build"]) == {"scripts-signed": SIGNED}
    assert downloaded(programs["pack"]) == {"programs": f"${{{{ !{SIGNED} }}}}", "installed-signed": SIGNED}
    dist = f"${{{{ {SIGNED} && 'dist-signed' || 'dist' }}}}"
    assert downloaded(programs["try"]) == {dist: None}
    assert load(PROGRAMS)[True]["workflow_call"]["outputs"]["dist"]["value"] == dist
    build, pack = programs["build"], programs["pack"]
    assert place(build, "-m pytest") < place(build, "download-artifact") < place(build, "build_windows.py bundle")
    assert place(pack, "build_windows.py portable") < place(pack, "--uninstaller")


def uploaded(job: Job) -> list[str]:
    """Return the artifacts that a job uploads."""
    return [step["with"]["name"] for step in job.get("steps", []) if "upload-artifact@" in step.get("uses", "")]


def downloaded(job: Job) -> dict[str, str | None]:
    """Return the artifacts that a job downloads, each with its condition."""
    found = [step for step in job["steps"] if "download-artifact@" in step.get("uses", "")]
    return {step["with"]["name"]: step.get("if") for step in found}


def test_commands_can_be_run_elsewhere() -> None:
    """Values reach them by the environment alone, but for the parts in a matrix, which the workflow itself lists."""
    found = [match for _, step in steps() for match in re.findall(r"\$\{\{.*?\}\}", step.get("run", ""))]
    assert found == ["${{ matrix.parts }}"]


def test_only_a_tag_releases(release: dict[str, Job]) -> None:
    """What is pushed as a tag v… is released, if programs and changelog have this version."""
    assert load(RELEASE)[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads `on` as true
    assert [needs(job) for job in release.values()] == [[], ["tag"], ["programs"], ["files"], ["attest"]]
    version = (CHECKOUT / "gui" / "sstwizard" / "__init__.py").read_text(encoding="utf-8")
    (pattern,) = re.findall(r"s/\^(.+)\$/", release["tag"]["steps"][place(release["tag"], "sed -n")]["run"])
    assert re.search(f"(?m)^{pattern.replace(chr(92) + '(', '(').replace(chr(92) + ')', ')')}$", version)
    assert release["tag"]["steps"][-1]["run"] == "python3 packaging/release_notes.py"


@pytest.mark.parametrize(
    ("profile", "unsigned", "goes_on"),
    [("a/b", "", True), ("", "meant", True), ("a/b", "meant", True), ("", "", False), ("", "yes", False)],
)
def test_release_without_a_signature_is_stopped(
    tmp_path: Path, release: dict[str, Job], profile: str, unsigned: str, goes_on: bool
) -> None:
    """It is refused at once, and by its setup before anything is released, unless a variable says that it is meant."""
    first, variable = release["tag"]["steps"][0], "${{ vars.RELEASE_UNSIGNED }}"
    assert first["env"] == {release_notes.VARIABLE: variable, "PROFILE": "${{ vars.SIGNING_PROFILE }}"}
    done = run(first, tmp_path, PROFILE=profile, RELEASE_UNSIGNED=unsigned)
    assert (done.returncode == 0) is goes_on
    assert bool(done.stderr) is not goes_on
    files = release["files"]
    assert files["steps"][place(files, "release_notes.py")]["env"] == {release_notes.VARIABLE: variable}


def test_all_files_are_there_before_the_checksums(release: dict[str, Job]) -> None:
    """The AppImage is made before the parts are listed, and all of it, manifests too, before the checksums."""
    files = release["files"]
    image, lists = place(files, "build_appdir.py image"), place(files, "file_sboms.py")
    others = [place(files, part) for part in ("release_pins.py dist/", "winget.py", "release_notes.py")]
    assert image < lists
    assert max(image, lists, *others) < place(files, "sha256sum -- *") < place(files, "upload-artifact@")
    assert downloaded(files) == {"${{ needs.programs.outputs.dist }}": None, "list-of-parts": None, "appdir": None}
    manifests = files["steps"][place(files, "winget.py")]["run"]
    assert manifests == 'python3 packaging/winget.py "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" dist'


def test_checksums_are_of_files_side_by_side(tmp_path: Path, release: dict[str, Job]) -> None:
    """A folder among them, whose files a release could not have, stops it."""
    step = release["files"]["steps"][place(release["files"], "sha256sum")]
    assert step["working-directory"] == "dist"
    (tmp_path / "a.exe").touch()
    assert run(step, tmp_path).returncode == 0
    assert (tmp_path / "SHA256SUMS").read_text().endswith("  a.exe\n")
    (tmp_path / "winget").mkdir()
    assert run(step, tmp_path).returncode != 0


def test_an_appimage_needs_its_runtime_s_hash(
    tmp_path: Path, programs: dict[str, Job], release: dict[str, Job]
) -> None:
    """Until it is filled in, nothing is fetched; the folder is built on Debian 12 and tried there."""
    appdir, files = programs["appdir"], release["files"]
    assert appdir["container"] == "debian:12"
    assert place(appdir, "build_appdir.py here") < place(appdir, "--self-test") < place(appdir, "upload-artifact")
    assert re.search(r"/download/\d{8}/runtime-x86_64$", files["env"]["RUNTIME"])
    assert re.fullmatch("(?:[0-9a-f]{64})?", files["env"]["RUNTIME_SHA256"])
    step = files["steps"][place(files, "build_appdir.py image")]
    assert run(step, tmp_path, RUNTIME_SHA256="").returncode == 0
    assert list(tmp_path.iterdir()) == []
    assert run(step, tmp_path, RUNTIME_SHA256="0" * 64).returncode != 0


def test_settings_are_written_down() -> None:
    """The variables and environments that the workflows ask for stand on the page about signing, and no others."""
    page = (CHECKOUT / "docs" / "signing.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `(\w[\w-]*)` \|", page[page.index("## The repository's settings") :], re.MULTILINE))
    asked = set(re.findall(r"\bvars\.(\w+)", "".join(texts().values())))
    environments = {job["environment"] for _, _, job in jobs() if "environment" in job}
    assert told == asked | environments


def test_vulnerabilities_are_looked_up_each_week() -> None:
    """Those of the packages in the programs; what can't be looked up is no success, and nothing is written anywhere."""
    weekly = load("weekly.yml")
    assert set(weekly[True]) == {"schedule", "workflow_dispatch"}
    (schedule,) = weekly[True]["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* \d", schedule["cron"])
    (job,) = weekly["jobs"].values()
    first, second = [step for step in job["steps"] if "pip-audit" in step.get("run", "")]
    assert second["if"] == "${{ !cancelled() }}"  # also where the first has found something
    lists = ["packaging/windows-release.txt", "packaging/requirements-linux.txt"]
    for step, name in zip((first, second), lists, strict=True):
        assert {"--strict", "--require-hashes"} <= set(step["run"].split())
        assert re.findall(r"-r (\S+)", step["run"]) == [name]  # of two lists at once, it refuses other versions


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
    lines = BY_HAND.read_text(encoding="utf-8").rpartition("\n\n")[2].splitlines()
    assert [line for line in lines if not re.fullmatch(r"- \[ \] \*\*[^*]+\*\*.*: .+\.", line)] == []
    for name in ("Controlled Folder Access", "WAM", "UAC's consent", "RDS", "Intune", "Narrator's voice"):
        assert sum(line.startswith(f"- [ ] **{name}**") for line in lines) == 1
