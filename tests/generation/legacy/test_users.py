"""People who move in: one e-mail is one person, and the old password opens the door."""

import unicodedata

import bcrypt
import pytest

from accounts.models import Quota, User
from generation.models import ImportedRow
from tests.factories import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


def hashed(password: str, version: str = "2b", cost: int = 4) -> str:
    """As the old services stored it."""
    made = bcrypt.hashpw(password.encode()[:72], bcrypt.gensalt(cost)).decode()
    return made.replace("$2b$", f"${version}$")


@pytest.fixture(autouse=True)
def wide_limits(settings):
    settings.RATES = {**settings.RATES, "auth": "1000/1m", "auth_ip": "1000/1m"}


def log_in(api, name, password):
    return api.post("/api/login", {"username": name, "password": password}).status_code


def test_an_account_comes_with_its_name_its_quota_and_its_date(move_in, artify):
    artify.add(
        "users", username="김민지", email=" Minji@Example.COM ", password=hashed("x"), created_at="2024-03-01 09:00"
    )
    result = move_in(artify=artify)
    user = User.objects.get()
    assert (result.code, result.of("artify.users")) == (0, {"read": 1, "created": 1})
    assert (user.username, user.email, user.time_zone, user.language) == (
        "김민지",
        "Minji@example.com",
        "Asia/Seoul",
        "en",
    )
    assert user.date_joined.isoformat() == "2024-03-01T09:00:00+00:00"
    assert Quota.objects.get(user=user).texts_per_day == 100


@pytest.mark.parametrize("version", ["2a", "2b", "2y"])
def test_the_old_password_works_and_becomes_argon2(move_in, artify, api, real_passwords, version):
    password = "가" * 30  # 90 bytes: bcrypt looked at 72
    artify.add("users", username="minji", email="minji@example.com", password=hashed(password, version))
    assert move_in(artify=artify).code == 0
    assert log_in(api, "minji@example.com", "나" * 30) == 401
    assert log_in(api, "minji@example.com", password) == 200
    assert User.objects.get().password.startswith("argon2$")
    assert log_in(api, "minji", password) == 200


def test_one_person_in_both_databases_is_one_account_with_the_later_password(move_in, artify, content, api, settings):
    settings.PASSWORD_HASHERS = [*settings.PASSWORD_HASHERS, "accounts.hashers.ImportedPasswordHasher"]
    old, new = {"created_at": "2023-01-01 00:00"}, {"created_at": "2022-01-01", "updated_at": "2024-06-01"}
    artify.add("users", username="minji", email="minji@example.com", password=hashed("first"), **old)
    artify.add("users", username="seo", email="seo@example.com", password=hashed("later"), created_at="2025-01-01")
    content.add("users", username="minji_k", email="MINJI@example.com", password_hash=hashed("second"), **new)
    content.add("users", username="seo", email="seo@example.com", password_hash=hashed("earlier"), **new)
    result = move_in(artify=artify, content=content)
    assert result.code == 0
    assert result.of("content.users") == {"read": 2, "merged": 2, "adjusted": 2}
    assert result.codes("content.users") == {
        "1": ["same_person", "newer_password", "other_username"],
        "2": ["same_person", "older_password"],
    }
    assert User.objects.count() == 2
    assert [log_in(api, "minji", each) for each in ("first", "second")] == [401, 200]
    assert [log_in(api, "seo", each) for each in ("later", "earlier")] == [200, 401]


def test_an_account_that_is_here_keeps_its_name_and_password(move_in, artify, api):
    here = UserFactory(username="minji", email="minji@example.com")
    artify.add("users", username="other", email="Minji@Example.com", password=hashed("old"))
    result = move_in(artify=artify)
    assert result.codes("artify.users") == {"1": ["registered_here", "other_username"]}
    assert User.objects.get().pk == here.pk
    assert [log_in(api, "minji", each) for each in (PASSWORD, "old")] == [200, 401]


def test_names_of_different_people_are_told_apart_by_a_number(move_in, artify, content):
    UserFactory(username="Minji", email="a@example.com")
    for number in range(3):
        artify.add("users", username="minji", email=f"b{number}@example.com", password=hashed("x"))
    content.add("users", username="MINJI", email="c@example.com", password_hash=hashed("x"))
    result = move_in(artify=artify, content=content)
    names = User.objects.order_by("pk").values_list("username", flat=True)
    assert list(names) == ["Minji", "minji-2", "minji-3", "minji-4", "MINJI-5"]
    assert result.codes("artify.users")["1"] == ["username_taken"]


def test_the_same_address_twice_in_one_database_is_one_account(move_in, artify):
    composed = unicodedata.normalize("NFC", "é@example.com")
    for address in ("x@example.com", "X@EXAMPLE.COM", " x@example.com\n"):
        artify.add("users", username=address.strip()[:1], email=address, password=hashed("x"))
    assert composed
    result = move_in(artify=artify)
    assert result.of("artify.users") == {"read": 3, "created": 1, "merged": 2, "adjusted": 2}
    assert set(ImportedRow.objects.values_list("new_id", flat=True)) == {str(User.objects.get().pk)}


