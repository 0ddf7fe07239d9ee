import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { redoAction } from "../actions/redo.js";
import { renameProject } from "../actions/rename-project.js";
import { showExport } from "../actions/show-export.js";
import { toggleSide } from "../actions/toggle-side.js";
import { undoAction } from "../actions/undo.js";
import { sideOpen } from "../state/layout.js";
import { isOpen, projectName } from "../state/project.js";
import { ActionButton } from "./action-button.js";
import { ProjectMenu } from "./project-menu.js";
import { SaveStatus } from "./save-status.js";
import { ZoomMenu } from "./zoom-menu.js";

const LONGEST_NAME = 200;

export function AppBar() {
  return html`<header class="editor-bar">
    <a class="icon-button" href="/" aria-label=${gettext("All projects")} data-tooltip=${gettext("All projects")} data-tooltip-side="bottom">
      <${Icon} name="house" />
    </a>
    <${NameField} />
    <${ProjectMenu} />
    <${SaveStatus} />
    <div class="editor-bar-end">
      <${ActionButton} action=${undoAction} />
      <${ActionButton} action=${redoAction} />
      <${ZoomMenu} />
      <${Button} class="export-button" variant="primary" size="small" icon="download" disabled=${!showExport.isEnabled()} aria-label=${showExport.label()}
        onClick=${() => showExport.perform()}>${showExport.label()}<//>
      <${ActionButton} action=${toggleSide} pressed=${sideOpen.value} class="side-toggle" tooltip="bottom" />
    </div>
  </header>`;
}

/** The project's name; Enter takes it over, Escape takes it back. */
function NameField() {
  const [name, setName] = useState(projectName.value);
  useEffect(() => setName(projectName.value), [projectName.value]);
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const field = /** @type {HTMLInputElement} */ (event.currentTarget);
    if (event.key === "Escape") setName(projectName.value);
    if (event.key === "Escape" || event.key === "Enter") requestAnimationFrame(() => field.blur());
  };
  const take = () => {
    renameProject(name);
    setName(projectName.value);
  };
  return html`<h1 class="project-title">
    <input class="project-name" aria-label=${gettext("Project name")} maxlength=${LONGEST_NAME} size=${Math.min(Math.max([...name].length, 4), 28)} disabled=${!isOpen.value}
      value=${name} spellcheck=${false} autocomplete="off" onInput=${(/** @type {any} */ event) => setName(event.currentTarget.value)} onKeyDown=${onKeyDown} onBlur=${take} />
  </h1>`;
}
