import pytest

from generation.tokens import count_tokens, upper_bound


@pytest.mark.parametrize(
    ("text", "model", "expected"),
    [
        ("hello world", "gpt-3.5-turbo", 2),
        ("여름 세일 20% 할인", "gpt-3.5-turbo", 10),
        ("여름 세일 20% 할인", "gpt-4", 10),
        ("여름 세일 20% 할인", "gpt-4o-mini", 8),
        ("여름 세일 20% 할인", "text-embedding-3-small", 10),
        ("여름 세일 20% 할인", "some-local-model", 10),
        ("<|endoftext|>", "gpt-4o", 7),
        ("", "gpt-4o", 0),
    ],
)
def test_counts(text: str, model: str, expected: int) -> None:
    assert count_tokens(text, model) == expected


def test_a_lone_surrogate_is_counted_not_raised() -> None:
    assert count_tokens("a\ud800b", "gpt-4o") >= 1


def test_upper_bound_is_content_overhead_and_margin(settings) -> None:
    settings.RESERVE_TOKEN_MARGIN, settings.RESERVE_TOKEN_EXTRA = 0.20, 16
    messages = [{"role": "system", "content": "hello world"}, {"role": "user", "content": "여름 세일 20% 할인"}]
    assert upper_bound(messages, "gpt-3.5-turbo") == 44  # ceil((2 + 10 + 2·4 + 3) · 1.2) + 16


def test_upper_bound_without_margin_is_what_openai_counts(settings) -> None:
    settings.RESERVE_TOKEN_MARGIN, settings.RESERVE_TOKEN_EXTRA = 0, 0
    assert upper_bound([{"role": "user", "content": "hello world"}], "gpt-3.5-turbo") == 9


def test_upper_bound_grows_with_the_text(settings) -> None:
    settings.RESERVE_TOKEN_MARGIN, settings.RESERVE_TOKEN_EXTRA = 0.20, 16
    short, long = ([{"role": "user", "content": "가" * size}] for size in (10, 1_000))
    assert upper_bound(long, "gpt-4") > upper_bound(short, "gpt-4") + 900
