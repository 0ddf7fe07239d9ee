import pytest

from tests.factories import ProjectFactory


@pytest.mark.parametrize("path", ["/", "/projects/1"])
def test_visitors_are_sent_to_the_sign_in(client, db, path):
    answer = client.get(path)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/login?next={path}")


def test_the_home_page_is_for_everyone_signed_in(client, stranger):
    client.force_login(stranger)
    assert client.get("/").status_code == 200


def test_the_editor_opens_for_the_owner_only(client, owner, stranger, staff):
    project = ProjectFactory(user=owner, name="<b>Poster</b>", data={"objects": [{"text": "canvas text"}]})
    for person, status in ((owner, 200), (stranger, 404), (staff, 404)):
        client.force_login(person)
        answer = client.get(f"/projects/{project.pk}")
        assert answer.status_code == status
    client.force_login(owner)
    page = client.get(f"/projects/{project.pk}").content.decode()
    assert "<b>Poster</b>" not in page
    assert "canvas text" not in page
