export declare const isSafeSvgStyleValue: (value: unknown) => value is string;
export declare const getSafeSvgStyleNumber: (value: unknown, fallback?: string) => string;
export declare const getSafeSvgStyleToken: (value: unknown, fallback?: string) => string;
