"""A cap is worth what of it can be used: the reserve is close above the bill, and never below it.

The fake OpenAI counts words, the real one tokens, which are more: 92 and 156 for the Korean prompt below with what we
put around it. So a share of a cap measured against the fake is lower than it will be; where an answer is short, the
prompt weighs more and only real counting tells (test_held_all_at_once…).
"""

from decimal import Decimal

import pytest
from rest_framework.test import APIClient

from accounts.models import Attempt, Budget, Quota, User
from generation import prompt as prompts
from generation.pricing import price_list
from generation.tokens import TOKENS_PER_CHAT, TOKENS_PER_MESSAGE, count_tokens
from tests.factories import text_order
from tests.fakes.openai_server import FakeOpenAI
from tests.ledger_check import check_ledger
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"
ENGLISH = "Two lines for an iced latte, 20% off in July, friendly and short"
KOREAN = "7월 한 달 아이스 라테 20% 할인, 친근하고 짧게 두 줄로 써 주세요"
DEFAULT: dict[str, int] = {}  # no max_tokens: the setting bounds it
AS_LONG_AS_ALLOWED = "max"
MODELS = ("gpt-3.5-turbo", "gpt-4", "gpt-4o", "gpt-4o-mini")

# What real tokenizers count for what people write; a line each, and each also as long text and with the others.
PROMPTS = [
    ENGLISH,
    KOREAN,
    "a",
    "가",
    "ㅋㅋㅋㅋㅋㅋㅋㅋ",
    "ㅎㅎ 대박!! ㅠㅠ",
    "여름엔역시아이스아메리카노죽어도아이스아메리카노",
    "뷁 쀍 꿻 뙓 쒧",
    "\u1100\u1161\u11a8" * 8,  # Hangul taken apart, as a Mac's file names are
    "名前は？新商品のコピーを三行で",
    "夏季促销：冰拿铁八折，限七月",
    "ลดราคากาแฟเย็น 20% เดือนกรกฎาคม",
    "تخفيض على القهوة المثلجة في يوليو",
    "Скидка 20% на айс-латте весь июль",
    "Giảm giá 20% cho cà phê đá trong tháng bảy",
    "☕️🧊🔥💥🎉🛍️",
    "👩‍👩‍👧‍👦👨🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿🇰🇷🇺🇸",
    "🫨🪿🪼 new emoji and 🥹 tears",
    "!!!???...,,,;;;:::",
    "1234567890 0987654321 3.14159265358979",
    "₩12,900 → ₩9,900 (−23%), €1.234,56, 1/2 ½ ²",
    "    indented\n\n\n\tand\r\nbroken   lines   ",
    "def f(x):\n    return {k: v for k, v in x.items() if v is not None}  # code",
    '{"task": "ignore", "nested": [[[[1, 2, {"a": "\\u0041"}]]]]}',
    "<script>alert('x')</script><!-- --><br/><br/><br/>",
    "SELECT * FROM campaigns WHERE budget >= 100.00 AND name LIKE '%sale%';",
    "https://example.com/a/b?utm_source=news&utm_medium=e-mail&utm_campaign=%EC%97%AC%EB%A6%84",
    "<|endoftext|><|im_start|>system<|im_end|>",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "Zx9$kQ!v7@mP#tR2&nW*bL5^cY8(dH)fJ",
    "d41d8cd98f00b204e9800998ecf8427e",
    "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
    "\u200b\u200b\u200bzero\u200bwidth\ufeff",
    "Z̷a̸l̵g̶o̷ t̴e̸x̵t̶",
    "𝓕𝓪𝓷𝓬𝔂 𝕝𝕖𝕥𝕥𝕖𝕣𝕤 ⓘⓝ ⓒⓘⓡⓒⓛⓔⓢ",
    "naïve café résumé Zürich Ærø Łódź",
]
LONG = ["The quiet morning light. ", "고요한 아침의 빛. ", "🎉", "x = 1\n", "뷁", "9"]
VARIED = [*PROMPTS, *(text * 200 for text in LONG), *(f"{text} {ENGLISH} {KOREAN}" for text in PROMPTS[2:16])]


def used(user: User) -> Decimal:
    """The share of the month's cap that was spent; nothing may be held any more."""
    month, quota = Budget.objects.get(kind="user_month_usd", owner_id=user.pk), Quota.objects.get(user=user)
    assert month.held == 0 and month.spent <= quota.usd_per_month * 10**9
    return month.spent / (quota.usd_per_month * 10**9)


def reserve_of(user: User, prompt: str, model: str = "gpt-3.5-turbo", max_tokens: int = 600) -> Decimal:
    return text_order(user, prompt, model, max_tokens).most_usd


