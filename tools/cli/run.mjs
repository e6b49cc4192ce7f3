import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildCli, cliFile, isCliFresh } from '../build/build-cli.mjs';

// What npm runs: the built command line, built again first when a source is younger.
if (!isCliFresh()) await buildCli();
process.argv[1] = fileURLToPath(import.meta.url);
createRequire(import.meta.url)(cliFile);
