import { streetEnds, streetStarts } from './contacts-words.mjs';

/** Random numbers that are the same in every run (mulberry32). */
export function throwDice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const taken = new Map();
  const assigned = new Set();
  const dice = {
    whole,
    unused(text) {
      const count = (taken.get(text) ?? 0) + 1;
      taken.set(text, count);
      return count === 1 ? text : `${text}${count}`;
    },
    below: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)],
    some(values, count) {
      const left = [...values];
      return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]);
    },
    phone: () =>
      `${dice.pick(['2', '3', '5', '6', '7', '9', '4'])}${String(whole(0, 9_999_999)).padStart(7, '0')}`,
    street: () =>
      `${dice.pick(streetStarts)}${dice.pick(streetEnds)} ${whole(1, 180)}${dice.below(0.1) ? dice.pick(['A', 'B', 'C']) : ''}`,
    organisationNumber() {
      for (;;) {
        const digits = `${dice.pick(['8', '9'])}${String(whole(0, 9_999_999)).padStart(7, '0')}`;
        const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce(
          (total, weight, index) => total + weight * Number(digits[index]),
          0,
        );
        const check = (11 - (sum % 11)) % 11;
        if (check === 10 || assigned.has(digits)) continue;
        assigned.add(digits);
        return digits + check;
      }
    },
    /** Makes until there is one whose mark nobody has. */
    fresh(make, markOf, refused) {
      for (;;) {
        const made = make();
        if (refused.includes(made) || assigned.has(markOf(made))) continue;
        assigned.add(markOf(made));
        return made;
      }
    },
    gln() {
      const digits = `70${String(whole(0, 9_999_999_999)).padStart(10, '0')}`;
      const sum = [...digits].reduce(
        (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
        0,
      );
      return digits + ((10 - (sum % 10)) % 10);
    },
  };
  return dice;
}