@pytest.mark.parametrize(
    ("email", "code"), [(None, "email_missing"), ("  ", "email_missing"), ("not an address", "email_invalid")]
)
def test_without_an_address_there_is_a_placeholder_and_the_username_signs_in(
    move_in, artify, api, settings, email, code
):
    settings.PASSWORD_HASHERS = [*settings.PASSWORD_HASHERS, "accounts.hashers.ImportedPasswordHasher"]
    artify.add("users", username="minji", email=email, password=hashed("x"))
    result = move_in(artify=artify)
    assert result.codes("artify.users") == {"1": [code]}
    assert User.objects.get().email == "legacy-artify-1@import.invalid"
    assert log_in(api, "minji", "x") == 200


@pytest.mark.parametrize(
    ("stored", "code"),
    [
        (None, "password_missing"),
        ("plain text", "password_unknown"),
        ("$2b$31$" + "a" * 53, "password_unknown"),  # would work for days at each log-in
        ("$2b$10$short", "password_unknown"),
    ],
)
def test_a_password_that_is_no_bcrypt_opens_nothing(move_in, artify, stored, code):
    artify.add("users", username="minji", email="minji@example.com", password=stored)
    assert move_in(artify=artify).codes("artify.users") == {"1": [code]}
    assert not User.objects.get().has_usable_password()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kim minji", "kim-minji"),
        ("minji@work.example", "minji"),
        ("", "someone"),
        (None, "someone"),
        ("<script>", "script"),
        ("나" * 200, "나" * 140),
        ("😀", "someone"),
    ],
)
def test_a_username_that_cannot_be_one_is_changed_and_said(move_in, artify, old, new):
    artify.add("users", username=old, email="someone@example.com", password=hashed("x"))
    result = move_in(artify=artify)
    user = User.objects.get()
    user.full_clean(exclude=["password"])
    assert (user.username, result.codes("artify.users")) == (new, {"1": ["username_changed"]})


def test_again_adds_nothing_and_follows_what_changed(move_in, artify, content):
    artify.add("users", username="minji", email="minji@example.com", password=hashed("x"))
    artify.add("users", username="seo", email="seo@example.com", password=hashed("x"))
    content.add("users", username="minji", email="minji@example.com", password_hash=hashed("x"))
    move_in(artify=artify, content=content)
    before = list(User.objects.order_by("pk").values())
    again = move_in(artify=artify, content=content)
    assert (again.code, again.of("artify.users"), again.of("content.users")) == (
        0,
        {"read": 2, "unchanged": 2},
        {"read": 1, "unchanged": 1},
    )
    assert list(User.objects.order_by("pk").values()) == before
    artify.run("UPDATE users SET email = 'new@example.com' WHERE id = 2")
    assert move_in(artify=artify).of("artify.users") == {"read": 2, "unchanged": 1, "updated": 1}
    assert User.objects.filter(username="seo", email="new@example.com").exists()


def test_who_has_changed_the_account_here_is_asked_nothing(move_in, artify):
    artify.add("users", username="minji", email="minji@example.com", password=hashed("x"))
    move_in(artify=artify)
    User.objects.update(email="mine@example.com")
    artify.run("UPDATE users SET email = 'new@example.com'")
    result = move_in(artify=artify)
    assert (result.code, result.codes("artify.users", "conflict")) == (3, {"1": ["changed_here"]})
    assert User.objects.get().email == "mine@example.com"


def test_a_deleted_account_is_not_brought_back(move_in, artify):
    artify.add("users", username="minji", email="minji@example.com", password=hashed("x"))
    artify.add("projects", user_id=1, name="Poster", data="{}")
    move_in(artify=artify)
    User.objects.all().delete()
    artify.run("UPDATE users SET username = 'other'")
    result = move_in(artify=artify)
    assert result.codes("artify.users") == {"1": ["gone_here"]}
    assert not User.objects.exists()


def test_a_dry_run_says_the_same_and_writes_nothing(move_in, artify, content):
    UserFactory(username="here", email="here@example.com")
    artify.add("users", username="minji", email="minji@example.com", password=hashed("x"))
    artify.add("users", username="minji", email="other@example.com", password="?")
    content.add("users", username="m", email="MINJI@example.com", password_hash=hashed("y"))
    content.add("users", username="h", email="here@example.com", password_hash=hashed("y"))
    dry = move_in(artify=artify, content=content, dry_run=True)
    assert (User.objects.count(), ImportedRow.objects.count()) == (1, 0)
    real = move_in(artify=artify, content=content)
    assert (dry.report["tables"], dry.report["rows"]) == (real.report["tables"], real.report["rows"])
    assert dry.report["rows"]
