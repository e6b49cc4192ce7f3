import { Contact, nameOrder } from '@prodsys/core';
import { cursorAt, pageSize, readCursor, type Instance, type Language } from '@prodsys/platform';
import { In, type EntityManager } from 'typeorm';
import { PartnerConnection } from '../connections/partner-connection.entity';
import { takes } from './document-types';
import type { PartnerPage, PartnerQuery, PartnerView } from './partner-messages';
import { partnerViews } from './partner-views';

/** No more partners than these are looked into for one page; a filter that few of them pass has further pages. */
const mostLookedInto = 1_000;

interface Place {
  order: string;
  id: string;
}

/** A page of partners by name. A company has hundreds of them, so all names are read; what else there is, a page at a time. */
export async function listPartners(
  manager: EntityManager,
  instance: Instance,
  request: PartnerQuery,
  language: Language,
): Promise<PartnerPage> {
  const places = await placesBehind(manager, request);
  const limit = pageSize(request);
  const filtered = request.actionNeeded !== undefined || request.documentType !== undefined;
  const step = filtered ? 200 : limit;
  const items: PartnerView[] = [];
  let seen = 0;
  while (items.length < limit && seen < Math.min(places.length, mostLookedInto)) {
    const some = places.slice(seen, seen + step);
    const views = await viewsOf(manager, instance, some, request, language);
    for (const { id } of some) {
      if (items.length === limit) break;
      seen += 1;
      const view = views.get(id);
      if (view) items.push(view);
    }
  }
  const last = seen < places.length ? places[seen - 1] : undefined;
  return { items, nextCursor: last ? cursorAt(last.order, last.id) : null };
}

async function placesBehind(manager: EntityManager, request: PartnerQuery): Promise<Place[]> {
  const { role, state, search } = request;
  const query = manager
    .createQueryBuilder(PartnerConnection, 'connection')
    .leftJoin(
      Contact,
      'contact',
      'contact.id = COALESCE(connection.supplierContactId, connection.customerContactId)',
    )
    .select('connection.id', 'id')
    .addSelect('connection.name', 'name')
    .addSelect('contact.name', 'contactName');
  if (role) query.andWhere('connection.role = :role', { role });
  if (state) query.andWhere('connection.state = :state', { state });
  const rows = await query.getRawMany<{ id: string; name: string; contactName: string | null }>();
  const wanted = fold(search ?? '');
  const [order = '', id = ''] = request.cursor === undefined ? [] : readCursor(request.cursor, 2);
  const cursor: Place = { order: order ?? '', id: id ?? '' };
  return rows
    .filter(({ name, contactName }) => fold(`${name}\n${contactName ?? ''}`).includes(wanted))
    .map((row): Place => ({ order: nameOrder(row.name), id: row.id }))
    .filter((place) => compare(place, cursor) > 0)
    .sort(compare);
}

/** Databases differ in what they take for the same letter, and neither knows Å from å everywhere. */
const fold = (text: string) => text.normalize('NFC').toLowerCase();

const compare = (a: Place, b: Place): number => by(a.order, b.order) || by(a.id, b.id);
const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Those of them that pass the filters which take more than a name. */
async function viewsOf(
  manager: EntityManager,
  instance: Instance,
  places: Place[],
  { documentType, actionNeeded }: PartnerQuery,
  language: Language,
): Promise<Map<string, PartnerView>> {
  const rows = await manager.findBy(PartnerConnection, { id: In(places.map(({ id }) => id)) });
  const connections = rows.filter((row) => documentType === undefined || takes(row, documentType));
  const views = await partnerViews(manager, instance, connections, language);
  const passing = views.filter(
    (view) => actionNeeded === undefined || view.actionNeeded.length > 0 === (actionNeeded === 'true'),
  );
  return new Map(passing.map((view) => [view.id, view]));
}
