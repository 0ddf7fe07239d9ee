"""Guidelines below their brand in the back office: words that are changed wait as a draft, as on the API."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.admin import SHORT_TEXTS, NamedCells, NamedRows
from campaigns.brands import guidelines
from campaigns.brands.guidelines import Words
from campaigns.models import Guideline


class GuidelineForm(forms.ModelForm[Guideline]):
    """Shows the draft where there is one, else the published words."""

    class Meta:
        model = Guideline
        fields = ("category", "text", "position")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial.update(guidelines.waiting(self.instance) or {})

    def words(self) -> Words:
        """What stands in the fields."""
        return {"category": self.cleaned_data["category"], "text": self.cleaned_data["text"]}


class GuidelineRows(NamedRows):
    """Stores, moves and deletes by the verbs."""

    by: User

    def save_new(self, form: Any, commit: bool = True) -> Guideline:
        """A draft."""
        (made,) = guidelines.add(self.instance, [form.words()], self.by, publish=False)
        return made

    def save_existing(self, form: Any, obj: Guideline, commit: bool = True) -> Guideline:
        """Other words wait as a draft; another place counts at once."""
        now = Guideline.objects.get(pk=obj.pk)  # the form has written into ``obj`` already
        if "position" in form.changed_data:
            now = guidelines.move(now, form.cleaned_data["position"], self.by)
        is_reworded = {"category", "text"} & set(form.changed_data)
        return guidelines.save_draft(now, form.words(), self.by) if is_reworded else now

    def delete_existing(self, obj: Guideline, commit: bool = True) -> None:
        """With its entry in the index."""
        guidelines.delete(obj, self.by)


class GuidelineInline(NamedCells):
    """How the brand speaks."""

    model = Guideline
    form = GuidelineForm
    formset = GuidelineRows
    formfield_overrides = SHORT_TEXTS
    extra = 0
    fields = ("category", "text", "position", "state")
    readonly_fields = ("state",)
    max_num = guidelines.MOST
    verbose_name_plural = _("guidelines: changed words wait until they are published")

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """The rows, which know who changes them."""
        formset: Any = super().get_formset(request, obj, **kwargs)
        formset.by = request.user
        return formset

    @admin.display(description=_("state"))
    def state(self, guideline: Guideline) -> str:
        """Version, and whether something waits."""
        return state_of(guideline)


def state_of(guideline: Guideline) -> str:
    """Version, and whether something waits."""
    if not guideline.is_published:
        return gettext("draft, never published")
    words = gettext("version %(number)d") % {"number": guideline.version}
    return words if guideline.draft is None else gettext("%(version)s, with a draft that waits") % {"version": words}
