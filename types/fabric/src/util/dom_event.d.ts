import type { TPointerEvent } from '../EventTypeDefs';
import { Point } from '../Point';
export declare const getPointer: (event: TPointerEvent) => Point;
export declare const isTouchEvent: (event: TPointerEvent) => boolean;
export declare const stopEvent: (e: Event) => void;
