"""The rehearsal of releases: that table and workflows fit, and the clean machines that it runs on."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("about files that are the same on every system; Linux has what reads them", allow_module_level=True)

import fresh
import rehearse
import workflows
import yaml

ACTIONS = {f"actions/{name}": "run" for name in ("checkout", "download-artifact", "upload-artifact")}
MACHINES = {"debian:12": {"suite": "bookworm"}, "ubuntu": {"suite": "trixie"}}
GOES_ON = "${{ !cancelled() && !failure() }}"


class Here:
    """A folder of this machine in place of one of its own."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        workspace.mkdir()

    def run(self, script: str, shell: str, folder: str, environment: Mapping[str, str]) -> tuple[int, str]:
        """Run a script there."""
        file = self.workspace.with_suffix(".step")
        file.write_text(script, encoding="utf-8")
        done = subprocess.run(
            [*shell.split(), file],
            cwd=self.workspace / folder,
            env={"PATH": os.environ["PATH"], **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout


def job(*steps: str | dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a job; a step may be given as its command."""
    return {"runs-on": "ubuntu", "steps": [{"run": each} if isinstance(each, str) else each for each in steps], **more}


def use(action: str, **options: Any) -> dict[str, Any]:
    """Return a step that uses an action."""
    return {"uses": f"actions/{action}@0", "with": options}


def upload(path: str, name: str = "files", **options: Any) -> dict[str, Any]:
    """Return a step that uploads an artifact."""
    return use("upload-artifact", name=name, path=path, **options)


def download(name: str = "files", **options: Any) -> dict[str, Any]:
    """Return a step that downloads an artifact."""
    return use("download-artifact", name=name, **options)


def read(folder: Path, jobs: dict[str, Any], **values: Any) -> list[workflows.Job]:
    """Write a workflow with these jobs and read it."""
    (folder / "main.yml").write_text(yaml.safe_dump({"jobs": jobs}), encoding="utf-8")
    return list(rehearse.jobs_of({"workflow": "main.yml", **values}, folder))


def table_of(steps: dict[str, Any], **rehearsal: Any) -> rehearse.Table:
    """Return a table with one rehearsal and these rows."""
    rehearsals = {"play": {"workflow": "main.yml", **rehearsal}}
    return rehearse.Table({"machines": MACHINES, "rehearsals": rehearsals, "actions": ACTIONS, "steps": steps})


def play(
    folder: Path, jobs: dict[str, Any], rows: dict[str, Any] | None = None, **rehearsal: Any
) -> rehearse.Rehearsal:
    """Rehearse a workflow with these jobs; of the commands, those are run that have no row."""
    found = read(folder, jobs, **rehearsal)
    steps: dict[str, Any] = {}
    for each in found:
        labels = [workflows.label_of(step) for step in each.steps if "run" in step]
        steps.setdefault(each.workflow, {})[each.name] = {label: (rows or {}).get(label, "run") for label in labels}
    numbers = itertools.count()
    table = table_of(steps, **rehearsal)
    made = rehearse.Rehearsal("play", found, table, folder / "artifacts", lambda _: Here(folder / str(next(numbers))))
    with ThreadPoolExecutor() as pool:
        for end in made.start(pool):
            end.result()
    return made


def results(rehearsal: rehearse.Rehearsal) -> dict[str, str]:
    """Return what has come of each job."""
    return {job.label: job.result for job in rehearsal.lines}


def whats(rehearsal: rehearse.Rehearsal) -> list[str]:
    """Return what has become of all steps."""
    return [line.what for lines in rehearsal.lines.values() for line in lines]


# The table.


def problems(folder: Path, steps: list[str | dict[str, Any]], rows: dict[str, Any], **more: Any) -> list[str]:
    """Return what is said of a job with these steps, and a table with these rows."""
    found = list(table_of({"main.yml": {"one": rows}}).problems(read(folder, {"one": job(*steps, **more)})))
    return [each for each in found if not each.startswith("actions: ")]


@pytest.mark.parametrize(
    ("steps", "rows", "said"),
    [
        pytest.param(["make all", {"name": "Tell", "run": "echo"}, use("checkout")], "make Tell", "", id="all fit"),
        pytest.param(["make", "echo 1"], "make", "no row for the step “echo 1”", id="a step without a row"),
        pytest.param(["make"], "make sleep", "no step for the row “sleep”", id="a row without a step"),
        pytest.param(["tell a"], "t tell", "more than one row for the step “tell a”", id="a step that two are about"),
        pytest.param(["echo 1", "echo 2"], "echo", "more than one step for the row “echo”", id="a row about two"),
    ],
)
def test_rows_and_steps_are_held_against_each_other(tmp_path: Path, steps: list[Any], rows: str, said: str) -> None:
    """Each step has one row, which begins as its name does, or else its command, and each row one step."""
    expected = [f"main.yml, one: {said}"] if said else []
    assert problems(tmp_path, steps, dict.fromkeys(rows.split(), "run")) == expected


def test_actions_have_rows_too(tmp_path: Path) -> None:
    """One that nobody knows is named, and so is a row that no step needs."""
    table = table_of({})
    found = list(table.problems(read(tmp_path, {"one": job(use("cache"), use("checkout"))})))
    assert "main.yml, one: no row for the step “actions/cache”" in found
    assert "actions: no step for the row “actions/upload-artifact”" in found


def test_what_nobody_knows_is_not_passed_over(tmp_path: Path) -> None:
    """Keys of a job and of a step, and a machine that the table doesn't make."""
    steps: list[str | dict[str, Any]] = [{"run": "make", "continue-on-error": True}]
    assert problems(tmp_path, steps, {"make": "run"}, services={}, container="fedora:43") == [
        "main.yml, one: services of a job is not known here",
        "main.yml, one: continue-on-error of a step is not known here",
        "main.yml, one: no machine fedora:43",
    ]


# Steps.


def test_a_step_that_fails_ends_its_job(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What it has printed is shown, steps after it aren't reached, jobs after it are skipped, and all is red."""
    done = play(tmp_path, {"one": job("true", "echo why; exit 3", "echo not"), "two": job("true", needs="one")})
    assert results(done) == {"one": "failure", "two": "skipped"}
    assert whats(done) == ["run", "FAILED", "not reached", "not reached"]
    assert capsys.readouterr().out == "play: one: echo why; exit 3\nwhy\nIt ended with 3.\n"
    assert not done.is_green()
    assert "play: two: skipped, and success is expected" in str(done)


def test_stand_ins(tmp_path: Path) -> None:
    """A script is run for a step, or before it; what isn't here is not run, but for its reason."""
    rows = {
        "make": {"stand-in": "slow", "script": "echo made > made"},
        "curl far": {"stand-in": "far", "before": 'curl() { echo "$1" >> made; }'},
        "publish": {"not here": "publishes"},
    }
    done = play(
        tmp_path,
        {"one": job("make", "curl far", "publish", "mkdir in", {"run": "pwd > ../at", "working-directory": "in"})},
        rows,
    )
    assert whats(done) == ["stand-in", "stand-in", "not here", "run", "run"]
    assert (tmp_path / "0" / "made").read_text() == "made\nfar\n"
    assert (tmp_path / "0" / "at").read_text().endswith("/0/in\n")
    assert "publish (publishes)" in str(done)


# Artifacts.


def test_an_artifact_has_nothing_but_content(tmp_path: Path) -> None:
    """No links, no rights; what is hidden only if it was asked for; and the folder is the innermost that has all."""
    make = "mkdir -p a/b && echo x > a/b/file && chmod 755 a/b/file && ln -s file a/b/link && echo y > a/.hidden"
    one = job(
        make, upload("a/"), upload("a/b\na/.hidden", "all", **{"include-hidden-files": True}), upload("a/b/f*", "some")
    )
    two = job(download(path="got"), download("all"), needs="one")
    assert results(play(tmp_path, {"one": one, "two": two})) == {"one": "success", "two": "success"}
    got = {path.relative_to(tmp_path / "1").as_posix() for path in (tmp_path / "1").rglob("*") if path.is_file()}
    assert got == {"got/b/file", "got/b/link", "b/file", "b/link", ".hidden"}
    assert not (tmp_path / "1" / "b" / "link").is_symlink()
    assert not os.access(tmp_path / "1" / "b" / "file", os.X_OK)
    assert [path.name for path in (tmp_path / "artifacts" / "some").iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("one", "two", "said"),
    [
        (job("echo > a"), job(download(), needs="one"), "No job before this one has uploaded an artifact files."),
        (job("echo > a", upload("a")), job("sleep 0.2", download()), "No job before this one has uploaded"),
        (
            job("echo > a", upload("a")),
            job("echo > a", upload("a"), needs="one"),
            "There is an artifact files already.",
        ),
        (job("true"), job(upload("nothing/*"), needs="one"), "There are no files in nothing/*."),
        (job("true"), job(upload("!a"), needs="one"), "how to leave something out: !a"),
        (
            job("true"),
            job(download(pattern="*"), needs="one"),
            "what this does: actions/download-artifact, name, pattern",
        ),
    ],
)
def test_artifacts_that_lead_nowhere(
    tmp_path: Path, one: dict[str, Any], two: dict[str, Any], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They fail their job, with the reason: not uploaded, not by a job before, or twice; empty; asked for otherwise."""
    assert results(play(tmp_path, {"one": one, "two": two})) == {"one": "success", "two": "failure"}
    assert said in capsys.readouterr().out


# Jobs and what they call.


def test_a_skipped_job_skips_all_that_comes_after_it(tmp_path: Path) -> None:
    """Also what needs only a job that went on nevertheless; what goes on has to say so each time."""
    jobs = {
        "signs": {**job("true"), "if": "vars.SIGN"},
        "packs": {**job("true"), "needs": "signs", "if": GOES_ON},
        "tries": {**job("true"), "needs": "packs"},
        "goes on": {**job("true"), "needs": "packs", "if": "${{ !cancelled() && needs.packs.result == 'success' }}"},
    }
    done = play(tmp_path, jobs, values={"vars.SIGN": ""})
    assert results(done) == {"signs": "skipped", "packs": "success", "tries": "skipped", "goes on": "success"}
    assert sorted(whats(done)) == ["not reached", "not reached", "run", "run"]


def test_a_rehearsal_says_what_is_skipped(tmp_path: Path) -> None:
    """What it doesn't expect to be is no success, nor is what it expects and is done."""
    skips = {"one": {**job("true"), "if": "vars.A"}}
    for value, skipped, is_green in (("", ["one"], True), ("", [], False), ("a", ["one"], False), ("a", [], True)):
        folder = tmp_path / f"{value}{len(skipped)}"
        folder.mkdir()
        assert play(folder, skips, values={"vars.A": value}, skipped=skipped).is_green() == is_green


def test_a_called_workflow(tmp_path: Path) -> None:
    """It has the inputs it is given, or their defaults; it comes after what its caller needs, and hands on outputs."""
    called = {
        True: {
            "workflow_call": {
                "inputs": {"sign": {"type": "boolean", "default": False}, "name": {"type": "string", "default": "x"}},
                "outputs": {"dist": {"value": "${{ inputs.sign && 'signed' || 'plain' }}"}},
            }
        },
        "jobs": {
            "one": job(
                download(), "echo ${{ inputs.name }} > f", upload("f", "${{ inputs.sign && 'signed' || 'plain' }}")
            )
        },
    }
    (tmp_path / "called.yml").write_text(yaml.safe_dump(called), encoding="utf-8")
    jobs = {
        "first": job("sleep 0.2 && echo > first", upload("first")),
        "calls": {"uses": "./called.yml", "needs": "first", "with": {"sign": "${{ vars.A == 'a' }}"}},
        "not": {"uses": "./called.yml", "if": "vars.A != 'a'"},
        "after": job(download("${{ needs.calls.outputs.dist }}"), "grep x f", needs="calls"),
    }
    done = play(tmp_path, jobs, values={"vars.A": "a"})
    expected = {"first": "success", "calls / one": "success", "not / one": "skipped", "after": "success"}
    assert results(done) == expected
    assert (tmp_path / "artifacts" / "signed" / "f").exists()


# This project's own.


@pytest.fixture
def table() -> rehearse.Table:
    """The project's table."""
    return rehearse.Table(yaml.safe_load(rehearse.TABLE.read_text(encoding="utf-8")))


def all_problems(table: rehearse.Table, folder: Path = rehearse.WORKFLOWS) -> set[str]:
    """Return how a table and the workflows in a folder don't fit together."""
    jobs = [job for each in table.rehearsals.values() for job in rehearse.jobs_of(each, folder)]
    return set(table.problems(jobs))


def test_the_table_fits_the_workflows(table: rehearse.Table) -> None:
    """Each step that makes a release, or watches one, has a row, and each row a step."""
    assert all_problems(table) == set()


@pytest.mark.parametrize("name", ["programs.yml", "release.yml", "sign.yml", "weekly.yml"])
def test_a_new_step_needs_a_row(table: rehearse.Table, tmp_path: Path, name: str) -> None:
    """In each workflow that is rehearsed."""
    for path in rehearse.WORKFLOWS.iterdir():
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if path.name == name:
            job = next(job for job in content["jobs"].values() if "steps" in job)
            job["steps"].append({"run": "echo new"})
        (tmp_path / path.name).write_text(yaml.safe_dump(content), encoding="utf-8")
    (said,) = all_problems(table, tmp_path)
    assert said.endswith("no row for the step “echo new”")


@pytest.mark.parametrize("name", ["signed", "unsigned", "weekly"])
def test_only_what_signs_is_skipped(table: rehearse.Table, name: str) -> None:
    """A release that isn't signed goes all the way nevertheless."""
    jobs = rehearse.jobs_of(table.rehearsals[name])
    for job in jobs:
        job.result = "success" if job.is_wanted() else "skipped"
    skipped = [job.label for job in jobs if job.result == "skipped"]
    assert skipped == [job.label for job in jobs if job.label in table.rehearsals[name].get("skipped", ())]
    assert all(re.fullmatch("programs / (scripts|uninstaller|sign-.+)", label) for label in skipped)


def test_ci_never_runs_on_the_machine_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rights to make a machine, CI fails; a person is told, and the command runs here."""
    monkeypatch.setattr(fresh, "missing_rights", lambda: "only root may")
    monkeypatch.setattr(fresh, "readme_commands", lambda: ("false", "exit 3"))
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit, match="only root may"):
        fresh.main()
    monkeypatch.delenv("CI")
    assert fresh.main() == 3


def test_what_a_killed_script_left_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders of others that still run stay."""
    monkeypatch.setattr(fresh, "CACHE", tmp_path)
    left, used = tmp_path / "machines-left", tmp_path / "machines-used"
    left.mkdir()
    used.mkdir()
    with fresh.locked(used), fresh.new_folder() as own:
        assert sorted(tmp_path.glob("machines-*")) == sorted([used, own])
    assert list(tmp_path.glob("machines-*")) == [used]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may")
def test_a_machine_ends_with_what_entered_it(tmp_path: Path) -> None:
    """Nothing that was started there goes on, and nothing stays mounted."""
    if fresh.missing_rights():
        pytest.skip(fresh.missing_rights())
    line = 'mount -t tmpfs tmpfs "$1" && echo mounted && sleep 9999'
    command = [*fresh.ALONE, "sh", "-c", line, "sh", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "mounted\n"
        process.kill()
        assert process.stdout.read() == ""  # it ends once nobody is left who could write
    assert str(tmp_path) not in Path("/proc/mounts").read_text()
