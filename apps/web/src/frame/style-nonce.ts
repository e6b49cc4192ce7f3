/** Lets style elements that components add pass the content security policy; the server makes a new one for each answer. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce ?? '';
