import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { Setting } from '../settings/setting.entity';
import { readSetting, settleSetting, writeSetting } from '../settings/settings';
import { onMariaDb, startTestInstance, type TestInstance } from '../testing';
import type { Database } from './database';

let running: TestInstance;
let db: Database;
beforeAll(async () => {
  running = await startTestInstance('buyer', { modules: [], extensions: [] });
  db = running.instance.db;
});
afterAll(() => running.stop());

const set = (manager: EntityManager, id: string, value: string) =>
  manager.update(Setting, { id }, { value: value });
const prepare = (...ids: string[]) =>
  db.write(async (manager) => {
    for (const id of ids) await writeSetting(manager, id, 'before');
  });
const read = (id: string) => db.read((manager) => readSetting<string>(manager, id));

it('keeps nothing of a unit of work that fails, and all of one that succeeds', async () => {
  await expect(
    db.write(async (manager) => {
      await writeSetting(manager, 'half', 'done');
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  expect(await read('half')).toBeUndefined();
  await db.write((manager) => writeSetting(manager, 'whole', 'done'));
  expect(await read('whole')).toBe('done');
});

it('lets a call inside a unit of work join it: it sees what is not committed yet, and is undone with it', async () => {
  await expect(
    db.write(async (manager) => {
      await writeSetting(manager, 'outer', 'yes');
      await db.write((inner) => writeSetting(inner, 'inner', 'yes'));
      expect(await db.read((inner) => readSetting(inner, 'outer'))).toBe('yes');
      expect(await db.write((inner) => db.read(() => readSetting(inner, 'inner')))).toBe('yes');
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  expect([await read('outer'), await read('inner')]).toEqual([undefined, undefined]);
});

it('begins a unit of its own for a call that outlives the unit it was started in', async () => {
  let late: Promise<unknown> | undefined;
  await expect(
    db.write(async () => {
      late = pause(50).then(() => db.write((manager) => writeSetting(manager, 'late', 'kept')));
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  await late;
  expect(await read('late')).toBe('kept');
});

it('never mixes two units that run at once: one fails and the other keeps all of its work', async () => {
  const unit = (name: string, fails: boolean) =>
    db.write(async (manager) => {
      for (let step = 0; step < 5; step++) {
        await writeSetting(manager, `${name}-${step}`, name);
        await pause(2);
      }
      if (fails) throw new Error(name);
    });
  const outcomes = await Promise.allSettled([
    unit('a', false),
    unit('b', true),
    unit('c', false),
    unit('d', true),
  ]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
  ]);
  for (const [name, kept] of [
    ['a', 5],
    ['b', 0],
    ['c', 5],
    ['d', 0],
  ] as const) {
    const found = await Promise.all([0, 1, 2, 3, 4].map((step) => read(`${name}-${step}`)));
    expect([name, found.filter((value) => value === name).length]).toEqual([name, kept]);
  }
});

it('shows nobody half of a unit of work', async () => {
  await prepare('left', 'right');
  const seen: unknown[] = [];
  await Promise.all([
    db.write(async (manager) => {
      await set(manager, 'left', 'after');
      await pause(30);
      await set(manager, 'right', 'after');
    }),
    ...Array.from({ length: 6 }, async (_, index) => {
      await pause(index * 5);
      seen.push(
        await db.read(async (manager) =>
          readSetting(manager, 'left').then(async (left) => [left, await readSetting(manager, 'right')]),
        ),
      );
    }),
  ]);
  // On MariaDB two statements outside a transaction may see the commit between them, but never the other way round.
  for (const pair of seen) expect(pair).not.toEqual(['after', 'before']);
  expect([await read('left'), await read('right')]).toEqual(['after', 'after']);
});

it('lets one of many who settle the same thing at once win, and tells all of them who it was', async () => {
  const said = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      db.write((manager) => settleSetting(manager, 'winner', `w${index}`)),
    ),
  );
  expect(new Set(said).size).toBe(1);
  expect(await read('winner')).toBe(said[0]);
});

/** The driver's own words for a lock that was not to be had, from a statement of our making. */
const refuse = (manager: EntityManager, errno: number) =>
  manager.query(`SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = ${errno}, MESSAGE_TEXT = 'as if'`);

if (onMariaDb()) {
  it('repeats the whole unit of work that lost a deadlock, and both get through', async () => {
    await prepare('first', 'second');
    let [runs, arrived] = [0, 0];
    const cross = (one: string, other: string, name: string) =>
      db.write(async (manager) => {
        runs++;
        await set(manager, one, name);
        arrived++;
        for (let waited = 0; arrived < 2 && waited < 100; waited++) await pause(10);
        await set(manager, other, name);
      });
    await Promise.all([cross('first', 'second', 'a'), cross('second', 'first', 'b')]);
    expect(runs).toBe(3);
    expect(await read('first')).toBe(await read('second'));
  });

  it.each([1205, 1213, 1020])(
    'repeats a unit that the server refuses with %i, rolled back, at most five times',
    async (errno) => {
      let runs = 0;
      const id = `tried-${errno}`;
      await db.write(async (manager) => {
        expect(await readSetting(manager, id)).toBeUndefined();
        await writeSetting(manager, id, 'yes');
        if (++runs < 5) await refuse(manager, errno);
      });
      expect([runs, await read(id)]).toEqual([5, 'yes']);
      await expect(
        db.write((manager) => {
          runs++;
          return refuse(manager, errno);
        }),
      ).rejects.toThrow('as if');
      expect(runs).toBe(10);
    },
  );

  it('does not wait for a lock a second time when told to wait once', async () => {
    let runs = 0;
    const once = (manager: EntityManager) => {
      runs++;
      return refuse(manager, 1205);
    };
    await expect(db.write(once, { waitsOnce: true })).rejects.toThrow('as if');
    expect(runs).toBe(1);
  });

  it('speaks to the server with our isolation, strictness and time zone on every connection', async () => {
    const ask = () =>
      db.write((manager) =>
        manager.query('SELECT @@tx_isolation isolation, @@time_zone zone, @@sql_mode mode, SLEEP(0.05)'),
      );
    for (const [row] of await Promise.all([ask(), ask(), ask(), ask()]))
      expect(row).toMatchObject({
        isolation: 'READ-COMMITTED',
        zone: '+00:00',
        mode: expect.stringContaining('STRICT_ALL_TABLES'),
      });
  });
} else {
  it('lets units take turns on the one connection that writes', async () => {
    let inside = 0;
    const turn = (): Promise<number> =>
      db.write(async () => {
        inside++;
        await pause(3);
        return inside--;
      });
    expect(await Promise.all(Array.from({ length: 10 }, turn))).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('reads what was committed while a unit is at work, and lets no reader write', async () => {
    let go = () => {};
    const waiting = new Promise<void>((settle) => (go = settle));
    await db.write((manager) => writeSetting(manager, 'seen', 'before'));
    const unit = db.write(async (manager) => {
      await writeSetting(manager, 'seen', 'after');
      await waiting;
    });
    expect(await read('seen')).toBe('before');
    go();
    await unit;
    expect(await read('seen')).toBe('after');
    await expect(db.read((manager) => writeSetting(manager, 'seen', 'never'))).rejects.toThrow(/readonly/);
  });

  it('goes on after a unit of work that failed', async () => {
    const failing = db.write(() => Promise.reject(new Error('stop')));
    const next = db.write(async () => 'next');
    await expect(failing).rejects.toThrow('stop');
    expect(await next).toBe('next');
  });
}

it("does not repeat a unit of work for a failure that is nobody else's fault", async () => {
  let runs = 0;
  await expect(
    db.write((manager) => {
      runs++;
      return manager.query('SELECT nothing FROM nowhere');
    }),
  ).rejects.toThrow();
  expect(runs).toBe(1);
});
