import { Problem, type Instance } from '@prodsys/platform';
import type { EntityManager } from 'typeorm';
import { Contact } from '../contact/contact.entity';
import { contactsByNumber, firsts } from '../contact/merged-contact';
import {
  isNameless,
  nameless,
  type CsvGroup,
  type CsvRegister,
  type ImportContext,
  type Judged,
  type RowCells,
  type Values,
} from '../csv/csv-register';
import { byField, findIn, grouped } from '../csv/find-in';
import { freeNumbers } from '../csv/free-numbers';
import { messageFaults, placed } from '../csv/message-faults';
import { wholeValue } from '../csv/whole-value';
import { changesBetween } from '../history/changes-between';
import { knownForOrders, type KnownForOrders } from './known-for-orders';
import { orderFrom } from './new-purchase-order';
import { lineFields } from './merge-lines';
import { PurchaseOrderLine } from './purchase-order-line.entity';
import {
  PurchaseOrderCreation,
  PurchaseOrderFields,
  type PurchaseOrderLineFields,
} from './purchase-order-messages';
import { refuseInDoubt, refuseLocked } from './purchase-order-states';
import { rowsOfLines } from './purchase-order-values';
import { PurchaseOrder } from './purchase-order.entity';
import { changePurchaseOrder, createPurchaseOrders, orderLinesByNumber } from './store-purchase-orders';
import { purchaseOrderColumns } from './purchase-order-columns';
import { exportedPage } from './purchase-order-export';
const ofOrder = purchaseOrderColumns.filter(({ perRow, kind }) => !perRow && kind !== 'shown');

interface Plan {
  before: { order: PurchaseOrder; lines: PurchaseOrderLine[]; supplier: Contact } | null;
  /** Of a new order: complete but for the number, when that is empty. */
  order: PurchaseOrder;
  fields: Partial<PurchaseOrder>;
  lines: PurchaseOrderLine[] | undefined;
  supplier: Contact;
}

const parts = ['contactPerson', 'supplierPerson', 'deliveryAddress', 'invoiceAddress'] as const;
/** Stands for a supplier that a fault has been said of already. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Purchase orders as files: one row per line. */
export function purchaseOrderCsv(instance: Instance): CsvRegister<Plan> {
  const creation = instance.validator.compileAll(PurchaseOrderCreation);
  const change = instance.validator.compileAll(PurchaseOrderFields);

  const judgeOne = (group: CsvGroup, known: Known, context: ImportContext): Judged<Plan> => {
    const order = known.orders.get(group.fields['number']);
    const present = order ? (known.lines.get(order.id) ?? []) : [];
    const supplier = supplierOf(group, known, order, context);
    const { supplierNumber: _number, state, ...fields } = group.fields;
    for (const part of parts) {
      const whole = wholeValue(fields[part], order?.[part]);
      if (whole !== undefined) fields[part] = whole;
    }
    const lines = group.details && lineFields(group, present, context);
    const message: Values = {
      ...fields,
      ...(lines ? { lines } : {}),
      ...(order
        ? {}
        : { supplierContactId: supplier?.id ?? nobody, ...(state === undefined ? {} : { state }) }),
    };
    const faults = [
      ...group.faults,
      ...messageFaults(order ? change : creation, message, 'lines', group, context),
    ];
    if (order && state !== undefined && state !== order.state)
      faults.push({
        line: group.line,
        column: context.headingOf('state'),
        code: 'csv-state-fixed',
        params: { state: `state-${order.state}` },
      });
    if (faults.length > 0 || !supplier) return { group, verdict: 'fault', faults, changes: [] };
    try {
      return order
        ? changed(
            known,
            group,
            { order, lines: present, supplier: known.suppliers.get(order.supplierContactId) ?? supplier },
            { fields, lines, supplier },
            context,
          )
        : added(known, group, message as unknown as PurchaseOrderCreation, supplier, context);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { errors } = error.extras;
      const found = errors
        ? placed(errors, 'lines', group, context)
        : [{ line: group.line, column: context.headingOf('number'), code: error.code, params: error.params }];
      return { group, verdict: 'fault', faults: found, changes: [] };
    }
  };

  return {
    name: 'purchase-orders',
    columns: purchaseOrderColumns,
    keys: ['number', 'supplierNumber'],
    keyOf,
    numbersFor(judged) {
      const count = judged.filter(
        ({ plan }) => plan && plan.before === null && plan.order.number === '',
      ).length;
      return count > 0 ? { 'purchase-order': count } : {};
    },
    async judge(manager, groups, context, lock) {
      const known = await load(manager, groups, lock);
      return groups.map((group) => judgeOne(group, known, context));
    },
    async store(manager, judged, context) {
      const plans = judged.flatMap(({ plan }) => (plan ? [plan] : []));
      const fresh = plans.filter(({ before }) => before === null);
      const unnumbered = fresh.filter(({ order }) => order.number === '');
      const typed = plans.map(({ order }) => order.number);
      const numbers = await freeNumbers(manager, PurchaseOrder, 'number', unnumbered.length, typed, () =>
        context.takeNumber('purchase-order'),
      );
      for (const { order } of unnumbered) order.number = numbers.shift() ?? '';
      await createPurchaseOrders(
        manager,
        context.author,
        fresh.map(({ order, lines = [], supplier }) => ({ order, lines, supplier })),
      );
      for (const { before, fields, lines, supplier } of plans)
        if (before) await changePurchaseOrder(manager, context.author, before, { fields, lines, supplier });
    },
    page: exportedPage,
  };
}

