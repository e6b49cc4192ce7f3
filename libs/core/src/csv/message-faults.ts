import { faultsOf, type Fault } from '@prodsys/platform';
import type { ValidateFunction } from 'ajv';
import type { CsvFault, CsvGroup, ImportContext, Values } from './csv-register';
import { get } from './group-rows';

/**
 * What a message class finds wrong with a record, at the line and column that say it. `list` is the field that holds
 * the rows; cells that have a fault already are not mentioned twice.
 */
export function messageFaults(
  validate: ValidateFunction,
  message: Values,
  list: string,
  group: CsvGroup,
  context: ImportContext,
): CsvFault[] {
  if (validate(message)) return [];
  const faults = faultsOf(validate.errors).map((fault) =>
    fault.code === 'type-wrong' && get(message, fault.pointer.slice(1)) === null
      ? { ...fault, code: 'field-missing', params: {} }
      : fault,
  );
  const told = faults.map((fault) =>
    fault.code === 'format-wrong' && hasLineBreak(get(message, fault.pointer.slice(1)))
      ? { ...fault, code: 'csv-line-break', params: {} }
      : fault,
  );
  return placed(told, list, group, context).map((fault) =>
    fault.code === 'csv-line-break' ? { ...fault, params: { column: fault.column } } : fault,
  );
}

const hasLineBreak = (value: unknown) => typeof value === 'string' && /[\r\n]/.test(value);

/** Faults of a message as faults of a file. */
export function placed(faults: Fault[], list: string, group: CsvGroup, context: ImportContext): CsvFault[] {
  const known = new Set(group.faults.map(({ line, column }) => `${line} ${column}`));
  return faults
    .map(({ pointer, code, params = {} }): CsvFault => {
      const [first = '', index = '', ...rest] = pointer.slice(1).split('/');
      const line = first === list ? (group.details?.[Number(index)]?.line ?? group.line) : group.line;
      const field = first === list && index !== '' ? [list, ...rest].join('/') : pointer.slice(1);
      return { line, column: context.headingOf(field), code, params };
    })
    .filter(({ line, column }) => !known.has(`${line} ${column}`));
}
