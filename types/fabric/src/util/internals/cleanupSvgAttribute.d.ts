export declare const cleanupSvgAttribute: (attributeValue: string) => string;
