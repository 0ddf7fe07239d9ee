export declare const normalizeWs: (value: string) => string;
