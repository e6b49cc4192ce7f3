export const extensionId = 'prodsys-to-prodsys';
