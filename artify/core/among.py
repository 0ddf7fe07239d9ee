"""A condition for lists that hold one's own things and those shared with one."""

from typing import Any

from django.db.models import BooleanField, F, Func, QuerySet, Subquery
from django.db.models.sql.compiler import SQLCompiler


class Among(Func):
    """Whether a column holds one of the values that a query finds; the query must not refer to the row.

    Says what ``column__in=query`` says. But beside an OR, PostgreSQL reads the whole table for that, whoever asks: it
    takes a subquery there for a filter. As an array the values are found first, and then looked up in the index.
    """

    output_field = BooleanField()
    arg_joiner = " IN "
    template = "%(expressions)s"

    def __init__(self, column: str, values: QuerySet[Any]) -> None:
        super().__init__(F(column), Subquery(values))

    def as_postgresql(self, compiler: SQLCompiler, connection: Any, **context: Any) -> Any:
        """``column = ANY(ARRAY(query))``."""
        return self.as_sql(compiler, connection, template="%(expressions)s)", arg_joiner=" = ANY(ARRAY", **context)
