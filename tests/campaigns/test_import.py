"""Documents of guidelines: what is proposed, and what is refused; nothing is stored."""

import io
import struct
import zipfile
import zlib
from pathlib import Path
from threading import BoundedSemaphore

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from pypdf import PdfReader, PdfWriter

from campaigns.documents import reading
from campaigns.documents.blocks import BULLET, HEADING, PARAGRAPH, Block
from campaigns.documents.proposals import propose
from campaigns.models import Guideline
from tests.factories import BrandFactory

pytestmark = pytest.mark.django_db
PDF = (Path(__file__).parent / "documents" / "guidelines.pdf").read_bytes()  # three pages, printed by a browser


@pytest.fixture
def brand(owner):
    return BrandFactory(user=owner)


@pytest.fixture
def send(owner_api, brand):
    def sender(data, name="guidelines.md"):
        form = {"file": SimpleUploadedFile(name, data)}
        return owner_api.post(f"/api/brands/{brand.pk}/guidelines/import", form, format="multipart")

    return sender


def proposed(answer):
    assert answer.status_code == 200, answer.content
    return [(row["category"], row["text"], row["where"]) for row in answer.json()["proposals"]]


def word(*blocks):
    document = docx.Document()
    for style, text in blocks:
        document.add_paragraph(text, style=style)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


MARKDOWN = """# 달볕 로스터스

## 말투
따뜻하고 **담백하게** 말해요.
손님이 옆에 있다고 생각해요.

- 느낌표는 쓰지 않아요
- 한 문장은 40자를
  넘기지 않아요

쓰지 않는 말:
* '최고', '1등'은 쓰지 않아요

Values
------
We never hide where the [beans](https://example.com) come from.

```
code is no guideline
```
12
"""


def test_markdown_is_split_by_headings_bullets_and_paragraphs(send):
    answer = send(MARKDOWN.encode())
    assert proposed(answer) == [
        ("tone", "따뜻하고 담백하게 말해요. 손님이 옆에 있다고 생각해요.", "말투"),
        ("tone", "느낌표는 쓰지 않아요", "말투"),
        ("tone", "한 문장은 40자를 넘기지 않아요", "말투"),
        ("forbidden", "'최고', '1등'은 쓰지 않아요", "쓰지 않는 말"),
        ("values", "We never hide where the beans come from.", "Values"),
    ]
    assert [(row["code"], row["text"]) for row in answer.json()["skipped"]] == [("too_short", "12")]
    assert not Guideline.objects.exists()


def test_a_pdf_says_its_pages_and_loses_its_footers(send):
    answer = send(PDF, "guidelines.pdf")
    rows = proposed(answer)
    assert ("forbidden", "'최고', '1등', '완벽한'은 쓰지 않아요.", "page 2 · 쓰지 않는 말") in rows
    assert ("tone", "느낌표는 쓰지 않아요.", "page 1 · 말투") in rows
    values = [text for category, text, _where in rows if category == "values"]
    assert values == [
        "We never hide where the beans come from. Every bag tells the farm, the day of the harvest and the day we "
        "roasted it."
    ]
    assert not [text for _category, text, _where in rows if "대외비" in text]
    assert any("건네는 마음으로 천천히" in text for _category, text, _where in rows)


