"""What a customer said."""

from projects.templates_content.kit import SERIF, Design, circle, text

LILAC, INK, PLUM, PEACH = "#e9e2f8", "#2b1e47", "#6a46b8", "#ffb998"
DESIGN = Design(
    "testimonial-quote",
    "Customer quote",
    "고객 한마디",
    "social",
    "Instagram square",
    "en",
    1080,
    1080,
    LILAC,
    ("quote", "testimonial", "review", "customer", "후기", "리뷰", "고객", "인용"),
    [
        circle("Peach", 1000, 1010, 330, PEACH),
        circle("Plum", 812, 1080, 190, PLUM),
        text(84, 110, 300, "“", 380, PLUM, 700, SERIF),
        text(
            96,
            330,
            900,
            "We planned a year\nof posts in one\nquiet afternoon.",
            108,
            INK,
            600,
            SERIF,
            leading=1.14,
            spacing=-0.015,
        ),
        text(98, 862, 480, "Minseo Yoon", 40, INK, 700),
        text(98, 920, 480, "Head of brand, Orchard Tea", 32, "#5a4c78", 400),
    ],
)
