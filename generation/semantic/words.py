"""The prompt in its plainest form: what is said of what, without politeness, fillers, particles and endings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from generation.semantic import english, korean
from generation.semantic.lexicon import DROPPED, entries, joined, words_in
from generation.semantic.scan import Mark, normalised, scan

ASKED = "써|적어|만들어|작성해|제작해|지어|뽑아|짜|제안해|생각해|구상해|생성해|보여|준비해|그려|완성해|내|정해|기획해|고안해|만들|잡아|꾸려|마련해"
POLITE = (
    r"(?:줘|줄|주라|주세|주실|주시|주면|줬으면|달라|다오|주십|주겠|주렴|봐|볼래|볼까|보자|보세|봐라|라$)[가-힣]*"
    r"(?:\s(?:수|좋겠|감사하?겠|고맙겠|바랍|바라|될까|되나|하는)[가-힣]*)*(?:\s있[가-힣]*)?"
)
BEFORE = r"(?:(?<![가-힣])|(?<=문구)|(?<=카피)|(?<=글)|(?<=제목)|(?<=배너)|(?<=캡션)|(?<=설명)|(?<=좀)|(?<=을)|(?<=를))"
REQUEST = re.compile(rf"{BEFORE}(?:{ASKED})\s?{POLITE}(?![가-힣])")
DOING = re.compile(rf"(?<=[가-힣])해\s?(?:봐\s?)?{POLITE}(?![가-힣])")  # 소개해 주세요: what is asked for is 소개
BEGGING = re.compile(
    r"(?<![가-힣])(?:좀\s)?(?:부탁|요청|의뢰)(?:드|해|합|할|요|이야|이에요|바랍|함|좀)[가-힣]*(?:\s(?:될까|되나)[가-힣]*)?(?![가-힣])"
)
INGREDIENTS = "sugar|gluten|dairy|fat|alcohol|caffeine|fragrance|cruelty|smoke|nut|meat|stress|hassle|risk|oil|lactose|plastic|paraben"
FREE_OF = re.compile(rf"\b([a-z]+)-free\b|\b({INGREDIENTS}) free\b")
DETERMINERS = words_in("a an the me us my our some one two three four five this that")
AMBIGUOUS = words_in(
    "craft draft design paint sketch illustrate develop prepare provide deliver do produce need get now well suggest"
)


@dataclass(frozen=True)
class Term:
    """One word of the plain form. ``kind`` is a fact's, or "word"; ``role`` what a particle makes of it."""

    kind: str
    value: str
    role: str = ""
    letters: str = ""  # an English word as it was written


@lru_cache(maxsize=512)
def terms(prompt: str) -> tuple[Term, ...]:
    """The prompt's words in their plainest form, in its order."""
    text = joined("en", joined("ko", _unasked(normalised(prompt))))
    text = FREE_OF.sub(lambda found: f"no {found[1] or found[2]}", text)
    return tuple(_without_doubled_ad(_Reader(scan(text)).read()))


def _unasked(text: str) -> str:
    """Without the asking itself."""
    for pattern in (REQUEST, DOING, BEGGING):
        text = pattern.sub(" ", text)
    return text


def plain(prompt: str) -> str:
    """What is embedded: the terms in one order, so that only what is said counts, not where."""
    said = {f"not {each.value}" if each.kind == "not" else each.value for each in terms(prompt) if each.kind != "stop"}
    return " ".join(sorted(said)).replace("_", " ")


