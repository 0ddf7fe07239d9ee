/** Starts the editor: ties the canvas, the tools, the panels and the keys together and opens the project. */
import { html } from "htm/preact";
import { render } from "preact";
import { effect } from "@preact/signals";

import { gettext } from "../i18n.js";
import { listenToClipboard } from "./actions/clipboard.js";
import { offerPalettes } from "../ui/palettes.js";
import { listenToKeys } from "./actions/keyboard.js";
import { offerImport } from "./actions/import-design.js";
import { openProject } from "./actions/open-project.js";
import { elementIn, placeElement } from "./actions/place-element.js";
import { designIn } from "./actions/read-design-file.js";
import { picturesIn, uploadImages } from "./actions/upload-images.js";
import { tellFonts } from "./actions/tell-fonts.js";
import { mountCanvas } from "./canvas/mount.js";
import { serveContextMenu } from "./panels/context-menu.js";
import { USUAL_COLOURS, coloursOf } from "./core/palette.js";
import { Editor } from "./panels/editor.js";
import { DIALOG_VIEWS } from "./panels/late-dialogs.js";
import { loadAhead } from "./panels/late.js";
import { PANEL_VIEWS } from "./panels/side.js";
import { brand, brandsPhase } from "./state/brand.js";
import { design } from "./state/design.js";
import { toPage } from "./state/stage.js";
import { keepLayout } from "./state/layout.js";
import { keepAids } from "./state/view-aids.js";
import { isOpen, projectName } from "./state/project.js";
import { attachSurface } from "./state/surface.js";
import { createCropTool } from "./tools/crop.js";
import { createHandTool } from "./tools/hand.js";
import { selectTool } from "./tools/select.js";
import { createLineTool } from "./tools/line.js";
import { createEllipseTool, createRectTool } from "./tools/shape.js";
import { createTextTool } from "./tools/text.js";

/** After opening: until then the pictures and letters of the design come first. */
const AHEAD_MS = 2_000;

/** @returns {Record<import("./state/stage.js").ToolId, import("./state/stage.js").Tool>} */
function createTools() {
  return {
    select: selectTool,
    hand: createHandTool(),
    crop: createCropTool(),
    text: createTextTool(gettext("Text")),
    rect: createRectTool(gettext("Rectangle")),
    ellipse: createEllipseTool(gettext("Circle")),
    line: createLineTool({ start: false, end: false }, gettext("Line")),
    arrow: createLineTool({ start: false, end: true }, gettext("Arrow")),
  };
}

/** What is dropped on the stage stands where it was dropped: pictures, and elements of the drawer. @param {HTMLElement} stage */
function takeDrops(stage) {
  stage.addEventListener("dragover", (event) => event.preventDefault());
  stage.addEventListener("drop", (event) => {
    event.preventDefault();
    const { left, top } = stage.getBoundingClientRect();
    const at = toPage({ x: event.clientX - left, y: event.clientY - top });
    const element = elementIn(event.dataTransfer);
    if (!isOpen.value) return;
    const design = designIn(event.dataTransfer);
    if (element) void placeElement(element, at);
    else if (design) void offerImport(design);
    else void uploadImages(picturesIn(event.dataTransfer), at);
  });
}

/** @returns {import("../ui/palettes.js").Palette[]} the brand's come first, then what this design uses */
function palettes() {
  return [
    { title: brand.value?.name ?? "", colours: brand.value?.palette ?? [] },
    { title: gettext("In this design"), colours: coloursOf(design.value) },
    { title: gettext("More colours"), colours: USUAL_COLOURS },
  ];
}

/** The pickers show the brand's colours and typefaces first. */
async function brandsAhead() {
  const { loadBrands } = await import("./actions/brands.js");
  if (brandsPhase.value === "idle") void loadBrands();
}

/** @param {number} id of the project @param {HTMLElement} stage */
function start(id, stage) {
  attachSurface(mountCanvas(stage, createTools()));
  takeDrops(stage);
  listenToKeys();
  listenToClipboard();
  serveContextMenu();
  keepLayout();
  offerPalettes(palettes);
  tellFonts();
  keepAids();
  effect(() => {
    if (isOpen.value) document.title = `${projectName.value} – Artify`;
  });
  void openProject(id).then(() => setTimeout(() => void loadAhead([...PANEL_VIEWS, brandsAhead, ...DIALOG_VIEWS]), AHEAD_MS));
}

const root = /** @type {HTMLElement} */ (document.getElementById("editor"));
render(html`<${Editor} onStage=${(/** @type {HTMLElement} */ stage) => start(Number(root.dataset.project), stage)} />`, root);
