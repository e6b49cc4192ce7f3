/** What a reader must know before the first call; Markdown, shown at the top of each description. */
const common = `**Numbers.** Prices, quantities, percentages and sums are decimal strings (\`"149.50"\`): at most 15 digits before and 6 after the point, never a JSON number.

**Days and instants.** A day is \`YYYY-MM-DD\`. An instant is ISO 8601 with zone; answers are in UTC with milliseconds (\`2026-11-22T10:00:00.000Z\`).

**Errors** are problem documents (RFC 9457, \`application/problem+json\`). \`code\` says what happened and does not change; \`title\` and \`detail\` are texts for people, Norwegian or English as \`Accept-Language\` asks. \`errors\` lists the faults of a request at once, each with a JSON pointer. Quote \`traceId\` to support. Where it is worth trying again, \`Retry-After\` says when.

**Strictness.** Unknown fields are refused, nothing is converted, and left out is not the same as null: only fields that say so may be null.`;

export const instanceGuide = `For the web interface and for scripts. Each operation names the right that it takes.

**Authentication.** People sign in with \`POST /api/session\`, which sets a session cookie. Scripts send \`Authorization: Bearer <token>\` with a token of the scope \`Instance:Read\`, \`Instance:Office\` or \`Instance:Admin\`.

**Changing.** Records carry a \`version\`. Send the one you have read as \`If-Match: 3\` (or \`"3"\`) when you change the record. Missing: 428. Somebody was faster: 412; read again.

**Lists** are paged: send \`nextCursor\` of the answer as \`cursor\`, with the same filters and the same sort, until it is null. A page may be shorter than asked for while \`nextCursor\` is set. An empty query parameter is the same as none.

${common}`;

export const partnerGuide = `What one instance says to another: a buyer calls its supplier.

**Authentication.** \`Authorization: Bearer <token>\`, or the header \`x-token\`, with a token that the supplier issued. Each operation names the scope that it takes.

**Sending again is safe.** An order is known by its \`id\` and \`revision\`. The same message again gets the first answer again, with the header \`Idempotency-Replayed: true\`. Other content under the same revision is refused with \`revision-reused\`: raise the revision. After a lost answer, send the same message again.

**Lists** are paged: send \`nextCursor\` as \`cursor\` until it is null. A page may be shorter than asked for while \`nextCursor\` is set. The \`mark\` of the last page is the \`since\` of the next round; entries may come twice, and applying one twice changes nothing.

${common}`;
