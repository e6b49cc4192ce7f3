import { randomBytes } from 'node:crypto';
import { insertInto, rowsOf } from './sql.mjs';

const rowsPerStatement = 500;
let sequence = 0;

/** Ids in the order they are made, like the product's own. */
function nextId() {
  const time = Date.now().toString(16).padStart(12, '0');
  const count = (sequence++ % 0x1000).toString(16).padStart(3, '0');
  const rest = randomBytes(8).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-8${rest.slice(0, 3)}-${rest.slice(3, 15)}`;
}

/**
 * Articles at both ends, by SQL: copies of the one that the API made, so that every column has what the product itself
 * would write. Answers the buyer's.
 */
export async function seedArticles(connection, { buyer, supplier }, templates, count) {
  const copies = (template, prefix) =>
    Array.from({ length: count }, (_, index) => ({
      ...template,
      id: nextId(),
      number: `${prefix}-${index + 1}`,
    }));
  const [sold] = await rowsOf(connection, `${supplier}.article`, 'id', templates.soldArticleId);
  const [bought] = await rowsOf(connection, `${buyer}.article`, 'id', templates.boughtArticleId);
  const [purchase] = await rowsOf(
    connection,
    `${buyer}.article_supplier`,
    'article_id',
    templates.boughtArticleId,
  );
  const articles = copies(bought, 'B');
  await insertAll(connection, `${supplier}.article`, copies(sold, 'S'));
  await insertAll(connection, `${buyer}.article`, articles);
  await insertAll(
    connection,
    `${buyer}.article_supplier`,
    articles.map((article, index) => ({
      ...purchase,
      article_id: article.id,
      supplier_article_number: `S-${index + 1}`,
    })),
  );
  return articles;
}

/**
 * Released orders that nobody has exported yet, by SQL, as copies of the one that the API made: numbers `prefix-1` and so
 * on, articles spread over all there are, every tenth line at a price that the supplier will warn about. Answers the ids.
 */
export async function seedOrders(connection, { buyer }, { orderId }, articles, { prefix, orders, lines }) {
  const [order] = await rowsOf(connection, `${buyer}.purchase_order`, 'id', orderId);
  const [line] = await rowsOf(connection, `${buyer}.purchase_order_line`, 'purchase_order_id', orderId);
  const copies = Array.from({ length: orders }, (_, index) => ({
    ...order,
    id: nextId(),
    number: `${prefix}-${index + 1}`,
  }));
  await insertAll(connection, `${buyer}.purchase_order`, copies);
  await insertAll(
    connection,
    `${buyer}.purchase_order_line`,
    copies.flatMap((copy, index) =>
      Array.from({ length: lines }, (_, position) => {
        const article = articles[(index * 7 + position * 31) % articles.length];
        return {
          ...line,
          purchase_order_id: copy.id,
          line_number: position + 1,
          article_id: article.id,
          article_number: article.number,
          unit_price: position % 10 === 9 ? '133.75' : line.unit_price,
        };
      }),
    ),
  );
  return copies.map((copy) => copy.id);
}

async function insertAll(connection, table, rows) {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await insertInto(connection, table, rows.slice(start, start + rowsPerStatement));
}
