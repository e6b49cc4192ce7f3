import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/nb';
import { language } from '../texts/language';

interface Props {
  value: string;
  onChange: (day: string) => void;
}

/** A month, beginning with Monday; the weeks of Norwegian delivery dates. */
export function Calendar({ value, onChange }: Props) {
  return (
    <DatePicker
      locale={language() === 'nb' ? 'nb' : 'en-gb'}
      firstDayOfWeek={1}
      withWeekNumbers
      value={value || null}
      defaultDate={value || undefined}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
