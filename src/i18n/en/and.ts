export const and = {};
