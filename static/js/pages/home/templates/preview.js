import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { beginWithTemplate, deleteTemplate, renameTemplate } from "../../../api/templates.js";
import { formatSize, gettext, interpolate } from "../../../i18n.js";
import { Button, IconButton } from "../../../ui/button.js";
import { confirmDialog } from "../../../ui/dialog.js";
import { showToast } from "../../../ui/toast.js";
import { FormError, errorsOf } from "../../form.js";
import { RenameField } from "../rename-field.js";
import { TemplatePicture, channelOf } from "./card.js";
import { loadTemplates } from "./store.js";

/** @typedef {import("../../../api/templates.js").Template} Template */

const LANGUAGES = { ko: "한국어", en: "English" };

/**
 * One template, large, with the button that begins a project.
 * @param {{template: Template, onBack: () => void, onChange: (template: Template) => void}} props
 */
export function TemplatePreview({ template, onBack, onChange }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => /** @type {HTMLElement | null} */ (box.current?.querySelector(".button-primary"))?.focus(), []);
  const begin = async () => {
    setBusy(true);
    setError("");
    try {
      const project = await beginWithTemplate(template.id);
      location.assign(`/projects/${project.id}`); // busy until the editor is there
    } catch (fault) {
      setError(errorsOf(fault, [])[""]);
      setBusy(false);
    }
  };
  return html`<section class="template-preview" ref=${box} aria-label=${template.name}>
    <div class="template-stage"><${TemplatePicture} template=${template} /></div>
    <div class="template-about">
      <${FormError} error=${error} />
      <${Title} template=${template} onChange=${onChange} />
      <dl class="template-list">
        <dt>${gettext("Channel")}</dt><dd>${channelOf(template)}</dd>
        <dt>${gettext("Size")}</dt><dd class="tabular">${formatSize(template.width, template.height)}</dd>
        <dt>${gettext("Language")}</dt><dd>${LANGUAGES[template.language]}</dd>
      </dl>
      <div class="template-verbs">
        <${Button} variant="primary" size="large" block=${true} busy=${busy} onClick=${begin}>${gettext("Use this template")}<//>
        <${Button} size="large" block=${true} icon="arrow-left" onClick=${onBack}>${gettext("All templates")}<//>
        ${template.is_own ? html`<${Button} variant="ghost" block=${true} icon="trash-2" onClick=${() => remove(template, onBack)}>${gettext("Delete template")}<//>` : null}
      </div>
    </div>
  </section>`;
}

/** The name; one's own template can be given another. @param {{template: Template, onChange: (template: Template) => void}} props */
function Title({ template, onChange }) {
  const [renaming, setRenaming] = useState(false);
  const leave = (/** @type {string | null} */ typed) => {
    setRenaming(false);
    void rename(template, typed ?? "", onChange);
  };
  if (renaming) return html`<div class="template-title"><${RenameField} name=${template.name} onDone=${leave} /></div>`;
  return html`<div class="template-title">
    <h3 class="template-heading">${template.name}</h3>
    ${template.is_own ? html`<${IconButton} icon="pencil" size="small" label=${gettext("Rename template")} onClick=${() => setRenaming(true)} />` : null}
  </div>`;
}

/** @param {Template} template @param {string} typed @param {(template: Template) => void} onChange */
async function rename(template, typed, onChange) {
  const name = typed.normalize("NFC").trim();
  if (!name || name === template.name) return;
  onChange({ ...template, name });
  try {
    onChange(await renameTemplate(template.id, name));
    await loadTemplates();
  } catch (fault) {
    onChange(template);
    showToast({ tone: "error", message: errorsOf(fault, [])[""] });
  }
}

/** @param {Template} template @param {() => void} onGone */
async function remove(template, onGone) {
  const body = interpolate(gettext("“%(name)s” is deleted for good. Projects that began with it stay."), { name: template.name });
  if (!(await confirmDialog({ title: gettext("Delete this template?"), body, confirmLabel: gettext("Delete template"), danger: true }))) return;
  try {
    await deleteTemplate(template.id);
    showToast({ tone: "success", message: gettext("The template was deleted.") });
    onGone();
    await loadTemplates();
  } catch (fault) {
    showToast({ tone: "error", message: errorsOf(fault, [])[""] });
  }
}
