/**
 *
 * @param value value to check if NaN
 * @param [valueIfNaN]
 * @returns `fallback` is `value is NaN
 */
export declare const ifNaN: (value: number, valueIfNaN?: number) => number;
