"""SST Wizard: the certificate collection (.sst) with which Exchange Online trusts S/MIME mail."""

__version__ = "0.1.0"
