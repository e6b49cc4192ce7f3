/** A LIKE pattern for "begins with", for use with `ESCAPE '!'`. */
export const likePrefix = (text: string): string => `${text.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
