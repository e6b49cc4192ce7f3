import { Button, FileButton, Text } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTexts } from '../texts/define-texts';
import classes from './file-drop.module.css';
import { importTexts } from './import-texts';

interface Props {
  onFiles: (files: File[]) => void;
}

/** Files are dropped here, or chosen with a button. */
export function FileDrop({ onFiles }: Props) {
  const t = useTexts(importTexts);
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <IconFileTypeCsv size={36} stroke={1.4} aria-hidden />
      <Text fw={550} visibleFrom="xs">
        {t('drop')} {t('or')}
      </Text>
      <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={(file) => file && onFiles([file])}>
        {(props) => <Button {...props}>{t('choose')}</Button>}
      </FileButton>
      <Text size="sm" c="dimmed" ta="center">
        {t('fromExcel')}
      </Text>
    </div>
  );
}
