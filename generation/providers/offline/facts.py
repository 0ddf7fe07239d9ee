"""The hard facts of a prompt (offers, prices, dates, numbers), word for word as they were given."""

import re

_KO_DAY = (
    r"(?:(?:\d{4}년\s*)?\d{1,2}월\s*(?:\d{1,2}일|초|중순|말)?|\d{1,2}일|\d{1,2}/\d{1,2}|\d{4}[-./]\d{1,2}[-./]\d{1,2})"
    r"(?:\s*\([월화수목금토일]\))?"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?<!Black )(?<!Cyber )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_EN_DAY = (
    rf"(?:(?:{_WEEKDAY},?\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH})"
    rf"(?:,?\s+\d{{4}})?|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{_WEEKDAY})"
)
_KO_OFF = r"(?:할인\s?쿠폰|할인|세일|적립|페이백|캐시백|쿠폰|증정|특가|추가 할인)"

KOREAN = re.compile(
    "|".join(
        (
            rf"(?:\d+개\s?(?:이상\s?)?구매\s?시\s?)?(?:최대|전\s?품목|전\s?메뉴|전\s?상품|첫\s?구매|추가)?\s?\d+(?:\.\d+)?\s?(?:%|퍼센트|프로)(?:\s?{_KO_OFF})?",
            rf"(?:(?<![가-힣0-9])(?:월|연|하루|단돈|최대|총|\d인|\d+개월|[A-Z]+석|수수료|배송비|가입비|입장료|참가비|연회비|보증금)\s)?\d[\d,.]*\s?(?:천|만|억)?\s?원(?:대)?(?:\s?(?:이상|부터|이하))?(?:\s?(?:구매\s?시|{_KO_OFF}))?",
            r"\d+박\s?\d+일|매주\s?[월화수목금토일]요일(?:\s?(?:오전|오후|저녁|낮|밤)\s?\d{1,2}시(?:\s?반)?)?",
            r"\d\s?\+\s?\d(?:\s?(?:행사|이벤트|증정))?",
            r"무료\s?(?:배송|체험|증정|시식|상담|반품|커피|음료|입장|강의|업그레이드)",
            r"반값(?:\s?할인)?|사은품(?:\s?증정)?|전\s?(?:품목|메뉴|상품)\s?할인",
            rf"{_KO_DAY}\s?(?:부터|에서|~|-|–)\s?{_KO_DAY}(?:\s?까지)?(?:\s?\d+일간)?",
            rf"{_KO_DAY}(?:\s?(?:까지|부터|한정|단 하루|하루만))?(?:\s?(?:오전|오후|저녁|낮|밤)\s?\d{{1,2}}시(?:\s?\d{{1,2}}분|\s?반)?)?",
            r"(?:매일|매주|평일|주말|오늘|내일)?\s?(?:오전|오후|저녁|낮|밤)\s?\d{1,2}시(?:\s?\d{1,2}분|\s?반)?"
            r"(?:\s?(?:부터|~|-)\s?(?:(?:오전|오후|저녁|낮|밤)\s?)?\d{1,2}시(?:\s?\d{1,2}분)?(?:\s?까지)?|\s?까지)?",
            r"\d{1,2}:\d{2}(?:\s?[~-]\s?\d{1,2}:\d{2})?",
            r"\d+시간\s?(?:영업|운영|상담|배송)|(?:쿠폰\s?|할인\s?)?코드:?\s?[A-Za-z0-9]{3,}",
            r"D-\d+|선착순\s?\d[\d,]*\s?(?:명|분|팀|개)(?:\s?한정)?|\d[\d,]*\s?(?:명|분|개|세트|병|잔)\s?한정",
            r"(?:단|딱)?\s?\d+\s?(?:일간|시간|일|주|주일|개월)(?:\s?(?:동안|한정|무료\s?체험|무료|만))",
            r"(?:이번\s?(?:주말|주|달)|오늘\s?(?:하루|밤)|주말|이번\s?달\s?말)\s?(?:까지만|까지|에만|동안만|동안|한정|만)",
        )
    )
)
ENGLISH = re.compile(
    "|".join(
        (
            r"(?:(?:up to|at least|save|extra|get|an extra|flat)\s+)?\d+(?:\.\d+)?\s?(?:%|percent)(?:\s?(?:off|discount|cash\s?back|extra)"
            r"(?:\s+(?:everything|sitewide|storewide|all\s\w+|your\s\w+(?:\s\w+)?))?)?",
            r"(?:from\s+|only\s+|just\s+|under\s+|save\s+)?[$€£₩]\s?\d[\d,.]*\d?(?:\s?(?:off|(?:a |per |/)(?:month|day|night|week|year|person|hour)|each))?",
            r"buy (?:one|two|1|2),?\s?get (?:one|two|1|2)(?:\s(?:free|half off|half price))?|\b\d\+\d\b|half price|two for one|2-for-1",
            r"free (?:shipping|trial|delivery|gift|returns|consultation|tasting|entry|coffee|samples?|sample|upgrade|class|month)",
            rf"(?:from\s+)?{_EN_DAY}\s?(?:to|-|–|through|until|till|and)\s?(?:{_EN_DAY}|\d{{1,2}}(?:st|nd|rd|th)?)",
            rf"(?:(?:until|till|through|by|from|on|starting|ends?|ending|before|this|every|opens?)\s+)?(?:on\s+)?{_EN_DAY}",
            r"(?:until|till|through)\s+(?:the end of\s+)?(?:midnight|tonight|tomorrow|this week|the weekend|the month|next week)",
            r"(?:(?:with|use)\s+)?(?:promo )?code:? [A-Z0-9]{3,}",
            r"this weekend(?: only)?|today only|tonight only|this week only|(?:one|two|three) days? only",
            r"(?:at\s+|from\s+)?\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?:\s?(?:to|-|–)\s?\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.))?",
            r"(?:the )?first \d[\d,]* (?:\w+)|only \d[\d,]* (?:left|seats|spots|pieces|places)|\d[\d,]* (?:seats|spots|places) (?:left|only)",
            r"(?:for |in )?\d+[- ](?:hours?|days?|weeks?|months?)(?:\s(?:only|free trial|trial|guarantee|warranty|battery life|battery))?",
        )
    ),
    re.IGNORECASE,
)
# Numbers that order the copy itself ("3 headlines", "50자 이내"), not facts to print.
_ORDERS = re.compile(
    r"\d+\s?(?:줄|문장|자|글자|문단)(?:\s?(?:정도|이내|이하|이상|로|만|씩|의|를|을))*(?=\s|$|[,.])"
    r"|\d+\s?(?:개|가지|안|버전|종류|편)(?:\s?(?:정도|만|씩|를|을|의))*(?=\s*(?:써|작성|만들|추천|제안|뽑|생성|부탁|적어|알려|지어|줘|해\s?줘|주세요|문구|카피|헤드라인|슬로건|$))"
    r"|(?:in |under |within |about |max(?:imum)? )?\d+[- ](?:words?|characters?|lines?|sentences?|headlines?|options?|versions?|variations?"
    r"|captions?|slogans?|taglines?|ideas|paragraphs?|hashtags?|proposals?|posts?)(?: or less)?",
    re.IGNORECASE,
)

