"""The one error of vector store and embedder."""


class VectorsUnavailable(Exception):  # noqa: N818 - a state of the world, which callers answer with less, not a bug
    """The vector store or the embedder cannot answer now.

    Args:
        code: ``not_configured``, ``store_down``, ``store_slow``, ``embedder_failed``, ``index_missing`` or
            ``cap_exceeded``.
        retryable: whether the same call may succeed later.
        retry_after: seconds after which it may.
    """

    def __init__(self, code: str, *, retryable: bool = True, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code, self.retryable, self.retry_after = code, retryable, retry_after
