"""Who makes a request, once the permission classes have seen to it that somebody does."""

from django.http import HttpRequest
from rest_framework.request import Request

from accounts.models import User


def caller(request: Request | HttpRequest) -> User:
    """The signed-in account; for views that let nobody else in."""
    assert isinstance(request.user, User)  # noqa: S101 - tells the type checker what the permissions guarantee
    return request.user