/**
 * Rows without a number go on with the order above when that has none either, says the same of the order, or the row
 * says nothing of it, and the line number goes up.
 */
function keyOf(row: RowCells, above: { key: string; row: RowCells } | undefined): string {
  const number = row('number');
  if (number !== '') return `number:${number}`;
  if (!above || !isNameless(above.key)) return nameless();
  const says = ofOrder.filter(({ field }) => row(field) !== '');
  const goesOn = says.every(({ field }) => row(field) === above.row(field));
  const [here, there] = [Number(row('lines/lineNumber')), Number(above.row('lines/lineNumber'))];
  return goesOn && (here === 0 || here > there) ? above.key : nameless();
}

interface Known extends KnownForOrders {
  orders: Map<unknown, PurchaseOrder>;
  lines: Map<unknown, PurchaseOrderLine[]>;
  /** By supplier number, and by id. */
  suppliers: Map<unknown, Contact>;
}

async function load(manager: EntityManager, groups: CsvGroup[], lock: boolean): Promise<Known> {
  const said = (field: string) => groups.map(({ fields }) => fields[field] as string | null | undefined);
  const orders = await findIn(manager, PurchaseOrder, 'number', said('number'), lock);
  const lines = await findIn(
    manager,
    PurchaseOrderLine,
    'purchaseOrderId',
    orders.map(({ id }) => id),
    lock,
  );
  lines.sort((a, b) => a.lineNumber - b.lineNumber);
  const named = firsts(await contactsByNumber(manager, 'supplierNumber', said('supplierNumber')));
  const present = await findIn(
    manager,
    Contact,
    'id',
    orders.map(({ supplierContactId }) => supplierContactId),
  );
  return {
    ...(await knownForOrders(manager, groups, lines, [...named.values(), ...present])),
    orders: byField(orders, 'number'),
    lines: grouped(lines, 'purchaseOrderId'),
    suppliers: new Map<unknown, Contact>([...byField(present, 'id'), ...named]),
  };
}

function supplierOf(
  group: CsvGroup,
  { suppliers }: Known,
  order: PurchaseOrder | undefined,
  context: ImportContext,
): Contact | null {
  const { supplierNumber } = group.fields;
  if (supplierNumber === undefined && order) return suppliers.get(order.supplierContactId) ?? null;
  const supplier = suppliers.get(supplierNumber);
  if (supplier) return supplier;
  const column = context.headingOf('supplierNumber');
  group.faults.push(
    supplierNumber === undefined
      ? { line: group.line, column, code: 'field-missing', params: {} }
      : { line: group.line, column, code: 'csv-supplier-unknown', params: { number: supplierNumber } },
  );
  return null;
}

function added(
  known: Known,
  group: CsvGroup,
  message: PurchaseOrderCreation,
  supplier: Contact,
  context: ImportContext,
): Judged<Plan> {
  const order = orderFrom(
    known.cardsOf(supplier),
    message,
    supplier,
    message.number ?? '',
    context.author.at,
  );
  // A column whose cell is empty says that there is none; only without the column do the cards speak.
  for (const field of [...parts, 'paymentTerms'] as const) if (message[field] === null) order[field] = null;
  const lines = rowsOfLines(known.articlesOf(supplier), order, supplier, message.lines ?? []);
  const plan: Plan = { before: null, order, fields: {}, lines, supplier };
  return { group, verdict: 'new', faults: [], changes: [], plan };
}

function changed(
  known: Known,
  group: CsvGroup,
  before: { order: PurchaseOrder; lines: PurchaseOrderLine[]; supplier: Contact },
  after: { fields: Values; lines: PurchaseOrderLineFields[] | undefined; supplier: Contact },
  { author }: ImportContext,
): Judged<Plan> {
  const { order } = before;
  const { supplier } = after;
  const fields: Partial<PurchaseOrder> = { ...after.fields, supplierContactId: supplier.id };
  const currency = fields.currency ?? order.currency;
  const lines =
    after.lines && rowsOfLines(known.articlesOf(supplier), { id: order.id, currency }, supplier, after.lines);
  const changes = changesBetween(
    { ...order, lines: orderLinesByNumber(before.lines) },
    { ...fields, ...(lines ? { lines: orderLinesByNumber(lines) } : {}) },
  );
  if (changes.length === 0) return { group, verdict: 'unchanged', faults: [], changes };
  refuseLocked(order, author.at);
  if (supplier.id !== order.supplierContactId) refuseInDoubt(order);
  const plan: Plan = { before, order, fields, lines, supplier };
  return { group, verdict: 'changed', faults: [], changes, plan };
}
