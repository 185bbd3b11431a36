"""Each text that brings signed mail or certificates out of Exchange, or changes how mail flows, by a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sstwizard.core.powershell.certificate_chain_option import chain_block, chain_script, chain_steps
from sstwizard.core.powershell.mail_flow_rule import mail_flow_rule_steps
from sstwizard.core.powershell.mailbox_mail import Mailbox, mailbox_block, mailbox_script, mailbox_steps
from sstwizard.core.powershell.partner_certificates import (
    partner_certificate_block,
    partner_certificate_script,
    partner_certificate_steps,
)
from sstwizard.core.powershell.step import Step
from sstwizard.core.powershell.target import Connection, Environment, Shell

WINDOWS, POSIX = r"C:\S-MIME\o’hara's [new]\mail", "/home/o’hara's [new]/mail"
ACCOUNT, ADDRESS = "o'hara@contoso.onmicrosoft.com", "o’hara's#x@contoso.com"
ONLINE = [each for each in Environment if each is not Environment.ON_PREMISES]
COMBINATIONS = list(product(Environment, Shell))


def decoded(script: bytes) -> str:
    """Return a script as PowerShell reads it."""
    return script.decode("utf-8-sig").replace("\r\n", "\n")


def steps_of(
    environment: Environment, shell: Shell, folder: str = WINDOWS, address: str = ADDRESS
) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """Yield each list of steps that there is for an environment and a PowerShell, by a name."""
    connection = Connection(ACCOUNT, environment, shell)
    if environment is not Environment.ON_PREMISES:
        yield "mailbox", mailbox_steps(Mailbox(folder, address, environment, shell))
        yield "rule", mail_flow_rule_steps(connection, address, ACCOUNT)
    yield "partners", partner_certificate_steps(connection, folder)
    yield "chain", chain_steps(connection)


def texts(
    environment: Environment, shell: Shell, folder: str = WINDOWS, address: str = ADDRESS
) -> Iterator[tuple[str, str]]:
    """Yield each text that is given away for an environment and a PowerShell, by a name."""
    connection = Connection(ACCOUNT, environment, shell)
    if environment is not Environment.ON_PREMISES:
        for each in ("", address):
            mailbox = Mailbox(folder, each, environment, shell)
            name = "shared mailbox" if each else "mailbox"
            yield f"{name} paste", mailbox_block(mailbox)
            yield f"{name} script", decoded(mailbox_script(mailbox))
    yield "partners paste", partner_certificate_block(connection, folder)
    yield "partners script", decoded(partner_certificate_script(connection, folder))
    yield "chain paste", chain_block(connection)
    yield "chain script", decoded(chain_script(connection))
    for name, steps in steps_of(environment, shell, folder, address):
        for step in steps:
            yield f"{name} {step.kind}", step.command
