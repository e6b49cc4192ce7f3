import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { faultsAtFields } from './faults-at-fields';

interface Options<V> {
  values: V;
  /** The version that the values are of: a newer one replaces what is shown, but for the fields that were changed here. */
  version?: number;
  validate?: (values: V) => Partial<Record<string, string | null>>;
  send: (values: V) => Promise<unknown>;
}

export interface RecordForm<V extends Record<string, unknown>> {
  form: UseFormReturnType<V>;
  failure: unknown;
  setFailure: (failure: unknown) => void;
  isSaving: boolean;
  save: () => void;
}

/** A form of one record: what the instance finds wrong is shown at the fields, and nothing typed is lost by a failure. */
export function useRecordForm<V extends Record<string, unknown>>({
  values,
  version,
  validate,
  send,
}: Options<V>): RecordForm<V> {
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const form = useForm<V>({
    initialValues: values,
    ...(validate ? { validate: (entered: V) => validate(entered) } : {}),
  });
  const adopted = useRef(version);
  const [saves, setSaves] = useState(0);
  useEffect(() => {
    if (version === adopted.current) return;
    // What was typed stays, and so it does while it is on its way; what was not touched shows the news.
    const typed = Object.keys(values).filter((field) => form.isDirty(field));
    const kept = Object.fromEntries(typed.map((field) => [field, form.getValues()[field]]));
    form.resetDirty(values);
    form.setValues({ ...values, ...kept });
    if (typed.length === 0) adopted.current = version;
    // Only another version of the record is news; `values` is made anew by every rendering.
  }, [version, saves]);
  useEffect(() => {
    if (failure) toFirstFault();
  }, [failure]);
  const save = async (entered: V) => {
    setSaving(true);
    setFailure(null);
    try {
      await send(entered);
      form.resetDirty(entered);
      setSaves((count) => count + 1);
    } catch (error) {
      setFailure(error);
      form.setErrors(faultsAtFields(error));
    } finally {
      setSaving(false);
    }
  };
  return {
    form,
    failure,
    setFailure,
    isSaving,
    save: form.onSubmit(
      (entered) => void save(entered),
      // After the rendering that marks them.
      () => setTimeout(toFirstFault),
    ),
  };
}

/** The first on the page, not in the answer. */
function toFirstFault(): void {
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
