import { Stack, Tabs, Text } from '@mantine/core';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { formatCount } from '../texts/format';
import { firstVerdict, verdicts, type Import, type Verdict } from './import-states';
import { importTexts } from './import-texts';
import { RowList } from './row-list';

/** What the file says, record by record, by what becomes of them. */
export function ImportRows({ file }: { file: Import }) {
  const t = useTexts(importTexts);
  const address = useListAddress();
  const { created, changed, unchanged, faulty, removed } = file;
  const counts: Record<Verdict, number> = { fault: faulty, new: created, changed };
  const asked = address.get('show');
  const shown = [...verdicts, 'unchanged'].includes(asked) ? asked : firstVerdict(file);
  return (
    <Tabs value={shown} onChange={(show) => address.set({ show })} keepMounted={false}>
      <Tabs.List>
        {verdicts.map((verdict) => (
          <Tabs.Tab
            key={verdict}
            value={verdict}
          >{`${t(verdict)}: ${formatCount(counts[verdict])}`}</Tabs.Tab>
        ))}
        <Tabs.Tab value="unchanged">{`${t('unchanged')}: ${formatCount(unchanged)}`}</Tabs.Tab>
      </Tabs.List>
      {verdicts.map((verdict) => (
        <Tabs.Panel key={verdict} value={verdict} pt="sm">
          <Stack gap="sm">
            {verdict === 'changed' && removed > 0 && (
              <Text size="sm">{`${t('removedHint')}: ${formatCount(removed)}`}</Text>
            )}
            <RowList file={file} verdict={verdict} count={counts[verdict]} />
          </Stack>
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="unchanged" pt="sm">
        <Text size="sm">{t('unchangedHint')}</Text>
      </Tabs.Panel>
    </Tabs>
  );
}
