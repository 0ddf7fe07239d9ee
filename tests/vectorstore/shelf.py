"""A source of documents that tests fill by hand."""

from vectorstore import outbox
from vectorstore.documents import COPY_TEXTS, Document

WORDS = ["coffee", "running shoes", "winter coat", "여름 세일", "신제품 출시", "garden chairs", "ice cream", "청바지"]


class Shelf:
    """Documents by id; ids follow one another as strings."""

    def __init__(self, collection: str = COPY_TEXTS) -> None:
        self.collection = collection
        self.held: dict[str, Document] = {}

    def put(self, id_: str, text: str, user_id: int = 1, **metadata) -> None:
        """As an app does it: change the object and note it, in one transaction."""
        self.held[id_] = Document(id_, text, user_id, metadata)
        outbox.note(self.collection, [id_])

    def fill(self, count: int) -> None:
        """Objects that were there before the index was."""
        for number in range(count):
            id_ = f"{number:06d}"
            text = f"{WORDS[number % len(WORDS)]} number {number}"
            self.held[id_] = Document(id_, text, number % 5, {"score": number / count})

    def take(self, id_: str) -> None:
        del self.held[id_]
        outbox.note(self.collection, [id_])

    def documents(self, ids):
        return [self.held[id_] for id_ in ids if id_ in self.held]

    def ids_after(self, last, limit):
        return sorted(id_ for id_ in self.held if id_ > last)[:limit]

    def count(self):
        return len(self.held)

    def visible(self, user, ids):
        mine = (self.held[id_] for id_ in ids if id_ in self.held and self.held[id_].user_id in (0, user.pk))
        return {document.id: {"text": document.text} for document in mine}
