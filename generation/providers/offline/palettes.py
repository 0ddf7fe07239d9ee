"""Colours that go together, by mood; or grown from a brand's own."""

import colorsys
import re
from dataclasses import dataclass

from generation.providers.offline.meaning import Meaning, dice

Color = tuple[int, int, int]

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")


@dataclass(frozen=True)
class Palette:
    """``paper`` is the calm light ground, ``soft`` its darker neighbour, ``deep`` for ink and night, ``accents`` four voices."""

    paper: Color
    soft: Color
    accents: tuple[Color, ...]
    deep: Color

    def accent(self, i: int) -> Color:
        """The i-th accent, round and round."""
        return self.accents[i % len(self.accents)]


def rgb(text: str) -> Color:
    """``#rrggbb`` as numbers; raises ValueError for anything else."""
    found = _HEX.fullmatch(text.strip())
    if not found:
        raise ValueError(f"no colour: {text!r}")
    value = int(found.group(1), 16)
    return value >> 16, value >> 8 & 255, value & 255


def mix(a: Color, b: Color, share: float) -> Color:
    """``a`` with ``share`` of ``b``, mixed in linear light so that middle tones stay clear."""
    x, y, z = (
        round(((p / 255) ** 2.2 * (1 - share) + (q / 255) ** 2.2 * share) ** (1 / 2.2) * 255)
        for p, q in zip(a, b, strict=True)
    )
    return x, y, z


def lighter(color: Color, share: float) -> Color:
    """Towards a warm white."""
    return mix(color, (255, 253, 248), share)


def darker(color: Color, share: float) -> Color:
    """Towards shadow: darker, and a little more colourful, as real shadows are."""
    h, lightness, s = colorsys.rgb_to_hls(*(v / 255 for v in color))
    r, g, b = colorsys.hls_to_rgb(h, lightness * (1 - share), min(1.0, s * (1 + share * 0.25)))
    return round(r * 255), round(g * 255), round(b * 255)


def luminance(color: Color) -> float:
    """How bright the eye finds it, 0 to 1."""
    r, g, b = color
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255


def _palette(text: str) -> Palette:
    paper, soft, *accents, deep = (rgb(word) for word in text.split())
    return Palette(paper, soft, tuple(accents), deep)


