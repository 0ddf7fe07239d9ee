"""Whatever is asked for below /api/ and is not there."""

from typing import Any

from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.views import APIView


class UnknownPath(APIView):
    """A problem document for every method, in development too, where Django would show a page of its own."""

    authentication_classes = ()
    permission_classes = ()
    key_scope = None
    schema = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Say so, after the limits."""
        super().initial(request, *args, **kwargs)
        raise NotFound(_("There is nothing here."))
