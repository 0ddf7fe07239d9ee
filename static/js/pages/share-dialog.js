import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../api/client.js";
import { addMember, changeMember, listMembers, removeMember } from "../api/members.js";
import { gettext, interpolate } from "../i18n.js";
import { Button, IconButton } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { ErrorState } from "../ui/empty-state.js";
import { SelectField, TextField } from "../ui/field.js";
import { Skeleton } from "../ui/skeleton.js";
import { FormError, useForm } from "./form.js";
import { roleName } from "./role-name.js";

/** @typedef {import("../api/members.js").Member} Member */

/**
 * What is shared: its path, its name, whether the reader decides, and what each role may do.
 * @typedef {{path: string, name: string, isOwner: boolean, roles: {value: string, label: string}[]}} Shared
 */

/** With whom something is shared; its owner decides. @param {{shared: Shared, onClose: () => void}} props */
export function ShareDialog({ shared, onClose }) {
  const [members, setMembers] = useState(/** @type {Member[] | null} */ (null));
  const [error, setError] = useState(/** @type {ApiError | null} */ (null));
  const load = async () => {
    setError(null);
    try {
      setMembers(await listMembers(shared.path));
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      setError(fault);
    }
  };
  useEffect(() => void load(), []);
  const [said, say] = useState("");
  const take = (/** @type {Member} */ member) => setMembers((all) => [...(all ?? []).filter((each) => each.id !== member.id), member].sort((a, b) => a.id - b.id));
  return html`<${Dialog} title=${interpolate(gettext("Share “%(name)s”"), { name: shared.name })} onClose=${onClose}>
    ${shared.isOwner ? html`<${Invite} shared=${shared} onDone=${take} say=${say} />` : null}
    <p class="share-said" role="status">${said}</p>
    <h3 class="share-title">${gettext("Who has it")}</h3>
    ${error ? html`<${ErrorState} title=${gettext("The members could not be loaded")} error=${error} onRetry=${load} />` : members ? html`<${Members} shared=${shared} members=${members} setMembers=${setMembers} say=${say} />` : html`<${Skeleton} lines=${3} />`}
  <//>`;
}

/** @param {{shared: Shared, onDone: (member: Member) => void, say: (words: string) => void}} props */
function Invite({ shared, onDone, say }) {
  const form = useForm({
    initial: { email: "", role: "viewer" },
    required: { email: gettext("Enter an e-mail address.") },
    submit: async ({ email, role }) => {
      const member = await addMember(shared.path, { email: email.trim(), role: /** @type {Member["role"]} */ (role) });
      onDone(member);
      form.setValues({ email: "", role });
      say(interpolate(gettext("Shared with %(name)s."), { name: member.username }));
    },
  });
  const { onInput, ...role } = form.field("role");
  return html`<form ...${form.attributes}>
    <${FormError} error=${form.formError} />
    <div class="share-form">
      <${TextField} ...${form.field("email")} type="email" label=${gettext("E-mail of an account here")} autocomplete="off" autofocus />
      <${SelectField} ...${role} onChange=${onInput} label=${gettext("May")} options=${shared.roles} />
      <${Button} type="submit" variant="primary" busy=${form.busy}>${gettext("Share")}<//>
    </div>
  </form>`;
}

/** @param {{shared: Shared, members: Member[], setMembers: (change: (all: Member[] | null) => Member[]) => void, say: (words: string) => void}} props */
function Members({ shared, members, setMembers, say }) {
  if (!members.length) return html`<p class="settings-words">${gettext("Nobody else yet.")}</p>`;
  const put = (/** @type {Member} */ member) => setMembers((all) => (all ?? []).map((each) => (each.id === member.id ? member : each)));
  const change = async (/** @type {Member} */ member, /** @type {Member["role"]} */ role) => {
    put({ ...member, role });
    try {
      await changeMember(shared.path, member.id, role);
      say(gettext("Saved."));
    } catch (error) {
      put(member);
      say(sentenceOf(error));
    }
  };
  const drop = async (/** @type {Member} */ { id, username }) => {
    try {
      await removeMember(shared.path, id);
    } catch (error) {
      return say(sentenceOf(error));
    }
    setMembers((all) => (all ?? []).filter((each) => each.id !== id));
    say(interpolate(gettext("%(name)s no longer has it."), { name: username }));
  };
  return html`<ul class="share-list">${members.map(
    (member) => html`<li class="share-line" key=${member.id}>
      <span class="avatar" aria-hidden="true">${[...member.username][0]}</span>
      <span class="share-who"><span>${member.username}</span><span class="share-mail">${member.email}</span></span>
      ${
        shared.isOwner
          ? html`<${SelectField} label=${interpolate(gettext("What %(name)s may do"), { name: member.username })} hideLabel=${true} value=${member.role} options=${shared.roles} onChange=${(/** @type {Member["role"]} */ role) => void change(member, role)} />
      <${IconButton} icon="x" size="small" tooltip="left" label=${interpolate(gettext("Stop sharing with %(name)s"), { name: member.username })} onClick=${() => void drop(member)} />`
          : html`<span class="badge">${roleName(member.role)}</span>`
      }
    </li>`,
  )}</ul>`;
}

/** @param {unknown} error */
function sentenceOf(error) {
  if (!(error instanceof ApiError)) throw error;
  return error.detail;
}
