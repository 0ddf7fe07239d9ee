"""The comparison: a Django view that hands its body to the same upstream through the same SDK and keeps nothing.

No account, no limits, no ledger, no database: what is left is the price of the web server, Django and the SDK.
"""

import json
import os

import django
import openai
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, JsonResponse
from django.urls import path

COMMON = "django.middleware.common.CommonMiddleware"  # says Content-Length
settings.configure(SECRET_KEY="passthrough", ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=[COMMON])
django.setup()

client = openai.OpenAI(
    api_key="sk-test", base_url=os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:9/v1"), max_retries=0
)


def generate(request: HttpRequest) -> JsonResponse:
    """Forward the body as a chat message."""
    wish = json.loads(request.body)
    answer = client.chat.completions.create(
        model="gpt-3.5-turbo",
        messages=[{"role": "user", "content": wish["prompt"]}],
        max_tokens=wish["max_tokens"],
    )
    return JsonResponse({"result": answer.choices[0].message.content})


urlpatterns = [path("generate", generate)]
application = WSGIHandler()
