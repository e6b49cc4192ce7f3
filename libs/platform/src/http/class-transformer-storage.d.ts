// class-transformer keeps its metadata here and offers no typed door to it.
declare module 'class-transformer/cjs/storage' {
  export const defaultMetadataStorage: object;
}