def test_a_word_document_by_its_styles_and_tables(send):
    data = word(
        ("Title", "브랜드 지침"),
        ("Heading 1", "어휘"),
        ("List Bullet", "'원두'처럼 손에 잡히는 말을 써요."),
        ("Normal", "• 날씨는 있는 그대로 적어요."),
        ("Heading 1", "Voice"),
        ("Normal", "Plain and encouraging, like a friend."),
    )
    assert proposed(send(data, "x.docx")) == [
        ("vocabulary", "'원두'처럼 손에 잡히는 말을 써요.", "어휘"),
        ("vocabulary", "날씨는 있는 그대로 적어요.", "어휘"),
        ("tone", "Plain and encouraging, like a friend.", "Voice"),
    ]
    document = docx.Document()
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "Guests", "never customers"
    stream = io.BytesIO()
    document.save(stream)
    assert proposed(send(stream.getvalue())) == [("forbidden", "Guests – never customers", "paragraph 1")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_in_any_encoding(send, encoding):
    text = "# 말투\n따뜻하게 말해요.\n"
    assert proposed(send(text.encode(encoding), "x.txt")) == [("tone", "따뜻하게 말해요.", "말투")]


def test_what_the_brand_says_already_is_marked(send, brand):
    said = Guideline.objects.create(brand=brand, text="느낌표는 쓰지 않아요!")
    drafted = Guideline.objects.create(brand=brand, text="x", draft={"category": "tone", "text": "Plain words."})
    answer = send("- 느낌표는 쓰지 않아요\n- plain WORDS\n- Something new\n- something new!\n".encode())
    assert [row["duplicate_of"] for row in answer.json()["proposals"]] == [said.pk, drafted.pk, None]
    (skipped,) = answer.json()["skipped"]
    assert (skipped["code"], skipped["detail"]) == ("repeated", "The document says this twice.")


def test_at_most_a_hundred_are_proposed(send):
    answer = send("\n".join(f"- Rule number {number}" for number in range(130)).encode())
    assert len(answer.json()["proposals"]) == 100
    assert [row["code"] for row in answer.json()["skipped"]] == ["over_limit"] * 30


def test_a_long_paragraph_becomes_several(send):
    sentences = [f"This is sentence number {number}." for number in range(150)]
    rows = send(" ".join(sentences).encode()).json()["proposals"]
    assert [len(row["text"]) <= 2000 for row in rows] == [True] * 3
    assert " ".join(row["text"] for row in rows) == " ".join(sentences)
    assert [len(row["text"]) for row in send(("가" * 2500).encode()).json()["proposals"]] == [2000, 500]


def encrypted():
    writer = PdfWriter(PdfReader(io.BytesIO(PDF)))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def picture_pdf():
    stream = io.BytesIO()
    Image.new("RGB", (40, 40), "#3552d6").save(stream, "PDF")
    return stream.getvalue()


def zipped(**parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name if name == "mimetype" else name.replace("__", "/") + ".xml", data)
    return stream.getvalue()


def flate_bomb():
    """A PDF whose page unpacks to 800 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(800)) + packer.flush()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed),
    ]
    return pdf_of(objects)


def pdf_of(objects):
    body, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer


def loop():
    """A PDF whose tree of pages bites its own tail."""
    return pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)
REFUSED = {
    "a picture": (lambda: picture_pdf().replace(b"%PDF", b"\x89PNG"), {"unsupported_type", "broken_file"}),
    "a program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(400), {"unsupported_type"}),
    "an old Word file": (lambda: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), {"unsupported_type"}),
    "a web page": (lambda: b"<!DOCTYPE html><p>Warm", {"unsupported_type"}),
    "noise": (lambda: bytes(range(256)) * 20, {"unsupported_type"}),
    "nothing but space": (lambda: b" \n\n ", {"no_text"}),
    "a zip of something else": (lambda: zipped(a="x"), {"unsupported_type"}),
    "half a zip": (lambda: word(("Normal", "Warm"))[:2000], {"broken_file"}),
    "a Word file without a body": (lambda: zipped(word__document="<x/>"), {"broken_file"}),
    "a Word file that unpacks to gigabytes": (lambda: zipped(word__document=b" " * 90_000_000), {"too_complex"}),
    "a Word file of a billion laughs": (
        lambda: zipped(word__document=LAUGHS + "]><x>&j;</x>"),
        {"broken_file", "too_complex"},
    ),
    "a locked PDF": (encrypted, {"encrypted"}),
    "a scanned PDF": (picture_pdf, {"no_text"}),
    "half a PDF": (lambda: PDF[:3000], {"broken_file", "no_text"}),
    "a PDF of nothing": (lambda: b"%PDF-1.7\n", {"broken_file", "no_text"}),
    "a PDF in a loop": (loop, {"broken_file", "no_text", "too_complex"}),
    "a PDF that unpacks to gigabytes": (flate_bomb, {"too_complex", "broken_file", "no_text"}),
}


@pytest.mark.parametrize(("data", "codes"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_with_a_sentence(send, data, codes):
    answer = send(data(), "guidelines.pdf")
    assert answer.status_code == 400, answer.content
    (error,) = answer.json()["errors"]
    assert error["field"] == "file"
    assert error["code"] in codes
    assert error["detail"]


def ole(*streams):
    """As old Office files begin: a header, and somewhere a directory of streams."""
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + b"".join(name.encode("utf-16-le") for name in streams)


@pytest.mark.parametrize(
    ("data", "english", "korean"),
    [
        (ole("Root Entry", "WordDocument"), "Old Word (.doc) files", "예전 워드(.doc) 파일"),
        (ole("FileHeader", "\x05HwpSummaryInformation"), "Hangul (.hwp) files", "한글(.hwp) 파일"),
        (b"HWP Document File V3.00 \x1a\x01", "Hangul (.hwp) files", "한글(.hwp) 파일"),
        (zipped(x="1", mimetype="application/hwp+zip"), "Hangul (.hwpx) files", "한글(.hwpx) 파일"),
        (b"{\\rtf1\\ansi Warm words.}", "Rich text (.rtf) files", "서식 있는 텍스트(.rtf) 파일"),
    ],
)
def test_a_known_format_is_refused_by_name_with_what_to_do(send, owner, data, english, korean):
    def said():
        (error,) = send(data, "guide.bin").json()["errors"]
        assert error["code"] == "unsupported_type"
        return error["detail"]

    assert said() == f"{english} cannot be read. Save the document as Word (.docx) or PDF and choose that."
    owner.language = "ko"
    owner.save()
    assert said() == f"{korean}은 읽을 수 없어요. 워드(.docx)나 PDF로 저장해서 올려 주세요."


def test_a_word_file_with_a_password_says_so(send):
    assert send(ole("EncryptedPackage"), "x.docx").json()["errors"][0]["code"] == "encrypted"


def many_pages(count):
    """A PDF of so many pages, each with a sentence of its own."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number in range(count):
        words = b"BT /F1 12 Tf 20 100 Td (Speak warmly to guest number %d, always.) Tj ET" % number
        page = b"/MediaBox [0 0 400 200] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R" % (5 + 2 * number)
        objects.append(b"<< /Type /Page /Parent 2 0 R %b >>" % page)
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(words), words))
    return pdf_of(objects)


