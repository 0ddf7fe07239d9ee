import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { isElsewhere, landingPage } from "../actions/landing.js";
import { pageName } from "../actions/page-name.js";

/**
 * Places on the page from which it was asked for. Who is on another page by now sees the name of that one, and may choose this one.
 * @param {{page: string, place: (on?: string) => unknown}} props
 */
export function PlaceButtons({ page, place }) {
  const elsewhere = isElsewhere(page);
  const label = elsewhere ? interpolate(gettext("Place on “%(page)s”"), { page: pageName(landingPage(page)) }) : gettext("Place on page");
  return html`<${Button} class="proposal-place" size="small" icon="plus" block=${elsewhere} onClick=${() => place(page)}>${label}<//>
    ${elsewhere ? html`<${Button} size="small" variant="ghost" onClick=${() => place()}>${gettext("Place here")}<//>` : null}`;
}
