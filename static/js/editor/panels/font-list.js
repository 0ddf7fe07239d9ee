import { html } from "htm/preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { Segmented } from "../../ui/segmented.js";
import { useUniqueId } from "../../ui/unique-id.js";
import { familyStack, findTypeface, searchTypefaces } from "../core/fonts.js";
import { isComposing } from "../core/keys.js";
import { brand } from "../state/brand.js";
import { recentFonts } from "../state/recent-fonts.js";
import { fetchTypeface } from "../state/typefaces.js";

/**
 * @typedef {import("../core/fonts.js").Typeface} Typeface
 * @typedef {"brand" | "recent" | "all"} Group
 * @typedef {{typeface: Typeface, group: Group}} Line
 */

const MARGIN_PX = 8;
const GAP_PX = 4;
const HIGHEST_PX = 520;

/**
 * Every typeface in its own letters, to search and to filter.
 * @param {{anchor: {current: HTMLElement | null}, family: string | null, onPick: (family: string) => void, onClose: () => void}} props
 */
export function FontList({ anchor, family, onPick, onClose }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [words, setWords] = useState("");
  const [script, setScript] = useState(/** @type {"all" | "korean" | "latin"} */ ("all"));
  const [at, setAt] = useState(-1);
  const id = useUniqueId();
  const lines = linesFor(words, script);
  useLayoutEffect(() => place(/** @type {HTMLElement} */ (box.current), anchor.current), []);
  useOutside(box, anchor, onClose);
  const walk = (/** @type {KeyboardEvent} */ event) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") onClose();
    else if (step) setAt((at + step + lines.length + (at < 0 && step < 0 ? 1 : 0)) % (lines.length || 1));
    else if (event.key === "Enter" && lines.length) onPick(lines[Math.max(at, 0)].typeface.family);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="font-list" ref=${box} popover="manual" role="dialog" aria-label=${gettext("Fonts")} onKeyDown=${walk}>
    <div class="font-search">
      <${Icon} name="search" />
      <input class="input" type="text" role="combobox" aria-expanded="true" aria-controls=${id} aria-autocomplete="list" aria-activedescendant=${at >= 0 ? `${id}-${at}` : undefined}
        aria-label=${gettext("Search fonts")} placeholder=${gettext("Search fonts")} autocomplete="off" spellcheck=${false} value=${words}
        onInput=${(/** @type {any} */ event) => {
          setWords(event.currentTarget.value);
          setAt(-1);
        }} />
    </div>
    <${Segmented} label=${gettext("Script")} value=${script} options=${scripts()} onChange=${setScript} />
    <div class="font-options" id=${id} role="listbox" aria-label=${gettext("Fonts")} tabindex="-1">
      ${lines.map((line, i) => html`<${Option} key=${`${line.group}-${line.typeface.family}`} id=${`${id}-${i}`} line=${line} active=${i === at}
        selected=${findTypeface(family) === line.typeface} heading=${line.group === lines[i - 1]?.group ? "" : headingOf(line.group, i)} onPick=${onPick} />`)}
      ${lines.length ? null : html`<p class="font-none">${gettext("No font has this name.")}</p>`}
    </div>
  </div>`;
}

function scripts() {
  return [
    { value: "all", label: gettext("All") },
    { value: "korean", label: gettext("Korean") },
    { value: "latin", label: gettext("Latin") },
  ];
}

/** The brand's and those of late first, as long as nothing is searched. @param {string} words @param {"all" | "korean" | "latin"} script @returns {Line[]} */
function linesFor(words, script) {
  const all = grouped("all", searchTypefaces(words, script));
  if (words || script !== "all") return all;
  const own = knownOf(brand.value?.fonts ?? []);
  const late = knownOf(recentFonts.value).filter((face) => !own.includes(face));
  return [...grouped("brand", own), ...grouped("recent", late), ...all];
}

/** @param {Group} group @param {Typeface[]} typefaces @returns {Line[]} */
function grouped(group, typefaces) {
  return typefaces.map((typeface) => ({ typeface, group }));
}

/** @param {string[]} families @returns {Typeface[]} each once */
function knownOf(families) {
  return [...new Set(families.flatMap((family) => findTypeface(family) ?? []))];
}

/** The list of all needs no heading while it is the only one. @param {Group} group @param {number} index of its first line */
function headingOf(group, index) {
  if (group === "brand") return interpolate(gettext("Of %(brand)s"), { brand: brand.value?.name ?? "" });
  if (group === "recent") return gettext("Recently used");
  return index > 0 ? gettext("All fonts") : "";
}

/** @param {{id: string, line: Line, active: boolean, selected: boolean, heading: string, onPick: (family: string) => void}} props */
function Option({ id, line, active, selected, heading, onPick }) {
  const row = useRef(/** @type {HTMLElement | null} */ (null));
  const isThere = useOwnLetters(row, line.typeface.family);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const { family, label, korean } = line.typeface;
  const style = isThere ? { fontFamily: familyStack(family) } : {};
  return html`${heading ? html`<p class="font-heading" role="presentation">${heading}</p>` : null}
    <div class="font-option" id=${id} ref=${row} role="option" aria-selected=${selected ? "true" : "false"} aria-label=${label} data-active=${active} onClick=${() => onPick(family)}>
      <span class="font-name" style=${style}>${label}</span>
      ${korean ? html`<span class="font-korean" style=${style}>${korean}</span>` : null}
      ${selected ? html`<${Icon} name="check" />` : null}
    </div>`;
}

/** Fetches a typeface when its row comes into sight. @param {{current: HTMLElement | null}} row @param {string} family */
function useOwnLetters(row, family) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void fetchTypeface(family).then(setThere);
    });
    watch.observe(/** @type {HTMLElement} */ (row.current));
    return () => watch.disconnect();
  }, [family]);
  return isThere;
}

/** @param {{current: HTMLElement | null}} box @param {{current: HTMLElement | null}} anchor @param {() => void} onClose */
function useOutside(box, anchor, onClose) {
  useEffect(() => {
    const leave = (/** @type {Event} */ event) => {
      const target = /** @type {Node} */ (event.target);
      if (!box.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", leave, true);
    addEventListener("resize", onClose);
    return () => {
      document.removeEventListener("pointerdown", leave, true);
      removeEventListener("resize", onClose);
    };
  }, []);
}

/** Below the button, or above where there is more room. @param {HTMLElement} list @param {HTMLElement | null} anchor */
function place(list, anchor) {
  const { left, top, bottom, width } = anchor?.getBoundingClientRect() ?? new DOMRect();
  const below = innerHeight - bottom - GAP_PX - MARGIN_PX;
  const above = top - GAP_PX - MARGIN_PX;
  list.showPopover();
  list.style.left = `${left}px`;
  list.style.width = `${width}px`;
  list.style.maxHeight = `${Math.min(Math.max(below, above), HIGHEST_PX)}px`;
  if (below >= above) list.style.top = `${bottom + GAP_PX}px`;
  else list.style.bottom = `${innerHeight - top + GAP_PX}px`;
  // Under a finger the keyboard would hide the list.
  const first = matchMedia("(pointer: coarse)").matches ? ".font-options" : "input";
  /** @type {HTMLElement | null} */ (list.querySelector(first))?.focus();
}
