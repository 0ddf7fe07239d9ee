export declare function getSvgRegex(arr: string[]): RegExp;
