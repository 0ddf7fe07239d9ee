"""Webhooks on the account page: made, tested, the answer seen, deleted."""

import re

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from artify.core.models import WebhookEndpoint
from artify.core.webhooks import delivering
from tests.browser.conftest import ANSWERED_SECONDS
from tests.stack import wait_until
from tests.webhooks.conftest import receiver
from tests.webhooks.receiver import Receiver

__all__ = ["receiver"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_from_its_making_to_the_answer_of_a_test(owner_page: Page, owner: User, receiver: Receiver):
    receiver.status, receiver.body = 500, b"<b>out of order</b>"
    owner_page.goto("/account")
    owner_page.get_by_role("button", name="Add webhook").click()
    dialog = owner_page.get_by_role("dialog")
    dialog.get_by_label("Address").fill("http://example.com/")
    dialog.get_by_label("Results imported").uncheck()
    dialog.get_by_role("button", name="Add webhook").click()
    expect(dialog.get_by_text("The address must begin with https://.")).to_be_visible()
    dialog.get_by_label("Address").fill(receiver.url)
    dialog.get_by_role("button", name="Add webhook").click()
    expect(dialog.get_by_text(re.compile("^whsec_"))).to_be_visible()
    dialog.get_by_role("button", name="I have kept it").click()
    made = WebhookEndpoint.objects.get(user=owner)
    assert made.events == ["cap.reached", "job.finished"]

    owner_page.get_by_role("button", name=f"Test and log of {receiver.url}").click()
    expect(dialog.get_by_text("Nothing was sent yet")).to_be_visible()
    dialog.get_by_role("button", name="Send a test").click()
    wait_until(made.deliveries.exists, seconds=ANSWERED_SECONDS)
    delivering.serve(made.pk)  # no worker runs here
    expect(dialog.get_by_text("<b>out of order</b>")).to_be_visible()
    expect(dialog.get_by_text("to be tried again 500")).to_be_visible()
    owner_page.keyboard.press("Escape")

    owner_page.get_by_role("button", name=f"More for {receiver.url}").click()
    owner_page.get_by_role("menuitem", name="Delete").click()
    dialog.get_by_role("button", name="Delete").click()
    expect(owner_page.get_by_text("No webhooks yet")).to_be_visible()
    assert not WebhookEndpoint.objects.exists()