def test_pages_after_the_hundredth_are_left_out_and_it_is_said(send, owner):
    data = many_pages(103)
    body = send(data, "long.pdf").json()
    assert (body["pages"], body["pages_read"], len(body["proposals"])) == (103, 100, 100)
    assert body["notice"] == "Read the first 100 of 103 pages. Split the document to import the rest."
    owner.language = "ko"
    owner.save()
    assert send(data, "long.pdf").json()["notice"].startswith("103쪽 중 앞의 100쪽만 읽었어요.")


def test_of_a_whole_document_nothing_is_noticed(send):
    body = send(PDF, "guidelines.pdf").json()
    assert (body["pages"], body["pages_read"], body["notice"]) == (3, 3, "")
    body = send(b"Warm and plain words.").json()
    assert (body["pages"], body["pages_read"], body["notice"]) == (0, 0, "")


def test_an_empty_upload_and_none(owner_api, send, brand):
    assert send(b"").json()["errors"][0]["code"] in {"no_text", "empty"}
    none = owner_api.post(f"/api/brands/{brand.pk}/guidelines/import", {}, format="multipart")
    assert (none.status_code, none.json()["errors"][0]["code"]) == (400, "required")


def test_five_megabytes_are_the_limit(send):
    assert send(b"x" * 5_000_001).status_code == 413
    assert send(b"x" * 6_000_000).json()["code"] == "too_large"


def test_a_reader_that_does_not_end_is_given_up(send, monkeypatch):
    monkeypatch.setattr(reading, "MOST_SECONDS", 0.001)
    assert send(b"Warm words.").json()["errors"][0]["code"] == "too_complex"


def test_only_so_many_are_read_at_once(send, monkeypatch):
    monkeypatch.setattr(reading, "MOST_SECONDS", 0.01)
    monkeypatch.setattr(reading, "_places", BoundedSemaphore(1))
    with reading._places:
        busy = send(b"Warm words.")
    assert (busy.status_code, busy.json()["code"], busy.headers["Retry-After"]) == (503, "documents_busy", "1")


def test_names_in_a_zip_and_lies_about_sizes_do_no_harm(send):
    data = bytearray(word(("Normal", "Warm and plain words.")))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 7)
    assert send(bytes(data), "x.docx").status_code in {200, 400}


def test_members_who_only_look_import_nothing(brand, stranger, stranger_api):
    brand.memberships.create(user=stranger, role="viewer")
    form = {"file": SimpleUploadedFile("x.md", b"Warm")}
    answer = stranger_api.post(f"/api/brands/{brand.pk}/guidelines/import", form, format="multipart")
    assert answer.json()["code"] == "read_only_member"


@pytest.mark.parametrize(
    ("heading", "text", "category"),
    [
        ("브랜드 보이스", "따뜻하게 이야기해요", "tone"),
        ("문체", "짧게 끊어서 써요", "style"),
        ("우리의 가치", "숨기지 않아요", "values"),
        ("용어집", "'원두'라고 써요", "vocabulary"),
        ("금지 표현", "근거 없는 과장", "forbidden"),
        ("Don'ts", "Hype and noise", "forbidden"),
        ("", "Never say conquer or crush.", "forbidden"),
        ("Glossary", "Say trail.", "vocabulary"),
        ("Chapter 3", "No exclamation marks", "style"),
        ("", "Ten minutes outside counts.", "other"),
    ],
)
def test_the_category_is_guessed_from_heading_and_words(heading, text, category):
    found = propose([Block(HEADING, heading), Block(PARAGRAPH, text), Block(BULLET, "?")], [])
    assert [row.category for row in found.proposals] == [category]
    assert [row.code for row in found.skipped] == ["too_short"]
