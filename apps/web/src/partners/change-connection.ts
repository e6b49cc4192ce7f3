import { client, ifMatch, refresh, type Schemas } from '../api/client';
import type { Partner } from './action-place';

/** Changes the connection behind a partner. A refused change leads to what is there now, so that it can be made again. */
export async function changeConnection(
  { id, version }: Pick<Partner, 'id' | 'version'>,
  body: Schemas['ConnectionChange'],
): Promise<void> {
  try {
    await client.PATCH('/api/connections/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    });
  } finally {
    await refresh('/api/partners', '/api/connections');
  }
}
