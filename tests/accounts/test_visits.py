"""Staff sees what a user sees: nothing can be changed, who looked and why is kept, and it ends."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import export
from accounts.models import User, Visit
from projects.models import Project
from tests.factories import PASSWORD, ProjectFactory, UserFactory, client_of
from tests.office import member

pytestmark = pytest.mark.django_db
BROWSER = {"X-Client": "browser"}


@pytest.fixture
def support():
    return member("support", username="support")


@pytest.fixture
def browser(support):
    """Support's browser, signed in as people sign in."""
    client = Client()
    sent = {"username": "support", "password": PASSWORD}
    assert client.post("/api/login", sent, content_type="application/json", headers=BROWSER).status_code == 200
    return client


def see(browser, user, reason="Ticket 7"):
    return browser.post(reverse("admin:accounts_user_see", args=[user.pk]), {"reason": reason})


def token_of(browser):
    answer = browser.post("/api/token/refresh", content_type="application/json", headers=BROWSER)
    return answer.json()["access"]


def bearer(token):
    api = APIClient()
    api.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    return api


def test_support_sees_the_pages_and_the_data_of_a_user(browser, support, owner):
    ProjectFactory(user=owner, name="Theirs")
    ProjectFactory(user=support, name="Mine")
    assert "See what they see" in browser.get(reverse("admin:accounts_user_change", args=[owner.pk])).text
    assert see(browser, owner, reason="").context["form"].errors
    assert see(browser, owner).headers["Location"] == "/"
    page = browser.get("/")
    assert "You see Artify as owner does" in page.text and 'data-username="owner"' in page.text
    api = bearer(token_of(browser))
    assert [each["name"] for each in api.get("/api/projects").json()["results"]] == ["Theirs"]
    visit = Visit.objects.get()
    assert (visit.by, visit.user, visit.reason, visit.ended_at) == (support, owner, "Ticket 7", None)
    listed = browser.get(reverse("admin:accounts_visit_changelist"))
    assert listed.status_code != 200, "the back office is closed meanwhile: one is somebody else"


def test_nothing_can_be_changed(browser, owner):
    project = ProjectFactory(user=owner, name="Theirs")
    see(browser, owner)
    api = bearer(token_of(browser))
    address = f"/api/projects/{project.pk}"
    for method in ("post", "put", "patch", "delete"):
        answer = getattr(api, method)(address, {"name": "Mine"}, headers={"If-Match": "*"}, format="json")
        assert (answer.status_code, answer.json()["code"]) == (403, "read_only"), method
        by_session = getattr(browser, method)(address, {"name": "Mine"}, content_type="application/json")
        assert (by_session.status_code, by_session.json()["code"]) == (403, "read_only"), method
    assert browser.post("/i18n/setlang", {"language": "ko"}).status_code == 403
    assert (
        api.post("/api/password", {"current_password": PASSWORD, "new_password": "another long one"}).status_code == 403
    )
    assert api.post("/api/generate/text", {"prompt": "A line"}, format="json").status_code == 403
    assert Project.objects.get().name == "Theirs"


def test_all_data_at_once_is_for_the_owner_alone(browser, owner):
    client_of(owner).post("/api/me/export")
    export.build(owner.exports.get().pk)
    assert client_of(owner).get("/api/me/export").json()["url"]
    see(browser, owner)
    seen = bearer(token_of(browser)).get("/api/me/export").json()
    assert (seen["state"], seen["url"]) == ("ready", "")


def test_it_ends_with_the_button_and_its_tokens_stop(browser, support, owner):
    see(browser, owner)
    token = token_of(browser)
    assert browser.post("/visit/end").headers["Location"] == reverse("admin:accounts_user_changelist")
    assert bearer(token).get("/api/me").status_code == 401
    assert Visit.objects.get().ended_at is not None
    assert browser.get(reverse("admin:accounts_visit_changelist")).status_code == 200
    assert bearer(token_of(browser)).get("/api/me").json()["username"] == "support"


def test_it_ends_by_itself_and_when_the_user_signs_out_everywhere(browser, owner, stranger):
    see(browser, owner)
    Visit.objects.update(began_at=timezone.now() - timedelta(minutes=31))
    assert 'data-username="support"' in browser.get("/").text
    see(browser, stranger)
    owner_phone = bearer(token_of(browser))
    Visit.objects.first().session.user.auth_sessions.update(revoked_at=timezone.now())
    assert owner_phone.get("/api/me").status_code == 401
    assert 'data-username="support"' in browser.get("/").text


def test_colleagues_are_not_looked_at_and_others_do_not_look(browser, owner, staff, client):
    assert see(browser, UserFactory(is_staff=True)).status_code == 403
    assert see(browser, staff).status_code == 403
    User.objects.filter(pk=owner.pk).update(is_active=False)
    assert see(browser, owner).status_code == 403
    client.force_login(member("finance"))
    assert see(client, UserFactory()).status_code == 403
    assert not Visit.objects.exists()


def test_who_loses_the_right_sees_no_more(browser, support, owner):
    see(browser, owner)
    support.groups.clear()
    assert 'data-username="support"' in browser.get("/").text


def test_a_visit_outlives_the_accounts_it_was_about(browser, owner):
    see(browser, owner)
    owner.delete()
    visit = Visit.objects.get()
    assert (visit.user, visit.user_name, visit.by_name) == (None, "owner", "support")
    assert browser.get("/").status_code == 200
