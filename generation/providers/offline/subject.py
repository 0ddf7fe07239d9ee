"""What a prompt is about: the noun phrase that is advertised, out of the words around it.

No grammar is parsed. A prompt is cut wherever a word cannot belong to the product's name (a particle, a verb, a word
that only orders copy), and the best of the pieces is taken.
"""

import re
from collections.abc import Callable

from generation.providers.offline.korean import final_of
from generation.providers.offline.lexicon import KINDS

_PLACE = re.compile(KINDS["place"][0])

Scorer = Callable[[str], int]

MAX_WORDS = {"ko": 4, "en": 5}
MAX_LETTERS = {"ko": 18, "en": 42}

# -- Korean
_KO_ORDER = re.compile(
    r"(?:(?:광고|홍보|마케팅|판촉|상세\s?페이지|인스타(?:그램)?|SNS|블로그|페이스북|카드\s?뉴스|이메일|메일|뉴스레터|문자|카카오톡|카톡|푸시|배너|포스터|"
    r"현수막|전단지|유튜브|릴스|매장|온라인|게시용|피드)\s?)*"
    r"(?:광고\s?문구|홍보\s?문구|문구|카피라이팅|카피|광고|홍보글|홍보물|홍보|게시글|게시물|포스팅|포스트|포스터|배너|헤드라인|슬로건|캐치프레이즈|캡션|"
    r"메시지|메세지|문자|이메일|뉴스레터|소개글|소개문|안내문|안내|글귀|제목|타이틀|멘트|해시태그|이미지|사진|그림|일러스트|썸네일|비주얼|푸시\s?알림|알림톡|"
    r"인스타그램|인스타|SNS|블로그)(?:용)?(?:을|를|은|는|이|가|로|으로|에|에서|의|도)?(?=[\s,.!?|]|$)"
)
_KO_VERBS = re.compile(
    r"\S*(?:써\s?줘|써\s?주|작성해|작성하|작성|만들어|만들\s|추천해|제안해|부탁|그려|지어|뽑아|알려\s?줘|적어\s?줘|해\s?줘|주세요|해주|싶어|싶습|바랍|생성|"
    r"원해|필요해|줘요|줘)\S*"
)
_KO_SPLITTERS = re.compile(
    r"^(?:\S*(?:하는|되는|있는|없는|싶은|주는|알리는|가는|오는|나는|지는|이는|키는|리는|우는|기는|히는|치는|합니다|습니다|입니다|니다|세요|어요|아요|해요|하고|하며|해서|하게|스럽게|롭게|"
    r"이고|이며|위한|위해|위해서|대한|관한|담은|담아|통해|느낌|느낌의|분위기|분위기의|톤|톤으로|톤의|스타일|스타일로|말투로|어울리는|맞는|맞춰|맞아|맞이해|이라는|라는)"
    r"|및|등|그리고|또는|관련|관련된|좀|꼭|아주|매우|정말|우리|저희|제|내|이번|우리의|저희의|새로운|새로|나온|채용|공고|구인|사전예약|사전|신규|신제품|신메뉴|신상|신상품|출시|런칭|론칭|"
    r"기념|오픈|개업|그랜드|그랜드오픈|이벤트|행사|할인|특가|프로모션|모집|공개|리뉴얼|예약|가입|구독|다운로드|출시를|소식|소식을|한|두|세|하나|용|배경|"
    r"짧은|짧게|간단한|매력적인|효과적인|감성적인|친근한|전문적인|유머러스한|재미있는|세련된|고급스러운|따뜻한|발랄한|강렬한|멋진|예쁜|느낌으로|타겟|타깃|"
    r"고객|고객님|대상|브랜드|제품|상품|서비스|회사|업체|인지도|신뢰도|매출|관심|참여|방문|인지|첫|구매|사람들|전|품목|최대|까지|부터|동안|진행|진행합니다)$"
)
_KO_PARTICLES = (
    ("에서는", ""), ("에서", ""), ("에게", ""), ("께", ""), ("으로", "c"), ("은", "c"), ("는", "v"), ("이", "c"), ("가", "v"),
    ("을", "c"), ("를", "v"), ("과", "c"), ("와", "v"), ("의", ""), ("에", ""), ("로", "v"), ("까지", ""), ("부터", ""),
)  # fmt: skip
# Nouns that end as if with a particle.
_KO_NOUN_ENDS = re.compile(
    r"(?:고양이|어린이|아이|볶이|종이|놀이|오이|나이|차이|걸이|구이|말이|맞이|먹이|잡이|튀이|꾸미|요가|휴가|작가|전문가|화가|물가|특가|정가|단가|추가|평가|국가|"
    r"프로|진로|도로|제로|히어로|카카오로|아보카도|강의|회의|정의|편의|주의|동의|문의|상의|하의|한의|내의|카페에|스파이|파이|하와이|제이|베이|어묵구이|모이|"
    r"라운지에|기와|하로|바로|새로|메이크업은|가이|두바이|와이파이|타이|반딧불이|에어프라이|무로|가로|세로|미로|종로|을지로|대학로|세종로)$"
)
_KO_AUDIENCE = re.compile(
    r"((?:\d{1,2}\s?(?:~|-)?\s?\d{0,2}대(?:\s?(?:초반|중반|후반))?\s?)?(?:[가-힣A-Za-z0-9]+\s){0,1}?[가-힣A-Za-z0-9]+?)"
    r"(?:을|를)\s?(?:위한|위해|위해서|겨냥한|타깃으로|타겟으로|대상으로)(?:\s|$)"
    r"|(\d{1,2}대(?:\s?(?:초반|중반|후반))?(?:\s?(?:여성|남성|직장인|부모|주부|청년))?)(?:\s?(?:타깃|타겟|대상))?"
    r"|([가-힣A-Za-z0-9]+(?:\s[가-힣A-Za-z0-9]+)?)\s?(?:대상의|대상|타깃|타겟)(?=[\s,.]|$)"
    r"|([가-힣A-Za-z0-9]{2,}(?:\s[가-힣A-Za-z0-9]+)?)(?:에게|한테)(?=\s)"
)