# paper, soft, four accents, deep
MOODS: dict[str, tuple[Palette, ...]] = {
    "spring": (_palette("FFF3EE FBD9D3 F49AAE 8DBB88 F7C86B C96F8E 3B5B4A"), _palette("F5F7E8 DDEBC8 F2A7B5 77B28C FFD97A E5748B 2F5548")),
    "summer": (_palette("FFF4DC FFDCA8 FF7F5C 1FA6A6 FFC53A 2E78B7 123E5A"), _palette("EAF7F6 BFE6E4 FF8E6B 15909C FFD25E F25F5C 0F3D4C")),
    "autumn": (_palette("FBEFDD F3D3A5 D9702F 9B3D22 E5A63A 6E7B3C 3D2318"), _palette("F6EBDD E8CDB0 C8553D 8A5A33 E8A94D 59714F 33241F")),
    "winter": (_palette("F1F5F9 CFDDEA 6E95BE 2F5C8F E8B4A0 A9C6DE 172B4A"), _palette("F5F1EC D9DFE8 87A6C4 41658A C9574E E6D3B8 1D2D44")),
    "coffee": (_palette("F7EBDD E7CDB2 B3744A 6F4229 E3A867 8F9A7A 2E1C14"), _palette("F3E6D6 DDBf9C C4814E 5B3826 D9A25F A14B3B 2A1A12")),
    "bakery": (_palette("FFF1E6 FAD9C4 F29CA0 C97B4A FFD08A 8FB8A8 5A3226"), _palette("FDEDEC F6CFCB E8798A B9683F FFC977 7FA7A3 4B2A26")),
    "drink": (_palette("FFF6E0 FFE3A8 FF9B3D F2545B 8CC152 3FA796 234038"), _palette("F0F8EC D2EBC4 FFB13C EF6C57 5FB36A 2E8C82 1C3F3A")),
    "food": (_palette("FDF1E1 F8D7AE E4572E 7A9E4B F3A712 A8201A 38201A"), _palette("FAF3E3 EFD9AE D94F30 5E8C51 F2B134 8C2F1B 2D2A1E")),
    "beauty": (_palette("FBEFEA F3D5CB E3A39A C07A74 E9C3A6 B6968A 5A3A38"), _palette("F7F0F3 E9D3DD D69BB1 A5698A EAC9B0 8C7AA9 4A2F48")),
    "fashion": (_palette("F4EFE8 DDD2C4 C46A4A 2F4858 D9A657 8A7F70 1E2428"), _palette("F2ECEC DCCBD0 B5485D 34435E E0A890 7D8597 20222E")),
    "tech": (_palette("E9EBFB B9C0F5 6C63FF 22C1C3 FF6FB5 3A86FF 12122E"), _palette("E6F1FA ABD0EE 2D7FF9 00C2A8 8B5CF6 FF8A5B 0B1B33")),
    "sport": (_palette("FFF3E8 FFD3B0 FF5A1F 1746A2 FFC93C 00A6A6 101B3B"), _palette("F2F6E4 DDEBA9 C6E03A 14532D FF7A3D 2563EB 0E2218")),
    "travel": (_palette("FFF2E0 FFD4B0 F98B60 1E88A8 FFC857 4FB0A5 12394A"), _palette("FCEFF0 F9CFC8 F2786B 2A7F9E FFBE5C 6D6FA8 1D2B4F")),
    "flowers": (_palette("FFF4F2 FADADD E8708A 6FA287 F6B85C B04A74 35483C"), _palette("F8F3FA E5D5EE B57BC6 7FA878 F4A6A0 6F4FA0 33304A")),
    "pet": (_palette("FFF5E6 FFE0B8 F4A24C 5AA6A0 EE7B5B 8A6D54 3A2D2A"), _palette("F3F6EC D8E5CC F0A35E 6C9A8B E9785C 4F7CAC 2C3A38")),
    "home": (_palette("F6EFE6 E6D5C3 C97F5B 8A9A7B E0B27A A0604A 3B332C"), _palette("F2F0EA D9D8CB B6785A 6F8779 DDB892 51645F 2E302C")),
    "kids": (_palette("FFF7E3 FFE6A8 FF8B6A 5BB5D6 FFC94A 7CC38A 3C4A73"), _palette("F3F8FF CFE5FA FF9AA2 6FA8DC FFD166 8FD3A6 39406B")),
    "education": (_palette("F4F3EC DDE0D0 E07A5F 3D6B7D F2C14E 81A88D 23303F"), _palette("F3F1FA D7D3EF F28F6B 4B5FA8 F6C667 6FB0A8 22264A")),
    "finance": (_palette("EEF4F3 C8DEDA 1B998B 1F4E79 F2B950 5BA4CF 0F2A3D"), _palette("F1F2F7 CFD5E6 3F6BC4 1C3A6B E8B04B 59A5A0 101D38")),
    "culture": (_palette("F7EEE8 E8CFC4 D1495B 5B3A8C EDAE49 2E86AB 2A1A3C"), _palette("F5F0E3 E4D5AE D98324 443266 F0C05A A63D57 221A33")),
    "health": (_palette("F0F7F1 CDE6D4 5DB58B 2B7A78 F6C667 F28C73 173F3C"), _palette("F2F7FA CBE3EC 57A7C4 3C7F8F F7B267 8CC6A5 163A48")),
    "eco": (_palette("F3F5E6 D7E3BF 7FA653 3B6B4A E3B34F B5793F 1F3A2B"), _palette("EEF4EA C9DFC6 5E9C6B 2F5D50 F0C36A 9CC08B 1B352C")),
    "car": (_palette("FDEEE3 F9CBA7 F2704A 2B5F8A FFC15A 7A86A8 15243D"), _palette("EEF3F8 C5D8EA E4573D 2F6690 F4B942 6C8EAD 14213D")),
    "gift": (_palette("FFF3EC FAD6C8 E2504D 2F7D6B F4BE5A C9738A 3D2029"), _palette("FBF2F4 F3D0D8 D9476B 46648C F2B95C 8FB3A1 36203A")),
    "sale": (_palette("FFF0DE FFD08F FF4D3D FFB400 E0245E 2D5BFF 2A0F3B"), _palette("FFF1F0 FFC9C4 F5334F FF9F1C 7B2FF7 00B8A9 2B0B2E")),
    "luxury": (_palette("F3EBDD D8C3A0 B98F4E 1F3D36 E2C48D 7A5A34 0F1C1A"), _palette("EFE7E4 CDB8AE B08968 3A2E39 E6CCB2 6B4E57 191420")),
    "christmas": (_palette("F8F0E3 E3D3B8 C8383B 2F6B4F E9B44C 8FB39A 12302A"), _palette("F4F1EC CFD9E2 B3262E 35654D F0C15C 7CA2B8 0F2233")),
    "chuseok": (_palette("FBF0D9 F1D49B E08B3E 7B4B94 F5C451 A8443A 1B2148"), _palette("F7EFE0 E6CFA5 D9772F 3F5E8C F7D070 8C5A3C 161C3A")),
    "": (_palette("F7F1E8 E7D9C6 E4704F 2F6F7E F2B84B 8B6BA8 22303C"), _palette("F2F3F0 D3DDD6 E8785B 35635B F3BE55 4B6EA9 1F2A33"), _palette("FAF0EC F0D3C9 D95D58 3F4F86 F2B155 5FA396 26203A")),
}  # fmt: skip


def choose(meaning: Meaning, brand: tuple[str, ...]) -> Palette:
    """The brand's own colours where given, else those of the prompt's mood."""
    own = [rgb(text) for text in brand if _HEX.fullmatch(text.strip())]
    if own:
        return _grown(own)
    return dice(meaning.prompt, "palette").choice(MOODS[_mood(meaning)])


def _mood(meaning: Meaning) -> str:
    if meaning.tone == "luxury":
        return "luxury"
    if meaning.occasion in {"christmas", "chuseok"}:
        return meaning.occasion
    if meaning.intent == "sale" and not meaning.topic and not meaning.season:
        return "sale"
    if meaning.season and meaning.topic in {"", "fashion", "travel", "culture", "gift", "flowers"}:
        return meaning.season
    return meaning.topic if meaning.topic in MOODS else meaning.season


def _grown(own: list[Color]) -> Palette:
    """A whole palette out of one to a few brand colours: tints for the ground, a shade for the ink."""
    main = max(own, key=_chroma)
    accents = [color for color in own if 0.08 < luminance(color) < 0.93] or [main]
    steps = ((0.0, 0.0), (0.45, 0.0), (0.0, 0.35), (0.7, 0.0))
    grown = [darker(lighter(main, light), dark) for light, dark in steps]
    filled = (accents + [color for color in grown if color not in accents])[:4]
    dark = min(own, key=luminance)
    deep = dark if luminance(dark) < 0.16 else darker(main, 0.72)
    return Palette(lighter(main, 0.93), lighter(main, 0.78), tuple(filled), deep)


def _chroma(color: Color) -> int:
    return max(color) - min(color)
