import { notifications } from '@mantine/notifications';

/** Something was done; it is told in passing. Failures stay on the page, beside what they belong to. */
export const notifyDone = (message: string): void => void notifications.show({ message, color: 'green' });
