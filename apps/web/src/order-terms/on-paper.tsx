import { useSyncExternalStore, type ReactNode } from 'react';

const paper = window.matchMedia('print');

function watch(tell: () => void): () => void {
  paper.addEventListener('change', tell);
  return () => paper.removeEventListener('change', tell);
}

/** Shown when the page is printed, and not made before: an order may have a thousand lines. */
export function OnPaper({ children }: { children: ReactNode }) {
  const isPrinting = useSyncExternalStore(watch, () => paper.matches);
  return isPrinting ? children : null;
}
