"""What the vector store has to say of backups: the index is not in them, for it derives from the database."""

from django.utils.translation import gettext as _

from artify.core.backup import hooks
from vectorstore import reindex
from vectorstore.models import VectorIndex

State = VectorIndex.State


def register() -> None:
    """Called once, when the app is ready."""
    hooks.after_restore(build_anew)


def build_anew() -> str:
    """Have the indexer go through everything: what Chroma holds belongs to another database, or is not there."""
    for index in VectorIndex.objects.exclude(state=State.RETIRED):
        VectorIndex.objects.filter(pk=index.pk).update(builder_until=None)
        reindex.start_over(index, from_state=index.state)
    return _("The indexer builds the vector index anew as soon as it runs.")
