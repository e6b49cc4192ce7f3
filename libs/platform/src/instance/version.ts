/** Version of the instance and of its extensions, as partners see it. */
export const version = '0.1.0';
