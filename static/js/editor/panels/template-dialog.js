import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { TextField } from "../../ui/field.js";
import { Segmented } from "../../ui/segmented.js";
import { keepAsTemplate } from "../actions/save-as-template.js";
import { projectName } from "../state/project.js";
import { pageSize } from "../state/stage.js";
import { templateOpen } from "../state/templating.js";

/** @typedef {import("../actions/save-as-template.js").Category} Category */

const LONGEST_NAME = 200;
/** Wider than this is more likely a banner; an A4 sheet or larger a poster. */
const BANNER_RATIO = 2.2;
const POSTER_HEIGHT = 1700;

/** What the size says. @returns {Category} */
function likelyCategory() {
  const { width, height } = pageSize.value;
  if (width / height > BANNER_RATIO || (width <= 300 && height <= 300)) return "banner";
  return height >= POSTER_HEIGHT && width / height > 0.6 ? "poster" : "social";
}

function categories() {
  return [
    { value: "social", label: gettext("Social") },
    { value: "banner", label: gettext("Banner") },
    { value: "poster", label: gettext("Poster") },
  ];
}

/** Asks for a name and a kind. */
export function TemplateDialog() {
  const [name, setName] = useState(projectName.value);
  const [category, setCategory] = useState(likelyCategory());
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const close = () => (templateOpen.value = false);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    if (!name.trim()) return setFault(gettext("Enter a name."));
    setBusy(true);
    const said = await keepAsTemplate({ name: name.trim(), category });
    setBusy(false);
    if (said) setFault(said);
    else close();
  };
  const type = (/** @type {string} */ value) => {
    setName(value);
    setFault("");
  };
  const footer = html`<${Button} onClick=${close}>${gettext("Cancel")}<//>
    <${Button} variant="primary" type="submit" form="template-form" busy=${busy}>${gettext("Save as template")}<//>`;
  return html`<${Dialog} title=${gettext("Save as template")} onClose=${close} footer=${footer}>
    <form id="template-form" class="template-form" noValidate onSubmit=${submit}>
      <p class="dialog-words">${gettext("New projects can begin with this design. Later changes here do not reach the template.")}</p>
      <${TextField} label=${gettext("Name")} name="name" value=${name} error=${fault} maxlength=${LONGEST_NAME} autocomplete="off" autofocus onInput=${type} />
      <div class="field"><span class="field-label">${gettext("Kind")}</span><${Segmented} label=${gettext("Kind")} value=${category} options=${categories()} onChange=${setCategory} /></div>
    </form>
  <//>`;
}
