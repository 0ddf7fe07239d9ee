"""What the API of the vector store takes and answers."""

from typing import Any

from rest_framework import serializers

from vectorstore.documents import COLLECTIONS
from vectorstore.models import VectorIndex

MOST_CHARACTERS = 2000
MOST_RESULTS = 50


class VectorSearchQuery(serializers.Serializer[Any]):
    """What to search for, and where."""

    collection = serializers.ChoiceField(COLLECTIONS)
    query = serializers.CharField(max_length=MOST_CHARACTERS)
    n_results = serializers.IntegerField(min_value=1, max_value=MOST_RESULTS, default=10)


class VectorMatchAnswer(serializers.Serializer[Any]):
    """One object that was found."""

    id = serializers.CharField()
    similarity = serializers.FloatField(help_text="Cosine: 1 means the same.")
    object = serializers.DictField(help_text="As the API of these objects shows it, or an extract.")


class VectorSearchAnswer(serializers.Serializer[Any]):
    """What was found, the most similar first."""

    results = VectorMatchAnswer(many=True)
    degraded = serializers.BooleanField(help_text="The index lags behind: recent changes may be missing.")


class VectorCollectionAnswer(serializers.Serializer[Any]):
    """One collection."""

    name = serializers.ChoiceField(COLLECTIONS)
    objects = serializers.IntegerField(allow_null=True, help_text="null while the store cannot say.")
    pending = serializers.IntegerField(help_text="Objects whose last change is not in the index yet.")
    embedder = serializers.CharField()
    state = serializers.ChoiceField(["serving", "building", "missing"])


class VectorIndexAnswer(serializers.Serializer[Any]):
    """The index of the embedder that is set, with the progress of its building."""

    embedder = serializers.CharField()
    dimension = serializers.IntegerField()
    state = serializers.ChoiceField(VectorIndex.State.choices)
    done = serializers.IntegerField()
    total = serializers.IntegerField()


class VectorCollectionsAnswer(serializers.Serializer[Any]):
    """Every collection, and the newest index."""

    collections = VectorCollectionAnswer(many=True)
    index = VectorIndexAnswer(allow_null=True)
