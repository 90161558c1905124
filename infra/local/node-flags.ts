/**
 * How each process of the system is started, here and in the image. Requests and pages of the log make much that is forgotten at
 * once: with room for it (3 × 32 MB at most, 3 × 16 without the flag) less of it is copied (ADR 0093).
 */
export const nodeFlags = ['--enable-source-maps', '--max-semi-space-size=32'] as const;
