export declare const capValue: (min: number, value: number, max: number) => number;
