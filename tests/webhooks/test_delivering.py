"""Promise: what is to be told is told, once it is true, signed, to public addresses only, however receivers behave."""

import json
import threading
import time
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection, transaction
from django.utils import timezone
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from artify.core.models import WebhookDelivery, WebhookEndpoint, WebhookTry
from artify.core.outbound import Outbound
from artify.core.webhooks import delivering, endpoints, tasks
from artify.core.webhooks.outbox import Event, emit
from tests.webhooks.receiver import Receiver

pytestmark = pytest.mark.django_db


def tell(hook: WebhookEndpoint, **data: object) -> WebhookDelivery:
    with transaction.atomic():
        emit(hook.user_id, Event.JOB_FINISHED, data)
    return hook.deliveries.get()


def later(delivery: WebhookDelivery, **delta: float) -> None:
    """As if so much time had passed."""
    gone = timedelta(**delta)
    delivery.refresh_from_db()
    WebhookDelivery.objects.filter(pk=delivery.pk).update(next_try_at=delivery.next_try_at - gone)
    WebhookEndpoint.objects.filter(pk=delivery.endpoint_id).update(rest_until=None, leased_until=None)


def test_what_is_sent_verifies(hook, receiver, kicked, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        delivery = tell(hook, text="가을 세일")

    delivering.serve(hook.pk)

    assert kicked == [hook.pk]
    (got,) = receiver.received
    content = Webhook(hook.told).verify(got.body, got.headers)
    assert content["type"] == "job.finished" and content["data"] == {"text": "가을 세일"}
    assert got.headers["webhook-id"] == delivery.message_id
    assert got.headers["content-type"] == "application/json"
    delivery.refresh_from_db()
    assert (delivery.state, delivery.tries, delivery.next_try_at) == ("delivered", 1, None)
    with pytest.raises(WebhookVerificationError):
        Webhook(hook.told).verify(got.body + b" ", got.headers)


def test_what_is_rolled_back_is_never_told(hook, kicked, django_capture_on_commit_callbacks):
    with (
        django_capture_on_commit_callbacks(execute=True),
        pytest.raises(RuntimeError),
        transaction.atomic(),
    ):
        emit(hook.user_id, Event.JOB_FINISHED, {})
        raise RuntimeError
    assert kicked == [] and not WebhookDelivery.objects.exists()


def test_only_those_who_want_it_are_told(owner, stranger, hook, kicked):
    endpoints.change(hook, {"events": ["metrics.imported"]})
    with transaction.atomic():
        emit(owner.pk, Event.JOB_FINISHED, {})
        emit(stranger.pk, Event.METRICS_IMPORTED, {})
    assert not WebhookDelivery.objects.exists()


def test_both_secrets_sign_for_a_day(hook, receiver):
    fresh = endpoints.rotate_secret(hook)
    delivery = tell(hook)
    delivering.serve(hook.pk)
    for secret in (fresh, hook.told):
        Webhook(secret).verify(receiver.received[0].body, receiver.received[0].headers)
    WebhookEndpoint.objects.update(previous_until=timezone.now())
    endpoints.resend(delivery)
    delivering.serve(hook.pk)
    Webhook(fresh).verify(receiver.received[1].body, receiver.received[1].headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(hook.told).verify(receiver.received[1].body, receiver.received[1].headers)


def test_the_database_alone_signs_nothing(hook, receiver, settings):
    stored = WebhookEndpoint.objects.get()
    assert hook.told not in stored.secret and "whsec_" not in stored.secret
    settings.SECRET_KEY = "another-" + "k" * 50
    delivery = tell(hook)
    delivering.serve(hook.pk)
    assert receiver.received == [] and delivery.log.get().error == "secret_lost"
    settings.SECRET_KEY_FALLBACKS = ["tests-only-" + "k" * 50]
    later(delivery, seconds=10)
    delivering.serve(hook.pk)
    assert len(receiver.received) == 1


def test_a_failure_is_tried_again_and_logged(hook, receiver):
    receiver.status, receiver.body = 500, b"out of \x00 order" + b"x" * 5000
    delivery = tell(hook)

    delivering.serve(hook.pk)
    delivering.serve(hook.pk)  # too soon

    tried = delivery.log.get()
    assert (tried.status, tried.error) == (500, "refused") and len(tried.answer) == 1024
    delivery.refresh_from_db()
    wait = (delivery.next_try_at - timezone.now()).total_seconds()
    assert delivery.state == "pending" and 4 < wait <= 6

    receiver.status = 200
    later(delivery, seconds=10)
    delivering.serve(hook.pk)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.tries) == ("delivered", 2)
    assert receiver.received[0].body == receiver.received[1].body
    assert receiver.received[0].headers["webhook-id"] == receiver.received[1].headers["webhook-id"]
    hook.refresh_from_db()
    assert hook.failing_since is None and hook.failures == 0


def test_after_eight_tries_it_is_given_up(hook, receiver):
    receiver.status = 503
    delivery = tell(hook)
    waits = []
    for _ in range(12):
        delivering.serve(hook.pk)
        delivery.refresh_from_db()
        if delivery.next_try_at is None:
            break
        waits.append((delivery.next_try_at - timezone.now()).total_seconds())
        later(delivery, hours=20)
    assert (delivery.state, delivery.tries, len(receiver.received)) == ("failed", 8, 8)
    for wait, planned in zip(waits, delivering.WAITS, strict=True):
        assert planned.total_seconds() - 2 <= wait <= planned.total_seconds() * 1.2


@pytest.mark.parametrize("drip", [False, True])
def test_one_that_hangs_or_trickles_is_left(hook, receiver, drip):
    receiver.status, receiver.drip, receiver.wait = 200, drip, 0 if drip else 30
    delivery = tell(hook)
    began = time.monotonic()
    delivering.serve(hook.pk)
    assert time.monotonic() - began < 2
    assert delivery.log.get().error == "timeout"
    receiver.released.set()


def test_a_redirect_is_not_followed(hook, receiver):
    inside = Receiver()
    receiver.status, receiver.location = 307, inside.url
    delivery = tell(hook)
    delivering.serve(hook.pk)
    tried = delivery.log.get()
    assert (tried.status, tried.error) == (307, "redirect")
    assert inside.received == []
    inside.close()


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "127.1", "0.0.0.0", "hooks.example"]
)
def test_nothing_private_is_reached(hook, receiver, settings, host):
    """Whatever the address says, or a name resolves to; the receiver counts."""
    port = receiver.server.server_address[1]
    settings.WEBHOOK_TRUSTED_ORIGINS = []
    WebhookEndpoint.objects.update(url=f"http://{host}:{port}/")
    delivery = tell(hook)
    rebinding = {"resolver": lambda *_: ["93.184.215.14", "127.0.0.1"]} if host == "hooks.example" else {}
    delivering.serve(hook.pk, Outbound((), **rebinding))
    assert delivery.log.get().error == "not_public"
    assert receiver.received == []


