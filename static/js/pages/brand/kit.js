import { html } from "htm/preact";
import { FontsCard } from "./fonts.js";
import { LogoCard } from "./logo.js";
import { PaletteCard } from "./palette.js";

/** What the brand looks like: logo, colours, fonts. */
export function Kit() {
  return html`<${LogoCard} /><${PaletteCard} /><${FontsCard} />`;
}
