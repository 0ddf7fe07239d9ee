"""What can keep a run from starting."""


class StartError(Exception):
    """Something that the person who typed `make run` can put right; the message says how."""
