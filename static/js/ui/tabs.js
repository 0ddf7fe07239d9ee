import { html } from "htm/preact";
import { useLayoutEffect } from "preact/hooks";
import { Icon } from "./icon.js";
import { useUniqueId } from "./unique-id.js";

/**
 * @typedef {{id: string, label: string, icon?: string}} Tab
 */

/**
 * Tabs with their panel below. Arrow keys walk the tabs; where there is no room for all, the current one is brought into sight.
 * @param {{label: string, tabs: Tab[], current: string, onChange: (id: string) => void, children?: any}} props `children`: the current panel
 */
export function Tabs({ label, tabs, current, onChange, children }) {
  const base = useUniqueId();
  useLayoutEffect(() => {
    document.getElementById(`${base}-${current}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  const walk = (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.findIndex((tab) => tab.id === current) + step + tabs.length) % tabs.length];
    onChange(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} onKeyDown=${walk}>
      ${tabs.map((tab) => html`<button type="button" class="tab" role="tab" key=${tab.id} id=${`${base}-${tab.id}`} title=${tab.icon ? tab.label : undefined} aria-selected=${String(tab.id === current)}
        aria-controls=${`${base}-panel`} tabindex=${tab.id === current ? 0 : -1} onClick=${() => onChange(tab.id)}>
        ${tab.icon ? html`<${Icon} name=${tab.icon} />` : null}<span>${tab.label}</span></button>`)}
    </div>
    <div class="tab-panel" role="tabpanel" id=${`${base}-panel`} aria-labelledby=${`${base}-${current}`}>${children}</div>`;
}
