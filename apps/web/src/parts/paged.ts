import { keepPreviousData } from '@tanstack/react-query';

/** How every list of the API is read on: the answer's `nextCursor` is the next question's `cursor`. */
export const paged = {
  pageParamName: 'cursor',
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: unknown) => (page as { nextCursor: string | null }).nextCursor ?? undefined,
  placeholderData: keepPreviousData,
};
