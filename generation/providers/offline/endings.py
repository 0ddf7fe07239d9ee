"""Korean sentence endings turned from 해요체 into 합니다체 and back, where the word leaves no doubt about its verb."""

from generation.providers.offline.korean import FINALS, HANGUL_FIRST, HANGUL_LAST, RIEUL

VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"  # in the order of Unicode
B, SS = 17, 20  # numbers of the final consonants ㅂ and ㅆ
BRIGHT = "ㅏㅑㅗ"  # followed by 아, the others by 어
OPENED = {"ㅝ": "ㅜ", "ㅘ": "ㅗ", "ㅕ": "ㅣ", "ㅙ": "ㅚ"}  # 줘 is 주어, 봐 보아, 겨 기어, 돼 되어
CONTRACTED = {stem: vowel for vowel, stem in OPENED.items()}

# Endings and whole words that no rule below makes.
TO_HAPSYO = {
    "어때요": "어떻습니까", "아니에요": "아닙니다", "거예요": "것입니다", "이에요": "입니다", "예요": "입니다",
    "야죠": "야 합니다", "이죠": "입니다", "계세요": "계십니다", "세요": "십시오", "들러요": "들릅니다", "따라요": "따릅니다",
    "치러요": "치릅니다", "도와요": "돕습니다", "켜요": "켭니다", "펴요": "폅니다", "그래요": "그렇습니다",
    "안녕하세요": "안녕하십니까", "만나요": "만납니다", "떠나요": "떠납니다", "끝나요": "끝납니다", "타나요": "타납니다",
    "어나요": "어납니다", "거든요": "기 때문입니다", "있죠": "있습니다", "신나요": "신납니다", "빛나요": "빛납니다",
}  # fmt: skip
TO_HAEYO = {
    "아닙니다": "아니에요", "겁니다": "거예요", "것입니다": "거예요", "십시오": "세요", "모십니다": "모셔요", "만듭니다": "만들어요",
    "듭니다": "들어요", "엽니다": "열어요", "압니다": "알아요", "팝니다": "팔아요", "놉니다": "놀아요", "이끕니다": "이끌어요",
    "들릅니다": "들러요", "따릅니다": "따라요", "치릅니다": "치러요", "그렇습니다": "그래요", "어떻습니까": "어때요",
    "안녕하십니까": "안녕하세요", "마십니다": "마셔요", "부풉니다": "부풀어요",
}  # fmt: skip
IN_DOUBT = ("데요", "네요", "군요", "나요", "까요", "대요", "래요", "지요", "삽니다", "삽니까")
# Verbs in -우다: 배워요 is 배웁니다, where 가벼워요 is 가볍습니다.
WITH_U = {
    "배", "채", "비", "키", "피", "깨", "세", "태", "데", "치", "지", "재", "외", "싸", "새", "끼", "띄", "메"
}  # fmt: skip
REGULAR_B = {"입", "잡", "뽑", "씹", "집", "접", "좁", "업", "꼽", "뵙"}
REGULAR_I = {"보", "쌓", "높", "직", "줄", "끓", "붙", "숙", "섞", "덮"}  # 보입니다 is 보여요, no noun with 입니다
IRREGULAR = {
    "듣": "들어요",
    "걷": "걸어요",
    "싣": "실어요",
    "닫": "닫아요",
    "짓": "지어요",
    "낫": "나아요",
    "잇": "이어요",
}
# Stems in ㅡ: the vowel that its contraction had.
CONTRACTED_EU = {
    "커": "크", "써": "쓰", "꺼": "끄", "떠": "뜨", "빠": "쁘", "뻐": "쁘", "퍼": "프", "파": "프",
}  # fmt: skip


def to_hapsyo(word: str) -> str | None:
    """``word``, the last of a sentence in 해요체, in 합니다체; None where its verb is in doubt."""
    if fixed := _by_ending(word, TO_HAPSYO):
        return fixed
    if word.endswith("게요"):
        return _promised(word[:-2])
    if word.endswith(IN_DOUBT) or not word.endswith("요") or len(word) < 2 or not _is_hangul(word[-2]):
        return None
    if word.endswith(("아요", "어요")) and len(word) > 2 and _is_hangul(word[-3]):
        return word[:-3] + _polite(word[-3])
    return _uncontracted(word[:-2], word[-2])


def to_haeyo(word: str) -> str | None:
    """``word``, the last of a sentence in 합니다체, in 해요체; None where its verb is in doubt."""
    if fixed := _by_ending(word, TO_HAEYO):
        return fixed
    if word.endswith(IN_DOUBT):
        return None
    word = word[:-1] + "다" if word.endswith("니까") else word
    if word.endswith("입니다") and len(word) > 3:
        return _is_noun(word[:-3])
    if word.endswith("습니다") and len(word) > 3 and _is_hangul(word[-4]):
        return word[:-4] + _after_consonant(word[-4])
    if word.endswith("니다") and len(word) > 2 and _parts(word[-3])[2] == B:
        return _after_vowel(word[:-3], _with(word[-3], final=0))
    return None


