import { useWindowScroll } from '@mantine/hooks';
import { useState } from 'react';

/** Scrolled further than this, in pixels, somebody looks at something. */
const nearTop = 40;

/** Is somebody reading here: scrolled down, or with the mouse or the keyboard among the rows? */
export function useIsReading() {
  const [{ y }] = useWindowScroll();
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  return {
    isReading: y > nearTop || isPointedAt || isFocused,
    /** For the element around the rows. */
    area: {
      onPointerEnter: ({ pointerType }: { pointerType: string }) => setPointedAt(pointerType === 'mouse'),
      onPointerLeave: () => setPointedAt(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
    stop: () => {
      setPointedAt(false);
      setFocused(false);
    },
  };
}
