import { queryClient, sessionKey, type Schemas } from '../api/client';
import { ApiFailure, failureOf } from '../api/failure';
import { language } from '../texts/language';
import type { Import, Register } from './import-states';

interface Sending {
  register: Register;
  file: File;
  details: Import['details'];
  /** From 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** The one request that is not made with `client`: only this way the browser tells how far a large file has come. */
export function sendFile({
  register,
  file,
  details,
  onProgress,
  signal,
}: Sending): Promise<Schemas['ImportView']> {
  const request = new XMLHttpRequest();
  request.open(
    'POST',
    `/api/${register}/import?${new URLSearchParams({ fileName: file.name.slice(0, 200), details })}`,
  );
  request.setRequestHeader('content-type', 'text/csv');
  request.setRequestHeader('accept-language', language());
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(new ApiFailure(0));
    request.onabort = () => reject(new DOMException('The file was taken back.', 'AbortError'));
    request.onload = () => {
      const { status, responseText } = request;
      if (status === 202) return resolve(JSON.parse(responseText) as Schemas['ImportView']);
      if (status === 401) queryClient.setQueryData(sessionKey, null);
      failureOf(new Response(responseText, { status })).then(reject, reject);
    };
    request.send(file);
  });
}