def _by_ending(word: str, table: dict[str, str]) -> str | None:
    found = next((ending for ending in sorted(table, key=len, reverse=True) if word.endswith(ending)), None)
    return None if found is None else word.removesuffix(found) + table[found]


def _promised(stem: str) -> str | None:
    """할게요, 있을게요."""
    if not stem or not _is_hangul(stem[-1]) or _parts(stem[-1])[2] != RIEUL:
        return None
    if stem[-1] == "을" and len(stem) > 1 and _is_hangul(stem[-2]) and _parts(stem[-2])[2]:
        return f"{stem[:-1]}겠습니다"
    return f"{stem[:-1]}{_with(stem[-1], final=0)}겠습니다"


def _polite(syllable: str) -> str:
    """A stem before 아요 or 어요."""
    final = _parts(syllable)[2]
    if final in {0, RIEUL}:
        return f"{_with(syllable, final=B)}니다"
    return f"{syllable}습니다"


def _uncontracted(head: str, syllable: str) -> str | None:
    """A contracted last syllable: 해, 봐, 줘, 겨, 가벼워, 달라."""
    lead, vowel, final = _parts(syllable)
    if final:
        return None
    if syllable == "해":
        return f"{head}합니다"
    if syllable == "워" and head and _is_hangul(head[-1]) and not _parts(head[-1])[2] and head[-1] not in WITH_U:
        return f"{head[:-1]}{_with(head[-1], final=B)}습니다"
    if syllable in {"라", "러"} and head and _is_hangul(head[-1]) and _parts(head[-1])[2] == RIEUL:
        return f"{head[:-1]}{_with(head[-1], final=0)}릅니다"
    if syllable in CONTRACTED_EU and (head or syllable not in {"파", "빠"}):
        return f"{head}{_with(CONTRACTED_EU[syllable], final=B)}니다"
    stem = OPENED.get(vowel, vowel)
    if stem not in "ㅏㅐㅓㅔㅗㅜㅣㅚ":
        return None
    return f"{head}{_join(lead, stem, B)}니다"


def _is_noun(head: str) -> str:
    if head[-1] in REGULAR_I:
        return f"{head}여요"
    return f"{head}{'이에요' if _is_hangul(head[-1]) and _parts(head[-1])[2] else '예요'}"


def _after_consonant(syllable: str) -> str:
    """A stem before 습니다."""
    _lead, vowel, final = _parts(syllable)
    if syllable in IRREGULAR:
        return IRREGULAR[syllable]
    if final == B and syllable not in REGULAR_B:
        return f"{_with(syllable, final=0)}{'와요' if syllable in {'돕', '곱'} else '워요'}"
    bright = vowel in BRIGHT and final != SS
    return f"{syllable}{'아요' if bright else '어요'}"


def _after_vowel(head: str, stem: str) -> str:
    """A stem before ㅂ니다."""
    lead, vowel, _final = _parts(stem)
    if stem == "하":
        return f"{head}해요"
    if stem == "시" and head:
        return f"{head}세요"
    if stem == "르" and head and _is_hangul(head[-1]):
        bright = _parts(head[-1])[1] in BRIGHT
        return f"{head[:-1]}{_with(head[-1], final=RIEUL)}{'라요' if bright else '러요'}"
    if vowel == "ㅡ":
        bright = bool(head) and _is_hangul(head[-1]) and _parts(head[-1])[1] in BRIGHT
        return f"{head}{_join(lead, 'ㅏ' if bright else 'ㅓ', 0)}요"
    if vowel in "ㅟㅢ":
        return f"{head}{stem}어요"
    return f"{head}{_join(lead, CONTRACTED.get(vowel, vowel), 0)}요"


def _is_hangul(letter: str) -> bool:
    return HANGUL_FIRST <= ord(letter) <= HANGUL_LAST


def _parts(syllable: str) -> tuple[int, str, int]:
    """The number of its first consonant, its vowel, the number of its final consonant."""
    rest, final = divmod(ord(syllable) - HANGUL_FIRST, FINALS)
    lead, vowel = divmod(rest, len(VOWELS))
    return lead, VOWELS[vowel], final


def _join(lead: int, vowel: str, final: int) -> str:
    return chr(HANGUL_FIRST + (lead * len(VOWELS) + VOWELS.index(vowel)) * FINALS + final)


def _with(syllable: str, *, final: int) -> str:
    lead, vowel, _old = _parts(syllable)
    return _join(lead, vowel, final)
