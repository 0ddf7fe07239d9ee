export declare function doesSomeParentMatch(element: HTMLElement | SVGElement, selectors: string[]): boolean;
