import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { faultsIn } from './line-columns';
import { lineGridTexts } from './line-grid-texts';
import type { LineValues } from './line-values';
import type { Pasting } from './use-pasting';

interface Props {
  pasting: Pasting;
  lines: LineValues[];
  goToWrong: () => void;
  close: () => void;
}

/** How far the pasted rows are, and how many a person must look at. */
export function PastingNote({ pasting, lines, goToWrong, close }: Props) {
  const t = useTexts(lineGridTexts);
  const common = useTexts(commonTexts);
  const { keys, asked, done } = pasting;
  if (done < asked)
    return (
      <div role="status">
        <Text size="sm">{t('lookingUp', { done, count: asked })}</Text>
        <Progress value={(100 * done) / asked} aria-label={t('lookingUp', { done, count: asked })} />
      </div>
    );
  const made = lines.filter(({ key }) => keys.has(key));
  const wrong = made.filter((line) => faultsIn(line).length > 0).length;
  const Icon = wrong > 0 ? IconAlertTriangle : IconCheck;
  return (
    <Alert
      role="status"
      color={wrong > 0 ? 'yellow' : 'green'}
      icon={<Icon aria-hidden />}
      withCloseButton
      closeButtonLabel={common('close')}
      onClose={close}
    >
      <Group gap="sm">
        <Text size="sm">
          {t('allFound', { count: made.length })} {wrong > 0 && t('toMend', { count: wrong })}
        </Text>
        {wrong > 0 && (
          <Button size="compact-sm" variant="default" onClick={goToWrong}>
            {t('nextToMend')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
