"""Draws the bundled templates with the editor's own code: the pictures of the gallery, and where a text does not fit.

``python -m scripts.template_thumbnails [words in the key …] [--full FOLDER]`` writes
projects/templates_content/thumbnails/*.webp, and PNGs in full size into FOLDER to be looked at.
"""

import argparse
import base64
import io
import json
import mimetypes
import sys
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Page, Route, sync_playwright

from projects.templates_content import bundled
from scripts import chromium

ROOT = Path(__file__).resolve().parent.parent
THUMBNAILS = ROOT / "projects/templates_content/thumbnails"
ORIGIN = "http://templates.localhost"
LONG_SIDE_PX = 480
SHORT_SIDE_PX = 100  # of a wide banner, which is shown across the gallery
LARGEST_BYTES = 30_000
QUALITIES = (86, 78, 68, 55)
IMPORTS = {
    "fabric": "/static/vendor/fabric/fabric.js",
    "@preact/signals": "/static/vendor/preact-signals/signals.js",
    "@preact/signals-core": "/static/vendor/preact-signals-core/signals-core.js",
    "preact": "/static/vendor/preact/preact.js",
    "preact/hooks": "/static/vendor/preact/hooks.js",
}
DRAW = """
async ({ canvas, width, height }) => {
  const { createObject } = await import("/static/js/editor/canvas/factory.js");
  const { PageCanvas } = await import("/static/js/editor/canvas/page-canvas.js");
  const { cache } = await import("fabric");
  const { background, objects } = canvas.pages[0];
  await Promise.all(texts(objects).map(letters));
  cache.clearFontCache();
  const surface = new PageCanvas(document.createElement("canvas"), { renderOnAddRemove: false });
  Object.assign(surface, { pageWidth: width, pageHeight: height, pageBackground: background });
  const drawn = await Promise.all(objects.map((json) => createObject(json, 1)));
  surface.add(...drawn);
  const complaints = drawn.flatMap((object, i) => complain(object, objects[i]));
  return { picture: surface.drawPage(1).toDataURL("image/png"), complaints };

  function texts(shapes) {
    return shapes.flatMap((shape) => (shape.objects ? texts(shape.objects) : shape.text ? [shape] : []));
  }

  async function letters({ fontFamily, fontWeight, name, text }) {
    const faces = await document.fonts.load(`${fontWeight} 16px "${fontFamily}"`, text);
    if (!faces.length) throw new Error(`${name}: the letters of ${fontFamily} are not there`);
  }

  function complain(object, json) {
    if (json.objects) return object._objects.flatMap((child, i) => complain(child, json.objects[i]));
    const found = [];
    if (object.constructor.name === "Placeholder") found.push(`${json.name}: is not drawn`);
    for (const side of ["width", "height"])
      if (Math.abs(object[side] - json[side]) > 1) found.push(`${json.name}: ${side} is ${object[side]}, not ${json[side]}`);
    if (json.text && object.textLines.length !== json.text.split("\\n").length)
      found.push(`${json.name}: breaks into ${JSON.stringify(object.textLines)}`);
    return found;
  }
}
"""


def main() -> int:
    """Draw; 1 when something does not fit."""
    parser = argparse.ArgumentParser()
    parser.add_argument("keys", nargs="*")
    parser.add_argument("--full", type=Path)
    wanted = parser.parse_args()
    designs = [each for each in bundled() if not wanted.keys or any(key in each.key for key in wanted.keys)]
    troubles = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        page = browser.new_page()
        _serve(page)
        for design in designs:
            order = {"canvas": design.canvas, "width": design.width, "height": design.height}
            drawn: dict[str, Any] = page.evaluate(DRAW, order)
            full = base64.b64decode(drawn["picture"].partition(",")[2])
            (THUMBNAILS / f"{design.key}.webp").write_bytes(_thumbnail(full))
            if wanted.full:
                wanted.full.mkdir(parents=True, exist_ok=True)
                (wanted.full / f"{design.key}.png").write_bytes(full)
            troubles += [f"{design.key}: {complaint}" for complaint in drawn["complaints"]]
        browser.close()
    print("\n".join(troubles) or f"{len(designs)} drawn; every text fits.")
    return int(bool(troubles))


def _serve(page: Page) -> None:
    """A blank page with our scripts and letters, read from the disk."""
    sheets = [ROOT / "static/vendor/pretendard/pretendard.css", *sorted(ROOT.glob("static/vendor/fonts/*/font.css"))]
    links = "".join(f'<link rel="stylesheet" href="/{sheet.relative_to(ROOT)}">' for sheet in sheets)
    import_map = json.dumps({"imports": IMPORTS})
    blank = f'<!doctype html><meta charset="utf-8">{links}<script type="importmap">{import_map}</script>'

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN).lstrip("/")
        if not path:
            return route.fulfill(body=blank, content_type="text/html")
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        return route.fulfill(body=(ROOT / path).read_bytes(), content_type=kind)

    page.route(f"{ORIGIN}/**", answer)
    page.goto(f"{ORIGIN}/")


def _thumbnail(png: bytes) -> bytes:
    """As WebP, as good as its size allows."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    long_side = max(LONG_SIDE_PX, round(SHORT_SIDE_PX * max(image.size) / min(image.size)))
    image.thumbnail((long_side, long_side), Image.Resampling.LANCZOS)
    for quality in QUALITIES:
        stream = io.BytesIO()
        image.save(stream, "WEBP", quality=quality, method=6)
        if stream.tell() <= LARGEST_BYTES:
            break
    return stream.getvalue()


if __name__ == "__main__":
    sys.exit(main())
