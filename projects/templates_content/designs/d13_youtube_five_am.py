"""A sun that gets up early; the corner of the running time stays empty."""

from projects.templates_content.curves import around, polygon
from projects.templates_content.kit import TALL, Design, circle, down, group, path, rect, text

NIGHT, DAWN, SUN, WHITE = "#141a3c", "#ff7a45", "#ffd23f", "#ffffff"


def _ray(degrees: float) -> str:
    spread = 5
    ends = (around(262, degrees - spread), around(262, degrees + spread), around(430, degrees + spread * 0.7))
    return polygon(*ends, around(430, degrees - spread * 0.7))


DESIGN = Design(
    "youtube-five-am",
    "YouTube · 30 days of 5 a.m.",
    "유튜브 · 새벽 5시 30일",
    "social",
    "YouTube thumbnail",
    "en",
    1280,
    720,
    NIGHT,
    ("youtube", "thumbnail", "vlog", "routine", "challenge", "유튜브", "썸네일", "브이로그", "도전"),
    [
        rect("Dawn", 0, 0, 1280, 720, down("#141a3c", "#3b2a63", DAWN)),
        group("Rays", *[path("Ray", _ray(a), SUN, 1010, 600) for a in range(-130, -20, 20)]),
        circle("Sun", 1010, 600, 224, SUN),
        rect("Ground", 0, 596, 1280, 124, NIGHT),
        text(64, 76, 720, "I GOT UP AT", 84, SUN, 400, TALL, spacing=0.02),
        text(60, 206, 700, "5 A.M.", 350, WHITE, 400, TALL),
        text(64, 632, 720, "for 30 days. Here is what changed.", 40, WHITE, 700),
    ],
)