class _Reader:
    """Turns marks into terms; a negation waits for the word that it belongs to."""

    def __init__(self, marks: list[Mark]) -> None:
        self.marks, self.terms = marks, list[Term]()
        self.waiting: list[str] = []
        self.is_opening = True
        self.is_korean = any("가" <= each.value[:1] <= "힣" for each in marks)
        self.next = Mark("stop", "")

    def read(self) -> list[Term]:
        for at, mark in enumerate(self.marks):
            self.next = self.marks[at + 1] if at + 1 < len(self.marks) else Mark("stop", "")
            if mark.kind == "stop":
                self.is_opening = True
                self.terms.append(Term("stop", ""))
            elif mark.kind != "word":
                self._add(Term(mark.kind, mark.value))
            elif "가" <= mark.value[0] <= "힣" or (self.is_korean and mark.value in entries("ko")):
                self._korean(mark)
            else:
                self._english(mark.value)
        self.terms = [replace(each, kind="word") if each.kind == "use" else each for each in self.terms]
        for each in self.waiting:  # nothing came that it could belong to
            self.terms.append(Term("not" if each == "not" else "relation", f"{each} ?"))
        return self.terms

    def _add(self, term: Term) -> None:
        waiting, self.waiting = self.waiting, []
        if "not" in waiting:
            term = replace(term, kind="not")
        self.terms.append(term)
        self.terms += [Term("relation", f"{each} {term.value}") for each in waiting if each != "not"]
        self.is_opening = False

    def _korean(self, mark: Mark) -> None:
        word = mark.value
        kind = entries("ko").get(word, ("word", word))[0]
        if kind == "not_before":
            self.waiting.append("not")
        elif kind == "not_after":
            self._negate()
        elif kind == "relation":
            self._relate(entries("ko")[word][1])
        elif mark.is_attached and word in korean.PARTICLES:
            self._hang(korean.PARTICLES[word])
        elif kind not in DROPPED and not self._is_manner(kind):
            for stem in korean.stems(word):
                self._stem(stem)

    def _stem(self, stem: korean.Stem) -> None:
        if stem.kind in DROPPED:
            return
        self._add(Term("word" if stem.kind in ("manner", "target") else stem.kind, stem.value))
        self._hang(stem.relation)
        if stem.is_negated:
            self._negate()

    def _hang(self, relation: str) -> None:
        if not relation or not self.terms or self.terms[-1].kind == "stop":
            return
        if relation in korean.ROLES:
            self.terms[-1] = replace(self.terms[-1], role=relation)
        else:
            self._relate(relation)

    def _relate(self, relation: str) -> None:
        if self.terms:
            self.terms.append(Term("relation", f"{relation} {self.terms[-1].value}"))

    def _negate(self) -> None:
        """What stands before is what is not wanted; the verb of using it says nothing."""
        while self.terms and self.terms[-1].kind in ("use", "stop"):
            self.terms.pop()
        if self.terms:
            self.terms[-1] = replace(self.terms[-1], kind="not", role="")
        else:
            self.waiting.append("not")

    def _english(self, word: str) -> None:
        kind, value = english.stem(word)
        if kind in ("not", "relation"):
            self.waiting.append(value)
            self.is_opening = False
        elif self._is_manner(kind) or (kind in ("filler", "use") and ("not" in self.waiting or kind == "filler")):
            return
        elif not (kind == "request" and self._is_request(word)):
            kind = "word" if kind in ("request", "use", "manner") else kind
            value = "sale" if word == "off" and self._is_rebate() else value
            self._add(Term(kind, value, letters=word.removesuffix("'s")))

    def _is_rebate(self) -> bool:
        return bool(self.terms) and self.terms[-1].kind == "number" and self.terms[-1].value.endswith(("%", "usd"))

    def _is_manner(self, kind: str) -> bool:
        """A warm tone is warm and 직장인 대상 is 직장인; a skin tone and a prize (대상) are something else."""
        before = self.terms[-1].kind if self.terms else ""
        return (kind == "manner" and before == "tone") or (kind == "target" and before in ("audience", "number"))

    def _is_request(self, word: str) -> bool:
        """At the beginning of a clause; a craft beer and a design studio are none."""
        is_certain = word not in AMBIGUOUS or self.next.kind in ("number", "stop") or self.next.value in DETERMINERS
        return self.is_opening and is_certain


def _without_doubled_ad(found: Iterable[Term]) -> list[Term]:
    """광고 문구 is 문구, and 안내 문구 is what 안내문 is."""
    kept: list[Term] = []
    for each in found:
        before = kept[-1].value if kept and each.value in ("카피", "공고") else ""
        if before == "광고":
            kept.pop()
        if before not in ("안내", "소개", "설명", "모집"):
            kept.append(each)
    return kept
