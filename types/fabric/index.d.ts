export * from './fabric';
