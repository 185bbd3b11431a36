"""The workflows: what is run where and in which order, what may write, and who sees the secrets."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.exchange.powershell_grammar import errors

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="about files that are the same on every system; Linux has what reads them"
)

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*"))
RELEASE = "release.yml"

Job = dict[str, Any]


def load(name: str) -> dict[Any, Any]:
    """Return what a workflow says; the reader of YAML is installed on Linux only."""
    import yaml

    content: dict[Any, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return content


def jobs() -> Iterator[tuple[str, str, Job]]:
    """Yield each job, with the names of its workflow and its own."""
    for name in NAMES:
        for job, content in load(name)["jobs"].items():
            yield name, job, content


def place(job: Job, part: str) -> int:
    """Return the place of the one step that runs, uses or is named something with this part."""
    found = [number for number, step in enumerate(job["steps"]) if part in f"{step.get('run')} {step.get('uses')}"]
    (number,) = found
    return number


def artifacts(job: Job, way: str) -> dict[str, str]:
    """Return the artifacts that a job uploads or downloads, and where they are."""
    steps = (step for step in job["steps"] if step.get("uses", "").startswith(f"actions/{way}-artifact@"))
    return {step["with"]["name"]: step["with"]["path"] for step in steps}


@pytest.fixture
def programs() -> dict[str, Job]:
    """The jobs that make what is given away."""
    made: dict[str, Job] = load("programs.yml")["jobs"]
    return made


@pytest.fixture
def release() -> dict[str, Job]:
    """The jobs of a release."""
    found: dict[str, Job] = load(RELEASE)["jobs"]
    return found


def test_readmes_commands_are_run() -> None:
    """The last command of each testing job is, letter by letter, the one that the README gives for its system."""
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    for job, language in (("linux", "sh"), ("windows", "bat")):
        (block,) = re.findall(rf"```{language}\n([^`]*nox -s test\n)```", readme, re.DOTALL)
        (wanted,) = (line for line in block.splitlines() if line.endswith("nox -s test"))
        found = load("ci.yml")["jobs"][job]
        assert found["steps"][-1]["run"] == wanted
        assert found["runs-on"] == {"linux": "ubuntu-latest", "windows": "windows-latest"}[job]


def test_actions_are_named_by_their_commits() -> None:
    """Each action is GitHub's own, by a commit with its version behind it, the same one wherever it is used."""
    texts = "".join((FOLDER / name).read_text(encoding="utf-8") for name in NAMES)
    used = [line for line in re.findall(r"uses: (.+)", texts) if not line.startswith("./")]
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)
    assert len(set(used)) == len({line.partition("@")[0] for line in used})
    local = re.findall(r"uses: \./\.github/workflows/([\w.]+)", texts)
    assert set(local) == {"programs.yml"}


def test_only_the_release_may_write() -> None:
    """Tokens read the repository and nothing else, but for the job that releases; no checkout keeps its token."""
    assert all(load(name)["permissions"] == {"contents": "read"} for name in NAMES)
    more = {(name, job): content["permissions"] for name, job, content in jobs() if "permissions" in content}
    assert more == {(RELEASE, "release"): {"contents": "write", "id-token": "write", "attestations": "write"}}
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


def test_programs_are_tested_before_they_are_packed(programs: dict[str, Job]) -> None:
    """On Windows, with the exact Python and wheels of a release, the tests run first, then the programs are built."""
    build = programs["build"]
    assert build["runs-on"].startswith("windows-")
    (python,) = (step["with"]["python-version"] for step in build["steps"] if "python-version" in step.get("with", {}))
    assert re.fullmatch(r"3\.13\.\d+", python)
    command = build["steps"][place(build, "pip install")]["run"]
    assert {"--require-hashes", "--no-deps", "'--only-binary=:all:'"} <= set(command.split())
    files = re.findall(r"-r (\S+)", command)
    assert files == ["packaging/windows-release.txt", "packaging/windows-release-tests.txt"]
    order = [place(build, part) for part in ("pip install", "-m pytest", "build_windows.py portable")]
    assert order == sorted(order)


def test_setup_is_packed_on_debian_testing(programs: dict[str, Job]) -> None:
    """Debian's newest NSIS packs what Windows has built, and no other NSIS is fetched."""
    pack = programs["pack"]
    assert (pack["needs"], pack["container"]) == ("build", "debian:testing")
    assert "nsis" in pack["steps"][0]["run"].split()
    made = {"bundle": "build/windows/SSTWizard/", "portable": "dist/"}
    assert artifacts(programs["build"], "upload") == made
    assert artifacts(pack, "download") == {name: path.rstrip("/") for name, path in made.items()}
    assert "build_installer.py build/windows/SSTWizard\n" in pack["steps"][-2]["run"]
    assert artifacts(pack, "upload") == {"dist": "dist/"}
    assert not any("choco" in str(job) for _, _, job in jobs())


def test_packed_programs_are_tried_on_windows(programs: dict[str, Job]) -> None:
    """A Windows tests what it got, installs it silently for all and for one, tests that, and uninstalls it."""
    try_out = programs["try"]
    assert try_out["needs"] == "pack"
    assert try_out["runs-on"].startswith("windows-")
    assert artifacts(try_out, "download") == {"dist": "dist"}
    scopes = {(each["scope"], each["hive"]) for each in try_out["strategy"]["matrix"]["include"]}
    assert scopes == {("/ALLUSERS", "HKLM"), ("/CURRENTUSER", "HKCU")}
    parts = ("Expand-Archive", "/S $env:SCOPE", "& $program --self-test", "($entry.QuietUninstallString -notmatch")
    order = [place(try_out, part) for part in parts]
    assert order == sorted(order)
    assert place(try_out, "PendingFileRenameOperations") == order[-1]


def test_powershell_reads_the_steps(programs: dict[str, Job]) -> None:
    """The steps that PowerShell runs have no error that its grammar finds."""
    for job in ("build", "try"):
        assert programs[job]["defaults"]["run"]["shell"] == "pwsh"
        assert not any(errors(step["run"]) for step in programs[job]["steps"] if "run" in step)


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


def test_release_says_what_it_is_made_of(release: dict[str, Job]) -> None:
    """Checksums and the attestation cover all files, before they are released; the winget manifests follow."""
    job = release["release"]
    parts = ("download-artifact", "sha256sum", "attest-build-provenance", "gh release create", "winget.py")
    order = [place(job, part) for part in parts]
    assert order == sorted(order)
    assert job["steps"][order[2]]["with"]["subject-path"] == "dist/*"
    assert "--verify-tag" in job["steps"][order[3]]["run"]


def test_all_workflows_are_held_against_the_schema() -> None:
    """`nox -s lint`, and the hook that is the same command, check each workflow."""
    hooks = (CHECKOUT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (command,) = re.findall(r"entry: (check-jsonschema .+)", hooks)
    checked = [Path(each).name for each in command.split() if each.startswith(".github/")]
    assert checked == NAMES
