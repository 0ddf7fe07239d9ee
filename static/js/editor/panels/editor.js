import { html } from "htm/preact";
import { sideOpen } from "../state/layout.js";
import { Announcer } from "./announcer.js";
import { AppBar } from "./app-bar.js";
import { ConflictDialog } from "./conflict-dialog.js";
import { CropBar } from "./crop-bar.js";
import { DraftDialog } from "./draft-dialog.js";
import { Drawer } from "./drawer.js";
import { LateDialogs } from "./late-dialogs.js";
import { PageStrip } from "./page-strip.js";
import { Palette } from "./palette.js";
import { Side } from "./side.js";
import { Stage } from "./stage.js";
import { ToolRail } from "./tool-rail.js";

/** The whole editor. @param {{onStage: (stage: HTMLElement) => void}} props */
export function Editor({ onStage }) {
  return html`<div class="editor" data-side=${sideOpen.value ? "open" : "folded"}>
    <${AppBar} />
    <${ToolRail} />
    <${Drawer} />
    <${Stage} onMount=${onStage} />
    <${CropBar} />
    <${PageStrip} />
    <${Side} />
    <${Announcer} />
    <${Palette} />
    <${ConflictDialog} />
    <${DraftDialog} />
    <${LateDialogs} />
  </div>`;
}