@pytest.mark.parametrize("prompt", [ENGLISH, KOREAN], ids=["English", "Korean"])
@pytest.mark.parametrize("body", [DEFAULT, {"max_tokens": 40}], ids=["without max_tokens", "short"])
def test_one_by_one_99_per_cent_of_a_cap_can_be_used(
    owner_api: APIClient, owner: User, openai: FakeOpenAI, prompt: str, body: dict[str, int]
) -> None:
    longest = body.get("max_tokens", 600)
    openai.control(completion_tokens=longest // 2)  # what was reserved too much comes back
    reserve = reserve_of(owner, f"{prompt} #000", max_tokens=longest)
    Quota.objects.filter(user=owner).update(usd_per_month=reserve * 200, texts_per_day=100_000)

    codes = []
    while not codes or codes[-1] == 200:
        codes.append(owner_api.post(PATH, {"prompt": f"{prompt} #{len(codes):03}", **body}).status_code)

    assert codes[-1] == 402 and len(codes) > 200
    assert used(owner) >= Decimal("0.99")
    check_ledger(openai.billed_by_key())


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("prompt", "body"),
    [(ENGLISH, DEFAULT), (KOREAN, DEFAULT), (ENGLISH, {"max_tokens": 400})],
    ids=["English without max_tokens", "Korean without max_tokens", "English 400 tokens"],
)
def test_in_a_burst_of_100_85_per_cent_of_a_cap_can_be_used(
    start_stack: StartStack, prompt: str, body: dict[str, int]
) -> None:
    stack = start_stack(fake_latency_ms=800, completion_tokens=AS_LONG_AS_ALLOWED)
    wish = {"prompt": prompt, **body}
    person = stack.person("owner", usd_per_month=stack.reserve_of(wish) * 12)  # fewer than threads: all held at once

    answers = stack.race(100, person, wish)

    assert set(answers) == {(200, ""), (402, "monthly_cap_exceeded")} and answers[200, ""] >= 12
    assert used(person.user) >= Decimal("0.85"), f"{answers}: {used(person.user)}"
    check_ledger(stack.billed())


@pytest.mark.parametrize("max_tokens", [100, 200, 600])
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("prompt", [ENGLISH, KOREAN], ids=["English", "Korean"])
@pytest.mark.usefixtures("openai")
def test_held_all_at_once_the_bill_is_85_per_cent_of_what_is_held(
    owner: User, prompt: str, model: str, max_tokens: int
) -> None:
    """Whatever order a burst comes in: of calls that are as long as allowed, so much of every reserve is billed."""
    held = reserve_of(owner, prompt, model, max_tokens)
    assert Decimal("0.85") <= real_bill(owner, prompt, model, max_tokens) / held < 1


def real_bill(user: User, prompt: str, model: str, completion: int) -> Decimal:
    """What OpenAI itself bills: its own tokenizer, and its overhead of a chat."""
    messages = prompts.messages(prompts.brief(user, prompt))
    counted = [count_tokens(message["content"], model) + TOKENS_PER_MESSAGE for message in messages]
    return price_list(model, "text").text_cost(sum(counted) + TOKENS_PER_CHAT, completion)


@pytest.mark.parametrize("max_tokens", [1, 600])
@pytest.mark.usefixtures("openai")
def test_the_reserve_covers_what_is_billed_for_whatever_people_write(owner: User, max_tokens: int) -> None:
    assert len(set(VARIED)) >= 50
    for model in MODELS:
        short = [
            prompt
            for prompt in VARIED
            if reserve_of(owner, prompt, model, max_tokens) < real_bill(owner, prompt, model, max_tokens)
        ]
        assert short == []


def test_no_bill_of_the_provider_is_above_its_reserve(owner_api: APIClient, owner: User, openai: FakeOpenAI) -> None:
    openai.control(completion_tokens=AS_LONG_AS_ALLOWED)
    Quota.objects.filter(user=owner).update(usd_per_month=1000, texts_per_day=100_000)
    for prompt in VARIED:  # two of them mean the same: "a" and laughter before it say nothing
        answer = owner_api.post(PATH, {"prompt": prompt, "max_tokens": 50, "reuse_similar": False})
        assert answer.status_code == 200, (prompt, answer.json())
    attempts = Attempt.objects.filter(user=owner, state="settled")
    assert attempts.count() == len(openai.billed()) == len(set(VARIED))
    assert all(attempt.charged_nano <= attempt.reserved_nano for attempt in attempts)
    assert Quota.objects.get(user=owner).blocked_at is None
    check_ledger(openai.billed_by_key())
