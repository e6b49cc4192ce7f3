import { Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ScheduleField } from '../jobs/schedule-field';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import { extensionTexts } from './extension-texts';
import type { ParameterField, ParameterValues } from './parameter-values';

interface Props {
  field: ParameterField;
  form: UseFormReturnType<{ parameters: ParameterValues }>;
}

/** The control that fits a parameter, with what the instance says of it. */
export function ParameterInput({ field, form }: Props) {
  const limits = useLimits(field);
  const { name, title: label, help, type, maxLength } = field;
  const path = `parameters.${name}`;
  const description = [help, limits].filter(Boolean).join(' ') || undefined;
  if (type === 'boolean')
    return (
      <Switch label={label} description={description} {...form.getInputProps(path, { type: 'checkbox' })} />
    );
  if (type === 'schedule')
    return <ScheduleField label={label} description={description} {...form.getInputProps(path)} />;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode={type === 'string' ? 'text' : 'numeric'}
      maxLength={maxLength ?? undefined}
      {...form.getInputProps(path)}
    />
  );
}

function useLimits({ minimum, maximum, default: usual }: ParameterField): string {
  const t = useTexts(extensionTexts);
  return [
    minimum !== null && maximum !== null
      ? t('between', { least: formatCount(minimum), most: formatCount(maximum) })
      : '',
    typeof usual === 'number' ? t('usually', { value: formatCount(usual) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
