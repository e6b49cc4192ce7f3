/** Who may import whom, by the `type:` tag in each project.json. Imports point down. */
const mayImport = {
  app: ['extension', 'feature', 'core', 'platform'],
  extension: ['feature', 'core', 'platform', 'contract'],
  feature: ['core', 'platform'],
  core: ['platform'],
  ui: [],
  platform: [],
  contract: [],
};

/** A message must be usable by both ends, whatever they store it in or serve it with. */
const mayNotUse = {
  contract: ['typeorm', 'fastify', 'fastify-plugin', '@fastify/*'],
};

const tag = (type) => `type:${type}`;

export const dependencyDirection = Object.entries(mayImport).map(([type, allowed]) => ({
  sourceTag: tag(type),
  onlyDependOnLibsWithTags: allowed.map(tag),
  ...(mayNotUse[type] && { bannedExternalImports: mayNotUse[type] }),
}));
