"""Finding a word in a copy: whole words only, Korean ones with whatever particles hang on them.

"최고" is in "최고예요" and "국내최고의", but not in "최고기온": after the word only particles, forms of 이다 and 하다 may
follow, and before it only a word that it is commonly written together with.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from campaigns.rules.folding import Folded, fold
from campaigns.rules.model import Span

_PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|에겐|께|께서|한테|로|으로|와|과|도|만|까지|부터|처럼|보다|같은|같이|라도|이라도|조차|마저|밖에|뿐|이나|나|이랑|랑|하고|들|만의|"
    "만큼|마다|이여|여"
)
_COPULA = (
    "이다|다|이에요|예요|에요|이예요|입니다|입니까|이었어요|였어요|이었습니다|였습니다|이었다|였다|이죠|죠|이지요|지요|이지|지|이네요|네요|이네|네|이고|고|이며|며|이면|면|"
    "이라면|라면|이라서|라서|이라|라|이라니|라니|인|인데|인데요|일|임|이란|란|이라는|라는|이라고|라고|이랍니다|랍니다|이래요|래요|이야|야|이니까|니까|이거든요|거든요|인가요|"
    "일까요|이군요|군요|이자|이었던|였던|이더라고요|이라도|이요|요"
)
_HADA = (
    "한|하고|하게|하는|하다|하면|하며|하여|하기|하지|하네요|하죠|하세요|해|해요|해서|해도|합니다|합니까|했어요|했습니다|했던|했다|할|함|해드려요|해드립니다|되는|된|되어|되고|"
    "되면|되며|돼요|돼|됩니다|될|됨|됐어요|됐습니다|되었습니다|됐다|나세요|났어요|났습니다"
)
_TAIL = re.compile(rf"(?:{_PARTICLES}){{0,3}}(?:{_COPULA}|{_HADA})?(?:은|는|도|만|요)?\Z")
_TAIL_LONGEST = 9
_PREFIX = re.compile(r"(?:\A|[^가-힣])(?:국내|세계|업계|역대|사상|전국|한국|시즌|올해|국산|동네|지역|아시아|브랜드)\Z")


def occurrences(folded: Folded, word: str) -> Iterator[Span]:
    """Where the word stands in the original text; its particles are not part of it."""
    pattern = _pattern(word)
    if pattern is None:
        return
    for match in pattern.finditer(folded.text):
        if _is_whole(folded.text, match.start(), match.end()):
            yield Span(folded.starts[match.start()], folded.ends[match.end() - 1])


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str] | None:
    """Its folded letters; a space in Korean may be left out, a space and a hyphen in Latin are the same."""
    text = fold(word).text.strip()
    if not any(character.isalnum() for character in text):
        return None
    return re.compile("".join(_part(text, index) for index in range(len(text))))


def _part(text: str, index: int) -> str:
    character = text[index]
    if character not in " -" or not 0 < index < len(text) - 1:
        return re.escape(character)
    around = text[index - 1] + text[index + 1]
    if not around.isalnum():
        return re.escape(character)
    return "[ -]?" if any(_is_hangul(each) for each in around) else "[ -]"


def _is_whole(text: str, start: int, end: int) -> bool:
    return _begins(text, start) and _ends(text, end)


def _begins(text: str, start: int) -> bool:
    if start == 0:
        return True
    first, before = text[start], text[start - 1]
    if _is_hangul(first):
        return not _is_hangul(before) or _PREFIX.search(text, max(0, start - 6), start) is not None
    return not (first.isalnum() and before.isalnum() and not _is_hangul(before))


def _ends(text: str, end: int) -> bool:
    if end == len(text):
        return True
    last, after = text[end - 1], text[end]
    if _is_hangul(after) and last.isalnum():
        return _TAIL.match(_run(text, end)) is not None
    return not (last.isalnum() and after.isalnum() and not _is_hangul(last))


def _run(text: str, start: int) -> str:
    """The Hangul that follows; longer than any tail is as good as endless."""
    end = start
    while end < len(text) and end - start <= _TAIL_LONGEST and _is_hangul(text[end]):
        end += 1
    return text[start:end]


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣"
