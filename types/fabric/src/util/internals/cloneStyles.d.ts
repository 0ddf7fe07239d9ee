import type { TextStyle } from '../../shapes/Text/StyledText';
export declare const cloneStyles: (style: TextStyle) => TextStyle;
