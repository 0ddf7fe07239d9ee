"""An index for a table in use: built, taken back, and built again after a first try was cut."""

import pytest
from django.db import IntegrityError, connection, models
from django.db.migrations.loader import MigrationLoader

from artify.core.operations import AddIndexOnline
from tests.factories import CampaignFactory

NAME = "campaign_by_name_online"


@pytest.fixture
def states():
    """Before and after, and the operation between them."""
    operation = AddIndexOnline("campaign", models.Index(fields=["name"], name=NAME))
    before = MigrationLoader(connection).project_state()
    after = before.clone()
    operation.state_forwards("campaigns", after)
    return operation, before, after


def index():
    """Whether the index is there and good."""
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, "campaigns_campaign").get(NAME)
        if found is None or connection.vendor != "postgresql":
            return found is not None
        cursor.execute("SELECT indisvalid FROM pg_index WHERE indexrelid = %s::regclass", [NAME])
        return cursor.fetchone()[0]


def apply(states, direction):
    operation, before, after = states
    ends = (before, after) if direction == "database_forwards" else (after, before)
    with connection.schema_editor(atomic=False) as editor:
        getattr(operation, direction)("campaigns", editor, *ends)


@pytest.mark.django_db(transaction=True)
def test_there_and_back(states):
    apply(states, "database_forwards")
    assert index()
    apply(states, "database_backwards")
    assert not index()


@pytest.mark.django_db(transaction=True)
def test_the_rest_of_a_cut_try_does_not_stand_in_the_way(states):
    for _ in range(2):
        CampaignFactory(name="Twice")
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor, pytest.raises(IntegrityError):
            cursor.execute(f"CREATE UNIQUE INDEX CONCURRENTLY {NAME} ON campaigns_campaign (name)")
        assert index() is False
    apply(states, "database_forwards")
    assert index()
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SHOW lock_timeout")
            assert cursor.fetchone()[0] == "10s"  # as before: later operations wait no longer than theirs
    apply(states, "database_backwards")
