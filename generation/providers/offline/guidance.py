"""What a brand's guidelines ask of copy, as far as it can be checked, and copy changed until it obeys.

The checks are those that every copy is checked against afterwards (campaigns.rules): what obeys here has no finding.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from campaigns.rules import Finding, checks_of, find
from generation.providers.offline.endings import to_haeyo, to_hapsyo
from generation.providers.offline.korean import PAIRS, with_particle

CATEGORIES = frozenset({"tone", "style", "values", "vocabulary", "forbidden", "other"})
MOST_ROUNDS = 4  # a change may bring another finding: a word that is only whole once an emoji is gone
_QUOTED = r"[\"“‘'「『]([^\"”’'」』\n]{1,40})[\"”’'」』]"
_INSTEAD = (  # what is written otherwise, and how
    re.compile(
        rf"{_QUOTED}(?:이라는|라는)?\s*(?:말|단어|표현)?\s*(?:대신에?|(?:이|가)?\s*아니(?:라|고)|→|->|=>)\s*{_QUOTED}"
    ),
    re.compile(rf"(?:say|use|write)\s+{_QUOTED},?\s+(?P<not>instead of|rather than|not)\s+{_QUOTED}", re.IGNORECASE),
)
NEUTRAL = {
    "최저가": "합리적인 가격", "저렴한": "부담 없는", "완벽한": "꼼꼼한", "고객님": "손님", "무료로": "부담 없이",
    "cheap": "affordable", "cheapest": "well priced", "amazing": "lovely", "perfect": "well made", "buy": "discover",
}  # fmt: skip
_PARTICLE = re.compile(
    r"(?:이에요|예요|입니다|이라는|으로|에서|에게|까지|부터|은|는|이|가|을|를|과|와|의|에|로|도|만)?(?![가-힣])"
)
_BEFORE_WISH = re.compile(r"([가-힣]+)시기 $")


@dataclass(frozen=True)
class Line:
    """A guideline of a brief, as the checks read it."""

    pk: int
    category: str
    text: str


def lines_of(guidelines: Iterable[str]) -> list[Line]:
    """The guidelines of a brief, "category: text" each."""
    found = []
    for number, line in enumerate(guidelines):
        category, _colon, text = line.partition(": ")
        found.append(Line(number, category, text) if category in CATEGORIES else Line(number, "other", line))
    return found


def forbidden_words(guidelines: Iterable[str]) -> tuple[str, ...]:
    """The words that they forbid."""
    checks = (check for line in lines_of(guidelines) for check in checks_of(line.category, line.text))
    return tuple(dict.fromkeys(word for check in checks for word in check.words))


def politeness(guidelines: Iterable[str]) -> str:
    """``haeyo``, ``hapsyo`` or ``plain``; empty where they ask for none, or for several."""
    checks = (check for line in lines_of(guidelines) for check in checks_of(line.category, line.text))
    forms = {check.form for check in checks if check.form}
    return forms.pop() if len(forms) == 1 else ""


def obey(text: str, guidelines: Iterable[str]) -> str:
    """``text`` with what breaks them replaced, cut or turned; sentences that are too long stay as they are."""
    lines = lines_of(guidelines)
    for _round in range(MOST_ROUNDS):
        mended = _tidy(_mended(text, find(text, lines), _substitutes(lines)))
        if mended == text:
            break
        text = mended
    return text


def _mended(text: str, findings: list[Finding], substitutes: dict[str, str]) -> str:
    """One pass from the end to the beginning, so that the offsets stay right."""
    units, edge = text.encode("utf-16-le", "surrogatepass"), len(text) * 4
    for finding in sorted(findings, key=lambda found: found.start, reverse=True):
        start, end = finding.start * 2, finding.end * 2
        if end > edge:
            continue
        before, after = (part.decode("utf-16-le", "surrogatepass") for part in (units[:start], units[end:]))
        changed = _change(before, finding, after, substitutes)
        if changed is not None:
            units, edge = "".join(changed).encode("utf-16-le", "surrogatepass"), start
    return units.decode("utf-16-le", "surrogatepass")


def _change(before: str, finding: Finding, after: str, substitutes: dict[str, str]) -> tuple[str, str, str] | None:
    if finding.code == "forbidden_word":
        return _without_word(before, finding.found, after, substitutes)
    if finding.code == "emoji":
        return before, "", after
    if finding.code == "exclamation":
        ends = bool(before.strip()) and before.rstrip()[-1] not in ".?!…,\n" and not after.startswith(("?", "."))
        return before, "." if ends else "", after
    if finding.code in {"wrong_politeness", "mixed_politeness"}:
        return _turned(before, finding, after)
    return None


def _without_word(before: str, word: str, after: str, substitutes: dict[str, str]) -> tuple[str, str, str]:
    other = substitutes.get(word.casefold(), "")
    particle = _PARTICLE.match(after)
    said = particle.group() if particle and word[-1:] >= "가" else ""
    if not other:
        return before, "", after[len(said) :]
    pair = next((name for name, forms in PAIRS.items() if said in forms), "") if said else ""
    if pair:
        return before, with_particle(other, pair), after[len(said) :]
    if word[:1].isupper():
        other = other[:1].upper() + other[1:]
    return before, other, after


def _turned(before: str, finding: Finding, after: str) -> tuple[str, str, str] | None:
    if finding.limit == "hapsyo":
        turned = to_hapsyo(finding.found)
        if turned and after.startswith("?") and turned.endswith("니다"):
            turned = f"{turned[:-1]}까"
        return None if turned is None else (before, turned, after)
    if finding.limit != "haeyo":
        return None
    wish = _BEFORE_WISH.search(before)
    if wish and finding.found == "바랍니다":
        return before[: wish.start()], f"{wish.group(1)}세요", after
    turned = to_haeyo(finding.found)
    return None if turned is None else (before, turned, after)


def _substitutes(lines: Iterable[Line]) -> dict[str, str]:
    """What to say for a word that is forbidden: as the guidelines say, else something plain that none forbids."""
    lines = list(lines)
    found = {}
    for line in lines:
        for old, new in _INSTEAD[0].findall(line.text):
            found[old.casefold()] = new
        for new, _not, old in _INSTEAD[1].findall(line.text):
            found[old.casefold()] = new
    chosen = NEUTRAL | found
    return {old: new for old, new in chosen.items() if not find(new, lines)}


def _tidy(text: str) -> str:
    """Without the gaps that cutting leaves."""
    text = re.sub(r"[ \t]{2,}", " ", text)
    text = re.sub(r"[ \t]+(?=[,.!?…\n]|$)", "", text)
    text = re.sub(r"(?m)^[ \t,·]+", "", text)
    text = re.sub(r"([,·])(?=\s*[,.·!?])", "", text)
    text = re.sub(r"(?m)^[.!?·→\s]+$", "", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
