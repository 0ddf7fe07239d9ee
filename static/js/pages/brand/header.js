import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { Access, Logo } from "../brands/card.js";
import { remove } from "../brands/store.js";
import { RenameField } from "../home/rename-field.js";
import { ShareDialog } from "../share-dialog.js";
import { ImportDialog } from "./import-dialog.js";
import { canEdit, here, isOwner, save } from "./store.js";

/** Whose voice it is, and what can be done with it as a whole. */
export function Header() {
  const brand = here();
  const [open, setOpen] = useState(/** @type {"" | "share" | "import"} */ (""));
  const close = () => setOpen("");
  const isMember = brand.role !== "viewer" || !brand.shared_with_all;
  return html`<nav class="thing-path" aria-label=${gettext("Where you are")}><a href="/brands"><${Icon} name="chevron-left" />${gettext("Brands")}</a></nav>
    <div class="thing-head">
      <${Logo} brand=${brand} />
      <${Name} />
      <${Access} brand=${brand} />
      <div class="thing-acts">
        ${canEdit.value ? html`<${Button} icon="file-up" onClick=${() => setOpen("import")}>${gettext("Import a document")}<//>` : null}
        ${isMember ? html`<${Button} icon="users" onClick=${() => setOpen("share")}>${gettext("Share")}<//>` : null}
        ${isOwner.value ? html`<${More} />` : null}
      </div>
    </div>
    ${open === "share" ? html`<${ShareDialog} shared=${{ path: `/api/brands/${brand.id}`, name: brand.name, isOwner: isOwner.value, roles: roles() }} onClose=${close} />` : null}
    ${open === "import" ? html`<${ImportDialog} onClose=${close} />` : null}`;
}

const roles = () => [
  { value: "viewer", label: gettext("Viewer: writes with it") },
  { value: "editor", label: gettext("Editor: changes it too") },
];

function Name() {
  const { name } = here();
  const [renaming, setRenaming] = useState(false);
  const leave = (/** @type {string | null} */ typed) => {
    setRenaming(false);
    const wanted = (typed ?? "").normalize("NFC").trim();
    if (wanted && wanted !== name) void save({ name: wanted });
  };
  if (renaming) return html`<div class="brand-name-box"><${RenameField} name=${name} onDone=${leave} /></div>`;
  return html`<div class="brand-name-box">
    <h1 class="brand-title" title=${name}>${name}</h1>
    ${canEdit.value ? html`<${IconButton} icon="pencil" size="small" label=${gettext("Rename")} onClick=${() => setRenaming(true)} />` : null}
  </div>`;
}

function More() {
  const label = interpolate(gettext("More for “%(name)s”"), { name: here().name });
  const leave = async () => {
    if (await remove(here())) location.assign("/brands");
  };
  const items = [{ label: gettext("Delete brand"), icon: "trash-2", danger: true, perform: () => void leave() }];
  return html`<${Menu} label=${label} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" label=${label} data-tooltip=${null} ...${attributes} />`} />`;
}
