import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';
import { faultsAtFields } from './faults-at-fields';

interface Options<V> {
  values: V;
  /** The version that the values are of: a newer one replaces what is shown, unless something was changed here. */
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
  useEffect(() => {
    if (form.isDirty()) return;
    form.setInitialValues(values);
    form.setValues(values);
    // Only another version of the record is news; `values` is made anew by every rendering.
  }, [version]);
  const save = async (entered: V) => {
    setSaving(true);
    setFailure(null);
    try {
      await send(entered);
      form.resetDirty(entered);
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
    save: form.onSubmit((entered) => void save(entered)),
  };
}
