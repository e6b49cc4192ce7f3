import { Button, Group, Progress, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { refresh } from '../api/client';
import { FailureNote } from '../parts/failure-note';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { FileDrop } from './file-drop';
import type { Import, Register } from './import-states';
import { importTexts } from './import-texts';
import { sendFile } from './send-file';

/** As the instance takes it, in bytes. */
const largest = 512 * 1024 * 1024;

interface Sent {
  file: File;
  part: number;
  stop: AbortController;
}

export function NewImport({ register }: { register: Register }) {
  const t = useTexts(importTexts);
  const common = useTexts(commonTexts);
  const navigate = useNavigate();
  const [details, setDetails] = useState<Import['details']>('merge');
  const [sent, setSent] = useState<Sent | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController>(null);
  // A file whose page was left would come in without anybody having seen it.
  useEffect(() => () => running.current?.abort(), []);
  const send = async (files: File[]) => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return setFailure(new Error(t('oneFile')));
    if (file.size > largest) return setFailure(new Error(t('tooLarge')));
    const stop = new AbortController();
    running.current = stop;
    setFailure(null);
    setSent({ file, part: 0, stop });
    try {
      const { id } = await sendFile({
        register,
        file,
        details,
        onProgress: (part) => setSent({ file, part, stop }),
        signal: stop.signal,
      });
      void refresh('/api/imports');
      await navigate(`/imports/${id}`);
    } catch (error) {
      if (!stop.signal.aborted) setFailure(error);
      setSent(null);
    }
  };
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('details')}
        description={t('untouched')}
        value={details}
        onChange={(chosen) => setDetails(chosen === 'replace' ? 'replace' : 'merge')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="merge" label={t(`${register}Merge`)} disabled={sent !== null} />
          <Radio value="replace" label={t(`${register}Replace`)} disabled={sent !== null} />
        </Stack>
      </Radio.Group>
      {sent ? (
        <Stack gap="xs" role="status">
          <Text size="sm">{t('sending', { name: sent.file.name })}</Text>
          <Progress value={sent.part * 100} animated aria-label={t('sending', { name: sent.file.name })} />
          <Group>
            <Button variant="default" size="xs" onClick={() => sent.stop.abort()}>
              {common('cancel')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <FileDrop onFiles={(files) => void send(files)} />
      )}
      <FailureNote failure={failure} />
    </Stack>
  );
}
