"""What a person may see is found by indexes, however many others there are."""

import pytest
from django.db import connection

from campaigns.models import Brand, Campaign, Creative, Segment

VISIBLE = [
    Campaign.objects.visible_to,
    Campaign.objects.spendable_by,
    Creative.objects.visible_to,
    Brand.objects.changeable_by,
    Brand.objects.joined_by,
    Segment.objects.visible_to,
    Segment.objects.joined_by,
]
if connection.vendor == "postgresql":  # SQLite takes no partial index (brand_shared) beside an OR
    VISIBLE.append(Brand.objects.visible_to)


@pytest.mark.parametrize("visible_to", VISIBLE, ids=lambda each: each.__qualname__)
def test_no_table_is_read_whole(owner, visible_to):
    """Beside an OR, PostgreSQL takes IN (SELECT …) for a filter ("SubPlan") of the whole table."""
    rows = visible_to(owner).order_by()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")  # the tables are empty
        plan = rows.explain()
        assert "BitmapOr" in plan and "SubPlan" not in plan, plan
    else:
        plan = rows.explain()
        assert "MULTI-INDEX OR" in plan and f"SCAN {rows.model._meta.db_table}" not in plan, plan
