import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends ButtonProps {
  label: string;
  act: () => Promise<unknown>;
  /** Where the page shows what went wrong; null when it begins anew. */
  onFailure: (failure: unknown) => void;
}

/** One press, one action: busy while it runs. */
export function ActionButton({ label, act, onFailure, ...button }: Props) {
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    onFailure(null);
    try {
      await act();
    } catch (error) {
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button {...button} onClick={() => void go()} loading={isBusy}>
      {label}
    </Button>
  );
}
