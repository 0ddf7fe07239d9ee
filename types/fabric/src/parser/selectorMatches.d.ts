export declare function selectorMatches(element: HTMLElement | SVGElement, selector: string): boolean;