# -- English
_EN_LEAD = re.compile(
    r"^\s*(?:please\s+|can you\s+|could you\s+|i need\s+|i want\s+|we need\s+)*(?:write|create|make|generate|draft|compose|give|suggest|draw|design|paint|"
    r"produce|need|want|show)?\s*(?:me\s+|us\s+)?[^.\n|]*?\b(?:ad copy|copy|ad|ads|advert|advertisement|caption|captions|headline|headlines|slogan|slogans|tagline|"
    r"taglines|post|posts|email|e-mail|newsletter|message|messages|banner|poster|text|sms|push notification|notification|description|content|image|"
    r"picture|visual|illustration|photo|campaign|announcement|invitation|tweet)\b(?:\s+(?:text|copy|ideas?|line))?\s*"
    r"(?:that\s+\w+|for|about|promoting|announcing|to promote|to announce|introducing|to introduce|advertising|to advertise|of|on|inviting people to|with)?\s+",
    re.IGNORECASE,
)
_EN_CUT = re.compile(
    r"\b(?:with|targeting|targeted|aimed|aiming|that|which|who|whose|featuring|offering|until|through|starting|from|in a|in an|using|including|please|written|"
    r"launching|opening|opens|coming|is|are|we|our|get|to|and mention|mention|so|where|when|because|at|by|during|on|in(?!\s(?-i:[A-Z]))|now|tone|hiring|looking|"
    r"launches|launch of|announcing|introducing|new|starts|begins|ends|this|next|before|after|per|make it|keep it|save|come|visit|join|it|for)\b"
    r"|[,;:.!?\n|()]",
    re.IGNORECASE,
)
_EN_AUDIENCE = re.compile(
    r"\b(?:targeting|aimed at|targeted at|audience is|audience:|designed for|made for|perfect for|for|to)\s+"
    r"((?:(?:busy|young|new|working|first-time|small|local|urban|health-conscious|eco-conscious|college|university|remote|budget|senior|women|men|"
    r"female|male|single|millennial|gen z|stay-at-home|outdoor|coffee|pet|dog|cat|book|music|art|tech|freelance|independent|older)\s+){0,3}"
    r"(?:moms|mums|mothers|dads|fathers|parents|families|students|professionals|women|men|teens|teenagers|millennials|gen z|kids|children|seniors|"
    r"couples|beginners|runners|travelers|travellers|commuters|owners|lovers|freelancers|founders|startups|teams|designers|developers|gamers|"
    r"businesses|business owners|entrepreneurs|homeowners|newlyweds|graduates|adults|buyers|workers|employees|nurses|teachers|readers|creators|guys)"
    r"(?:\s+in their \w+|\s+over \d+|\s+under \d+|\s+aged? \d+(?:\s?-\s?\d+)?)?)\b",
    re.IGNORECASE,
)
_EN_EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "our",
        "my",
        "your",
        "new",
        "big",
        "latest",
        "brand-new",
        "upcoming",
        "exciting",
        "special",
        "short",
        "catchy",
        "great",
        "amazing",
        "some",
        "fun",
        "friendly",
        "witty",
        "of",
        "for",
        "and",
        "or",
        "on",
        "in",
        "to",
        "with",
        "by",
        "at",
        "event",
        "launch",
        "campaign",
        "promotion",
        "promo",
        "company",
        "brand",
        "product",
        "service",
        "business",
        "store",
        "ad",
        "sale",
        "opening",
        "grand",
        "us",
        "me",
        "it",
        "free",
        "copy",
        "caption",
        "slogan",
        "headline",
        "tone",
        "launching",
        "announcing",
        "introducing",
        "copy",
        "caption",
        "slogan",
        "headline",
        "tone",
        "minimal",
        "minimalist",
        "beautiful",
        "simple",
        "poster",
        "background",
        "image",
        "and",
        "sell",
        "sells",
        "offer",
        "offers",
        "print",
        "make",
        "makes",
        "promote",
        "provide",
        "sms",
        "email",
        "post",
        "ad",
        "ads",
        "banner",
        "message",
        "notification",
        "text",
        "reminder",
    ]
)
_EN_FEATURE = re.compile(
    r"\b(?:with|featuring|including)\s+(?!(?:a|an|the|our|us|you|your|no|tone|style)\b)([A-Za-z][A-Za-z -]{2,30}?)(?=\s*(?:[,.|]|$|\band\b|\bfor\b|\bin\b|\buntil\b))"
    r"(?<!tone)(?<!style)(?<!emojis)(?<!hashtags)(?<!humor)",
    re.IGNORECASE,
)
_SYMBOLS = re.compile(r"[\U0001F000-\U0001FAFF\u2190-\u2BFF\uFE0F\u200D★☆♥♡※]+")
_WHERE = ("에서", "에서는", "에", "에게", "께", "까지", "부터")
_QUOTED = re.compile(r"[\"“‘'「『<]([^\"”’'」』>\n]{1,40})[\"”’'」』>]")


