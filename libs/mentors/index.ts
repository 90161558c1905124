export * from './mentor-facts.ts';
