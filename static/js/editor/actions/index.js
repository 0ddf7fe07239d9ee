/** Every verb of the editor, in the order of the help sheet. */
import { alignActions, flipActions, spreadActions } from "./arrange.js";
import { applyCrop, cropPicture } from "./crop.js";
import { arrowTool, toolActions } from "./choose-tool.js";
import { copy, cut, paste, pasteInPlace } from "./clipboard.js";
import { showMenu } from "./context-menu.js";
import { deleteSelection } from "./delete-selection.js";
import { duplicate } from "./duplicate.js";
import { group, ungroup } from "./group.js";
import { importDesign } from "./import-design.js";
import { leave } from "./leave.js";
import { showAll, toggleHidden, toggleLock, unlockAll } from "./lock-hide.js";
import { nudgeActions } from "./nudge.js";
import { pageActions } from "./pages.js";
import { opacityActions } from "./opacity.js";
import { orderActions } from "./order.js";
import { pictureActions } from "./picture.js";
import { projectActions } from "./project-verbs.js";
import { redoAction } from "./redo.js";
import { renameLayer } from "./rename-layer.js";
import { saveAsTemplate } from "./save-as-template.js";
import { saveNow } from "./save-now.js";
import { selectAll } from "./select-all.js";
import { deselect, selectInverse, selectSameKind } from "./select-by.js";
import { showExport } from "./show-export.js";
import { showHelp } from "./show-help.js";
import { showPalette } from "./show-palette.js";
import { copyStyle, pasteStyle } from "./style.js";
import { textStyleActions } from "./text-style.js";
import { toggleElements } from "./toggle-elements.js";
import { toggleSide } from "./toggle-side.js";
import { undoAction } from "./undo.js";
import { uploadImage } from "./upload-images.js";
import { versionHistory } from "./version-history.js";
import { aidActions } from "./view-aids.js";
import { zoomActions } from "./zoom.js";

/** @type {import("./action.js").Action[]} */
export const actions = [
  ...toolActions,
  arrowTool,
  toggleElements,
  uploadImage,
  undoAction,
  redoAction,
  cut,
  copy,
  paste,
  pasteInPlace,
  duplicate,
  copyStyle,
  pasteStyle,
  deleteSelection,
  renameLayer,
  selectAll,
  selectInverse,
  selectSameKind,
  deselect,
  leave,
  showMenu,
  group,
  ungroup,
  ...orderActions,
  ...alignActions,
  ...spreadActions,
  ...flipActions,
  toggleLock,
  unlockAll,
  toggleHidden,
  showAll,
  cropPicture,
  applyCrop,
  ...pictureActions,
  ...nudgeActions,
  ...pageActions,
  ...textStyleActions,
  ...opacityActions,
  ...zoomActions,
  ...aidActions,
  toggleSide,
  saveNow,
  showExport,
  importDesign,
  ...projectActions,
  versionHistory,
  showPalette,
  saveAsTemplate,
  showHelp,
];
