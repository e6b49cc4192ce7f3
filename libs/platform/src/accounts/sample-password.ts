/** Everybody can read it here, so it opens nothing but a demo. */
export const samplePassword = 'prodsys-demo';
