export * from './LayoutManager';
export * from './LayoutStrategies/ClipPathLayout';
export * from './LayoutStrategies/FitContentLayout';
export * from './LayoutStrategies/FixedLayout';
export * from './LayoutStrategies/LayoutStrategy';
export type * from './types';
