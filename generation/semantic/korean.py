"""Korean words down to their stems: particles and endings off, compounds of known words apart."""

from dataclasses import dataclass

from generation.semantic.lexicon import entries, words_in

# What a particle says about its noun; "" is nothing that could make another prompt of it.
PARTICLES = {
    "까지는": "까지", "까지만": "까지", "까지": "까지", "부터": "부터", "에서부터": "부터", "보다": "보다", "마다": "마다",
    "처럼": "처럼", "만을": "만", "만의": "만", "만": "만", "밖에": "밖에", "뿐": "만",
    "에게서": "", "한테서": "", "에게": "to", "한테": "to", "께": "to", "에게는": "to", "들에게": "to", "님께": "to",
    "이라고": "", "라고": "", "이라는": "", "라는": "", "이란": "", "란": "", "이며": "", "이고": "", "인": "",
    "으로서": "", "로서": "", "으로써": "", "으로는": "", "으로": "", "로는": "", "로": "", "에서는": "", "에서도": "",
    "에서의": "", "에서": "", "에는": "", "에도": "", "에": "", "와의": "", "과의": "", "이랑": "", "랑": "", "와": "",
    "과": "", "하고": "", "의": "", "도": "", "은": "", "는": "", "이": "by", "가": "by", "을": "of", "를": "of",
    "이나": "나", "나": "나", "들을": "of", "들의": "", "들이": "by", "들": "", "용으로": "", "용": "", "이요": "", "요": "",
    "이야": "", "야": "", "이에요": "", "예요": "", "입니다": "", "이다": "", "좀": "", "이면": "", "님": "",
}  # fmt: skip
GRAMMAR = ("filler", "request", "not_after", "not_before", "use", "relation")
ROLES = ("to", "by", "of")
ENDINGS = (
    "해주는", "해줄", "해달라는", "해달라고", "하자는", "하자고", "하려고", "하려면", "하는지", "하겠다는", "했다는", "할게요", "하십시오", "하라고", "하라는", "하려는", "하도록", "하면서", "하는걸", "합니다", "하세요", "하실",
    "하다는", "한다는", "하다고", "한다고", "하였", "하기", "하게", "하고", "하는", "하면", "하며", "하여", "해서", "해요", "한", "함", "해",
    "스러운", "스럽게", "스런", "로운", "롭게", "적인", "적으로", "적이고", "적", "되는", "되어", "돼서", "된", "되게", "되고",
    "있는", "있게", "있고", "있어", "지는", "지게", "지고", "다는", "으면서", "면서", "으며", "도록",
)  # fmt: skip
NEGATIVE_TAILS = ("없이", "없는", "없게", "없고", "없다", "없음", "없다는")
SHORT_NOUNS = words_in(
    "봄 꽃 집 옷 물 빵 차 책 팀 앱 맛 꿈 눈 비 술 약 땅 길 밤 낮 점 돈 몸 딸 개 팩 맘 글 문 곳 날 톡 후 전 달 주"
)


@dataclass(frozen=True)
class Stem:
    """A word without what hangs on it; ``relation`` is what its particle adds to the meaning."""

    kind: str
    value: str
    relation: str = ""
    is_negated: bool = False


def stems(word: str) -> list[Stem]:
    """The stem of one run of Hangul, or those of the words that it is made of."""
    for tail in NEGATIVE_TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return [Stem(each.kind, each.value, is_negated=True) for each in stems(word.removesuffix(tail))]
    value, relation = _without_particles(_without_ending(word))
    known = entries("ko").get(value)
    if known is not None:
        return [Stem(*known, relation)]
    parts = [Stem(*entries("ko").get(part, ("word", part))) for part in _parts(value)]
    return [*parts[:-1], Stem(parts[-1].kind, parts[-1].value, relation)]


def _without_particles(word: str) -> tuple[str, str]:
    relation = ""
    for _ in range(2):
        if word in entries("ko") or any(_is_noun(word[-size:]) for size in range(2, len(word))):
            break
        tail = next((word[-size:] for size in (3, 2, 1) if _is_particle(word, size)), "")
        if not tail:
            break
        word, relation = word.removesuffix(tail), PARTICLES[tail] or relation
    return word, relation


def _is_particle(word: str, size: int) -> bool:
    stem, tail = word[:-size], word[-size:]
    return tail in PARTICLES and (len(stem) >= 2 or stem in SHORT_NOUNS or stem in entries("ko"))


def _without_ending(word: str) -> str:
    if word in entries("ko"):
        return word
    tail = next((each for each in ENDINGS if word.endswith(each) and len(word) - len(each) >= 2), "")
    return word.removesuffix(tail)


def _parts(word: str) -> list[str]:
    """A compound whose beginning or end is a known word, apart."""
    for size in range(len(word) - 1, 1, -1):
        if _is_noun(word[:size]) and _may_stand_alone(word[size:]):
            return [word[:size], *_parts(word[size:])]
        if _is_noun(word[-size:]) and _may_stand_alone(word[:-size]):
            return [*_parts(word[:-size]), word[-size:]]
        if _is_noun(word[:size]) and word[size] == "용" and _is_noun(word[size + 1 :]):
            return [word[:size], word[size + 1 :]]
    return [word]


def _may_stand_alone(word: str) -> bool:
    return len(word) > 1 or word in SHORT_NOUNS


def _is_noun(word: str) -> bool:
    return entries("ko").get(word, ("filler", ""))[0] not in GRAMMAR
