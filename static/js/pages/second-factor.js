// The QR code that an authenticator scans, drawn here: the secret goes to nobody else.
import { encode } from "uqr";
import { outlinesOf } from "../editor/core/qr.js";

const SVG = "http://www.w3.org/2000/svg";
const RIM = 4; // fields of light that readers need

const place = document.getElementById("qr");
if (place) {
  const { data } = encode(place.dataset.text ?? "", { border: 0 });
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS(SVG, name));
  const side = data.length + 2 * RIM;
  svg.setAttribute("viewBox", `${-RIM} ${-RIM} ${side} ${side}`);
  path.setAttribute("d", outlinesOf(data));
  svg.append(path);
  place.append(svg);
}
