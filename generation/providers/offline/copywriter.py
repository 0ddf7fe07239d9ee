"""Marketing copy from a prompt without any model: chosen, inflected and assembled from phrases.

The same brief always gives the same proposals; proposal i and proposal j of one brief share no headline.
"""

import re
from collections.abc import Sequence
from types import ModuleType

from generation.providers.base import Brief
from generation.providers.offline import words_en, words_ko
from generation.providers.offline.guidance import obey, politeness
from generation.providers.offline.korean import Noun
from generation.providers.offline.meaning import Meaning, dice, read

# Purposes that are no thing one buys: their own sentences, not those about a product.
OWN_WORDS = frozenset({"recruit", "greeting", "event"})
FORMAL_TONES = frozenset({"professional", "luxury"})
_PROPER = re.compile(
    r"^(?:[A-Z]{2,}|Christmas|Easter|Halloween|Black|Cyber|Valentine|Jeju|Seoul|Busan|Korea|Thanksgiving|Mother|Father)"
)


def write(brief: Brief, n: int) -> list[str]:
    """``n`` different proposals for ``brief``, in the language of its prompt; of a text to rewrite there is one."""
    if brief.rewrite_of and (rewritten := obey(brief.rewrite_of, brief.guidelines)):
        return [rewritten]
    writer = _Writer(read(brief), politeness(brief.guidelines))
    proposals = [writer.proposal(i) for i in range(n)]
    return [obey(text, brief.guidelines) or text for text in proposals] if brief.guidelines else proposals


