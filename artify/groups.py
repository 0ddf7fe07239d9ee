"""Staff by what they do: three groups, each with what its work needs and nothing else.

Made after every migration, and set to what stands here: whoever needs another set makes a group of their own.
"""

from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.management import create_permissions

READ, CHANGE, KEEP = ("view",), ("view", "change"), ("view", "add", "change", "delete")
Rights = dict[str, tuple[str, ...]]  # verbs by app.model

GROUPS: dict[str, Rights] = {
    "support": {
        "accounts.user": (*READ, "sign_out", "see_as"),
        "accounts.authsession": READ,
        "accounts.apikey": (*READ, "revoke"),
        "accounts.quota": READ,
        "accounts.visit": READ,
        "generation.job": CHANGE,  # cancel and try again; no form changes one
        "projects.project": READ,
        "vectorstore.indextask": READ,
    },
    "brand manager": {
        "campaigns.brand": KEEP,
        "campaigns.guideline": KEEP,
        "campaigns.guidelineversion": READ,
        "campaigns.segment": KEEP,
        "campaigns.brandmember": READ,
        "campaigns.segmentmember": READ,
        "projects.project": READ,  # templates are made from one's own
        "projects.template": KEEP,
    },
    "finance": {
        "accounts.attempt": READ,
        "accounts.budget": READ,
        "accounts.entry": READ,
        "accounts.quota": CHANGE,
        "generation.generationmodel": CHANGE,
        "generation.ledgercheck": READ,
        "generation.price": KEEP,
    },
}


def make_groups(sender: AppConfig, **_kwargs: Any) -> None:
    """Have each group, with its permissions; called when the last app is migrated."""
    create_permissions(sender, verbosity=0)  # Django makes them too, but after us
    permissions = apps.get_model("auth", "Permission").objects.select_related("content_type")
    known = {f"{each.content_type.app_label}.{each.codename}": each for each in permissions}
    for name, rights in GROUPS.items():
        group, _created = apps.get_model("auth", "Group").objects.get_or_create(name=name)
        # A database on its way, or rolled back, lacks models and their permissions.
        group.permissions.set(known[each] for each in codenames(rights) if each in known)


def codenames(rights: Rights) -> list[str]:
    """As Django names permissions: accounts.view_user."""
    pairs = [(model.split("."), verb) for model, verbs in rights.items() for verb in verbs]
    return [f"{app}.{verb}_{model}" for (app, model), verb in pairs]
