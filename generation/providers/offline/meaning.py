"""Reading a marketer's prompt: what is advertised, why, to whom, when, in which tone and form."""

import hashlib
import random
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from generation.providers.base import Brief
from generation.providers.offline import lexicon, subject
from generation.providers.offline.facts import find_facts, joined, missing_numbers, without_orders
from generation.providers.offline.guidance import CATEGORIES, forbidden_words

MAX_PROMPT_LETTERS = 4_000
_HANGUL = re.compile(r"[가-힣ㄱ-ㆎ]")
_LETTER = re.compile(r"[A-Za-z가-힣]")
_NEGATIVE = re.compile(
    r"금지|쓰지|사용하지|피하|피해|말 것|말아|제외|forbid|forbidden|never|avoid|don['’]?t|do not|banned|without|no\b|not\b",
    re.IGNORECASE,
)
_REQUIRED = re.compile(r"반드시|필수|포함|슬로건|꼭|must|always|include|slogan|tagline", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:제품명?|상품명?|서비스|혜택|기간|일시|장소|톤|채널|목적|브랜드|행사명|product|service|offer|when|where|date|tone|channel|goal|brand)\s*:",
    re.IGNORECASE,
)
_WRITTEN_AFTER = re.compile(
    r"\s?(?:이라는|라는|이라고|라고)?\s?(?:문구|글씨|글자|텍스트|문장|제목)|\s?(?:written|text|in (?:large|big|bold)|lettering)"
)
_WRITTEN_BEFORE = re.compile(
    r"(?:text|words?|saying|says|reads|reading|headline|title|letters|문구|글자|글씨|제목|텍스트)\W*$", re.IGNORECASE
)
_PARTICLE = r"(?:(?:의|인|로|으로|이자|적인|급)(?![가-힣]))?"
_QUOTES = re.compile(r"[\"“‘'「『]([^\"”’'」』\n]{1,60})[\"”’'」』]")


@dataclass(frozen=True)
class Meaning:
    """A prompt that has been read.

    ``topics`` come best first; season, occasion, topics, kind, intent, tone and form are keys of the lexicon or empty.
    ``lettering`` is what a picture is to have written on it; ``segment`` a name, so that each segment gets other phrases.
    """

    language: str
    subject: str
    quoted: str
    lettering: str
    audience: str
    segment: str
    brand: str
    kind: str
    facts: tuple[str, ...]
    season: str
    occasion: str
    topics: tuple[str, ...]
    intent: str
    tone: str
    form: str
    forbidden: tuple[str, ...]
    required: tuple[str, ...]
    prompt: str

    @property
    def topic(self) -> str:
        """The most telling topic, empty without one."""
        return self.topics[0] if self.topics else ""


def language_of(prompt: str, fallback: str) -> str:
    """``ko`` where at least a fifth of the letters are Hangul, ``en`` where fewer are, ``fallback`` without letters."""
    letters = len(_LETTER.findall(prompt))
    if not letters:
        return fallback if fallback in {"ko", "en"} else "en"
    return "ko" if len(_HANGUL.findall(prompt)) >= letters / 5 else "en"


def dice(*parts: object) -> random.Random:
    """A source of choices that depends on ``parts`` only."""
    digest = hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "replace")).digest()
    return random.Random(int.from_bytes(digest[:8]))  # noqa: S311  choices of words and colours, no secret


def read(brief: Brief) -> Meaning:
    """Everything the offline writer and painter want to know about ``brief``."""
    prompt = _clean(brief.prompt)
    language = language_of(prompt, brief.language)
    audience, rest = subject.take_audience(_unlabelled(without_orders(prompt)), language)
    facts, rest = find_facts(rest, language)
    quote = subject.quoted(prompt)
    required, forbidden = _rules(brief.guidelines)
    pieces = subject.find_pieces(_without(rest, forbidden), language, _weight)
    intents = [name for name, entry in lexicon.INTENTS.items() if _count(entry, prompt)]
    lettering = quote if _is_lettering(prompt, quote) else ""
    about, facts = _subject(pieces, "" if lettering else quote, intents[:1], facts, prompt)
    kind = _first(lexicon.KINDS, re.sub(r" in [A-Z].*", "", about).lower())
    facts += [feature for feature in subject.find_features(rest, language) if feature not in about]
    facts += missing_numbers(prompt, " ".join((*facts, about, audience)))
    facts.sort(key=prompt.find)
    return Meaning(
        language=language,
        subject=about,
        quoted=quote,
        lettering=lettering,
        audience=_clean(brief.audience) or audience,
        segment=str(brief.segment.get("name", "")),
        brand=_clean(brief.brand_name) or _quoted_brand("" if lettering else quote, about),
        kind=kind,
        facts=tuple(joined(facts, prompt)),
        season=_best(lexicon.SEASONS, prompt),
        occasion=_best(lexicon.OCCASIONS, prompt),
        topics=_ranked(lexicon.TOPICS, prompt, about),
        intent=_intent(intents, kind),
        tone=_tone(brief, rest),
        form=_first(lexicon.FORMS, prompt),
        forbidden=forbidden,
        required=required,
        prompt=prompt,
    )


