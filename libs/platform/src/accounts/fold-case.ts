/** A name as it is looked for: without case. At most 200 characters, which folding may lengthen. */
export const foldCase = (name: string): string => name.toLowerCase().slice(0, 200);