def test_410_switches_it_off_and_the_owner_is_told(hook, receiver):
    receiver.status = 410
    delivery = tell(hook)
    assert delivering.serve(hook.pk) is True
    hook.refresh_from_db()
    delivery.refresh_from_db()
    assert (hook.enabled, hook.disabled_reason, delivery.state) == (False, "gone", "failed")
    tasks.tell_switched_off(str(hook.pk))
    assert hook.url in mail.outbox[0].body and "410" in mail.outbox[0].body


def test_days_of_failures_switch_it_off(hook, receiver, settings):
    receiver.status = 500
    delivery = tell(hook)
    WebhookEndpoint.objects.update(
        failing_since=timezone.now() - timedelta(days=settings.WEBHOOK_DISABLE_DAYS, seconds=-60)
    )
    assert delivering.serve(hook.pk) is False
    hook.refresh_from_db()
    assert hook.enabled
    WebhookEndpoint.objects.update(
        failing_since=timezone.now() - timedelta(days=settings.WEBHOOK_DISABLE_DAYS, seconds=60)
    )
    later(delivery, hours=1)
    assert delivering.serve(hook.pk) is True
    hook.refresh_from_db()
    assert (hook.enabled, hook.disabled_reason) == (False, "failing")
    later(delivery, hours=1)
    assert delivering.waiting() == []
    endpoints.change(hook, {"enabled": True})
    assert delivering.waiting() == [hook.pk] and hook.failing_since is None


def test_a_test_reaches_one_that_is_switched_off(hook, receiver):
    endpoints.change(hook, {"enabled": False})
    sent = endpoints.send_test(hook)
    delivering.serve(hook.pk)
    sent.refresh_from_db()
    assert sent.state == "delivered" and json.loads(receiver.received[0].body)["type"] == "test"


def test_a_worker_that_died_is_made_up_for(hook, receiver):
    """It had claimed the delivery and the endpoint, and sent nothing."""
    delivery = tell(hook)
    assert delivering._lease(hook.pk) and delivering._next(hook.pk)
    delivering.serve(hook.pk)
    assert receiver.received == [] and delivering.waiting() == []

    later(delivery, seconds=10)

    assert delivering.waiting() == [hook.pk]
    delivering.serve(hook.pk)
    assert len(receiver.received) == 1


def test_one_whose_last_try_died_is_ended(hook, receiver):
    delivery = tell(hook)
    WebhookDelivery.objects.update(tries=delivering.MOST_TRIES)
    delivering.serve(hook.pk)
    delivery.refresh_from_db()
    assert delivery.state == "failed" and receiver.received == []


@pytest.mark.django_db(transaction=True)
def test_racing_workers_send_it_once(hook, receiver):
    receiver.wait = 0.2
    tell(hook)

    def work() -> None:
        delivering.serve(hook.pk)
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(receiver.received) == 1 and WebhookTry.objects.count() == 1


def test_a_failing_endpoint_rests(hook, receiver):
    """A thousand events for a receiver that hangs take one request, not a thousand times ten seconds."""
    receiver.status = 500
    with transaction.atomic():
        for number in range(20):
            emit(hook.user_id, Event.JOB_FINISHED, {"number": number})
    delivering.serve(hook.pk)
    delivering.serve(hook.pk)
    assert len(receiver.received) == 1 and delivering.waiting() == []


def test_the_log_is_kept_for_thirty_days(hook, receiver):
    delivery = tell(hook)
    delivering.serve(hook.pk)
    WebhookDelivery.objects.update(created_at=timezone.now() - timedelta(days=29))
    assert delivering.forget_old() == 0
    WebhookDelivery.objects.filter(pk=delivery.pk).update(created_at=timezone.now() - timedelta(days=31))
    delivering.forget_old()
    assert not WebhookDelivery.objects.exists() and not WebhookTry.objects.exists()
