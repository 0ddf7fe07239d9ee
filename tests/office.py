"""Going through an action of the back office as a person does: asked, previewed, applied with the preview's token."""

from django.contrib.auth.models import Group
from django.urls import reverse

from artify.groups import GROUPS
from tests.factories import UserFactory


def send(office, name, action, rows, **fields):
    """One step of an action on the rows of a list."""
    chosen = {"action": action, "_selected_action": [str(row.pk) for row in rows], **fields}
    response = office.post(reverse(f"admin:{name}_changelist"), chosen, follow=True)
    assert response.status_code == 200
    return response


def consider(office, name, action, rows, step=None, **wish):
    """An action up to a step: asked where there is none, "preview", or "apply"."""
    if step is None:
        return send(office, name, action, rows)
    page = send(office, name, action, rows, step="preview", **wish)
    if step == "preview" or page.context.get("token") is None:
        return page
    return send(office, name, action, rows, step="apply", token=page.context["token"], **wish)


def apply(office, name, action, rows):
    """The whole of it, for a reason."""
    return consider(office, name, action, rows, step="apply", reason="Asked for")


def member(group, **fields):
    """A member of staff, in one of our groups or in none."""
    user = UserFactory(is_staff=True, **fields)
    if group in GROUPS:
        user.groups.add(Group.objects.get(name=group))
    return user
