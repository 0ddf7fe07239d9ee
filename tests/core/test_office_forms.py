"""Forms of the back office that are filled with nonsense come back with errors; none is a fault of ours."""

import pytest
from django.contrib import admin
from django.urls import reverse

pytestmark = pytest.mark.django_db
NONSENSE = ["http://example.com\r\nX-Header: 1", "9" * 18, "-1", "\x00", "{]", "가" * 3000]


def fields_of(page):
    """The names of everything that the form sends, with one new row of each table in it, and the sizes of the tables."""
    names = list(page.context["adminform"].form.fields)
    sizes = {}
    for table in (each.formset for each in page.context["inline_admin_formsets"]):
        names += [f"{table.prefix}-0-{name}" for name in table.empty_form.fields]
        sizes |= {f"{table.prefix}-TOTAL_FORMS": 1, f"{table.prefix}-INITIAL_FORMS": 0}
    return names, sizes


def added_by_hand(request):
    return [model for model, office in admin.site._registry.items() if office.has_add_permission(request)]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_comes_back_with_errors(admin_client, admin_user, rf, nonsense):
    request = rf.get("/admin/")
    request.user = admin_user
    models = added_by_hand(request)
    assert len(models) > 5
    for model in models:
        path = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
        names, sizes = fields_of(admin_client.get(path))
        answer = admin_client.post(path, dict.fromkeys(names, nonsense) | sizes)
        assert (answer.status_code, bool(answer.context["errors"])) == (200, True), path