def quoted(prompt: str) -> str:
    """The first phrase in quotation marks, empty without one."""
    found = _QUOTED.search(re.sub(r"(?<=[A-Za-z])['’](?=[A-Za-z])", "", prompt))
    return found.group(1).strip() if found else ""


def take_audience(text: str, language: str) -> tuple[str, str]:
    """Whom the prompt names as readers, and ``text`` without that part."""
    pattern = _KO_AUDIENCE if language == "ko" else _EN_AUDIENCE
    found = pattern.search(text)
    if not found:
        return "", text
    audience = next(group for group in found.groups() if group).strip()
    if language == "ko" and _KO_SPLITTERS.match(audience.split()[-1]):
        return "", text
    return audience, f"{text[: found.start()]} | {text[found.end() :]}"


def find_pieces(text: str, language: str, score: Scorer) -> list[str]:
    """The noun phrases in ``text``, the most telling first; ``score`` says how telling one is."""
    text = _SYMBOLS.sub(" ", text)
    pieces = _korean_pieces(text) if language == "ko" else _english_pieces(text)
    usable = [piece for piece in dict.fromkeys(pieces) if 0 < len(piece) - (not score(piece)) <= MAX_LETTERS[language]]
    return sorted(usable, key=lambda piece: (score(piece), len(piece.split()), usable.index(piece)), reverse=True)


