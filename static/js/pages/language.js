import { updateMe } from "../api/auth.js";
import { client } from "../api/client.js";

/** In their own words, so that everybody finds theirs. */
export const LANGUAGES = [
  { value: "ko", label: "한국어" },
  { value: "en", label: "English" },
];

const ONE_YEAR_S = 31_536_000;

/** Remembers the language (in the account when signed in) and shows the page in it. @param {string} language `ko` or `en` */
export async function switchLanguage(language) {
  // The cookie is Django's own: it speaks for visitors, and on the sign-in page after a log-out.
  document.cookie = `django_language=${language}; path=/; max-age=${ONE_YEAR_S}; SameSite=Lax`;
  if (client.session.signedIn) await updateMe({ language });
  location.reload();
}
