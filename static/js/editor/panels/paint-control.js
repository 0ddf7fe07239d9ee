import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { Segmented } from "../../ui/segmented.js";
import { formatColour, fromHsv, parseColour, toHsv } from "../core/colour.js";
import { gradientFrom, isGradient, readGradient, writeGradient } from "../core/gradient.js";
import { GradientEditor } from "./gradient-editor.js";

/** @typedef {string | Record<string, any> | null} Paint a CSS colour, a gradient as Fabric writes it, or nothing */

const FIRST_COLOUR = "#3b82f6";
const SHADE = 0.55;

/**
 * What a surface is painted with: nothing, a colour, a gradient.
 * @param {{label: string, value: Paint, mixed?: boolean, clearable?: boolean, onInput: (paint: Paint) => void, onCommit: (paint: Paint) => void}} props
 */
export function PaintControl({ label, value, mixed = false, clearable = true, onInput, onCommit }) {
  const kind = mixed ? null : kindOf(value);
  const look = readGradient(value);
  const choose = (/** @type {string} */ next) => onCommit(PAINTS[next](value));
  return html`<${Segmented} label=${label} value=${kind} options=${kinds(clearable)} onChange=${choose} />
    ${
      look && !mixed
        ? html`<${GradientEditor} look=${look} onInput=${(/** @type {any} */ next) => onInput(writeGradient(next))} onCommit=${(/** @type {any} */ next) => onCommit(writeGradient(next))} />`
        : html`<${ColorField} label=${label} value=${typeof value === "string" ? value : null} mixed=${mixed} onInput=${onInput} onCommit=${onCommit} />`
    }`;
}

/** @param {Paint} value @returns {"none" | "solid" | "linear" | "radial"} */
function kindOf(value) {
  if (isGradient(value)) return /** @type {any} */ (value).type === "radial" ? "radial" : "linear";
  return typeof value === "string" && (parseColour(value)?.a ?? 1) > 0 && value !== "" ? "solid" : "none";
}

/** @param {boolean} clearable */
function kinds(clearable) {
  const paints = [
    { value: "solid", label: gettext("Colour") },
    { value: "linear", label: gettext("Linear") },
    { value: "radial", label: gettext("Radial") },
  ];
  return clearable ? [{ value: "none", label: gettext("None") }, ...paints] : paints;
}

/** From whatever there is to the chosen kind, with its colours as far as they go. @type {Record<string, (value: Paint) => Paint>} */
const PAINTS = {
  none: () => null,
  solid: (value) => readGradient(value)?.stops[0].colour ?? FIRST_COLOUR,
  linear: (value) => toGradient("linear", value),
  radial: (value) => toGradient("radial", value),
};

/** @param {"linear" | "radial"} kind @param {Paint} value */
function toGradient(kind, value) {
  const look = readGradient(value);
  if (look) return writeGradient({ ...look, kind });
  const from = typeof value === "string" && value ? value : FIRST_COLOUR;
  return writeGradient(gradientFrom(kind, from, relativeOf(from)));
}

/** A darker one of a light colour, a lighter one of a dark. @param {string} colour */
function relativeOf(colour) {
  const found = parseColour(colour) ?? { r: 255, g: 255, b: 255, a: 1 };
  const { h, s, v, a } = toHsv(found);
  return formatColour(fromHsv({ h, s: s * (v > SHADE ? 1 : SHADE), v: v > SHADE ? v * SHADE : Math.min(1, v + SHADE), a }));
}
