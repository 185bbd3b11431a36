"""SST Wizard: the certificate collection (.sst) with which Exchange Online trusts S/MIME mail."""

__version__ = "1.0.0"
