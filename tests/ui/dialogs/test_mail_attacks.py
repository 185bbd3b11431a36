"""Messages made to deceive, in the window that checks: it says the same as the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from attacks import ATTACKS, Attack
from cli.running import Capture, answer
from sstwizard.core.formats import read
from sstwizard.core.sources.public_roots import source
from ui.dialogs.test_signed_mail import Window
from ui.staging import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_window_says_what_the_command_line_says(
    attack: Attack, stage: Stage, capsys: Capture, shared: Path
) -> None:
    """Headline, reason, warnings and attached messages are the same; where the answer is good, its icon is too."""
    samples = shared / "data" / "attacks"
    collection = read((samples / attack.collection).read_bytes()).certificates
    wizard = stage.open(source(), chosen=collection)
    wizard.open_mail()
    window = Window(stage, wizard)
    window.check(samples / attack.file)
    if attack.headline is None:  # the command line names `survey`, which is what the window does with a mailbox
        assert window.rows == ["bob@example.com\nTrusted"]  # one signature, met twice: the intact message counts
        assert window.told == [f"{attack.file} ▸ 1"]
        return
    told = answer(capsys, "trust", samples / attack.file, "--collection", samples / attack.collection)
    assert window.said == f"{attack.headline.long}\n{told['reason']}"
    messages = [each["message"] for each in told["warnings"]]
    assert window.warnings == [each for each in messages if each != told["reason"]]
    assert [each.partition("\n")[2] for each in window.attached] == [each["reason"] for each in told["attached"]]
    is_good = attack.exit_code == 0 and not attack.warnings
    assert (window.icon == "good") is is_good
