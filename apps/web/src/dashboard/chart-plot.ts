/** Room for the labels of the axes, in pixels. */
const room = { left: 34, right: 4, top: 10, bottom: 22 };
const height = 190;

export type Plot = ReturnType<typeof plotOf>;

/** Where things are in a chart of this width, in pixels; it is drawn at its true size, so that labels stay legible. */
export function plotOf(width: number, days: number, largest: number) {
  const dayWidth = Math.max(0, width - room.left - room.right) / days;
  const floor = height - room.bottom;
  const yOf = (value: number) => floor - (value / largest) * (floor - room.top);
  const left = (index: number) => room.left + index * dayWidth;
  return {
    height,
    floor,
    from: room.left,
    to: Math.max(room.left, width - room.right),
    yOf,
    middleOf: (index: number) => left(index) + dayWidth / 2,
    /** All of a day, to be pointed at. */
    column: (index: number) => ({ x: left(index), y: room.top, width: dayWidth, height: floor - room.top }),
    /** The bars of a day stand side by side. */
    bar(index: number, place: number, of: number, value: number) {
      const gap = Math.min(6, dayWidth * 0.24);
      const wide = (dayWidth - gap) / of;
      const y = yOf(value);
      return { x: left(index) + gap / 2 + place * wide, y, width: Math.max(1, wide - 1), height: floor - y };
    },
  };
}
