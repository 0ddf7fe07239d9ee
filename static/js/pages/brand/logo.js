import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { uploadAsset } from "../../api/assets.js";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Progress } from "../../ui/progress.js";
import { showToast } from "../../ui/toast.js";
import { KitCard } from "./kit-card.js";
import { canEdit, complain, here, save } from "./store.js";

const TYPES = "image/png,image/jpeg,image/webp,image/svg+xml";

/** The logo: seen, uploaded, taken away. */
export function LogoCard() {
  const { name, logo } = here();
  const [share, setShare] = useState(/** @type {number | null} */ (null));
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const upload = async (/** @type {File | undefined} */ file) => {
    if (!file) return;
    setShare(0);
    try {
      await save({ logo: (await uploadAsset(file, { onProgress: setShare })).url });
    } catch (error) {
      complain(error);
    } finally {
      setShare(null);
    }
  };
  const pick = (/** @type {any} */ { currentTarget }) => {
    void upload(currentTarget.files[0]);
    currentTarget.value = ""; // the same file once more is a change too
  };
  const clear = () => {
    void save({ logo: "" });
    showToast({ message: gettext("The logo was taken away."), action: { label: gettext("Undo"), perform: () => void save({ logo }) } });
  };
  return html`<${KitCard} title=${gettext("Logo")}>
    ${
      logo
        ? html`<div class="kit-logo"><img src=${logo} alt=${interpolate(gettext("Logo of %(brand)s"), { brand: name })} decoding="async" /></div>`
        : html`<p class="kit-none">${gettext("No logo yet. PNG or SVG on a clear ground works best.")}</p>`
    }
    ${share === null ? null : html`<${Progress} label=${gettext("Uploading")} value=${share} />`}
    ${
      canEdit.value
        ? html`<div class="kit-acts">
      <input class="visually-hidden" ref=${input} type="file" accept=${TYPES} aria-label=${gettext("Logo file")} tabindex="-1" onChange=${pick} />
      <${Button} size="small" icon="image-up" busy=${share !== null} onClick=${() => input.current?.click()}>${logo ? gettext("Replace") : gettext("Upload a logo")}<//>
      ${logo ? html`<${Button} size="small" variant="ghost" onClick=${clear}>${gettext("Take away")}<//>` : null}
    </div>`
        : null
    }
  <//>`;
}
