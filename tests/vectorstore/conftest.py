"""What the tests of the index share."""

import pytest

from tests.vectorstore.shelf import Shelf
from vectorstore import documents


@pytest.fixture
def shelf(monkeypatch):
    """The one source there is."""
    monkeypatch.setattr(documents, "_sources", {})
    shelf = Shelf()
    documents.register(shelf)
    return shelf
