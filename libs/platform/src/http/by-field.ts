/**
 * What is known of the fields of messages, by their name; as `Class.field` where the name alone says too little.
 * `Order.state` is also meant for `OrderView` and `OrderDetail`, unless one of them has its own.
 */
export class ByField<T> {
  private readonly known = new Map<string, T>();

  register(values: Record<string, T>): void {
    for (const [name, value] of Object.entries(values)) this.known.set(name, value);
  }

  has = (name: string): boolean => this.known.has(name);
  get = (name: string): T | undefined => this.known.get(name);

  /** The name under which this field is known, the closest first. */
  nameOf(owner: string, field: string): string | undefined {
    const words = owner.match(/[A-Z][^A-Z]*/g) ?? [];
    const owners = words.map((_, index) => words.slice(0, words.length - index).join(''));
    return [...owners.map((name) => `${name}.${field}`), field].find(this.has);
  }
}
