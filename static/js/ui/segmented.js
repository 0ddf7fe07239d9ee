import { html } from "htm/preact";
import { Icon } from "./icon.js";
import { useUniqueId } from "./unique-id.js";

/**
 * A few choices side by side, one of them taken: real radio buttons, so that arrows and readers work.
 * @param {{label: string, value: string | null, options: {value: string, label: string, icon?: string}[], onChange: (value: string) => void, iconsOnly?: boolean}} props
 */
export function Segmented({ label, value, options, onChange, iconsOnly = false }) {
  const name = useUniqueId();
  return html`<div class="segmented" role="radiogroup" aria-label=${label}>
    ${options.map(
      (option) => html`<label class="segment" key=${option.value} title=${iconsOnly ? option.label : undefined}>
      <input class="visually-hidden" type="radio" name=${name} value=${option.value} checked=${option.value === value}
        aria-label=${iconsOnly ? option.label : undefined} onChange=${() => onChange(option.value)} />
      ${option.icon ? html`<${Icon} name=${option.icon} />` : null}${iconsOnly ? null : html`<span>${option.label}</span>`}
    </label>`,
    )}
  </div>`;
}
