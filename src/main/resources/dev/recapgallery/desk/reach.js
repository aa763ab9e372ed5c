// The way to the program: what it answers, and why it may be out of reach.

/** By status: a program that was started again answers, but doesn't know this page; or it serves another gallery. */
const AWAY = { 403: "again", 410: "other" };

/** Why nothing can be saved: in a sentence, and in the header. */
const WHY = {
  silent: ["The program isn't answering", "no connection"],
  again: ["The program was started again: open the new address that it printed", "open the new address"],
  other: ["Another gallery is served at this address now", "another gallery is served"],
};

export const whyAway = (why) => WHY[why ?? "silent"][0];
export const whyAwayShort = (why) => WHY[why ?? "silent"][1];

/** The program is out of reach, or isn't this page's: what else goes wrong is a bug of the page's own. */
export class Away extends Error {
  constructor(why, cause) {
    super(whyAway(why), { cause });
    this.why = why;
  }
}

async function reach(path, options = {}) {
  try {
    return await fetch(path, { ...options, signal: AbortSignal.timeout(20000) });
  } catch (error) {
    throw new Away("silent", error);
  }
}

export const ask = (path) => reach(path);

export function post(path, body) {
  return reach(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/** The whole of an answer; fails where it doesn't come whole, or from a program that doesn't know this page. */
export async function said(answer) {
  if (AWAY[answer.status]) {
    throw new Away(AWAY[answer.status]);
  }
  try {
    return [200, 409, 422].includes(answer.status) ? await answer.json() : { message: (await answer.text()).trim() };
  } catch (error) {
    throw new Away("silent", error);
  }
}
