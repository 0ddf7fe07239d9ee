import type { TGrayscaleMode } from '../Grayscale';
export declare const fragmentSource: Record<TGrayscaleMode, string>;
