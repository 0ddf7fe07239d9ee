// Lets node --test import what the browser imports: bare names come from static/vendor, as the page's import map says.
import { register } from "node:module";

register("./resolve.mjs", import.meta.url);
