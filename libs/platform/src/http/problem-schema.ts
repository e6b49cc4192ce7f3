/** What was wrong, as every refusal says it. Source: RFC 9457. */
export const problemSchemas = {
  Fault: {
    type: 'object',
    description: 'One thing that is wrong with what was sent.',
    additionalProperties: false,
    required: ['pointer', 'code', 'params', 'detail'],
    properties: {
      pointer: { type: 'string', description: 'JSON pointer to the field.' },
      code: { type: 'string', description: 'What is wrong. Codes do not change; texts may.' },
      params: {
        type: 'object',
        additionalProperties: true,
        description: 'Values that the text of the code names.',
      },
      detail: { type: 'string', description: "The text of the code in the reader's language." },
      suggestions: {
        type: 'array',
        description: 'What may have been meant, best first.',
        items: {
          type: 'object',
          properties: {
            number: { type: 'string' },
            description: { type: 'string' },
            score: { type: 'number' },
            reason: { type: 'string' },
          },
        },
      },
    },
  },
  Problem: {
    type: 'object',
    description: 'Problem document (RFC 9457). `code` says what happened; texts may change, codes do not.',
    additionalProperties: false,
    required: ['type', 'title', 'status', 'code', 'detail', 'params', 'traceId'],
    properties: {
      type: { type: 'string', description: '`urn:prodsys:problem:` and the code.' },
      title: { type: 'string', description: "The text of the code in the reader's language." },
      status: { type: 'integer', description: 'The HTTP status.' },
      code: { type: 'string', description: 'What happened. Codes do not change; texts may.' },
      detail: { type: 'string', description: "The text of the code in the reader's language." },
      params: {
        type: 'object',
        additionalProperties: true,
        description: 'Values that the text of the code names.',
      },
      errors: {
        type: 'array',
        description: 'Every fault at once, where there may be several.',
        items: { $ref: '#/components/schemas/Fault' },
      },
      errorUrl: {
        type: 'string',
        description: 'A page about this refusal that a person can open without an account; it expires.',
      },
      traceId: { type: 'string', description: 'Names the request in the logs of this instance.' },
    },
  },
};

export const answerHeaders = {
  ETag: { description: 'Changes with the content; for `If-None-Match`.', schema: { type: 'string' } },
  RecordVersion: {
    description: 'The `version` of the record, as `If-Match` takes it.',
    schema: { type: 'string' },
  },
  'Idempotency-Replayed': {
    description: '`true` when the same message had been taken before and this is the first answer again.',
    schema: { type: 'string', enum: ['true'] },
  },
  'Held-Card': {
    description:
      'Which card of the caller is held here: the mark that its handing over was answered with, or `none` when that no longer stands.',
    schema: { type: 'string' },
  },
  Location: { description: 'Where what was made can be read.', schema: { type: 'string' } },
  'Retry-After': {
    description: 'After how many seconds it is worth trying again.',
    schema: { type: 'string' },
  },
};
