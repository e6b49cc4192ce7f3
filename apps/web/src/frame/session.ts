import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';

export type Session = Schemas['SessionView'];
export type Instance = Schemas['InstanceView'];
export type Right = 'read' | 'edit' | 'decide' | 'administer';

/** As the instance itself decides (access.ts there); the page only leaves out what would be refused. */
const rights: Record<Right, string[]> = {
  read: ['production', 'office', 'admin'],
  edit: ['office', 'admin'],
  decide: ['office', 'admin'],
  administer: ['admin'],
};

export const mayAs = (role: string, right: Right): boolean => rights[right].includes(role);

/** Who is signed in, and where. */
export const SessionContext = createContext<{ session: Session; instance: Instance } | null>(null);

export function useSession(): Session {
  return inside().session;
}

export function useInstance(): Instance {
  return inside().instance;
}

/** `const may = useRights(); may('edit')` */
export function useRights(): (right: Right) => boolean {
  const { role } = useSession();
  return (right) => mayAs(role, right);
}

function inside() {
  const context = useContext(SessionContext);
  if (!context) throw new Error('Only pages inside the frame know who is signed in.');
  return context;
}
