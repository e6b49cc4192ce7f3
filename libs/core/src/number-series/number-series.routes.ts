import {
  answers,
  bodyOf,
  expectedVersion,
  ifMatch,
  ListOf,
  may,
  notFound,
  Nullable,
  Optional,
  paramsOf,
  render,
  Text,
  Whole,
  writeAudit,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { changeSeries } from './change-series';
import { NumberSeries } from './number-series.entity';
import './number-series-texts';
import { beginningOf, beginSeries, isSeriesId, seriesIds } from './series';

/** Leaves room for the numbers that follow. */
const mostNumber = 2_000_000_000;

export class NumberSeriesChange {
  /** Comes before each number; may be empty, but not end in a digit. */
  @Optional() @Text(20, { min: 0 }) prefix?: string;
  /** With the same prefix only upwards. */
  @Optional() @Whole(1, mostNumber) nextNumber?: number;
}

export class NumberSeriesView {
  @Text(40) id: string;
  @Text(200) title: string;
  @Text(20, { min: 0 }) prefix: string;
  @Whole(1, 2_147_483_647) nextNumber: number;
  /** How the next number will look. */
  @Text(40) example: string;
  @Whole(1, 2_000_000_000) version: number;
}

export class NumberSeriesList {
  @ListOf(() => NumberSeriesView, 50) items: NumberSeriesView[];
  @Nullable() @Text(10) nextCursor: string | null;
}

export class NumberSeriesParameter {
  @Text(40) id: string;
}

const example = ({ prefix, nextNumber }: NumberSeries) => `${prefix}${nextNumber}`;
const view = (series: NumberSeries, language: Language): NumberSeriesView => ({
  ...series,
  title: render(`series-${series.id}`, {}, language),
  example: example(series),
});

export function numberSeriesRoutes(app: FastifyInstance, instance: Instance): void {
  const { db } = instance;
  const tags = ['number series'];

  app.get(
    '/api/number-series',
    {
      schema: { tags, summary: 'List the number series', response: answers(NumberSeriesList) },
      config: { access: may('read') },
    },
    async (request): Promise<NumberSeriesList> => {
      const rows = await db.read((manager) => manager.find(NumberSeries));
      const items = seriesIds.map((id) => rows.find((row) => row.id === id) ?? beginningOf(id));
      return { items: items.map((series) => view(series, request.language)), nextCursor: null };
    },
  );

  app.patch<{ Params: NumberSeriesParameter; Body: NumberSeriesChange }>(
    '/api/number-series/:id',
    {
      schema: {
        tags,
        summary: 'Change how the next numbers look; none comes out a second time',
        params: paramsOf(NumberSeriesParameter),
        headers: ifMatch,
        body: bodyOf(NumberSeriesChange),
        response: answers(NumberSeriesView, 200, { 422: ['number-given-already', 'prefix-ends-in-digit'] }),
      },
      config: { access: may('administer') },
    },
    async (request) => {
      const { id } = request.params;
      if (!isSeriesId(id)) throw notFound('number series');
      const version = expectedVersion(request);
      await beginSeries(db, id);
      const now = instance.now();
      for (;;) {
        const changed = await db.write(async (manager) => {
          const series = await changeSeries(manager, id, version, request.body, now);
          if (series)
            await writeAudit(manager, now, {
              actor: request.actor?.name ?? '',
              action: 'number-series-changed',
              objectId: id,
              params: { series: `series-${id}`, example: example(series) },
            });
          return series;
        });
        if (changed) return view(changed, request.language);
      }
    },
  );
}
