import type { XY } from '../Point';
/**
 * Parses "points" attribute, returning an array of values
 * @param {String} points points attribute string
 * @return {Array} array of points
 */
export declare function parsePointsAttribute(points: string | null): XY[];
