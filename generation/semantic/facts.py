"""What must be equal before two prompts can be one: numbers, dates, names of seasons, whom it is for, what is not wanted."""

from generation.prompt import language_of
from generation.semantic.words import terms

OPEN = ("word", "relation", "stop")


def facts(prompt: str) -> tuple[str, ...]:
    """Every fact in the prompt as ``kind value``, sorted; the language it is written in among them.

    Kinds: number (with its unit: percentages, prices, counts, lengths, ages, spans), date, time, weekday, season,
    holiday, audience, language, tone, channel, format, link, tag, not.
    """
    found = [f"{each.kind} {each.value}" for each in terms(prompt) if each.kind not in OPEN]
    return (*sorted(found), f"written {language_of(prompt, '')}")
