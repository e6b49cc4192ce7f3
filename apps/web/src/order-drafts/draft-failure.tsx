import { Button, Group, Stack, Text } from '@mantine/core';
import { refresh } from '../api/client';
import { ApiFailure } from '../api/failure';
import { FailureNote } from '../parts/failure-note';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { draftTexts } from './draft-texts';

interface Props {
  failure: unknown;
  /** After the reload: the failure is told no more, a dialog closes. */
  done: () => void;
}

/** What went wrong; when somebody else was there first, the way to what they did. */
export function DraftFailure({ failure, done }: Props) {
  const t = useTexts(draftTexts);
  const common = useTexts(commonTexts);
  if (!failure) return null;
  const isConflict = failure instanceof ApiFailure && [409, 412].includes(failure.status);
  const reload = () => void refresh('/api/order-drafts').then(done);
  return (
    <Stack gap="xs" mb="sm">
      <FailureNote failure={failure} />
      {isConflict && (
        <Group gap="sm">
          <Button size="xs" onClick={reload}>
            {common('reload')}
          </Button>
          <Text size="sm">{t('conflict')}</Text>
        </Group>
      )}
    </Stack>
  );
}
