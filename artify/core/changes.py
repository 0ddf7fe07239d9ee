"""Writing the change history: a row as it was and as it is, who did it and why."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Field, Model

from artify.core.models import Change

LONGEST_VALUE = 2000  # characters; a canvas may be megabytes
State = Mapping[str, Any]


def state_of(row: Model) -> State | None:
    """The fields of the row as the database has them now, without moments that are set by themselves; None if gone."""
    return type(row)._base_manager.filter(pk=row.pk).values(*_names(type(row))).first()


def states_of(model: type[Model], keys: Iterable[Any]) -> dict[str, Any]:
    """The fields of several rows of one model, as one state: each named as "price 7 usd"."""
    rows = model._base_manager.filter(pk__in=list(keys)).values("pk", *_names(model))
    prefix = model._meta.model_name
    return {f"{prefix} {row['pk']} {name}": row[name] for row in rows for name in _names(model)}


def states_of_each(rows: Sequence[Model]) -> dict[Any, State]:
    """The fields of several rows of one model as the database has them now, by key: one query."""
    found: dict[Any, State] = {}
    if rows:
        model = type(rows[0])
        keys = [row.pk for row in rows]
        for state in model._base_manager.filter(pk__in=keys).values(*{"pk", *_names(model)}):
            found[state.pop("pk")] = state
    return found


def record(by: Any, row: Model, before: State | None, after: State | None, reason: str = "") -> None:
    """Keep what differs between the two states, if anything does. Call it in the transaction of the change.

    ``by`` is the user who did it; ``before`` is None for a new row, ``after`` for one that is deleted.
    """
    change = _change(by, row, before or {}, after or {}, reason)
    if change.before or change.after:
        change.save(force_insert=True)


def record_new(by: Any, rows: Iterable[tuple[Model, State]]) -> None:
    """Keep that rows were made, each with what it says."""
    Change.objects.bulk_create(_change(by, row, {}, state) for row, state in rows)


def record_each(by: Any, rows: Iterable[Model], before: Mapping[Any, State], after: Mapping[Any, State]) -> None:
    """Keep of several rows what differs, as :func:`record` does of one: one statement."""
    changes = [_change(by, row, before[row.pk], after[row.pk], "") for row in rows]
    Change.objects.bulk_create(change for change in changes if change.before or change.after)


def _change(by: Any, row: Model, old: State, new: State, reason: str = "") -> Change:
    names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return Change(
        by=by,
        by_name=by.get_username(),
        model=row._meta.label_lower,
        object_id=str(row.pk),
        object_name=str(row)[:200],
        before={name: _short(old[name]) for name in names if name in old},
        after={name: _short(new[name]) for name in names if name in new},
        reason=reason,
    )


def _names(model: type[Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields if not _sets_itself(field)]


def _sets_itself(field: Field[Any, Any]) -> bool:
    return bool(getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False))


def _short(value: Any) -> Any:
    """As JSON can hold it and people can read it: a decimal, a moment or a row as text, and nothing endless."""
    text = str(value)
    if len(text) > LONGEST_VALUE:
        return f"{text[:LONGEST_VALUE]}… ({len(text):,})"
    return value if isinstance(value, dict | list | int | float | None) else text
