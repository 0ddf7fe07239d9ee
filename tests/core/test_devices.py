"""What a User-Agent says of a device."""

import pytest
from django.utils import translation

from artify.core.devices import COMPUTER, PHONE, PROGRAM, TABLET, UNKNOWN, device_of

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "kind", "words"),
    [
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/130.0 Safari/537.36",
            COMPUTER,
            "Chrome on Windows",
        ),
        (f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/130.0 Safari/537.36 Edg/130.0", COMPUTER, "Edge on Windows"),
        (f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} Chrome/130.0 Whale/4.29 Safari/537.36", COMPUTER, "Whale on Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15", COMPUTER, "Safari on Mac"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0", COMPUTER, "Firefox on Linux"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130.0 Mobile Safari", PHONE, "Chrome on iPhone"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile KAKAOTALK 11.0", PHONE, "KakaoTalk on iPhone"),
        (
            f"Mozilla/5.0 (Linux; Android 14; SM-S921N) {WEBKIT} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36",
            PHONE,
            "Samsung Internet on Android",
        ),
        (f"Mozilla/5.0 (Linux; Android 14; SM-X710) {WEBKIT} Chrome/130.0 Safari/537.36", TABLET, "Chrome on Android"),
        ("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", TABLET, "Safari on iPad"),
        ("curl/8.7.1", PROGRAM, "curl"),
        ("python-requests/2.32.3", PROGRAM, "python-requests"),
        ("Mozilla/5.0", UNKNOWN, "Unknown device"),
        ("<script>alert(1)</script>", UNKNOWN, "Unknown device"),
        ("a" * 5000, UNKNOWN, "Unknown device"),
        ("", UNKNOWN, "Unknown device"),
    ],
)
def test_a_device_in_words(user_agent: str, kind: str, words: str) -> None:
    device = device_of(user_agent)
    assert (device.kind, device.words) == (kind, words)


def test_in_korean() -> None:
    with translation.override("ko"):
        assert device_of("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0").words == "Windows의 Chrome"
        assert device_of("").words == "알 수 없는 기기"
