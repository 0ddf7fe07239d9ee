import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../../api/client.js";
import { createSegment, segmentSchema, summarize, updateSegment } from "../../api/segments.js";
import { gettext, language } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { ErrorState } from "../../ui/empty-state.js";
import { TextArea, TextField } from "../../ui/field.js";
import { Segmented } from "../../ui/segmented.js";
import { Skeleton } from "../../ui/skeleton.js";
import { useUniqueId } from "../../ui/unique-id.js";
import { FormError, useForm } from "../form.js";
import { Chips, Toggles } from "./chips.js";
import { agesOf, withAges } from "./criteria.js";
import { put } from "./store.js";

/** @typedef {import("../../api/segments.js").Criteria} Criteria */
/** @typedef {import("../../api/segments.js").Segment} Segment */

const PAUSE_MS = 250;

/** Makes a segment, changes one, or shows one that is only to be used. @param {{segment: Segment | null, onClose: () => void}} props */
export function SegmentForm({ segment, onClose }) {
  const [schema, setSchema] = useState(/** @type {any} */ (null));
  const [error, setError] = useState(/** @type {ApiError | null} */ (null));
  const load = async () => {
    setError(null);
    try {
      setSchema(await segmentSchema());
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      setError(fault);
    }
  };
  useEffect(() => void load(), []);
  if (schema) return html`<${Fields} ...${{ segment, schema, onClose }} />`;
  return html`<${Dialog} title=${segment?.name ?? gettext("New segment")} size="large" onClose=${onClose}>
    ${error ? html`<${ErrorState} title=${gettext("The form could not be loaded")} error=${error} onRetry=${load} />` : html`<${Skeleton} lines=${8} />`}
  <//>`;
}

/** @param {{segment: Segment | null, schema: any, onClose: () => void}} props */
function Fields({ segment, schema, onClose }) {
  const id = useUniqueId();
  const isFixed = segment?.role === "viewer";
  const [criteria, setCriteria] = useState(/** @type {Criteria} */ (segment?.criteria ?? {}));
  const set = (/** @type {Partial<Criteria>} */ change) => setCriteria((before) => ({ ...before, ...change }));
  const form = useForm({
    initial: { name: segment?.name ?? "", description: segment?.description ?? "", ...agesOf(criteria) },
    required: { name: gettext("Give the segment a name.") },
    submit: async (values) => {
      const wish = { name: values.name.trim(), description: values.description.trim(), criteria: withAges(criteria, values) };
      put(segment ? await updateSegment(segment.id, wish) : await createSegment(wish));
      onClose();
    },
  });
  const { properties } = schema;
  const known = (/** @type {string} */ name) => properties[name].items.examples;
  const options = (/** @type {string} */ name) => properties[name].items.oneOf;
  const most = properties.region.maxItems;
  const genders = [{ value: "", label: gettext("Everybody") }, ...properties.gender.oneOf.map((/** @type {any} */ one) => ({ value: one.const, label: one.title }))];
  const gender = (/** @type {string} */ value) => set({ gender: /** @type {any} */ (value || undefined) });
  const footer = isFixed
    ? html`<${Button} variant="primary" onClick=${onClose}>${gettext("Close")}<//>`
    : html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//><${Button} type="submit" form=${id} variant="primary" busy=${form.busy}>${segment ? gettext("Save segment") : gettext("Make segment")}<//>`;
  return html`<${Dialog} title=${segment?.name ?? gettext("New segment")} size="large" onClose=${onClose} footer=${footer}>
    <form id=${id} ...${form.attributes}>
      <${FormError} error=${form.formError} />
      <${Live} criteria=${withAges(criteria, form.values)} />
      <fieldset class="segments-fields" disabled=${isFixed}>
        <legend class="visually-hidden">${gettext("Who they are")}</legend>
        <${TextField} ...${form.field("name")} label=${gettext("Name")} maxlength="200" autocomplete="off" autofocus=${!segment} />
        <${TextArea} ...${form.field("description")} label=${gettext("Description")} rows=${2} maxlength="2000" />
        <div class="segments-ages">
          <${TextField} ...${form.field("from")} type="number" min="0" max="120" inputmode="numeric" label=${gettext("Age from")} />
          <${TextField} ...${form.field("to")} type="number" min="0" max="120" inputmode="numeric" label=${gettext("Age to")} />
          <div class="field"><span class="field-label">${properties.gender.title}</span><${Segmented} label=${properties.gender.title} value=${criteria.gender ?? ""} options=${genders} onChange=${gender} /></div>
        </div>
        <${Chips} label=${properties.region.title} placeholder=${gettext("Anywhere. Type a place and press Enter")} words=${criteria.region ?? []} known=${known("region")} most=${most} disabled=${isFixed} onChange=${(/** @type {string[]} */ region) => set({ region })} />
        <${Chips} label=${properties.interests.title} placeholder=${gettext("Anything. Type an interest and press Enter")} words=${criteria.interests ?? []} known=${known("interests")} most=${most} disabled=${isFixed} onChange=${(/** @type {string[]} */ interests) => set({ interests })} />
        <${Toggles} label=${properties.life_stage.title} options=${options("life_stage")} chosen=${criteria.life_stage ?? []} disabled=${isFixed} onChange=${(/** @type {string[]} */ codes) => set({ life_stage: codes })} />
        <${Toggles} label=${properties.behaviour.title} options=${options("behaviour")} chosen=${criteria.behaviour ?? []} disabled=${isFixed} onChange=${(/** @type {string[]} */ behaviour) => set({ behaviour })} />
      </fieldset>
    </form>
  <//>`;
}

/** What the criteria mean, as one makes them; what cannot be said yet leaves the last sentence. @param {{criteria: Criteria}} props */
function Live({ criteria }) {
  const [summary, setSummary] = useState("");
  const sent = JSON.stringify(criteria);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => void say(JSON.parse(sent), stop.signal), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [sent]);
  const say = async (/** @type {Criteria} */ wanted, /** @type {AbortSignal} */ signal) => {
    try {
      setSummary((await summarize(wanted, signal))[language() === "ko" ? "ko" : "en"]);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  };
  return html`<p class="segments-live" role="status"><span class="field-label">${gettext("In words")}</span><strong>${summary || "…"}</strong></p>`;
}
