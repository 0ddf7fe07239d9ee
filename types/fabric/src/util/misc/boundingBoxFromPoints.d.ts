import type { XY } from '../../Point';
import type { TBBox } from '../../typedefs';
/**
 * Calculates bounding box (left, top, width, height) from given `points`
 * @param {XY[]} points
 * @return {Object} Object with left, top, width, height properties
 */
export declare const makeBoundingBoxFromPoints: (points: XY[]) => TBBox;
