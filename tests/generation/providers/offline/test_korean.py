import pytest

from generation.providers.offline.korean import Noun


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("커피", "커피를 커피가 커피로"),
        ("빵", "빵을 빵이 빵으로"),
        ("연필", "연필을 연필이 연필로"),
        ("아이폰 15", "아이폰 15를 아이폰 15가 아이폰 15로"),
        ("갤럭시 8", "갤럭시 8을 갤럭시 8이 갤럭시 8로"),
        ("할인 10", "할인 10을 할인 10이 할인 10으로"),
        ("쿠폰(20%)", "쿠폰(20%)를 쿠폰(20%)가 쿠폰(20%)로"),
        ("'초록별'", "'초록별'을 '초록별'이 '초록별'로"),
        ("Market", "Market을 Market이 Market으로"),
        ("Note", "Note를 Note가 Note로"),
        ("CRM", "CRM을 CRM이 CRM으로"),
        ("귤 5kg", "귤 5kg을 귤 5kg이 귤 5kg으로"),
        ("우유 500ml", "우유 500ml를 우유 500ml가 우유 500ml로"),
        ("🙂", "🙂를 🙂가 🙂로"),
    ],
)
def test_particles_follow_the_sound(word: str, expected: str) -> None:
    assert "{0:을} {0:이} {0:으로}".format(Noun(word)) == expected


def test_without_a_particle_the_word_stays() -> None:
    assert f"{Noun('커피')}" == "커피"


def test_an_unknown_particle_is_an_error() -> None:
    with pytest.raises(KeyError):
        format(Noun("커피"), "을를")
