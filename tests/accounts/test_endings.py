"""Promise 14: a new password and a log-out end what was signed in before: tokens, pages and back office, at once."""

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.test import Client
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from rest_framework.test import APIClient

from accounts.models import User
from tests.accounts.device import PHONE, Device
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db
NEW = "a short run at dusk"


def change(laptop):
    answer = laptop.call("POST", "/api/password", {"current_password": PASSWORD, "new_password": NEW})
    assert answer.status_code == 200
    laptop.headers["Authorization"] = f"Bearer {answer.json()['access']}"


def reset(_laptop):
    user = User.objects.get(username="boss")
    link = {"uid": urlsafe_base64_encode(force_bytes(user.pk)), "token": default_token_generator.make_token(user)}
    assert APIClient().post("/api/password/reset/confirm", {**link, "password": NEW}).status_code == 204


def set_by_staff(_laptop):
    client = Client()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = reverse("admin:auth_user_password_change", args=[User.objects.get(username="boss").pk])
    assert client.post(page, {"password1": NEW, "password2": NEW, "usable_password": "true"}).status_code == 302


def taken_away_by_staff(_laptop):
    client = Client()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    page = reverse("admin:auth_user_password_change", args=[User.objects.get(username="boss").pk])
    assert client.post(page, {"usable_password": "false", "unset-password": "1"}).status_code == 302
    assert not User.objects.get(username="boss").has_usable_password()


def log_out(laptop):
    assert laptop.call("POST", "/api/logout").status_code == 204


def log_out_everywhere(laptop):
    assert laptop.call("POST", "/api/logout", {"everywhere": True}).status_code == 204


def log_out_of_the_office(laptop):
    laptop.client.get("/admin/")
    token = laptop.client.cookies["csrftoken"].value
    assert laptop.client.post("/admin/logout/", {"csrfmiddlewaretoken": token}).status_code == 302


@pytest.mark.parametrize(
    ("act", "laptop_stays", "phone_stays"),
    [
        (change, True, False),
        (reset, False, False),
        (set_by_staff, False, False),
        (taken_away_by_staff, False, False),
        (log_out, False, True),
        (log_out_everywhere, False, False),
        (log_out_of_the_office, False, True),
    ],
)
def test_what_goes_on_and_what_ends(act, laptop_stays, phone_stays):
    UserFactory(username="boss", is_staff=True, is_superuser=True)
    laptop, phone = Device(username="boss"), Device(PHONE, username="boss")
    script = Device("curl/8.7", username="boss", browser=False)
    stolen = (
        dict(laptop.headers),
        laptop.client.cookies["artify_refresh"].value,
        laptop.client.cookies["sessionid"].value,
    )
    act(laptop)
    assert (laptop.alive, phone.alive) == (laptop_stays, phone_stays)
    assert (APIClient().post("/api/token/refresh", {"refresh": script.refresh}).status_code == 200) is phone_stays
    assert not still_good(*stolen)


def still_good(headers, refresh, session):
    """What somebody had copied from the laptop before: its access token, refresh token and page session."""
    thief = Client()
    works = [thief.get("/api/me", headers=headers).status_code == 200]
    thief.cookies["artify_refresh"] = refresh
    works.append(thief.post("/api/token/refresh", headers={"X-Client": "browser"}).status_code == 200)
    other = Client()
    other.cookies["sessionid"] = session
    works.append(other.get("/admin/").status_code == 200)
    return any(works)
