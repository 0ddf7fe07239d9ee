"""Accounts for a benchmark, on the database that DATABASE_URL names: ``python -m bench.people 100``.

Prints their access tokens as one line of JSON. They are made on the first call; passwords would take longer than the
benchmark, so they have none.
"""

import json
import sys

import django

django.setup()

from django.contrib.auth.hashers import make_password  # noqa: E402  from here on Django must be set up
from django.test import RequestFactory  # noqa: E402

from accounts.models import User  # noqa: E402
from accounts.tokens import sign_in  # noqa: E402


def token(number: int) -> str:
    """An access token of the account of that number."""
    new = {"email": f"bench{number}@example.com", "password": make_password(None)}
    user, _made = User.objects.get_or_create(username=f"bench{number}", defaults=new)
    return sign_in(user, RequestFactory().get("/")).access


if __name__ == "__main__":
    print(json.dumps([token(number) for number in range(int(sys.argv[1]))]))
