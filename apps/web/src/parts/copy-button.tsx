import { Button, Text, type ButtonProps } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { copyText } from './copy-text';
import { partsTexts } from './parts-texts';

/** How long it says that it was done, in milliseconds. */
const saidFor = 3_000;

interface Props extends ButtonProps {
  text: string;
  label?: string;
}

/** Copies a text and says so; where the browser forbids it, says how to do it by hand. */
export function CopyButton({ text, label, ...button }: Props) {
  const common = useTexts(commonTexts);
  const t = useTexts(partsTexts);
  const [outcome, setOutcome] = useState<'copied' | 'forbidden' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), saidFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const isCopied = outcome === 'copied';
  const Icon = isCopied ? IconCheck : IconCopy;
  return (
    <>
      <Button
        variant="default"
        {...button}
        leftSection={<Icon size={16} aria-hidden />}
        onClick={() => void copyText(text).then((done) => setOutcome(done ? 'copied' : 'forbidden'))}
      >
        <span aria-live="polite">{isCopied ? common('copied') : (label ?? common('copy'))}</span>
      </Button>
      {outcome === 'forbidden' && (
        <Text size="sm" role="alert">
          {t('copyByHand')}
        </Text>
      )}
    </>
  );
}
