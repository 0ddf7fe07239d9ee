"""Answers that are also tables: what is no table is never written as one."""

import pytest

pytestmark = pytest.mark.django_db
TABLES = ["/api/costs/history", "/api/analytics/overview", "/api/analytics/segments"]


@pytest.mark.parametrize("path", TABLES)
def test_what_a_view_is_is_said_in_json(owner_api, path):
    for answer in (owner_api.options(f"{path}?format=csv"), owner_api.options(path, headers={"Accept": "text/csv"})):
        assert (answer.status_code, answer["Content-Type"]) == (200, "application/json")


@pytest.mark.parametrize("path", TABLES)
def test_errors_are_problems_where_a_table_was_asked_for(owner_api, path):
    answer = owner_api.get(f"{path}?format=csv&from=never")
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
