export declare const uid: () => number;
