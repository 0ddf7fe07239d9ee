"""Promise 8 for SVG: shapes get through, everything else stays behind."""

from xml.etree.ElementTree import fromstring

import pytest

from projects.svg import SvgError, sanitised

XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside="", attributes='width="100" height="50"'):
    return f"<svg {XMLNS} {attributes}>{inside}</svg>".encode()


HOSTILE = [
    "<script>alert('evil')</script>",
    "<script xlink:href='https://evil.example/x.js'/>",
    "<g onload='evil()' onclick='evil()'><rect width='1' height='1'/></g>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>evil()</script></body></foreignObject>",
    "<image href='https://evil.example/a.png'/>",
    "<image xlink:href='data:image/svg+xml;base64,evil'/>",
    "<use href='https://evil.example/a.svg#x'/>",
    "<use xlink:href='#evil'/>",
    "<a href='javascript:evil()'><text>evil</text></a>",
    "<style>@import url(https://evil.example/a.css);</style>",
    "<rect style='fill:url(https://evil.example/a.svg#b)'/>",
    "<rect fill='url(https://evil.example)'/>",
    "<rect fill='url(#a) url(https://evil.example)'/>",
    r"<rect style='fill:u\72l(https://evil.example)'/>",
    "<rect style='fill:u/**/rl(https://evil.example)'/>",
    "<rect style='background-image:url(evil)'/>",
    "<animate attributeName='href' values='javascript:evil()'/>",
    "<set attributeName='onclick' to='evil()'/>",
    "<filter id='evil'><feImage href='https://evil.example'/></filter>",
    "<linearGradient id='g' href='https://evil.example/#g'/>",
    "<metadata>evil</metadata>",
    "<!-- evil -->",
    "<?evil href='x'?>",
    "<rect xmlns='http://evil.example/ns' width='1'/>",
    "<x:script xmlns:x='http://www.w3.org/2000/svg'>evil()</x:script>",
    "<handler xmlns='http://www.w3.org/2001/xml-events'>evil()</handler>",
    "<g>evil</g>",
]


@pytest.mark.parametrize("inside", HOSTILE)
def test_nothing_that_runs_or_loads_gets_through(inside):
    clean = sanitised(svg(inside + "<circle r='3'/>")).data
    assert b"evil" not in clean
    assert b"circle" in clean


def test_shapes_gradients_and_text_get_through():
    drawing = (
        "<defs><linearGradient id='a'><stop offset='0' stop-color='#f00'/></linearGradient>"
        "<linearGradient id='b' xlink:href='#a' x1='0'/></defs>"
        "<g transform='translate(1 2)'><path d='M0 0L9 9' style='fill: url(#b); stroke-width: 2'/></g>"
        "<text x='1' font-family='Pretendard'>한글 <tspan fill='red'>빨강</tspan> 끝</text>"
    )
    clean = sanitised(svg(drawing)).data.decode()
    for part in ('stop-color="#f00"', 'href="#a"', 'fill="url(#b)"', 'stroke-width="2"', 'd="M0 0L9 9"'):
        assert part in clean
    assert "한글 <tspan" in clean
    assert "빨강</tspan> 끝" in clean
    assert fromstring(clean.encode()).tag == "{http://www.w3.org/2000/svg}svg"


def test_cleaning_twice_changes_nothing():
    once = sanitised(svg("<rect width='5' height='5' fill='#123456'/>")).data
    assert sanitised(once).data == once


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="120" height="80"', (120, 80)),
        ('width="12.6px" height="8"', (13, 8)),
        ('viewBox="0 0 64 32"', (64, 32)),
        ('viewBox="0 0 64 32" width="128"', (128, 64)),
        ('viewBox="0 0 64 32" height="16"', (32, 16)),
        ('width="100%" height="100%" viewBox="0,0,64,32"', (64, 32)),
        ('width="100%"', (300, 150)),
        ("", (300, 150)),
        ('width="0" height="0"', (300, 150)),
        ('width="99999999999999999999" height="10"', (8000, 1)),
        ('viewBox="a b c d"', (300, 150)),
        ('viewBox="0 0 -5 0"', (300, 150)),
    ],
)
def test_the_size_in_pixels_is_found(attributes, size):
    clean = sanitised(svg(attributes=attributes))
    assert (clean.width, clean.height) == size
    root = fromstring(clean.data)
    assert (root.get("width"), root.get("height")) == tuple(map(str, size))


@pytest.mark.parametrize(
    "data",
    [
        b"<svg",
        b"<html/>",
        b"<rect xmlns='http://www.w3.org/2000/svg'/>",
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
        svg("<g>" * 100 + "</g>" * 100),
        svg("<g>" * 60_000 + "</g>" * 60_000),
        svg("<rect/>" * 20_001),
        svg(" " * 2_000_001),
        b"<?xml version='1.0' encoding='no-such'?><svg/>",
    ],
)
def test_what_cannot_be_trusted_is_refused(data):
    with pytest.raises(SvgError):
        sanitised(data)


def test_an_svg_becomes_an_asset_that_is_its_own_thumbnail(owner_api, upload, client):
    asset = upload(owner_api, b"\xef\xbb\xbf<?xml version='1.0'?>\n" + svg("<script>evil()</script><rect/>")).json()
    assert (asset["content_type"], asset["width"], asset["height"]) == ("image/svg+xml", 100, 50)
    assert asset["thumbnail_url"] == asset["url"]
    served = client.get(asset["url"])
    assert served.headers["Content-Type"] == "image/svg+xml"
    assert "sandbox" in served.headers["Content-Security-Policy"]
    assert b"evil" not in b"".join(served.streaming_content)
