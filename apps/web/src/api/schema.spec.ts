import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

it('knows the instance API as it is: `npm run api-types` would change nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prodsys-types-'));
  try {
    const written = join(folder, 'schema.ts');
    execFileSync(process.execPath, ['tools/build/generate-api-types.mjs', written], {
      cwd: join(__dirname, '../../../..'),
    });
    expect(readFileSync(join(__dirname, 'schema.gen.ts'), 'utf8')).toBe(readFileSync(written, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
