"""Why a row of an old database was not taken over as it was: a code for machines, a sentence for people."""

from typing import Any

from django.utils.translation import gettext_lazy as _

SENTENCES: dict[str, Any] = {
    # of any row
    "changed_here": _(
        "It was changed in the old service and here as well since it was imported. Here it stays as it is."
    ),
    "gone_here": _("It was imported before and has been deleted here since. It is not brought back."),
    "no_owner": _("Its user is not in the old database, or was not imported."),
    "owner_gone_here": _("Its user's account has been deleted here."),
    "no_campaign": _("Its campaign is not in the old database, or was not imported."),
    "no_creative": _("Its creative is not in the old database, or was not imported."),
    "adopted": _("It had no owner. It now belongs to the account named by --orphans-to."),
    "date_replaced": _("Its date could not be read or cannot be right. The nearest one known was put in its place."),
    "clash": _("The database refuses it beside what is here already."),
    "name_missing": _("It had no name. It was given one."),
    "name_cut": _("Its name was too long and was cut."),
    "text_cut": _("A text in it was too long and was cut."),
    "characters_replaced": _("It held characters that cannot be stored. They were left out or replaced."),
    # users
    "registered_here": _("The e-mail is already registered here. The account keeps its own name and password."),
    "same_person": _("The same e-mail was imported before. Both rows are one account."),
    "newer_password": _("Both old accounts had a password. This one was changed later and is the one that works."),
    "older_password": _("Both old accounts had a password. The other one was changed later; this one no longer works."),
    "other_username": _("The account has another username. Sign in with that one, or with the e-mail."),
    "username_taken": _("Somebody else has this username. A number was added to it."),
    "username_changed": _("The username held characters that a username cannot have. They were replaced."),
    "email_missing": _(
        "There is no e-mail. A placeholder stands in its place; the person can sign in with the username."
    ),
    "email_invalid": _(
        "The e-mail is not valid. A placeholder stands in its place; the person can sign in with the username."
    ),
    "email_taken": _("The new e-mail belongs to another account here."),
    "password_missing": _("There is no password. The person sets one with “Forgot your password?”."),
    "password_unknown": _(
        "The password is not stored as bcrypt. The person sets a new one with “Forgot your password?”."
    ),
    # projects
    "broken_json": _("The canvas is not valid JSON."),
    "not_a_design": _("The canvas holds no design: neither pages nor objects."),
    "too_deep": _("The canvas is nested too deeply."),
    "too_large": _("The design is too large to be stored, even after its pictures were taken out of it."),
    "canvas_refused": _("The canvas has a shape that cannot be stored."),
    "picture_refused": _("A picture in it could not be stored. A placeholder stands in its place."),
    "picture_elsewhere": _(
        "A picture in it lies at another address. It was not fetched; a placeholder stands in its place."
    ),
    "picture_not_fetched": _(
        "A picture in it lies at another address and could not be fetched. A placeholder stands in its place."
    ),
    "size_guessed": _("The design did not say its size. It was made large enough for its objects."),
    # campaigns
    "status_unknown": _("Its status is none that we know. It is paused."),
    "budget_invalid": _("Its budget is no amount of money. It was set to 0, so that nothing is spent by mistake."),
    "budget_rounded": _("Its budget was rounded or bounded to what can be stored."),
    "day_dropped": _("Its start or end is no day that can be right. It was left out."),
    "end_before_start": _("It ended before it began. The end was left out."),
    # segments
    "criteria_kept_as_text": _("Some of its criteria are none that we know. They stand in its description."),
    # creatives
    "type_unknown": _("Its type is none that we know. It was taken for text."),
    "no_result": _("It holds no result: the generation was never finished."),
    "picture_lost": _("Its picture could not be stored. It was archived with the address that it had."),
    "video_archived": _("Videos cannot be shown here. It was archived with the address that it had."),
    # jobs
    "job_type_unknown": _("Its type is neither text nor image, so its cost cannot be booked."),
    "cost_invalid": _("Its cost is no amount of money. It was booked as 0."),
    "cost_rounded": _("Its cost was rounded to nine decimal places."),
    "cost_too_high": _("Its cost cannot be right: it is above one million dollars."),
    "never_ended": _("The old service never finished it. It is cancelled."),
    "tokens_invalid": _("Its number of tokens cannot be right. It was set to 0."),
    "cost_changed": _(
        "Its cost is booked already and has changed in the old service since. The booking stays as it is."
    ),
    # metrics
    "unknown_metric": _("It counts something other than impressions, clicks or conversions."),
    "not_a_number": _("Its value is no number."),
    "negative": _("Its value is negative."),
    "not_whole": _("Its value is not a whole number."),
    "value_too_large": _("Its value is larger than can be right."),
    "no_day": _("Its time cannot be read, lies before the year 2000, or in the future."),
    # feedback
    "rating_out_of_range": _("Its rating is not a whole number from 1 to 5."),
    "given_again": _("The same person rated the same creative more than once. The latest counts."),
    "given_here": _("The person has rated this creative here. That stays."),
}


def sentence(code: str) -> str:
    """What the code means, in the language of the installation."""
    return str(SENTENCES[code])
