import { html } from "htm/preact";
import { exportOpen, importOffer } from "../state/exporting.js";
import { helpOpen } from "../state/layout.js";
import { templateOpen } from "../state/templating.js";
import { versionsOpen } from "../state/versions.js";
import { Late } from "./late.js";

/** What opens each, and where it comes from. */
const DIALOGS = [
  { id: "export", opener: exportOpen, load: async () => (await import("./export-dialog.js")).ExportDialog },
  { id: "help", opener: helpOpen, load: async () => (await import("./help-sheet.js")).HelpSheet },
  { id: "import", opener: importOffer, load: async () => (await import("./import-dialog.js")).ImportDialog },
  { id: "template", opener: templateOpen, load: async () => (await import("./template-dialog.js")).TemplateDialog },
  { id: "versions", opener: versionsOpen, load: async () => (await import("./version-history.js")).VersionHistory },
];

export const DIALOG_VIEWS = DIALOGS.map(({ load }) => load);

/** The dialogs that are opened seldom, and never in need: those are part of the start. */
export function LateDialogs() {
  return DIALOGS.filter(({ opener }) => opener.value).map(
    ({ id, opener, load }) => html`<${Late} key=${id} load=${load} giveUp=${() => (opener.value = opener === importOffer ? null : false)} />`,
  );
}
