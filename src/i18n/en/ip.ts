export const ip = {};
