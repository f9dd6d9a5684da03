import type { Answer, ApiObject } from '../harness/client';

/** The object of an answer. @throws Error with what the server said otherwise */
export async function requireSuccess(call: Promise<Answer>): Promise<ApiObject> {
  const { status, body } = await call;
  if (status >= 300) throw new Error(`${status}: ${body.message}`);
  return body;
}
