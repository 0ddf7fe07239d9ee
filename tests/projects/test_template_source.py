"""Templates as the index of meanings is told of them."""

from accounts.deletion import delete_accounts
from accounts.models import User
from projects import templating
from projects.models import Template
from tests.factories import ProjectFactory, TemplateFactory, UserFactory
from tests.office import apply
from vectorstore.documents import source_of
from vectorstore.models import IndexTask

CANVAS = {
    "pages": [{"objects": [{"type": "Textbox", "text": "첫 주문 무료 배송"}, {"objects": [{"text": "Only today"}]}]}]
}


def noted():
    found = set(IndexTask.objects.filter(collection="templates").values_list("object_id", flat=True))
    IndexTask.objects.all().delete()
    return found


def test_what_a_template_is_found_by(owner):
    template = TemplateFactory(
        name="First order", name_ko="첫 주문 쿠폰", channel="Story", tags=["쿠폰", "coupon"], data=CANVAS, language="ko"
    )
    (document,) = source_of("templates").documents([str(template.pk)])
    assert document.text == "First order\n첫 주문 쿠폰\nStory\n쿠폰 coupon\n첫 주문 무료 배송 Only today"
    assert (document.user_id, document.metadata) == (0, {"category": "social", "language": "ko"})
    assert source_of("templates").documents([str(TemplateFactory(is_published=False).pk)]) == []
    (own,) = source_of("templates").documents([str(TemplateFactory(owner=owner, is_published=False).pk)])
    assert own.user_id == owner.pk


def test_only_what_one_may_begin_with_is_shown(owner, stranger):
    mine, everybodys = TemplateFactory(owner=owner), TemplateFactory(name="Everybody's")
    pks = [str(mine.pk), str(everybodys.pk), "x"]
    assert set(source_of("templates").visible(owner, pks)) == {str(mine.pk), str(everybodys.pk)}
    assert set(source_of("templates").visible(stranger, pks)) == {str(everybodys.pk)}
    assert source_of("templates").visible(owner, pks)[str(mine.pk)]["is_own"] is True


def test_everything_that_changes_a_template_tells_the_index(owner, staff, owner_api, client):
    template = templating.keep(owner, ProjectFactory(user=owner))
    assert noted() == {str(template.pk)}
    owner_api.patch(f"/api/templates/{template.pk}", {"name": "가을"})
    assert noted() == {str(template.pk)}
    owner_api.delete(f"/api/templates/{template.pk}")
    assert noted() == {str(template.pk)}
    gone = TemplateFactory(owner=UserFactory())
    delete_accounts(User.objects.filter(pk=gone.owner_id))
    assert noted() == {str(gone.pk)}
    shared = TemplateFactory(is_published=False)
    client.force_login(staff)
    apply(client, "projects_template", "publish", [shared])
    assert Template.objects.get(pk=shared.pk).is_published and noted() == {str(shared.pk)}
