const fields = [
  'name',
  'address',
  'postalCode',
  'city',
  'country',
  'phone',
  'email',
  'organisationNumber',
  'gln',
  'cluster',
];

/**
 * `name=given_name+surname,cluster=rec_id:/rec-(\d+)-/` → which columns make which field, and the truth. Several
 * columns of one field are joined by a space. A comma parts two fields only where a name and `=` follow, so that an
 * expression may have commas. Throws for what it does not understand.
 */
export function readColumns(text) {
  const parts = text.split(/,(?=\s*\w+=)/);
  const columns = {};
  let truth = null;
  for (const part of parts) {
    const [, field, value] = /^\s*(\w+)=(.+?)\s*$/s.exec(part) ?? [];
    if (!fields.includes(field)) throw new Error(`"${part}" is none of ${fields.join('=…, ')}=…`);
    if (field === 'cluster') truth = readTruth(value);
    else columns[field] = value.split('+').map((column) => column.trim());
  }
  if (!columns.name) throw new Error('--columns names no name=…');
  if (!truth) throw new Error('--columns names no cluster=…: without the truth there is nothing to measure.');
  return { columns, truth };
}

function readTruth(value) {
  const [, column, source, flags] = /^(.+?):\/(.*)\/([a-z]*)$/s.exec(value) ?? [];
  return column ? { column, expression: new RegExp(source, flags) } : { column: value, expression: null };
}

/** A row of the file → the card as the product knows it, and the cluster that it truly belongs to (null: nobody's). */
export function readRow({ columns, truth }, row) {
  const text = (field) =>
    (columns[field] ?? [])
      .map((column) => cell(row, column))
      .filter(Boolean)
      .join(' ') || null;
  const said = cell(row, truth.column);
  const cluster = truth.expression ? (truth.expression.exec(said)?.[1] ?? null) : said || null;
  return {
    cluster,
    card: {
      name: text('name'),
      organisationNumber: text('organisationNumber'),
      gln: text('gln'),
      email: text('email'),
      phone: text('phone'),
      address: {
        line1: text('address'),
        postalCode: text('postalCode'),
        city: text('city'),
        countryCode: text('country'),
      },
    },
  };
}

function cell(row, column) {
  const value = row[column];
  if (value === undefined)
    throw new Error(`The file has no column "${column}". It has: ${Object.keys(row).join(', ')}`);
  return value.trim();
}
