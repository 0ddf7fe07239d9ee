import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { versionsOpen } from "../state/versions.js";

/** The version history, fetched when it is first opened. */
export function Versions() {
  const [View, setView] = useState(/** @type {any} */ (null));
  const isOpen = versionsOpen.value;
  useEffect(() => {
    if (isOpen && !View) void fetchView().then((view) => setView(() => view));
  }, [isOpen]);
  return isOpen && View ? html`<${View} />` : null;
}

async function fetchView() {
  return (await import("./version-history.js")).VersionHistory;
}
