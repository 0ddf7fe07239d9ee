import { gettext } from "../../i18n.js";

/**
 * The panels of the right side, in their order.
 * @type {{id: import("../state/layout.js").SideTab, icon: string, label: () => string}[]}
 */
export const SIDE_TABS = [
  { id: "properties", icon: "sliders-horizontal", label: () => gettext("Properties") },
  { id: "layers", icon: "layers", label: () => gettext("Layers") },
  { id: "generate", icon: "sparkles", label: () => gettext("Generate") },
  { id: "brand", icon: "palette", label: () => gettext("Brand") },
  { id: "segments", icon: "users", label: () => gettext("Segments") },
  { id: "recommended", icon: "trending-up", label: () => gettext("Recommended") },
  { id: "results", icon: "chart-line", label: () => gettext("Results") },
  { id: "history", icon: "history", label: () => gettext("History") },
];
