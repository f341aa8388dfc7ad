// Uploading pictures. `fetch` can't report how much has been sent, so this one goes through XMLHttpRequest.
import { apiHeaders, apiUrl, patch } from './client';
import { ApiProblem } from './problem';
import type { Id, Picture } from './types';

export interface Upload {
  /** From 0 to 1; stays at 1 while the server works on the picture. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export function upload(file: Blob, { onProgress, signal }: Upload = {}): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl('/v1/pictures'));
    apiHeaders('POST').forEach((value, name) => request.setRequestHeader(name, value));
    request.setRequestHeader(
      'Content-Type',
      file.type.startsWith('image/') ? file.type : 'application/octet-stream',
    );
    request.upload.onprogress = (event) => onProgress?.(event.loaded / Math.max(event.total, 1));
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Picture);
      else ApiProblem.from(asResponse(request)).then(reject, reject);
    };
    request.onerror = () => reject(ApiProblem.offline());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

export const describe = (id: Id, alt: string) => patch('/v1/pictures/{id}', { path: { id }, body: { alt } });

function asResponse(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  // A body is not allowed with every status that a proxy may invent.
  const status = request.status >= 400 && request.status <= 599 ? request.status : 500;
  return new Response(request.responseText, { status, headers });
}
