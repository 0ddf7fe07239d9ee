"""English words down to their stems."""

from generation.semantic.lexicon import entries, words_in

KEPT = words_in("news series species glasses always gas this was yes tennis basis analysis oasis less")


def stem(word: str) -> tuple[str, str]:
    """Kind and plainest form of a word in small letters."""
    word = word.replace("’", "'")
    for form in _forms(word.removesuffix("'s").removesuffix("'")):
        known = entries("en").get(form)
        if known is not None:
            return known
    return "word", _forms(word.removesuffix("'s").removesuffix("'"))[-1]


def _forms(word: str) -> list[str]:
    """The word and what it may come from, the plainest last."""
    forms = [word]
    single = _singular(word)
    if single != word:
        forms.append(single)
    if single.endswith("ing") and len(single) > 5 and "_" not in single:
        base = single.removesuffix("ing")
        if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
            base = base[:-1]
        forms += [f"{base}e", base]
    elif single.endswith("e") and len(single) > 4 and "_" not in single:
        forms.append(single.removesuffix("e"))
    return forms


def _singular(word: str) -> str:
    if word in KEPT or len(word) < 4 or word.endswith(("ss", "us")) or "_" in word:
        return word
    if word.endswith("ies"):
        return f"{word.removesuffix('ies')}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word.removesuffix("es")
    return word.removesuffix("s")
