import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { ApiFailure } from '../api/failure';
import { faultsAtFields } from '../parts/faults-at-fields';
import { isOfLine, withFaults } from './line-faults';
import { writtenLines, type LineValues, type SetLines } from './line-values';

/** What is typed of an order: its head and its lines. */
export interface OrderValues<H> {
  head: H;
  lines: LineValues[];
}

interface Options<H, R extends { version: number }> {
  /** As it is stored; nothing yet when it is new. */
  record?: R;
  valuesOf: (record?: R) => OrderValues<H>;
  /** What is missing, by field, before anything is sent. */
  missing?: (head: H) => Record<string, string>;
  /** Stores, and answers with the record as it is now. */
  send: (head: H, lines: LineValues[], base: R | undefined) => Promise<R>;
}

export interface OrderForm<H extends Record<string, unknown>, R> {
  form: UseFormReturnType<H>;
  lines: LineValues[];
  setLines: SetLines;
  isChanged: boolean;
  isSaving: boolean;
  failure: unknown;
  setFailure: (failure: unknown) => void;
  /** What of the failure is shown at its field or line already. */
  placed: ReadonlySet<string>;
  /** Answers with the stored record; null when it was refused. */
  save: () => Promise<R | null>;
  undo: () => void;
}

/**
 * A form of an order. The lines are beside the head and not in it, so that typing in one of a thousand costs little.
 * What is stored is compared with the version that the typing began from: a newer one is taken over only while nothing
 * has been changed here.
 */
export function useOrderForm<H extends Record<string, unknown>, R extends { version: number }>({
  record,
  valuesOf,
  missing,
  send,
}: Options<H, R>): OrderForm<H, R> {
  const [first] = useState(() => valuesOf(record));
  const form = useForm<H>({ initialValues: first.head });
  const [lines, setLines] = useState(first.lines);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const base = useRef({ record, lines: first.lines });
  const isChanged = form.isDirty() || lines !== base.current.lines;

  const takeOver = (stored: R | undefined) => {
    const { head, lines: found } = valuesOf(stored);
    // The same rows stay where they are, and the cursor in them.
    const kept = writtenLines(lines);
    const next = found.map((line, index) => ({ ...line, key: kept[index]?.key ?? line.key }));
    base.current = { record: stored, lines: next };
    form.setInitialValues(head);
    form.setValues(head);
    form.clearErrors();
    setLines(next);
  };
  useEffect(() => {
    if (!isChanged && !isSaving && record?.version !== base.current.record?.version) takeOver(record);
    // Only another version of the record is news.
  }, [record?.version]);

  const save = async (): Promise<R | null> => {
    const sent = writtenLines(lines);
    setFailure(null);
    const wanting = missing?.(form.getValues()) ?? {};
    if (Object.keys(wanting).length > 0) {
      form.setErrors(wanting);
      return null;
    }
    setSaving(true);
    try {
      const stored = await send(form.getValues(), sent, base.current.record);
      takeOver(stored);
      return stored;
    } catch (error) {
      setFailure(error);
      form.setErrors(faultsAtFields(error));
      const faults = error instanceof ApiFailure ? error.faults : [];
      if (faults.some(isOfLine)) setLines((before) => withFaults(before, sent, faults));
      return null;
    } finally {
      setSaving(false);
    }
  };
  const undo = () => {
    form.reset();
    setLines(base.current.lines);
    setFailure(null);
  };
  const shownFaults = failure instanceof ApiFailure ? failure.faults : [];
  const placed = new Set(
    shownFaults
      .filter((fault) => isOfLine(fault) || fault.pointer.slice(1).replaceAll('/', '.') in form.errors)
      .map(({ pointer }) => pointer),
  );
  return { form, lines, setLines, isChanged, isSaving, failure, setFailure, placed, save, undo };
}
