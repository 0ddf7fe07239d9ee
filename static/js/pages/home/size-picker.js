import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { createProject } from "../../api/projects.js";
import { formatNumber, formatSize, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextField } from "../../ui/field.js";
import { FormError, errorsOf, useForm } from "../form.js";
import { presetGroups } from "./presets.js";

/** @typedef {import("./presets.js").Preset} Preset */

/** As on the server. */
const LONGEST_SIDE_PX = 8000;
const SHAPE = { width: 96, height: 48 };

/** The proportions of a size, drawn. @param {{width: number, height: number}} props */
function Shape({ width, height }) {
  const scale = Math.min((SHAPE.width - 2) / width, (SHAPE.height - 2) / height);
  const [w, h] = [width * scale, height * scale];
  return html`<svg class="preset-shape" viewBox=${`0 0 ${SHAPE.width} ${SHAPE.height}`} preserveAspectRatio="xMinYMax meet" aria-hidden="true">
    <rect x="1" y=${SHAPE.height - 1 - h} width=${w} height=${h} rx="2" />
  </svg>`;
}

/** @param {{name: string, width: number, height: number}} wanted */
async function createAndOpen(wanted) {
  const project = await createProject(wanted);
  location.assign(`/projects/${project.id}`);
  await new Promise(() => {}); // stay busy until the editor is there
}

/** @param {{preset: Preset, disabled: boolean, onPick: (preset: Preset) => void}} props */
function PresetButton({ preset, disabled, onPick }) {
  return html`<button type="button" class="preset" disabled=${disabled} onClick=${() => onPick(preset)}>
    <${Shape} width=${preset.width} height=${preset.height} />
    <span class="preset-name">${preset.label}</span><span class="preset-size tabular">${formatSize(preset.width, preset.height)}</span>
  </button>`;
}

/** @param {{width: string, height: string}} sides as typed */
function wrongSides(sides) {
  const sentences = {
    width: gettext("The width has to be a whole number from 1 to %(most)s."),
    height: gettext("The height has to be a whole number from 1 to %(most)s."),
  };
  const wrong = /** @type {const} */ (["width", "height"]).filter((side) => !isSide(Number(sides[side])));
  return Object.fromEntries(wrong.map((side) => [side, interpolate(sentences[side], { most: formatNumber(LONGEST_SIDE_PX) })]));
}

/** @param {number} pixels */
function isSide(pixels) {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= LONGEST_SIDE_PX;
}

/** @param {{disabled: boolean}} props */
function CustomSize({ disabled }) {
  const form = useForm({
    initial: { width: "1200", height: "1200" },
    check: wrongSides,
    submit: ({ width, height }) => createAndOpen({ name: gettext("Untitled"), width: Number(width), height: Number(height) }),
  });
  return html`<form ...${form.attributes}>
    <${FormError} error=${form.formError} />
    <div class="custom-size">
      <${TextField} ...${form.field("width")} label=${gettext("Width")} type="number" inputmode="numeric" min="1" max=${LONGEST_SIDE_PX} suffix="px" />
      <${TextField} ...${form.field("height")} label=${gettext("Height")} type="number" inputmode="numeric" min="1" max=${LONGEST_SIDE_PX} suffix="px" />
      <${Button} type="submit" icon="plus" busy=${form.busy} disabled=${disabled}>${gettext("Create")}<//>
    </div>
  </form>`;
}

/** Every channel's size and a free one; one press on a channel makes the project and opens it. */
export function SizePicker() {
  const [creating, setCreating] = useState(false);
  const [error, setError] = useState("");
  const pick = async (/** @type {Preset} */ { label, width, height }) => {
    setCreating(true);
    setError("");
    try {
      await createAndOpen({ name: label, width, height });
    } catch (fault) {
      setError(errorsOf(fault, [])[""]);
      setCreating(false);
    }
  };
  return html`<${FormError} error=${error} />
    ${presetGroups().map(({ title, presets }) => html`<section class="preset-group" key=${title}>
      <h3 class="preset-group-title">${title}</h3>
      <div class="preset-grid">${presets.map((preset) => html`<${PresetButton} key=${preset.label} preset=${preset} disabled=${creating} onPick=${pick} />`)}</div>
    </section>`)}
    <section class="preset-group"><h3 class="preset-group-title">${gettext("Custom size")}</h3><${CustomSize} disabled=${creating} /></section>`;
}
