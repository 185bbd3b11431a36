"""The main job by what a screen reader can do: actions, states and texts, without a key or a click."""

from __future__ import annotations

import pytest

from pki import Entity
from sstwizard.ui.wizard import SSTWizard
from ui.accessible import Heard, Role, heard
from ui.staging import Stage, certificates, source

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")


class Listener:
    """Somebody who hears a wizard, and does what it offers."""

    def __init__(self, stage: Stage, wizard: SSTWizard) -> None:
        self.stage, self.wizard = stage, wizard

    @property
    def tree(self) -> Heard:
        """All that is there now."""
        return heard(self.wizard)

    def press(self, name: str) -> None:
        """Press a button."""
        self.tree.find(Role.Button, name).press()
        self.settle()

    def go_on(self) -> None:
        """Press Next, once it can be pressed, and wait for the next page."""
        here = self.wizard.currentId()
        self.stage.until(lambda: "disabled" not in self.next.states)
        self.next.press()
        self.stage.until(lambda: self.wizard.currentId() != here)
        self.settle()

    @property
    def next(self) -> Heard:
        """The button that goes on, whatever it is called."""
        return heard(self.wizard.button(SSTWizard.WizardButton.NextButton))

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.stage.settle(self.wizard)


@pytest.fixture
def listener(stage: Stage, family: list[Entity]) -> Listener:
    """A wizard with the family in its store."""
    return Listener(stage, stage.open(source("Store", certificates(family))))