def _unlabelled(text: str) -> str:
    """A filled-in form ("Product: …, Audience: …") as plain clauses."""
    text = re.sub(r"(?:타깃|타겟|대상|고객층)\s*:\s*([^,/|]+)", r"\1 대상", text)
    text = re.sub(r"(?:target|audience)\s*:\s*", ", for ", text, flags=re.IGNORECASE)
    return _LABEL.sub(", ", text)


def _without(text: str, words: tuple[str, ...]) -> str:
    """Without them, and without the particle that would be left standing: "최고의 원두" is "원두"."""
    for word in words:
        text = re.sub(re.escape(word) + _PARTICLE, " ", text, flags=re.IGNORECASE)
    return text


def _clean(text: str) -> str:
    """NFC, one line, no control characters, bounded."""
    flat = "".join(" " if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} else c for c in text[:MAX_PROMPT_LETTERS])
    return " ".join(unicodedata.normalize("NFC", flat).split())


def _subject(pieces: list[str], quote: str, intents: list[str], facts: list[str], prompt: str) -> tuple[str, list[str]]:
    """What is advertised, and the facts: where a place opens, what it offers belongs to the facts."""
    about = pieces[0] if pieces else ""
    if quote and len(quote) <= 14 and quote not in about and (not about or not _weight(about)):
        about = quote
    place = next((piece for piece in pieces if _count(lexicon.KINDS["place"], piece.lower())), "")
    if intents == ["opening"] and place and place != about:
        return place, [f"{about} {fact}" if f"{about} {fact}" in prompt else fact for fact in facts]
    return about, facts


def _intent(intents: list[str], kind: str) -> str:
    """The purpose. An "event" around a thing on sale is no gathering: it launches, opens or promotes."""
    if kind == "gathering" and not {"recruit", "greeting"} & set(intents):
        return "event"
    if intents[:1] == ["event"] and kind != "place":
        return next((name for name in ("launch", "opening", "booking") if name in intents), "promo")
    return intents[0] if intents else ("sale" if kind == "sale" else "")


def _quoted_brand(quote: str, about: str) -> str:
    """A short quoted phrase is a name."""
    return "" if len(quote) > 14 or quote == about else quote


def _is_lettering(prompt: str, quote: str) -> bool:
    """Whether the words around ``quote`` say that it is to be written out."""
    at = prompt.find(quote) if quote else -1
    return at >= 0 and bool(
        _WRITTEN_AFTER.match(prompt[at + len(quote) + 1 :]) or _WRITTEN_BEFORE.search(prompt[: at - 1])
    )


def _weight(piece: str) -> int:
    return min(3, sum(_count(entry, piece) for entry in lexicon.TOPICS.values()))


def _tone(brief: Brief, prompt: str) -> str:
    for text in (_clean(brief.tone), prompt, " ".join(brief.guidelines)[:MAX_PROMPT_LETTERS]):
        if tone := _first(lexicon.TONES, text):
            return tone
    return "friendly"


def _rules(guidelines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Phrases that the guidelines want in the copy, and words that they want kept out."""
    required: list[str] = []
    forbidden = list(forbidden_words(guidelines))
    for line in (_clean(guideline)[:500] for guideline in guidelines):
        is_of_brand = line.partition(":")[0] in CATEGORIES  # its words are checked as every copy is afterwards
        if _NEGATIVE.search(line) and not is_of_brand:
            forbidden.extend(_QUOTES.findall(line) or _listed(line))
        elif _REQUIRED.search(line) and not _NEGATIVE.search(line):
            required.extend(_QUOTES.findall(line))
    return tuple(required[:2]), tuple(word for word in forbidden if len(word) > 1)


def _listed(line: str) -> list[str]:
    """The words after a colon: ``금지어: 최고, 최저가``."""
    _, colon, tail = line.partition(":")
    return [word.strip() for word in re.split(r"[,/·;]", tail) if 0 < len(word.strip()) <= 20] if colon else []


def _first(table: dict[str, tuple[str, str]], text: str) -> str:
    return next((name for name, entry in table.items() if _count(entry, text)), "")


def _best(table: dict[str, tuple[str, str]], text: str) -> str:
    counts = {name: _count(entry, text) for name, entry in table.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


def _ranked(table: dict[str, tuple[str, str]], text: str, about: str) -> tuple[str, ...]:
    scores = {name: _count(entry, text) + 3 * _count(entry, about) for name, entry in table.items()}
    return tuple(name for name in sorted(scores, key=lambda n: -scores[n]) if scores[name])


def _count(entry: tuple[str, str], text: str) -> int:
    korean, english = _compiled(entry)
    return len(set(korean.findall(text))) + len({found.lower() for found in english.findall(text)})


@lru_cache(maxsize=256)
def _compiled(entry: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    korean, english = entry
    words = r"(?<![A-Za-z])(?:" + korean + r")(?![A-Za-z])"
    return re.compile(words, re.IGNORECASE), re.compile(rf"(?<!\w)(?:{english})(?:e?s)?(?!\w)", re.IGNORECASE)
