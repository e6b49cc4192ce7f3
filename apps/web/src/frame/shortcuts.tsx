import { Modal, Table } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTexts } from '../texts/define-texts';
import { frameTexts } from './frame-texts';

const shortcuts = [
  ['shortcutSearch', '/'],
  ['shortcutGo', 'Ctrl + K'],
  ['shortcutSave', 'Ctrl + S'],
  ['shortcutHelp', '?'],
] as const;

export function Shortcuts({ opened, open, close }: { opened: boolean; open: () => void; close: () => void }) {
  const t = useTexts(frameTexts);
  // Where the question mark needs Shift and where it does not.
  useHotkeys([
    ['shift+?', open],
    ['?', open],
  ]);
  return (
    <Modal opened={opened} onClose={close} title={t('shortcuts')}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(([text, keys]) => (
            <Table.Tr key={text}>
              <Table.Td>{t(text)}</Table.Td>
              <Table.Td>
                <kbd>{keys}</kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
