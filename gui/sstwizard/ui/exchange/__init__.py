"""Runs of scripts in PowerShell, and what they fetch from Exchange."""
