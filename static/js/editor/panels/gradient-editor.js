import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { ColorField } from "../../ui/color-field.js";
import { NumberField } from "../../ui/number-field.js";
import { Slider } from "../../ui/slider.js";
import { formatColour, parseColour } from "../core/colour.js";
import { FEWEST_STOPS, MOST_STOPS, PRESETS, cssGradient, reversed, withMoreStops, withoutStop } from "../core/gradient.js";
import { GradientBar } from "./gradient-bar.js";
import { Row } from "./section.js";

/** @typedef {import("../core/gradient.js").GradientLook} GradientLook */

const LAST_ANGLE = 359;

/**
 * A gradient by its bar, the chosen colour and the angle; and some to begin with.
 * @param {{look: GradientLook, onInput: (look: GradientLook) => void, onCommit: (look: GradientLook) => void}} props
 */
export function GradientEditor({ look, onInput, onCommit }) {
  const [chosen, choose] = useState(0);
  const index = Math.min(chosen, look.stops.length - 1);
  const stop = look.stops[index];
  const at = (/** @type {object} */ change) => ({ ...look, stops: look.stops.map((each, i) => (i === index ? { ...each, ...change } : each)) });
  const name = interpolate(gettext("Colour %(number)s"), { number: index + 1 });
  return html`<div class="gradient-editor">
    <${GradientBar} look=${look} index=${index} onChoose=${choose} onInput=${onInput} onCommit=${onCommit} />
    <div class="gradient-stop">
      <${ColorField} label=${name} value=${stop.colour} onInput=${(/** @type {string} */ colour) => onInput(at({ colour }))} onCommit=${(/** @type {string} */ colour) => onCommit(at({ colour }))} />
      <${NumberField} label=${gettext("Position in percent")} suffix="%" min=${0} max=${100} value=${Math.round(stop.offset * 100)} onCommit=${(/** @type {number} */ value) => onCommit(sorted(at({ offset: value / 100 })))} />
    </div>
    <div class="gradient-tools">
      <${IconButton} icon="plus" size="small" tooltip="top" label=${gettext("Add a colour")} disabled=${look.stops.length >= MOST_STOPS} onClick=${() => onCommit(withMoreStops(look, mixed))} />
      <${IconButton} icon="minus" size="small" tooltip="top" label=${gettext("Remove this colour")} disabled=${look.stops.length <= FEWEST_STOPS} onClick=${() => onCommit(withoutStop(look, index))} />
      <${IconButton} icon="arrow-left-right" size="small" tooltip="top" label=${gettext("Swap the colours")} onClick=${() => onCommit(reversed(look))} />
    </div>
    ${look.kind === "linear" ? html`<${AngleRow} look=${look} onInput=${onInput} onCommit=${onCommit} />` : null}
    <${Presets} look=${look} onCommit=${onCommit} />
  </div>`;
}

/** @param {{look: GradientLook, onInput: (look: GradientLook) => void, onCommit: (look: GradientLook) => void}} props */
function AngleRow({ look, onInput, onCommit }) {
  return html`<${Row} label=${gettext("Angle")}>
    <${Slider} label=${gettext("Angle of the gradient")} suffix="°" min=${0} max=${LAST_ANGLE} value=${look.angle} onInput=${(/** @type {number} */ angle) => onInput({ ...look, angle })}
      onCommit=${(/** @type {number} */ angle) => onCommit({ ...look, angle })} />
  <//>`;
}

/** @param {{look: GradientLook, onCommit: (look: GradientLook) => void}} props */
function Presets({ look, onCommit }) {
  return html`<div class="gradient-presets" role="group" aria-label=${gettext("Ready-made gradients")}>
    ${PRESETS.map((preset, i) => {
      const label = interpolate(gettext("Gradient %(number)s"), { number: i + 1 });
      return html`<button key=${i} type="button" class="gradient-preset" aria-label=${label} title=${label} style=${{ "--paint": cssGradient({ ...preset, kind: look.kind }) }}
        onClick=${() => onCommit({ ...preset, kind: look.kind })}></button>`;
    })}
  </div>`;
}

/** @param {GradientLook} look */
function sorted(look) {
  return { ...look, stops: [...look.stops].sort((a, b) => a.offset - b.offset) };
}

/** The colour between two. @param {string} one @param {string} other */
function mixed(one, other) {
  const [a, b] = [parseColour(one), parseColour(other)];
  if (!a || !b) return one;
  const between = (/** @type {"r" | "g" | "b"} */ channel) => Math.round((a[channel] + b[channel]) / 2);
  return formatColour({ r: between("r"), g: between("g"), b: between("b"), a: (a.a + b.a) / 2 });
}