class _Writer:
    """The phrases that fit one meaning, shuffled once, dealt out proposal by proposal."""

    def __init__(self, meaning: Meaning, form: str = "") -> None:
        self.meaning = meaning
        self.words: ModuleType = words_ko if meaning.language == "ko" else words_en
        self.formal = form == "hapsyo" or (not form and meaning.tone in FORMAL_TONES)
        self.slots = _slots(meaning, self.words, meaning.subject)
        self.short = _slots(meaning, self.words, _shortened(meaning.subject))
        self.nameless = not meaning.subject
        self.heads = self._dealt("heads", *self._head_pools())
        self.scenes = self._dealt("scenes", *self._scene_pools())
        self.lines = self._dealt("lines", *self._line_pools())
        self.calls = self._dealt("calls", self.words.CALLS[meaning.intent])

    def proposal(self, i: int) -> str:
        """The i-th proposal in the form that the prompt asks for."""
        head = _at(self.heads, i)
        form = self.meaning.form
        if form == "headline":
            text = "\n".join(filter(None, (head, self._facts())))
        elif form == "sms":
            text = self._sms(head, i)
        elif form == "email":
            text = self._email(head, i)
        else:
            text = "\n\n".join(
                filter(None, (head, self._body(i), *self.meaning.required, self._facts(), self._call(i), self._tags()))
            )
        return self._complete(text)

    # -- parts

    def _body(self, i: int) -> str:
        scene, line = _at(self.scenes, i), _at(self.lines, i)
        if scene and scene[-1] not in ".!?":
            scene += "."
        audience = self._audience(line, i)
        parts = [scene, line, audience, self._brand(f"{line} {audience}", i)]
        return " ".join(part for part in parts if part)

    def _facts(self) -> str:
        facts = (fact[:1].upper() + fact[1:] for fact in self.meaning.facts)
        return " · ".join(facts)

    def _call(self, i: int) -> str:
        call = _at(self.calls, i)
        if self.meaning.intent != "greeting":
            return f"{call} →"
        return "\n".join((call, self.words.SIGNED.format_map(self.slots))) if self.meaning.brand else call

    def _audience(self, line: str, i: int) -> str:
        if not self.meaning.audience:
            return ""
        formal = getattr(self.words, "FORMAL_FOR_AUDIENCE", ()) if self.formal else ()
        return _unlike(line, self._dealt("audience", formal or self.words.FOR_AUDIENCE), i)

    def _brand(self, line: str, i: int) -> str:
        if not self.meaning.brand or self.meaning.intent == "greeting":
            return ""
        formal = getattr(self.words, "FORMAL_AT_BRAND", ()) if self.formal else ()
        return _unlike(line, self._dealt("brand", formal or self.words.AT_BRAND), i)

    def _tags(self) -> str:
        meaning = self.meaning
        if meaning.form != "social":
            return ""
        names = [
            meaning.brand,
            self.slots["p"],
            *self.words.TAGS.get(meaning.topic, ()),
            self.words.INTENT_TAGS.get(meaning.intent, ""),
        ]
        tags = [_tag(name, meaning.language) for name in names]
        return " ".join(f"#{tag}" for tag in dict.fromkeys(tags) if tag and not self._bad(tag))

    def _sms(self, head: str, i: int) -> str:
        opening = f"[{self.meaning.brand}] {head}" if self.meaning.brand else head
        return "\n".join(filter(None, (opening, _at(self.lines, i), self._facts(), self._call(i))))

    def _email(self, head: str, i: int) -> str:
        subject = self.words.SUBJECT_LINES["default"].format(h=head)
        parts = (
            subject,
            self.words.SUBJECT_LINES["greet"],
            self._body(i),
            *self.meaning.required,
            self._facts(),
            self._call(i),
            self.meaning.brand,
        )
        return "\n\n".join(filter(None, parts))

    # -- what fits

    def _head_pools(self) -> list[Sequence[str]]:
        meaning, words = self.meaning, self.words
        intent = words.INTENT_HEADS.get(meaning.intent, ())
        if meaning.intent == "greeting":
            return [words.GREETING_HEADS.get(meaning.occasion) or words.GREETING_HEADS.get(meaning.season, ()), intent]
        if meaning.intent in OWN_WORDS:
            return [intent]
        if self.nameless and not (meaning.topic or meaning.intent or meaning.brand):
            return [words.NAMELESS_HEADS]
        kind = "sale" if self.nameless and meaning.intent == "sale" else meaning.kind
        if kind in words.KIND_HEADS:
            return [words.TONE_HEADS.get(meaning.tone, ()), intent if kind == "place" else (), words.KIND_HEADS[kind]]
        special = words.OCCASION_HEADS.get(meaning.occasion) or words.SEASON_HEADS.get(meaning.season, ())
        pools = (words.TONE_HEADS.get(meaning.tone, ()), intent, words.TOPIC_HEADS.get(meaning.topic, ()), special)
        return [pool for pool in pools if pool] or [words.ANY_HEADS]

    def _scene_pools(self) -> list[Sequence[str]]:
        meaning, words = self.meaning, self.words
        if meaning.intent in {"recruit", "greeting"}:
            return [("",)]
        if meaning.topic:
            return [words.SCENES[meaning.topic], words.SEASON_SCENES.get(meaning.season, ())]
        if meaning.season and not meaning.kind:
            return [words.SEASON_SCENES[meaning.season], words.ANY_SCENES]
        return [words.KIND_SCENES.get(meaning.kind, words.ANY_SCENES)]

    def _line_pools(self) -> list[Sequence[str]]:
        meaning, words = self.meaning, self.words
        intent = words.INTENT_LINES.get(meaning.intent, ())
        kind = words.KIND_LINES.get(meaning.kind, ())
        if self.formal:
            intent = words.FORMAL_INTENT_LINES.get(meaning.intent, intent)
            kind = words.FORMAL_KIND_LINES.get(meaning.kind, kind)
        if meaning.tone == "humorous":
            intent = words.HUMOROUS_INTENT_LINES.get(meaning.intent, intent)
        if meaning.intent in OWN_WORDS:
            return [intent]
        if self.nameless and not (meaning.topic or meaning.intent or meaning.brand):
            return [words.NAMELESS_LINES]
        if meaning.kind == "sale":
            return [kind]
        return [kind or words.TONE_LINES[meaning.tone], intent]

    def _dealt(self, name: str, *pools: Sequence[str]) -> list[str]:
        """The pools taken in turn, each shuffled, filled in, without what must not be said."""
        meaning = self.meaning
        source = dice(meaning.prompt, meaning.brand, meaning.tone, name, *filter(None, [meaning.segment]))
        shuffled = [source.sample(list(pool), len(pool)) for pool in pools if pool]
        in_turn = [pool[i] for i in range(max(map(len, shuffled))) for pool in shuffled if i < len(pool)]
        slots = self.slots if name in {"heads", "audience", "brand"} else self.slots | self.short
        fresh = [phrase for phrase in in_turn if not self._echoes(phrase)] or in_turn
        filled = [_filled(phrase, slots) for phrase in fresh]
        allowed = [text for text in filled if not self._bad(text)]
        return allowed or ([self.slots["p"]] if name == "heads" else [""])

    def _echoes(self, phrase: str) -> bool:
        """Whether ``phrase`` says again what the product's name says: "this Christmas, the Christmas cake"."""
        if self.meaning.intent == "greeting":
            return False
        names = [*self.slots["p"].lower().split(), *getattr(self.words, "SEASON_NAMES", {}).values()]
        said = phrase.lower()
        return any(name in said and name in self.slots["p"].lower() for name in names if len(name) > 1 or name == "봄")

    def _bad(self, text: str) -> bool:
        return any(word.lower() in text.lower() for word in self.meaning.forbidden)

    def _complete(self, text: str) -> str:
        """Take out what must not be there even as part of the product's name."""
        for word in self.meaning.forbidden:
            text = re.sub(re.escape(word), "", text, flags=re.IGNORECASE)
        text = re.sub(r"[ \t]{2,}", " ", text)
        return re.sub(r"\n{3,}", "\n\n", text).strip()


