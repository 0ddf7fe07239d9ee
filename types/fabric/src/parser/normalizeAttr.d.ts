import { attributesMap } from './constants';
export declare const normalizeAttr: (attr: keyof typeof attributesMap | string) => string;
