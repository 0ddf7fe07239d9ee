"""A lit tent below the mountains."""

from projects.templates_content.curves import polygon
from projects.templates_content.kit import Design, button, circle, down, glow, group, path, rect, scattered, text

NIGHT, SNOW, LAMP = "#0f2038", "#dfe9f5", "#ffb84d"
STARS = [circle("Star", x, y, 1 + 1.4 * z, "#ffffff", opacity=0.8) for x, y, z in scattered(3, 34, (420, 10, 540, 110))]
DESIGN = Design(
    "billboard-winter-camp",
    "Web banner · winter camp",
    "웹 배너 · 겨울 캠핑",
    "banner",
    "Web banner",
    "en",
    970,
    250,
    NIGHT,
    ("banner", "camping", "outdoor", "sale", "winter", "웹배너", "캠핑", "아웃도어", "겨울", "세일"),
    [
        rect("Sky", 0, 0, 970, 250, down("#0b1a30", "#1f4468")),
        group("Stars", *STARS),
        path("Far ridge", polygon((430, 250), (560, 104), (640, 176), (750, 60), (970, 230), (970, 250)), "#2f5a80"),
        path("Snow", polygon((750, 60), (714, 98), (738, 92), (752, 106), (770, 90), (792, 92)), SNOW),
        path("Near ridge", polygon((500, 250), (640, 196), (760, 226), (880, 176), (970, 214), (970, 250)), "#17324f"),
        circle("Light", 826, 216, 110, glow("rgba(255,184,77,0.6)", "rgba(255,184,77,0)")),
        group(
            "Tent",
            path("Cloth", polygon((760, 232), (826, 150), (892, 232)), LAMP),
            path("Door", polygon((808, 232), (826, 176), (844, 232)), "#8a4b12"),
        ),
        rect("Snow field", 0, 232, 970, 18, SNOW),
        text(48, 54, 440, "Sleep warm outside", 46, SNOW, 800, spacing=-0.02),
        text(48, 112, 440, "Up to 40% off winter tents and stoves", 22, "#b9cbe0", 500),
        *button(48, 158, 170, 50, "Shop the sale", 19, LAMP, NIGHT),
    ],
)
