/**
 * Stands where an object cannot be drawn: a kind this editor does not know, a picture that is gone. It
 * can be moved, scaled and deleted; what it stands for stays in the design as it was.
 */
import { FabricObject, classRegistry } from "fabric";

const LEAST_SIDE = 24;
const DASH = 4;

export class Placeholder extends FabricObject {
  /** @override */
  static type = "ArtifyPlaceholder";

  /** @param {Record<string, any>} json the object it stands for */
  static standingFor(json) {
    const { id, left, top, scaleX, scaleY, angle, originX, originY } = json;
    return new Placeholder({
      ...withoutUndefined({ id, left, top, scaleX, scaleY, angle, originX, originY }),
      width: Math.max(json.width || 0, LEAST_SIDE),
      height: Math.max(json.height || 0, LEAST_SIDE),
      strokeWidth: 0,
      objectCaching: false,
    });
  }

  /** As a member of a group. @override @param {any} json @returns {Promise<any>} */
  static async fromObject({ standsFor }) {
    return Placeholder.standingFor(standsFor);
  }

  /** @override @param {CanvasRenderingContext2D} context */
  _render(context) {
    if (/** @type {any} */ (this.canvas)?.isPrinting) return;
    const { width, height } = this;
    const line = 1 / Math.max(this.getObjectScaling().x * (this.canvas?.getZoom() ?? 1), 0.01);
    context.fillStyle = "rgb(134 138 151 / 16%)";
    context.fillRect(-width / 2, -height / 2, width, height);
    context.strokeStyle = "#868a97";
    context.lineWidth = line;
    context.setLineDash([DASH * line, DASH * line]);
    context.strokeRect(-width / 2, -height / 2, width, height);
    context.beginPath();
    context.moveTo(-width / 2, -height / 2);
    context.lineTo(width / 2, height / 2);
    context.moveTo(width / 2, -height / 2);
    context.lineTo(-width / 2, height / 2);
    context.stroke();
  }
}

classRegistry.setClass(Placeholder);

/** @param {Record<string, any>} record */
function withoutUndefined(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