def _at(items: Sequence[str], i: int) -> str:
    return items[i % len(items)]


def _unlike(said: str, items: Sequence[str], i: int) -> str:
    """The i-th of ``items``, or the next one that ends in another word than ``said`` has."""
    turned = [_at(items, i + k) for k in range(len(items))]
    return next((item for item in turned if item.split()[-1][:2] not in said), turned[0]) if items[0] else ""


def _shortened(product: str) -> str:
    """A long name is said in full once; after that its last two words do."""
    words = product.split()
    korean = product[-1:] >= "가"
    long = len(words) > 3 or (len(words) == 3 and korean and len(product) > 9)
    return " ".join(words[-2:]) if long and not words[-2][0].isdigit() and " in " not in product else product


def _slots(meaning: Meaning, words: ModuleType, subject: str) -> dict[str, str]:
    product = subject or words.NOUNS.get(meaning.topic) or words.EVENT_NOUNS.get(meaning.intent) or meaning.brand
    if meaning.language == "ko":
        return {"p": Noun(product or "새로운 시작"), "a": Noun(meaning.audience), "b": Noun(meaning.brand)}
    product = _lowered(product or "something new", meaning.prompt)
    our = product if _is_name(product, meaning) else f"{'the' if meaning.intent == 'event' else 'our'} {product}"
    return {
        "p": product,
        "P": product[:1].upper() + product[1:],
        "our": our,
        "Our": our[:1].upper() + our[1:],
        "a": meaning.audience,
        "b": meaning.brand,
    }


def _lowered(product: str, prompt: str) -> str:
    """A capital that only comes from the start of the prompt is none."""
    first = product.split()[0]
    starts = prompt.startswith(first) and first.istitle() and not _PROPER.match(product)
    return product[:1].lower() + product[1:] if starts else product


def _is_name(product: str, meaning: Meaning) -> bool:
    first = product.split()[0]
    return (
        product == meaning.quoted or product == "something new" or (first[:1].isupper() and not _PROPER.match(product))
    )


def _filled(phrase: str, slots: dict[str, str]) -> str:
    text = phrase.format_map(slots)
    return text[:1].upper() + text[1:]


def _tag(name: str, language: str) -> str:
    words = re.findall(r"\w+", name)
    return "".join(words) if language == "ko" else "".join(word[:1].upper() + word[1:] for word in words)
