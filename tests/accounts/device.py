"""A browser or an app that somebody is signed in with."""

from django.test import Client

from tests.factories import PASSWORD

WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"


class Device:
    """A browser or an app of the owner's: its cookies, its tokens."""

    def __init__(self, user_agent=WINDOWS, address="203.0.113.7", username="owner", browser=True):
        self.client = Client(enforce_csrf_checks=True, REMOTE_ADDR=address)
        self.headers = {"User-Agent": user_agent, **({"X-Client": "browser"} if browser else {})}
        answer = self.call("POST", "/api/login", {"username": username, "password": PASSWORD})
        assert answer.status_code == 200
        self.refresh, self.headers["Authorization"] = answer.json().get("refresh"), f"Bearer {answer.json()['access']}"
        self.is_staff = answer.json()["user"]["is_staff"]

    def call(self, method, path, body=None):
        send = getattr(self.client, method.lower())
        more = {} if method == "GET" else {"data": body or {}, "content_type": "application/json"}
        return send(path, headers=self.headers, **more)

    def sessions(self):
        return self.call("GET", "/api/me/sessions").json()["results"]

    @property
    def alive(self):
        """Whether access token, page session and refresh token work: all of them or none."""
        access = self.call("GET", "/api/me").status_code == 200
        page = self.client.get("/account").status_code == 200
        refreshed = self.call("POST", "/api/token/refresh").status_code == 200
        assert access == page == refreshed
        return access
