import type { GradientType, GradientUnits } from '../typedefs';
export declare function parseType(el: SVGGradientElement): GradientType;
export declare function parseGradientUnits(el: SVGGradientElement): GradientUnits;
