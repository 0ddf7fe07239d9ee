"""What OPTIONS answers."""

from typing import Any

from rest_framework.metadata import SimpleMetadata


class Described(SimpleMetadata):
    """Name, description and formats of a view; its fields stand in the schema, with examples and errors."""

    def determine_actions(self, request: Any, view: Any) -> dict[str, Any]:
        """None: DRF would ask for a serializer where a view has none, and for the object of each method."""
        return {}
