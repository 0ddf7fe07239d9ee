/** Every verb of the editor, in the order of the help sheet. */
import { toolActions } from "./choose-tool.js";
import { deleteSelection } from "./delete-selection.js";
import { leave } from "./leave.js";
import { nudgeActions } from "./nudge.js";
import { pageActions } from "./pages.js";
import { projectActions } from "./project-verbs.js";
import { redoAction } from "./redo.js";
import { saveNow } from "./save-now.js";
import { selectAll } from "./select-all.js";
import { showExport } from "./show-export.js";
import { showHelp } from "./show-help.js";
import { toggleSide } from "./toggle-side.js";
import { undoAction } from "./undo.js";
import { uploadImage } from "./upload-images.js";
import { zoomActions } from "./zoom.js";

/** @type {import("./action.js").Action[]} */
export const actions = [
  ...toolActions,
  uploadImage,
  undoAction,
  redoAction,
  selectAll,
  deleteSelection,
  leave,
  ...nudgeActions,
  ...pageActions,
  ...zoomActions,
  toggleSide,
  saveNow,
  showExport,
  ...projectActions,
  showHelp,
];