def find_features(text: str, language: str) -> list[str]:
    """What the prompt lists beside its subject: whole noun phrases between commas, or after "with"."""
    if language == "en":
        return [match.group(1).strip() for match in _EN_FEATURE.finditer(text)][:2]
    found: list[str] = []
    for clause in re.split(r"[,.\n|]+", _KO_VERBS.sub(" 짧은 | ", _KO_ORDER.sub(" 짧은 ", text)))[1:]:
        words = clause.split()
        if 1 <= len(words) <= 3 and not any(map(_not_a_noun, words)):
            found.append(" ".join(words))
    return found[:2]


def _not_a_noun(word: str) -> bool:
    return (
        bool(_KO_SPLITTERS.match(word))
        or strip_particle(word) != word
        or word.endswith(("게", "히", "요", "다", "적", ":"))
    )


def _korean_pieces(text: str) -> list[str]:
    text = _KO_VERBS.sub(" | ", _KO_ORDER.sub(" | ", text))
    pieces: list[str] = []
    aside: list[str] = []
    for chunk in re.split(r"[|,.!?\n:;()\[\]\"'“”‘’<>「」『』·/&~]+|\s-\s", text):
        _sort_runs(chunk.split(), pieces, aside)
    return pieces or aside


def _sort_runs(words: list[str], pieces: list[str], aside: list[str]) -> None:
    """Cut a chunk into noun phrases: into ``aside`` those that only say where or from whom, else into ``pieces``."""
    run: list[str] = []
    for i, word in enumerate([*words, "등"]):
        stem = strip_particle(word)
        stops = bool(_KO_SPLITTERS.match(word) or _KO_SPLITTERS.match(stem))
        if not stops:
            run.append(stem)
        place = bool(_PLACE.search(stem)) and i + 2 < len(words) and not _KO_SPLITTERS.match(words[i + 1])
        if run and (stops or place or (stem != word and not word.endswith("의"))):
            told = aside if place or (not stops and word.endswith(_WHERE)) else pieces
            told.append(" ".join(run[-MAX_WORDS["ko"] :]))
            run = []


def strip_particle(word: str) -> str:
    """``word`` without its particle, if what remains agrees with it."""
    if _KO_NOUN_ENDS.search(word):
        return word
    for particle, after in _KO_PARTICLES:
        stem = word.removesuffix(particle)
        if stem == word or len(stem) < 2 - (particle in {"을", "를"}):
            continue
        final = final_of(stem)
        consonant = final != 0 and not (particle == "로" and final == 8)
        if not after or (after == "c") == consonant:
            return stem
    return word


def _english_pieces(text: str) -> list[str]:
    rest = _EN_LEAD.sub("", text, count=1)
    pieces = []
    for chunk in _EN_CUT.split(rest):
        words = [word.strip("\"“”‘'-–*#") for word in re.sub(r"['’]s?$", "", chunk.strip()).split()]
        words = [word for word in words if word]
        while words and words[0].lower() in _EN_EMPTY:
            words.pop(0)
        while words and words[-1].lower() in _EN_EMPTY:
            words.pop()
        words = words[-MAX_WORDS["en"] :]
        while words and words[0].lower() in _EN_EMPTY:
            words.pop(0)
        if words:
            pieces.append(" ".join(words))
    return pieces
