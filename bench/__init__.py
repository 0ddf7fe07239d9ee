"""The benchmarks. Each measures beside its own comparison, in one run, and prints a table: ``python -m bench``."""
