"""One sees where one is signed in, and signs devices out; promise 14: what is ended stops at once."""

from datetime import timedelta

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import tasks
from accounts.models import AuthSession
from accounts.visits import begin
from tests.accounts.device import PHONE, Device
from tests.factories import PASSWORD, UserFactory
from tests.language import in_hangul

pytestmark = pytest.mark.django_db


@pytest.fixture
def mails(mailoutbox, monkeypatch):
    """The queue's work is done at once."""
    monkeypatch.setattr(tasks.send_sign_in_notice, "apply_async", lambda given, **_: tasks.send_sign_in_notice(*given))
    return mailoutbox


def test_the_devices_of_an_account_this_one_first(owner, stranger):
    laptop, phone, script = Device(), Device(PHONE, "198.51.100.9"), Device("curl/8.7", "2001:db8::7", browser=False)
    Device(username="stranger")
    found = laptop.sessions()
    assert [(each["device"], each["kind"], each["current"]) for each in found] == [
        ("Chrome on Windows", "computer", True),
        ("curl", "program", False),
        ("Safari on iPhone", "phone", False),
    ]
    assert [each["address"] for each in found] == ["203.0.113.7", "2001:db8::", "198.51.100.9"]
    assert set(found[0]) == {"id", "device", "kind", "address", "created_at", "last_used_at", "current"}
    assert [each["device"] for each in script.sessions() if each["current"]] == ["curl"]
    assert phone.sessions()[0]["device"] == "Safari on iPhone"


def test_it_speaks_the_account_s_language(owner):
    owner.language = "ko"
    owner.save()
    assert Device().sessions()[0]["device"] == "Windows의 Chrome"


def test_using_a_device_moves_it_up(owner):
    laptop, phone, tablet = Device(), Device(PHONE), Device("Mozilla/5.0 (iPad) Safari/604.1")
    phone.call("POST", "/api/token/refresh")
    assert [each["device"] for each in laptop.sessions()][1:] == ["Safari on iPhone", "Safari on iPad"]
    assert tablet.alive


def test_ended_and_expired_sign_ins_are_not_listed(owner):
    laptop = Device()
    for field in ({"revoked_at": timezone.now()}, {"expires_at": timezone.now() - timedelta(seconds=1)}):
        Device(PHONE)
        AuthSession.objects.filter(user_agent=PHONE).update(**field)
    assert len(laptop.sessions()) == 1


def test_signing_one_device_out_ends_its_tokens_and_pages_at_once(owner):
    laptop, phone, tablet = Device(), Device(PHONE), Device("Mozilla/5.0 (iPad) Safari/604.1")
    [target] = [each["id"] for each in laptop.sessions() if each["kind"] == "phone"]
    assert laptop.call("DELETE", f"/api/me/sessions/{target}").status_code == 204
    assert (laptop.alive, phone.alive, tablet.alive) == (True, False, True)
    assert laptop.call("DELETE", f"/api/me/sessions/{target}").status_code == 404, "it has ended"


def test_signing_one_s_own_device_out_is_a_log_out(owner):
    laptop = Device()
    answer = laptop.call("DELETE", f"/api/me/sessions/{laptop.sessions()[0]['id']}")
    assert (answer.status_code, answer.cookies["artify_refresh"].value) == (204, "")
    assert not laptop.alive


def test_signing_out_everywhere_else(owner, stranger):
    laptop, phone, other = Device(), Device(PHONE), Device(username="stranger")
    script = Device("curl/8.7", browser=False)
    assert laptop.call("DELETE", "/api/me/sessions").status_code == 204
    assert (laptop.alive, phone.alive, other.alive) == (True, False, True)
    assert APIClient().post("/api/token/refresh", {"refresh": script.refresh}).status_code == 401
    assert [each["current"] for each in laptop.sessions()] == [True]


def test_nobody_ends_or_sees_another_s(owner, stranger):
    laptop, other = Device(), Device(username="stranger")
    theirs = other.sessions()[0]["id"]
    assert theirs not in str(laptop.sessions())
    assert laptop.call("DELETE", f"/api/me/sessions/{theirs}").status_code == 404
    assert other.alive


def test_the_page_session_alone_needs_its_csrf_token(owner):
    laptop, phone = Device(), Device(PHONE)
    del laptop.headers["Authorization"]
    assert laptop.sessions()[0]["current"] is True
    assert laptop.call("DELETE", "/api/me/sessions").status_code == 403
    laptop.headers["X-CSRFToken"] = "x"
    assert laptop.call("DELETE", "/api/me/sessions").status_code == 403
    assert phone.alive


def test_a_visit_of_staff_is_no_device_of_the_user(rf, owner, staff):
    laptop = Device()
    request = rf.get("/")
    request.session, request.user = {}, staff
    visit = begin(request, staff, owner, "A question about a bill")
    assert [each["device"] for each in laptop.sessions()] == ["Chrome on Windows"]
    assert laptop.call("DELETE", f"/api/me/sessions/{visit.session_id}").status_code == 404
    laptop.call("DELETE", "/api/me/sessions")
    assert AuthSession.objects.get(pk=visit.session_id).revoked_at is None, "it is recorded, and ends by itself"


def test_a_sign_in_from_an_unseen_device_or_place_is_told_by_mail(owner, mails):
    Device()
    assert len(mails) == 1
    assert "Chrome on Windows" in mails[0].body and "203.0.113.7" in mails[0].body
    Device()
    Device(address="203.0.200.1")  # the same provider's
    assert len(mails) == 1
    Device(PHONE)
    Device(address="198.51.100.9")
    assert len(mails) == 3
    assert "Safari on iPhone" in mails[1].body and "198.51.100.9" in mails[2].body
    assert {tuple(mail.to) for mail in mails} == {("owner@example.com",)}


def test_the_mail_speaks_the_account_s_language(mails):
    UserFactory(username="mina", language="ko")
    Device(username="mina")
    assert in_hangul(mails[0].subject)
    assert "Windows의 Chrome" in mails[0].body and "somebody" not in mails[0].body


def test_registering_and_failing_tell_nobody(api, owner, mails):
    account = {"username": "new", "email": "new@example.com", "password": PASSWORD}
    assert api.post("/api/register", account).status_code == 201
    assert api.post("/api/login", {"username": "owner", "password": "wrong"}).status_code == 401
    assert api.post("/api/login", {"username": "new", "password": PASSWORD}).status_code == 200
    assert not mails


def test_a_queue_that_is_away_keeps_nobody_out(owner, no_broker):
    assert Device().alive
