"""Costs by day, added up anew from the attempts: for when ledger_check says that they differ."""

from django.db import connection, transaction

from accounts.ledger_sql import COST_DAY

EMPTY = "UPDATE accounts_costday SET calls = 0, pieces = 0, charged_nano = 0"
ADD_UP = COST_DAY.format(
    row="""SELECT user_id, day, kind, model, COALESCE(campaign_id, 0), COUNT(*), SUM(units), SUM(charged_nano), 0, 0, 0, 0
    FROM accounts_attempt WHERE state = 'settled' GROUP BY user_id, day, kind, model, COALESCE(campaign_id, 0)"""
)
SWEEP = "DELETE FROM accounts_costday WHERE calls = 0 AND exact_hits = 0 AND semantic_hits = 0"


def rebuild_costs() -> None:
    """Replace calls, pieces and charges of every day by the sums of the settled attempts, all or nothing.

    What the caches saved stays: no attempt tells it. Whoever settles meanwhile waits, and is added afterwards.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL statement_timeout = 0")  # a long ledger takes longer than a page may
            cursor.execute("LOCK TABLE accounts_costday IN SHARE ROW EXCLUSIVE MODE")
        for statement in (EMPTY, ADD_UP, SWEEP):
            cursor.execute(statement)
