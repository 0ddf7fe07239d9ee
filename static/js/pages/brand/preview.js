import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "../../api/client.js";
import { previewText } from "../../api/generate.js";
import { listAllSegments } from "../../api/segments.js";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { SelectField, TextArea } from "../../ui/field.js";
import { Skeleton } from "../../ui/skeleton.js";
import { FormError, errorsOf } from "../form.js";
import { PreviewResult } from "./preview-result.js";
import { here } from "./store.js";

/** @typedef {import("../../api/generate.js").Preview} Answer */

/** Type a prompt; see which guidelines it finds, which it leaves out, and what the model would be told. */
export function Preview() {
  const [wish, setWish] = useState({ prompt: "", tone: "", segment: "" });
  const [segments, setSegments] = useState([{ value: "", label: gettext("Anybody") }]);
  const [answer, setAnswer] = useState(/** @type {Answer | null} */ (null));
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [busy, setBusy] = useState(false);
  const turn = useRef(new AbortController());
  useEffect(() => {
    void segmentOptions().then((found) => setSegments((all) => [...all, ...found]));
    return () => turn.current.abort();
  }, []);
  const set = (/** @type {string} */ name) => (/** @type {string} */ value) => setWish((before) => ({ ...before, [name]: value }));
  const send = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (!wish.prompt.trim()) return setErrors({ prompt: gettext("Write what the copy is for.") });
    turn.current.abort();
    const { signal } = (turn.current = new AbortController());
    setErrors({});
    setBusy(true);
    try {
      const segment = wish.segment ? { segment_id: Number(wish.segment) } : {};
      setAnswer(await previewText({ brand_id: here().id, prompt: wish.prompt.trim(), tone: wish.tone, ...segment }, signal));
    } catch (error) {
      if (signal.aborted) return;
      setErrors(errorsOf(error, ["prompt"]));
    }
    setBusy(false);
  };
  const submitOnKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229 || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    /** @type {HTMLElement} */ (event.currentTarget).closest("form")?.requestSubmit();
  };
  return html`<section class="try" aria-labelledby="try-title">
    <h2 id="try-title">${gettext("See what a prompt becomes")}</h2>
    <p class="try-hint">${gettext("Which guidelines are found, and what a model is told. Nothing is written, nothing is spent.")}</p>
    <form class="form try-form" novalidate onSubmit=${send}>
      <${FormError} error=${errors[""]} />
      <${TextArea} label=${gettext("Prompt")} value=${wish.prompt} error=${errors.prompt} rows=${3} onInput=${set("prompt")} onKeyDown=${submitOnKey}
        placeholder=${gettext("For example: an Instagram post for the winter blend, out on Monday")} />
      <div class="try-row">
        <${SelectField} label=${gettext("Tone")} value=${wish.tone} options=${tones()} onChange=${set("tone")} />
        <${SelectField} label=${gettext("For whom")} value=${wish.segment} options=${segments} onChange=${set("segment")} />
        <${Button} type="submit" variant="primary" icon="search" busy=${busy}>${gettext("See what it becomes")}<//>
      </div>
    </form>
    <div aria-live="polite" aria-busy=${String(busy)}>${answer ? html`<${PreviewResult} answer=${answer} />` : busy ? html`<div class="card try-card"><${Skeleton} lines=${6} /></div>` : null}</div>
  </section>`;
}

/** The words go to the writer as they are, so they are in the user's language. */
function tones() {
  const words = [gettext("Friendly"), gettext("Trustworthy"), gettext("Witty"), gettext("Urgent"), gettext("Elegant")];
  return [{ value: "", label: gettext("Any") }, ...words.map((word) => ({ value: word, label: word }))];
}

/** The segments, offered when they are there. */
async function segmentOptions() {
  try {
    return (await listAllSegments()).map(({ id, name }) => ({ value: String(id), label: name }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [];
  }
}
