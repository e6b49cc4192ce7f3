export interface ServerSentEvent {
  event: string;
  data: string;
}

/** Reads the events of one answer until it ends. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of body) {
    rest += decoder.decode(part, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => line.split(/: ?(.*)/s));
      const data = fields.flatMap(([name, value]) => (name === 'data' ? [value ?? ''] : [])).join('\n');
      yield { event: fields.find(([name]) => name === 'event')?.[1] ?? 'message', data };
    }
  }
}
