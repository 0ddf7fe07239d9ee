"""How often a name and an address may fail to prove who they are."""

from typing import Self

from django.http import HttpRequest

from accounts.models import User
from artify.core.clients import client_address
from artify.core.errors import RateLimited
from artify.core.ratelimit import count, give_back


class AuthLimit:
    """Counts one attempt in both buckets of the auth tiers, before the work is done.

    Counting first and giving back on success lets no burst of guesses slip through between check and count.
    """

    def __init__(self, request: HttpRequest, identifier: str) -> None:
        user = User.objects.find(identifier)
        account = f"user:{user.pk}" if user else f"name:{identifier.lower()}"
        self._request = request
        # The address first: whoever is stopped there cannot fill other people's buckets any further.
        self._buckets = [("auth_ip", client_address(request)), ("auth", account)]

    def count(self) -> Self:
        """Count the attempt; raises RateLimited with the seconds to wait when either bucket is full."""
        for tier, value in self._buckets:
            usage = count(self._request, tier, value)
            if usage.exceeded:
                raise RateLimited(wait=usage.wait)
        return self

    def forgive(self) -> None:
        """It succeeded: a success is not counted."""
        for tier, value in self._buckets:
            give_back(tier, value)
