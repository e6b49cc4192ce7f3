import {
  actAnew,
  actionProblems,
  authorOf,
  ContactView,
  readContact,
  sharedFields,
  type SharedField,
} from '@prodsys/core';
import { answers, Id, may, OneOf, paramsOf, type Instance } from '@prodsys/platform';
import type { FastifyInstance } from 'fastify';
import { decideProposal } from './decide-proposal';

export class ProposalParameters {
  @Id() id: string;
  @OneOf(...sharedFields) field: SharedField;
}

const decisions = {
  accept: "Take over what the partner's card says of a locked field",
  decline: "Let a locked field be as it is, whatever the partner's card says now",
} as const;

/** What a partner's card says of locked fields waits for a person. */
export function proposalRoutes(app: FastifyInstance, instance: Instance): void {
  for (const decision of ['accept', 'decline'] as const)
    app.post<{ Params: ProposalParameters }>(
      `/api/contacts/:id/proposals/:field/${decision}`,
      {
        schema: {
          tags: ['contacts'],
          summary: decisions[decision],
          params: paramsOf(ProposalParameters),
          response: answers(ContactView, 200, { ...actionProblems, 404: ['not-found'] }),
        },
        config: { access: may('edit') },
      },
      (request) => {
        const { id, field } = request.params;
        const author = authorOf(request, instance.now());
        return actAnew(instance.db, request, async (manager, seen) => {
          await decideProposal(manager, author, id, field, decision, seen);
          return readContact(manager, id);
        });
      },
    );
}
