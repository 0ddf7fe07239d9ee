"""Promises 16 and 17: time and answer tell nobody who has an account, and imported passwords go on working."""

from collections import Counter
from contextlib import contextmanager
from io import StringIO

import argon2
import bcrypt
import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.hashers import BCRYPT_MAX_BYTES
from accounts.models import User
from tests.factories import PASSWORD, UserFactory, client_of

pytestmark = pytest.mark.django_db

HANGUL = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노"  # 30 syllables, 90 bytes
LONG = HANGUL * 4
FULL_WORK = 2**12  # of bcrypt, IMPORTED_BCRYPT_ROUNDS


@pytest.fixture(autouse=True)
def wide_limits(settings):
    settings.RATES = {**settings.RATES, "auth": "1000/1m", "auth_ip": "1000/1m"}


def account(name, stored, **fields):
    """An account with this in the column of its password."""
    user = UserFactory(username=name, **fields)
    User.objects.filter(pk=user.pk).update(password=stored)
    user.refresh_from_db()
    return user


def imported(name, password=PASSWORD, prefix="2b", cost=10, **fields):
    """An account with a hash as the former services made it: of the first 72 bytes."""
    salt = bcrypt.gensalt(cost).replace(b"$2b$", f"${prefix}$".encode())
    hashed = bcrypt.hashpw(password.encode()[:BCRYPT_MAX_BYTES], salt).decode()
    assert hashed.startswith(f"${prefix}${cost:02}$")
    return account(name, f"bcrypt${hashed}", **fields)


def log_in(api, username, password=PASSWORD):
    return api.post("/api/login", {"username": username, "password": password})


@pytest.mark.parametrize("prefix", ["2a", "2b", "2y"])
@pytest.mark.parametrize("password", [PASSWORD, HANGUL, "a" * 72, "a" * 73], ids=["short", "hangul", "72", "73"])
def test_an_imported_password_signs_in_and_is_argon2_after(api, real_passwords, prefix, password):
    user = imported("mina", password, prefix)
    assert log_in(api, "mina", "b" + password).status_code == 401
    user.refresh_from_db()
    assert user.password.startswith("bcrypt$"), "a wrong password changes nothing"
    assert log_in(api, "mina", password).status_code == 200
    user.refresh_from_db()
    assert user.password.startswith("argon2$argon2id$")
    assert log_in(api, "mina", password).status_code == 200
    if len(password.encode()) > 72:
        assert log_in(api, "mina", password[:-1]).status_code == 401, "from now on every byte counts"


def test_the_new_hash_signs_nobody_out(api, real_passwords):
    user = imported("mina")
    phone = client_of(user)
    assert log_in(api, "mina").status_code == 200
    assert phone.get("/api/me").status_code == 200


@pytest.mark.parametrize("stored", ["bcrypt$", "bcrypt$nonsense", "bcrypt$$2b$12$short", "", "!", "$2b$12$bare"])
def test_what_is_no_hash_lets_nobody_in(api, real_passwords, stored):
    account("mina", stored)
    assert log_in(api, "mina").status_code == 401
    assert log_in(api, "mina", "nonsense").status_code == 401


@pytest.fixture
def people(real_passwords):
    """Every kind of account that a failed sign-in may be about, by what it is."""
    own = UserFactory(username="argon")
    account("argon-gone", own.password, is_active=False)
    account("no-password", "!")
    for cost in (4, 10, 12):
        imported(f"bcrypt-{cost}", cost=cost)
    imported("bcrypt-gone", is_active=False)
    return {
        "unknown": ("nobody", PASSWORD),
        "unknown, by e-mail": ("nobody@example.com", PASSWORD),
        "unknown, 73+ bytes": ("nobody", HANGUL),
        "wrong password": ("argon", "wrong"),
        "wrong password, 73+ bytes": ("argon", LONG),
        "closed, right password": ("argon-gone", PASSWORD),
        "closed, wrong password": ("argon-gone", "wrong"),
        "without a password": ("no-password", PASSWORD),
        "imported, cost 4": ("bcrypt-4", "wrong"),
        "imported, cost 10": ("bcrypt-10", "wrong"),
        "imported, cost 12": ("bcrypt-12", "wrong"),
        "imported, 73+ bytes": ("bcrypt-10", HANGUL),
        "imported and closed, right password": ("bcrypt-gone", PASSWORD),
        "imported and closed, wrong password": ("bcrypt-gone", "wrong"),
    }


@contextmanager
def work_done(monkeypatch):
    """Counts what is really hashed: calls of Argon2, and rounds of bcrypt."""
    done = Counter()

    def spy(module, name, key, amount):
        real = getattr(module, name)

        def counted(*args, **kwargs):
            done[key] += amount(*args)
            return real(*args, **kwargs)

        patch.setattr(module, name, counted)

    with monkeypatch.context() as patch:
        spy(argon2.low_level, "hash_secret", "argon2", lambda *_: 1)
        spy(argon2._password_hasher, "verify_secret", "argon2", lambda *_: 1)
        spy(bcrypt, "hashpw", "bcrypt", lambda _password, salt: 2 ** int(salt.split(b"$")[2]))
        yield done


def test_every_failure_is_the_same_answer_for_the_same_work(api, people, monkeypatch):
    answers, works, queries = {}, {}, {}
    for kind, (name, password) in people.items():
        with work_done(monkeypatch) as done, CaptureQueriesContext(connection) as asked:
            response = log_in(api, name, password)
        answers[kind] = (response.status_code, {**response.json(), "request_id": ""})
        works[kind], queries[kind] = dict(done), len(asked)
    assert {answer[0] for answer in answers.values()} == {401}
    assert [kind for kind in people if answers[kind] != answers["unknown"]] == []
    assert works == {kind: {"argon2": 1, "bcrypt": FULL_WORK} for kind in people}
    assert set(queries.values()) == {queries["unknown"]}


def test_where_nobody_was_imported_bcrypt_is_spared(api, real_passwords, settings, monkeypatch):
    settings.IMPORTED_BCRYPT_ROUNDS = 0
    account("no-password", "!")
    for name in ("nobody", "no-password"):
        with work_done(monkeypatch) as done:
            assert log_in(api, name).status_code == 401
        assert done == {"argon2": 1}


def test_asking_for_a_reset_does_the_same_for_everybody(api, owner, mailoutbox):
    UserFactory(username="gone", is_active=False)
    imported("old", cost=4)
    costs = set()
    for name in ("owner", "gone", "old", "nobody"):
        with CaptureQueriesContext(connection) as asked:
            answer = api.post("/api/password/reset", {"email": f"{name}@example.com"})
        costs.add((answer.status_code, answer.content, len(asked)))
    assert len(costs) == 1
    assert not mailoutbox, "a worker looks for the account, later"


def test_registering_tells_what_is_taken_and_counts_each_try(api, owner, settings):
    """One cannot have a name that is taken and not be told; what one learns is bounded by the limit instead."""
    settings.RATES = {**settings.RATES, "auth_ip": "5/15m"}
    taken = {"username": "x", "email": "owner@example.com", "password": PASSWORD}
    statuses = [api.post("/api/register", {**taken, "username": f"x{number}"}).status_code for number in range(6)]
    assert statuses == [400] * 5 + [429]


def test_a_password_set_on_the_command_line_ends_sessions_too(owner, monkeypatch):
    phone = client_of(owner)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "a short run at dusk")
    call_command("changepassword", "owner", stdout=StringIO())
    assert phone.get("/api/me").status_code == 401
    assert User.objects.get(pk=owner.pk).check_password("a short run at dusk")
