"""Which column of a file means what: guessed from its header, in Korean and English."""

import re
import unicodedata
from collections.abc import Sequence

from campaigns.models import Metric

DATE, CAMPAIGN, CREATIVE, NAME, VALUE = "date", "campaign", "creative", "metric_name", "metric_value"
COUNTS = (Metric.Name.IMPRESSIONS.value, Metric.Name.CLICKS.value, Metric.Name.CONVERSIONS.value)
ROLES = (DATE, CAMPAIGN, CREATIVE, *COUNTS, NAME, VALUE)

# As ad platforms call them in their exports: Naver, Kakao, Google, Meta and our own; lower case, without spaces.
HEADERS = {
    DATE: "date day timestamp time reportingstarts reportdate statdate 날짜 일자 일 일별 기준일 기준일자 보고시작 시작일 시간",
    CAMPAIGN: "campaign campaignid campaignname 캠페인 캠페인id 캠페인명 캠페인이름 캠페인번호",
    CREATIVE: "creative creativeid 크리에이티브 크리에이티브id 크리에이티브번호",
    "impressions": "impressions impression impr imps 노출 노출수 노출횟수",
    "clicks": "clicks click linkclicks 클릭 클릭수 클릭횟수 링크클릭 링크클릭수",
    "conversions": "conversions conversion conv purchases results 전환 전환수 총전환수 전환횟수 구매 구매수 결과",
    NAME: "metric metricname 지표 지표명 측정항목",
    VALUE: "value metricvalue 값 수치",
}
ROLE_OF = {word: role for role, words in HEADERS.items() for word in words.split()}
COUNT_OF = {word: role for word, role in ROLE_OF.items() if role in COUNTS}
PARENTHESES = re.compile(r"\([^)]*\)|\[[^\]]*\]")
SEPARATORS = re.compile(r"[\s_.\-:*#\"'\ufeff]+")

Mapping = dict[str, int]  # role to column, from 0


def plain(header: str) -> str:
    """A header without case, spaces, signs and units: "노출 수(회)" is "노출수"."""
    return SEPARATORS.sub("", PARENTHESES.sub("", unicodedata.normalize("NFKC", header).lower()))


def guess(header: Sequence[str]) -> Mapping:
    """The first column of each role."""
    found: Mapping = {}
    for index, cell in enumerate(header):
        role = ROLE_OF.get(plain(cell))
        if role is not None:
            found.setdefault(role, index)
    if any(role in found for role in COUNTS):  # a column for each count: a "value" beside them is something else
        return {role: index for role, index in found.items() if role not in {NAME, VALUE}}
    return found


def missing(mapping: Mapping) -> list[str]:
    """The roles without which nothing can be imported."""
    lacking = [] if DATE in mapping else [DATE]
    if any(role in mapping for role in COUNTS):
        return lacking
    if NAME in mapping or VALUE in mapping:
        return lacking + [role for role in (NAME, VALUE) if role not in mapping]
    return [*lacking, *COUNTS]


def is_long(mapping: Mapping) -> bool:
    """Whether each row holds one count, named in a column, instead of a column for each."""
    return not any(role in mapping for role in COUNTS)
