// The right end of the app bar: language, theme, account.
import { html } from "htm/preact";
import { render } from "preact";
import { useState } from "preact/hooks";
import { logout } from "../api/auth.js";
import { client } from "../api/client.js";
import { gettext, language } from "../i18n.js";
import { currentTheme, setTheme } from "../theme.js";
import { IconButton } from "../ui/button.js";
import { Menu } from "../ui/menu.js";
import { showToast } from "../ui/toast.js";
import { LANGUAGES, switchLanguage } from "./language.js";

/** @param {unknown} error */
const complain = (error) => showToast({ tone: "error", message: /** @type {Error} */ (error).message });

async function leave() {
  try {
    await logout();
    location.assign("/login");
  } catch (error) {
    complain(error);
  }
}

function LanguageMenu() {
  const items = LANGUAGES.map(({ value, label }) => ({ label, checked: value === language(), perform: () => void switchLanguage(value).catch(complain) }));
  return html`<${Menu} label=${gettext("Language")} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="globe" tooltip="bottom-end" label=${gettext("Language")} ...${attributes} />`} />`;
}

const THEME_ICONS = { system: "monitor", light: "sun", dark: "moon" };

function ThemeMenu() {
  const [theme, choose] = useState(currentTheme());
  const labels = /** @type {const} */ ([["system", gettext("Like the system")], ["light", gettext("Light")], ["dark", gettext("Dark")]]);
  const items = labels.map(([value, label]) => ({
    label,
    checked: value === theme,
    perform: () => {
      setTheme(value);
      choose(value);
    },
  }));
  return html`<${Menu} label=${gettext("Theme")} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon=${THEME_ICONS[theme]} tooltip="bottom-end" label=${gettext("Theme")} ...${attributes} />`} />`;
}

/** @param {{username: string, staff: boolean}} props */
function AccountMenu({ username, staff }) {
  const items = [
    { label: gettext("Results"), icon: "trending-up", perform: () => location.assign("/analytics") },
    { label: gettext("Costs"), icon: "wallet", perform: () => location.assign("/costs") },
    { label: gettext("Account"), icon: "user-round", perform: () => location.assign("/account") },
    ...(staff ? [{ label: gettext("Back office"), icon: "shield-check", perform: () => location.assign("/admin/") }] : []),
    /** @type {const} */ ("separator"),
    { label: gettext("Log out"), icon: "log-out", perform: () => void leave() },
  ];
  return html`<${Menu} label=${username} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<button type="button" class="icon-button" aria-label=${username} data-tooltip=${username} data-tooltip-side="bottom-end" ...${attributes}>
      <span class="avatar" aria-hidden="true">${[...username][0]}</span></button>`} />`;
}

/**
 * Fills the right end of an app bar; the editor's bar may use it too.
 * @param {HTMLElement} element with data-username and data-staff
 */
export function mountAccountMenu(element) {
  const { username = "", staff } = element.dataset;
  render(html`<${LanguageMenu} /><${ThemeMenu} />${client.session.signedIn ? html`<${AccountMenu} username=${username} staff=${staff === "true"} />` : null}`, element);
}

const place = document.getElementById("account-menu");
if (place) mountAccountMenu(place);
