"""A leaderboard: one promise, one button."""

from projects.templates_content.kit import Design, button, circle, group, text

NAVY, MOON, WHITE = "#1b1f4b", "#ffd978", "#ffffff"
DESIGN = Design(
    "leaderboard-invoices",
    "Web banner · free trial",
    "웹 배너 · 무료 체험",
    "banner",
    "Web banner",
    "en",
    728,
    90,
    NAVY,
    ("banner", "leaderboard", "saas", "trial", "software", "웹배너", "소프트웨어", "무료체험"),
    [
        group("Moon", circle("Moon", 50, 45, 23, MOON), circle("Shade", 60, 38, 20, NAVY)),
        text(92, 25, 430, "Invoices, sent while you sleep", 26, WHITE, 700, spacing=-0.01),
        text(92, 58, 430, "Tally Night, free for 30 days", 15, "#b8bdf0", 500),
        *button(580, 23, 124, 44, "Try it free", 17, MOON, NAVY),
    ],
)
