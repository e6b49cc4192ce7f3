import { Button, Code, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client, ifMatch, refresh } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { faultsAtFields } from '../parts/faults-at-fields';
import { notifyDone } from '../parts/notify';
import { placedFaults } from '../parts/placed-faults';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { numberSeriesTexts } from './number-series-texts';
import { changeOf, isWholeNumber, numberOf, type NumberSeries } from './series-form';

export function ChangeSeries({ series, close }: { series: NumberSeries; close: () => void }) {
  const t = useTexts(numberSeriesTexts);
  const common = useTexts(commonTexts);
  const { id, version, title } = series;
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm({
    initialValues: { prefix: series.prefix, nextNumber: String(series.nextNumber) },
    validate: { nextNumber: (typed) => (isWholeNumber(typed) ? null : t('wholeNumber')) },
  });
  const { prefix, nextNumber } = form.values;
  const save = form.onSubmit(async (values) => {
    setFailure(null);
    try {
      const { data: changed } = await client.PATCH('/api/number-series/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: changeOf(values, series),
      });
      await refresh('/api/number-series');
      if (changed) notifyDone(t('changed', { title, number: numberOf(changed) }));
      close();
    } catch (error) {
      setFailure(error);
      form.setErrors(faultsAtFields(error));
      await refresh('/api/number-series');
    }
  });
  return (
    <Modal opened onClose={close} title={t('changeOf', { title })}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={t('prefix')}
            description={t('prefixHint')}
            maxLength={20}
            data-autofocus
            {...form.getInputProps('prefix')}
          />
          <TextInput
            label={t('nextNumber')}
            description={t('nextNumberHint')}
            inputMode="numeric"
            withAsterisk
            {...form.getInputProps('nextNumber')}
          />
          <Text size="sm" role="status">
            {t('looks')}: <Code>{numberOf({ prefix: prefix.trim(), nextNumber: nextNumber.trim() })}</Code>
          </Text>
          <FailureNote failure={failure} placed={placedFaults(form.errors)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={form.submitting} disabled={!form.isDirty()}>
              {common('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
