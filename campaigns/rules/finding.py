"""What in a copy breaks the guidelines of its brand."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from campaigns.rules import model
from campaigns.rules.folding import Folded, Utf16, fold, visible
from campaigns.rules.model import HAEYO, HAPSYO, PLAIN, Check, Rule, Span
from campaigns.rules.politeness import Ending, endings
from campaigns.rules.reading import checks_of
from campaigns.rules.sentences import sentences
from campaigns.rules.symbols import emoji, exclamations, runs
from campaigns.rules.words import occurrences

MOST_FINDINGS = 200
FORBIDDEN_WORD, WRONG_POLITENESS, MIXED_POLITENESS = "forbidden_word", "wrong_politeness", "mixed_politeness"
SENTENCE_TOO_LONG = "sentence_too_long"


@dataclass(frozen=True)
class Finding:
    """Something that breaks a rule.

    ``start`` and ``end`` count UTF-16 code units, as JavaScript does; ``guideline`` is the one that is broken, None
    for what holds without one; ``limit`` is the figure or the form that the rule asks for.
    """

    code: str
    start: int
    end: int
    found: str
    guideline: Rule | None = None
    limit: int | str = 0

    @property
    def detail(self) -> str:
        """What is wrong, as a sentence in the active language."""
        return _SENTENCES[self.code](self)

    def as_json(self) -> dict[str, Any]:
        """As the API shows it."""
        rule = self.guideline
        cited = rule and {"id": rule.pk, "category": rule.category, "text": rule.text}
        names = ("code", "start", "end", "found", "detail")
        return {**{name: getattr(self, name) for name in names}, "guideline": cited}


def find(text: str, guidelines: Iterable[Rule]) -> list[Finding]:
    """What breaks the rules, in the order of the text; at most 200.

    Args:
        text: the copy, of at most some thousand characters.
        guidelines: the published ones of its brand.
    """
    copy, rules = _Copy(text), [(rule, check) for rule in guidelines for check in checks_of(rule.category, rule.text)]
    found = [finding for rule, check in rules for finding in _FINDERS[check.kind](copy, rule, check)]
    found += _politeness(copy, [(rule, check) for rule, check in rules if check.kind == model.POLITENESS])
    unique = {(finding.code, finding.start, finding.end): finding for finding in reversed(found)}
    return sorted(unique.values(), key=lambda finding: (finding.start, finding.end, finding.code))[:MOST_FINDINGS]


class _Copy:
    """A text, with what several checks ask of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded: Folded = fold(text)
        self._utf16 = Utf16(text)

    def finding(self, code: str, span: Span, rule: Rule | None, limit: int | str = 0) -> Finding:
        """What was found there."""
        start, end = self._utf16.offset(span.start), self._utf16.offset(span.end)
        return Finding(code, start, end, self.text[span.start : span.end], rule, limit)


def _words(copy: _Copy, rule: Rule, check: Check) -> Iterator[Finding]:
    for word in check.words:
        for span in occurrences(copy.folded, word):
            yield copy.finding(FORBIDDEN_WORD, span, rule)


def _emoji(copy: _Copy, rule: Rule, check: Check) -> Iterator[Finding]:
    for span in emoji(copy.text)[check.most :]:
        yield copy.finding(model.EMOJI, span, rule, check.most)


def _exclamation(copy: _Copy, rule: Rule, check: Check) -> Iterator[Finding]:
    for span in runs(exclamations(copy.text)[check.most :]):
        yield copy.finding(model.EXCLAMATION, span, rule, check.most)


def _length(copy: _Copy, rule: Rule, check: Check) -> Iterator[Finding]:
    for span in sentences(copy.text):
        if len(visible(copy.text[span.start : span.end])) > check.most:
            yield copy.finding(SENTENCE_TOO_LONG, span, rule, check.most)


def _politeness(copy: _Copy, rules: list[tuple[Rule, Check]]) -> list[Finding]:
    """Against the form that the guidelines ask for; where they contradict each other, nothing."""
    found, forms = endings(copy.text), {check.form for _rule, check in rules}
    if not forms:
        return [copy.finding(MIXED_POLITENESS, ending.span, None, form) for ending, form in _mixed(found)]
    if len(forms) > 1:
        return []
    rule, check = rules[0]
    wrong = [ending for ending in found if ending.form != check.form]
    return [copy.finding(WRONG_POLITENESS, ending.span, rule, check.form) for ending in wrong]


def _mixed(found: list[Ending]) -> list[tuple[Ending, str]]:
    """The sentences in the rarer of 해요체 and 합니다체, each with the other form; of equally many, the later ones."""
    told = [ending for ending in found if ending.form in {HAEYO, HAPSYO} and not ending.is_formula]
    if len({ending.form for ending in told}) < 2:
        return []
    counts = {form: sum(ending.form == form for ending in told) for form in (HAEYO, HAPSYO)}
    main = told[0].form if counts[HAEYO] == counts[HAPSYO] else max(counts, key=lambda form: counts[form])
    return [(ending, main) for ending in told if ending.form != main]


_FINDERS: dict[str, Callable[[_Copy, Rule, Check], Iterable[Finding]]] = {
    model.FORBIDDEN_WORDS: _words,
    model.EMOJI: _emoji,
    model.EXCLAMATION: _exclamation,
    model.SENTENCE_LENGTH: _length,
    model.POLITENESS: lambda _copy, _rule, _check: (),  # all guidelines together, below
}


def _form(form: int | str) -> str:
    return {HAEYO: "해요체", HAPSYO: "합니다체", PLAIN: "한다체"}[str(form)]


_SENTENCES: dict[str, Callable[[Finding], str]] = {
    FORBIDDEN_WORD: lambda f: _("“%(word)s” is a word that this brand does not use.") % {"word": f.found},
    WRONG_POLITENESS: lambda f: _("This brand ends its sentences in %(form)s.") % {"form": _form(f.limit)},
    MIXED_POLITENESS: lambda f: _("The other sentences end in %(form)s.") % {"form": _form(f.limit)},
    model.EMOJI: lambda f: (
        _("This brand uses at most this many emoji: %(most)s.") % {"most": f.limit}
        if f.limit
        else _("This brand uses no emoji.")
    ),
    model.EXCLAMATION: lambda f: (
        _("This brand uses at most this many exclamation marks: %(most)s.") % {"most": f.limit}
        if f.limit
        else _("This brand uses no exclamation marks.")
    ),
    SENTENCE_TOO_LONG: lambda f: _("A sentence has at most %(most)s characters.") % {"most": f.limit},
}
