export declare const findIndexRight: <T>(array: T[], predicate: (value: T, index: number, array: T[]) => boolean) => number;
