import type { ColorStop } from '../typedefs';
export declare function parseColorStops(el: SVGGradientElement, opacityAttr: string | null): ColorStop[];
