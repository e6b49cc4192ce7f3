import { keepPreviousData } from '@tanstack/react-query';

/** How every list of the API is read on: the answer's `nextCursor` is the next question's `cursor`. */
export const paged = {
  pageParamName: 'cursor',
  // Not undefined: the library would ask for page 0. Null is left out of the question.
  initialPageParam: null as string | null,
  getNextPageParam: (page: unknown) => (page as { nextCursor: string | null }).nextCursor ?? undefined,
  placeholderData: keepPreviousData,
};
