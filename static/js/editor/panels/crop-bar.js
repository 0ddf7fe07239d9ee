import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { SelectField } from "../../ui/field.js";
import { applyCrop } from "../actions/crop.js";
import { leave } from "../actions/leave.js";
import { largestWindow, ratioOnPicture, windowOf, windowed, zoomOf, zoomedIn } from "../core/crop.js";
import { changeCropping, cropping } from "../state/cropping.js";

const MOST_ZOOM_PERCENT = 500;
/** Of width to height. @type {Record<string, number>} */
const RATIOS = { "1:1": 1, "4:5": 4 / 5, "3:4": 3 / 4, "2:3": 2 / 3, "9:16": 9 / 16, "16:9": 16 / 9, "3:2": 3 / 2, "4:3": 4 / 3 };

/** Floats over the foot of the stage while a picture is cropped: shape, size, apply, leave. */
export function CropBar() {
  const crop = cropping.value;
  if (!crop) return null;
  const { object, source, ratio } = crop;
  const zoom = Math.round(zoomOf(object, source) * 100);
  // Enter presses the button that has the focus, and nothing else.
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && event.stopPropagation();
  return html`<div class="crop-bar" role="toolbar" aria-label=${gettext("Crop")} onKeyDown=${onKeyDown}>
    <${SelectField} label=${gettext("Shape of the crop")} hideLabel=${true} value=${nameOf(ratio)} options=${options()} onChange=${choose} />
    <label class="crop-zoom"><span>${gettext("Zoom")}</span>
      <input class="range" style=${{ "--from": "0%", "--to": `${(zoom - 100) / 4}%` }} type="range" min="100" max=${MOST_ZOOM_PERCENT} value=${zoom} aria-label=${gettext("Zoom of the picture in its frame")}
        onInput=${(/** @type {any} */ event) => changeCropping({ object: zoomedIn(object, source, Number(event.currentTarget.value) / 100) })} />
    </label>
    <div class="crop-ends">
      <${Button} variant="ghost" size="small" onClick=${leave.perform}>${gettext("Cancel")}<//>
      <${Button} variant="primary" size="small" icon="check" onClick=${applyCrop.perform}>${gettext("Apply")}<//>
    </div>
  </div>`;
}

function options() {
  return [{ value: "free", label: gettext("Free") }, { value: "original", label: gettext("Original") }, ...Object.keys(RATIOS).map((name) => ({ value: name, label: name }))];
}

/** @param {number | null} ratio */
function nameOf(ratio) {
  if (ratio === null) return "free";
  return Object.keys(RATIOS).find((name) => RATIOS[name] === ratio) ?? "original";
}

/** The largest crop of that shape, about the middle of the one there was. @param {string} name */
function choose(name) {
  const crop = cropping.value;
  if (!crop) return;
  const { object, source } = crop;
  if (name === "free") return changeCropping({ ratio: null });
  const { scaleX = 1, scaleY = 1 } = object;
  const ratio = RATIOS[name] ?? (source.width * scaleX) / (source.height * scaleY);
  const { x, y, width, height } = windowOf(object);
  const window = largestWindow(source, ratioOnPicture(object, ratio), { x: x + width / 2, y: y + height / 2 });
  changeCropping({ ratio, object: windowed(object, window) });
}
