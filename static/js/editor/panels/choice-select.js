import { html } from "htm/preact";
import { SelectField } from "../../ui/field.js";

/**
 * A choice from a list of the API; nothing at all where there is nothing to choose.
 * @param {{label: string, none: string, list: {id: number, name: string}[], value: string, onChange: (id: string) => void}} props
 */
export function ChoiceSelect({ label, none, list, value, onChange }) {
  if (list.length === 0) return null;
  const options = [{ value: "", label: none }, ...list.map(({ id, name }) => ({ value: String(id), label: name }))];
  return html`<${SelectField} label=${label} value=${value} options=${options} onChange=${onChange} />`;
}
