"""Other people's tests: `nox -s conformance` runs their cases, and writes what came of them to docs/conformance.md."""
