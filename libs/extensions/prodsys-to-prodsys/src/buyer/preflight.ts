import { ownCompany } from '@prodsys/core';
import {
  Problem,
  renderFault,
  type Fault,
  type FaultView,
  type Instance,
  type Language,
} from '@prodsys/platform';
import { buildMessage } from './build-message';
import { judgeAnswer, type Reply } from './judge-answer';
import { localVerdicts, type LocalVerdict } from './order-verdicts';
import { partnerClient } from './partner-client';

export interface PreflightVerdict {
  orderId: string;
  number: string;
  /** `unknown`: we have nothing against it, but the supplier could not be asked. */
  verdict: 'ready' | 'warnings' | 'cannot-go' | 'unknown';
  faults: FaultView[];
  warnings: FaultView[];
}

const atOnce = 4;

/** Would these orders be taken? Our own rules first, then the supplier's, asked live. Nothing is stored at either end. */
export async function preflight(
  instance: Instance,
  ids: string[],
  language: Language,
): Promise<PreflightVerdict[]> {
  const local = await instance.db.read((manager) => localVerdicts(manager, ids));
  if (local.length < new Set(ids).size) throw new Problem(404, 'not-found', { what: 'purchase order' });
  const results = new Map<string, PreflightVerdict>();
  const queue = [...local];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results.set(next.content.order.id, await judge(instance, next, language));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ids.flatMap((id) => results.get(id) ?? []);
}

async function judge(
  instance: Instance,
  { content, connection, eligibility, faults }: LocalVerdict,
  language: Language,
): Promise<PreflightVerdict> {
  const { id, number } = content.order;
  const told = (list: Fault[]) => list.map((fault) => renderFault(fault, language));
  const answer = (verdict: PreflightVerdict['verdict'], found: Fault[] = [], warnings: Fault[] = []) => ({
    orderId: id,
    number,
    verdict,
    faults: told(found),
    warnings: told(warnings),
  });
  if (eligibility.length + faults.length > 0 || !connection)
    return answer('cannot-go', eligibility.length > 0 ? eligibility : faults);
  const company = await instance.db.read(ownCompany);
  const message = buildMessage(content, company, instance.id, 1_000_000);
  const reply = await partnerClient(instance, connection).checkOrder({
    number,
    revision: message.revision,
    body: JSON.stringify(message),
  });
  if (!('failure' in reply) && reply.status === 200) {
    const warnings = warningsOf(reply);
    return answer(warnings.length > 0 ? 'warnings' : 'ready', [], warnings);
  }
  const verdict = judgeAnswer(reply, { number, revision: message.revision });
  if (verdict.kind === 'refused')
    return answer(
      'cannot-go',
      verdict.errors.length > 0
        ? verdict.errors
        : [{ pointer: '', code: verdict.code, params: verdict.params }],
    );
  if (verdict.kind === 'no-action') return answer('warnings', [], [{ pointer: '', code: verdict.reason }]);
  const code =
    'code' in verdict
      ? verdict.code
      : verdict.kind === 'disabled'
        ? 'partner-extension-disabled'
        : 'partner-busy';
  return answer('unknown', [], [{ pointer: '', code: 'partner-not-asked', params: { reason: code } }]);
}

/** A partner's warnings, in our words where we know the code. */
function warningsOf(reply: Reply): Fault[] {
  const warnings = 'failure' in reply ? [] : (reply.body as { warnings?: unknown } | null)?.warnings;
  if (!Array.isArray(warnings)) return [];
  return warnings.slice(0, 1000).map((warning: unknown) => {
    const { pointer, code, params } = (warning ?? {}) as Record<string, unknown>;
    const fields = params !== null && typeof params === 'object' ? (params as Record<string, unknown>) : {};
    return {
      pointer: (typeof pointer === 'string' ? pointer : '').slice(0, 300),
      code: (typeof code === 'string' ? code : 'unknown').slice(0, 60),
      params: fields,
    };
  });
}