_NUMBER = re.compile(r"[A-Za-z]*\d+")
LINKS = (" ", " for ", " on ", " at ")
_NUMBERED = re.compile(
    r"([^\s,(]*\d[^\s,)]*)(?:\s(?!(?:for|in|with|and|or|on|at|the|a|to|of|is|our|by|from|until|launch)\b)[a-z]+(?![\w'])"
    r"|\s(?!써|작성|만들|홍보|광고|문구|카피|배너|포스터|출시|헤드|슬로건|이벤트|행사|인스타|기념|프로모션|제품|신제품)[가-힣]{2,4}(?=[\s,.]|$))?"
)


def without_orders(text: str) -> str:
    """``text`` without the numbers that only say how much to write."""
    return _ORDERS.sub(" ", text)


def find_facts(text: str, language: str) -> tuple[list[str], str]:
    """The facts in their order, and ``text`` with a bar in the place of each."""
    pattern = KOREAN if language == "ko" else ENGLISH
    found = [" ".join(match.group().split()) for match in pattern.finditer(text)]
    rest = pattern.sub(
        lambda match: " " if "박" in match.group() else " | ", text
    )  # 제주도 2박 3일 패키지 is one thing
    return list(dict.fromkeys(fact for fact in found if fact)), rest


def joined(facts: list[str], prompt: str) -> list[str]:
    """Facts that stand beside each other in ``prompt`` as one: "every Saturday at 10 am"."""
    result: list[str] = []
    for fact in facts:
        together = next((t for link in LINKS if result and (t := f"{result[-1]}{link}{fact}") in prompt), "")
        if together:
            result[-1] = together
        else:
            result.append(fact)
    return result


def missing_numbers(prompt: str, written: str) -> list[str]:
    """Words of ``prompt`` with a number in them that ``written`` does not have, each with the word after it."""
    found = []
    for match in _NUMBERED.finditer(without_orders(prompt)):
        if any(number not in written for number in _NUMBER.findall(match.group(1))):
            found.append(" ".join(match.group().strip(".,!?()[]\"'“”‘’ ").split()))
    return found
