/** Asks for the project while most of the editor is still on its way: a module script of its own, ahead of main.js. */
import { getProject } from "../../api/projects.js";

const id = Number(document.getElementById("editor")?.dataset.project);

/** @type {ReturnType<typeof getProject> | null} */
let asked = getProject(id);
asked.catch(() => undefined); // it is told where the answer is taken

/** The answer asked for ahead, once; who opens the project again wants it fresh. */
export function takeProjectAhead() {
  const answer = asked;
  asked = null;
  return answer;
}
