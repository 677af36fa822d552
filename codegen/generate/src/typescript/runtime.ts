// The part of a generated client that is the same for every API. Made by people, not by a generator.

/** The id of a record of one kind. Plain strings are accepted, an id of another kind is not. */
export type Id<S extends string> = string & { readonly __of?: S };
/** A calendar date: `2026-01-31`. */
export type PlainDate = `${number}-${number}-${number}`;
/** An exact decimal number, as text: `-12.50`. */
export type Decimal = string;
/** What a relationship names that may lead to records of several kinds. */
export interface Ref { type: string; id: string }

/** What a field holds. */
export type Kind =
  | "id" | "text" | "integer" | "number" | "decimal" | "boolean" | "date" | "timestamp" | "json";
/** How a date or timestamp is written where not as ISO 8601. The pattern is one of `strftime`. */
export type Written = "unix_seconds" | "unix_milliseconds" | { pattern: string };
/** A field: its name in the record, the names that lead to it where it comes from, what it holds. */
export interface FieldShape { name: string; at: string[]; kind: Kind; written?: Written }
/** A relationship. Without `to` it may lead to records of several kinds. */
export interface RelationShape { name: string; relationship: string; many: boolean; to?: () => Shape }
/** How an API sends a kind of record. */
export interface Shape {
  stream: string; jsonApi: boolean; resource?: string; fields: FieldShape[]; relations: RelationShape[];
}
/** Where records are: ids stand between the parts of the path. */
export interface Endpoint {
  path: string[]; headers?: Record<string, string>; params?: [string, string][]; listing?: ListingShape;
}
/** How a list is divided into pages. */
export type PagingShape =
  | { kind: "none" }
  | { kind: "offset"; offset: string; limit: string; size: number }
  | { kind: "number"; page: string; first: number; limit?: string; size?: number }
  | { kind: "next_link"; pointer: string }
  | { kind: "link_header" }
  | { kind: "token"; pointer: string; parameter: string };
/** How a list is read: JSON pointers to its records, to their number, and to what says that more follow. */
export interface ListingShape { records: string; total?: string; more?: string; paging: PagingShape }
/** How an API spells filters, orders and includes; `{field}` and `{op}` are in them. */
export interface Spelling {
  filter: string; range: string; order: string; descending: string; include: string;
}
/** A limit: so many requests in so many milliseconds, and so many at once. */
export interface LimitShape {
  name: string; perHost?: boolean; path?: string; over?: [string, number];
  quotas: [number, number][]; concurrency?: number; apart?: boolean;
}
/** What to do about an outcome. */
export type VerdictName =
  | "done" | "retry" | "rate_limited" | "refresh_auth" | "reconnect" | "forbidden" | "ignore"
  | "restart_window" | "not_found" | "parked" | "unknown" | "off_limits" | "fail";
/** An answer (all given parts must match) and what it means. */
export interface RuleShape {
  status?: number; body?: string; headers?: [string, string][]; verdict: VerdictName;
}
/** The headers in which an API states its budget. */
export interface LearnShape {
  limit: string[]; used: string[]; remaining: string[]; period: string[]; reset: string[];
}
/** What is known about an API as a whole. */
export interface ApiShape {
  name: string; baseUrl: string; limits: LimitShape[]; rules: RuleShape[]; learn: LearnShape;
  spelling: Spelling;
}
/** What can be done with a record. */
export interface Action {
  kind: "create" | "update" | "delete"; method: "POST" | "PUT" | "PATCH" | "DELETE"; endpoint: Endpoint;
  shape: Shape;
  /** The fields that may be sent. */
  fields: FieldShape[];
  /** Names of the shape's relations that may be sent. */
  relationships: string[];
  /** Where the fields stand in a plain JSON body. */
  at: string[];
  /** The header that carries an idempotency key. */
  idempotencyKey?: string;
  /** Doing it twice is doing it once. */
  idempotent: boolean;
}

/** What happened on the way to an answer. It never holds a secret, nor what a query says. */
export interface ClientEvent {
  kind: "request" | "retry" | "wait"; method: string; path: string; status?: number; attempt: number;
  ms: number; requestId?: string;
}
/** Time, as a client sees it. For tests. */
export interface Clock { now(): number; sleep(ms: number, signal: AbortSignal): Promise<void> }

/** How a client asks. */
export interface Options {
  /** Where the API lives, should it not be at its usual place. */
  baseUrl?: string | undefined;
  /** Who asks. */
  auth?: Auth | undefined;
  /** Sends requests instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Who is told to ask. Browsers send their own. */
  userAgent?: string | undefined;
  /** Most milliseconds of one attempt, its body included: 30,000. */
  timeoutMs?: number | undefined;
  /** Most milliseconds of one request with its retries and waits: 600,000. */
  totalMs?: number | undefined;
  /** Most attempts that fail: 5. */
  attempts?: number | undefined;
  /** Most bytes of an answer: 64 MiB. */
  maxBytes?: number | undefined;
  /** Most requests at once: 16. */
  concurrency?: number | undefined;
  /** Is told what happens. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Ends all requests of the client. */
  signal?: AbortSignal | undefined;
  /** For tests: time under control. The time of one attempt is always real. */
  clock?: Clock | undefined;
}
/** What every call takes. */
export interface CallOptions { signal?: AbortSignal | undefined }
/** How one record is asked for. */
export interface GetOptions extends CallOptions {
  include?: readonly string[] | undefined; params?: Record<string, string> | undefined;
}
/** How a list is asked for. `order` is a field's name, with a `-` in front for the last one first. */
export interface AnyQuery extends CallOptions {
  where?: object | undefined; order?: string | undefined; include?: readonly string[] | undefined;
  params?: Record<string, string> | undefined;
}
/** Range conditions: `{ gte: new Date() }`. */
export interface Range<V> {
  gt?: V | undefined; gte?: V | undefined; lt?: V | undefined; lte?: V | undefined;
}
/** How an action is done. */
export interface ActOptions extends CallOptions { idempotencyKey?: string | undefined }
/** A page of a list; pages are counted from 1. */
export interface Page<T> { records: T[]; number: number; total?: number }

interface Failure {
  verdict: VerdictName; method: string; path: string; attempts: number; status?: number | undefined;
  lost?: boolean | undefined;
  requestId?: string | undefined; retryAfterMs?: number | undefined; body?: string | undefined;
}

/** A request that did not give what was asked for. */
export class ApiError extends Error {
  /** What to do about it. */
  readonly verdict: VerdictName;
  /** The HTTP status, when there was an answer. */
  readonly status?: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path below the base, without a query. */
  readonly path: string;
  /** What the API calls the request. */
  readonly requestId?: string;
  /** How often it was sent. */
  readonly attempts: number;
  /** An attempt before the last may have been done: its answer was lost. */
  readonly lost: boolean;
  /** When to come back. */
  readonly retryAfterMs?: number;
  /** The beginning of the answer's body. */
  readonly body?: string;

  constructor(cause: string, failure: Failure) {
    const tries = failure.attempts > 1 ? ` (tried ${failure.attempts} times)` : "";
    super(`${failure.method} ${failure.path}: ${cause}${tries}`);
    this.name = "ApiError";
    this.verdict = failure.verdict;
    this.method = failure.method;
    this.path = failure.path;
    this.attempts = failure.attempts;
    this.lost = failure.lost ?? false;
    if (failure.status !== undefined) this.status = failure.status;
    if (failure.requestId !== undefined) this.requestId = failure.requestId;
    if (failure.retryAfterMs !== undefined) this.retryAfterMs = failure.retryAfterMs;
    if (failure.body) this.body = failure.body;
  }
}

// Time and signals

const DAY_MS = 86_400_000;

const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => { clearTimeout(timer); reject(signal.reason); };
    const end = () => { signal.removeEventListener("abort", stop); resolve(); };
    const timer = setTimeout(end, Math.min(ms, DAY_MS));
    signal.addEventListener("abort", stop, { once: true });
  }),
};

/** A signal that follows others until it is let go. */
function linked(...all: (AbortSignal | undefined)[]): { to: AbortController; free: () => void } {
  const to = new AbortController();
  const undo: (() => void)[] = [];
  for (const signal of all) {
    if (!signal) continue;
    const stop = () => to.abort(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    undo.push(() => signal.removeEventListener("abort", stop));
  }
  return { to, free: () => undo.forEach((f) => f()) };
}

/** What a promise gives, unless the signal comes first. */
function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** A date of HTTP, in each of its three forms, or one of ISO 8601. */
function httpDate(text: string): number | undefined {
  const zoned = /(GMT|UTC|Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text} GMT`;
  const at = /^([a-z]{3,9},? |\d{4}-\d\d-\d\d)/i.test(text) ? Date.parse(zoned) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Milliseconds from now until what a header says: seconds, a Unix time, or a date by the server's clock. */
function msUntil(text: string | null, headers: Headers, now: number): number | undefined {
  if (text === null || text.trim() === "") return undefined;
  const here = httpDate(headers.get("date")?.trim() ?? "") ?? now;
  const number = Number(text);
  const at = number >= 1e12 ? number : number >= 1e9 ? number * 1000 : undefined;
  const ms = !Number.isNaN(number) && at === undefined
    ? number * 1000
    : (at ?? httpDate(text.trim()) ?? NaN) - here;
  if (Number.isNaN(ms)) return undefined;
  // what is too large for a time is no time
  return Math.min(Math.max(number >= 1e14 ? DAY_MS : ms, 0), DAY_MS);
}

// Limits

interface Feedback { limit?: number; used?: number; remaining?: number; period?: number; reset?: number }

/** The budget is closed for longer than the request may take. */
class Parked { constructor(readonly ms: number | undefined) {} }

const MARGIN_MS = 10;
const PERIOD_MS = 10_000;

/** A budget as a sliding window. A request counts from its start until a period after its answer. */
class Window {
  readonly #flying = new Set<number>();
  readonly #done: number[] = [];
  #requests: number | undefined;
  #period: number;
  #last = 0;
  #answered = false;
  #parked = 0;
  #allowance: { last: number; until: number } | undefined;

  constructor(quota: [number, number] | undefined, readonly most: number, readonly probes: boolean) {
    this.#requests = quota && Math.max(quota[0], 1);
    this.#period = quota?.[1] ?? PERIOD_MS;
  }

  /** How long there is no place: 0 when there is one, infinite when that depends on an answer. */
  missing(now: number): number {
    if (this.#parked > now) return this.#parked - now;
    // until the first answer says what holds, one request is in flight
    const most = this.probes && !this.#answered && this.#requests === undefined ? 1 : this.most;
    if (this.#flying.size >= Math.max(most, 1)) return Infinity;
    const allowance = this.#allowance;
    if (allowance && allowance.until > now && this.#last >= allowance.last) return allowance.until - now;
    if (this.#requests === undefined) return 0;
    const span = this.#period + MARGIN_MS;
    this.#forget(now - span);
    const over = this.#flying.size + this.#done.length + 1 - this.#requests;
    if (over <= 0) return 0;
    const freed = this.#done[over - 1];
    return freed === undefined ? Infinity : freed + span - now;
  }

  take(): number {
    this.#flying.add(++this.#last);
    return this.#last;
  }

  /** A place that was not used. */
  giveBack(number: number): void {
    this.#flying.delete(number);
    if (this.#last === number) this.#last -= 1;
  }

  settle(number: number, now: number): void {
    this.#flying.delete(number);
    this.#forget(now - this.#period - MARGIN_MS);
    this.#done.push(now);
    this.#answered = true;
  }

  #forget(until: number): void {
    const kept = this.#done.findIndex((at) => at > until);
    this.#done.splice(0, kept < 0 ? this.#done.length : kept);
  }

  /** What an answer says about the budget. */
  learn(said: Feedback, number: number, now: number): void {
    const { limit, period, remaining, reset } = said;
    const until = reset ? now + reset : undefined;
    if (period) this.#period = period;
    if (limit && (period || !until || this.#requests !== undefined)) this.#requests = limit;
    if (remaining !== undefined && until !== undefined) {
      // earlier requests that are still in flight may not have been counted yet
      const earlier = [...this.#flying].filter((n) => n < number).length;
      this.#allowance = { last: number + remaining - earlier, until };
    } else if (remaining === 0 && limit === undefined && reset === undefined) {
      this.#allowance = { last: this.#last, until: now + this.#period };
    }
    if (said.used === undefined || this.#requests === undefined) return;
    // requests that others made with the same credential count as ours
    const known = this.#flying.size + this.#done.length;
    for (let n = known; n < Math.min(said.used, this.#requests); n += 1) this.#done.push(now);
  }

  /** Closes it, because the API refused: for so long, else a second more than what was learned. */
  refuse(asked: number | undefined, said: Feedback, now: number): number {
    const ms = asked === undefined ? (said.reset ?? this.#period) + 1000 : Math.max(asked, 1000);
    this.#parked = Math.max(this.#parked, now + Math.min(ms, DAY_MS));
    return this.#parked - now;
  }
}

interface Waiter {
  windows: Window[]; deadline: number; resolve: (numbers: number[]) => void; reject: (why: unknown) => void;
}

/** Who waits for places: first come, first served. */
class Gate {
  readonly hosts = new Map<string, Window>();
  #queue: Waiter[] = [];
  #nap: AbortController | undefined;
  constructor(readonly clock: Clock) {}

  /** A place in each window, or a wait for them. */
  take(windows: Window[], deadline: number, signal: AbortSignal): Promise<number[]> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        this.#queue = this.#queue.filter((w) => w !== waiter);
        reject(signal.reason);
        this.pump();
      };
      const free = () => signal.removeEventListener("abort", stop);
      const waiter: Waiter = {
        windows, deadline,
        resolve: (numbers) => { free(); resolve(numbers); },
        reject: (why) => { free(); reject(why); },
      };
      signal.addEventListener("abort", stop, { once: true });
      this.#queue.push(waiter);
      this.pump();
    });
  }

  /** Gives out the places that are free, and sleeps until the next one is. */
  pump(): void {
    this.#nap?.abort();
    this.#nap = undefined;
    const now = this.clock.now();
    let soonest = Infinity;
    this.#queue = this.#queue.filter((waiter) => {
      let wait = 0;
      for (const window of waiter.windows) {
        const missing = window.missing(now);
        if (missing < Infinity && now + missing > waiter.deadline) {
          waiter.reject(new Parked(missing));
          return false;
        }
        wait = Math.max(wait, missing);
      }
      if (wait === 0) {
        waiter.resolve(waiter.windows.map((w) => w.take()));
        return false;
      }
      if (waiter.deadline <= now) {
        waiter.reject(new Parked(undefined));
        return false;
      }
      soonest = Math.min(soonest, wait);
      // answers come in real time: a clock of a test must not jump over them
      if (this.clock === realClock) soonest = Math.min(soonest, waiter.deadline - now);
      return true;
    });
    if (soonest === Infinity) return;
    const nap = new AbortController();
    this.#nap = nap;
    const wake = () => { if (this.#nap === nap) this.pump(); };
    this.clock.sleep(Math.max(Math.ceil(soonest), 1), nap.signal).then(wake, () => {});
  }
}

const gates = new WeakMap<Clock, Gate>();

/** The limits of a client: those per host are shared by all clients of the process. */
class Limits {
  readonly gate: Gate;
  readonly #windows = new Map<string, Window>();
  readonly #all: { shape: LimitShape; path: RegExp | undefined }[];
  readonly #probes: boolean;

  constructor(api: ApiShape, private readonly origin: string, readonly most: number, clock: Clock) {
    this.gate = gates.get(clock) ?? new Gate(clock);
    gates.set(clock, this.gate);
    this.#probes = api.learn.limit.length + api.learn.remaining.length > 0;
    // a pattern that can't be read limits everything: less is asked for, never more
    this.#all = api.limits.map((shape) => ({ shape, path: shape.path ? pattern(shape.path) : undefined }));
  }

  /** The windows that a request counts in. The first is the client's own, the last but learns. */
  of(path: string, query: [string, string][]): { windows: Window[]; learns: number } {
    const holds = ({ shape, path: only }: { shape: LimitShape; path: RegExp | undefined }) => {
      const value = shape.over && query.find(([name]) => name === shape.over?.[0])?.[1];
      const over = !shape.over || (/^\d+$/.test(value ?? "") && Number(value) > shape.over[1]);
      return (!only || only.test(path)) && over;
    };
    let held = this.#all.filter(holds).map((l) => l.shape);
    const apart = held.filter((l) => l.apart).at(-1);
    if (apart) held = [apart];
    if (held.length === 0) held = [{ name: "", quotas: [] }];
    const windows = [this.#window(this.#windows, "client", undefined, this.most, false)];
    let learns = 0;
    for (const limit of held) {
      learns = windows.length;
      const all = limit.perHost ? this.gate.hosts : this.#windows;
      const quotas = limit.quotas.length > 0 ? limit.quotas : [undefined];
      quotas.forEach((quota, n) => {
        const key = `${this.origin}|${limit.name}|${n}|${quota ?? ""}`;
        const most = n === 0 ? limit.concurrency ?? Infinity : Infinity;
        windows.push(this.#window(all, key, quota, most, this.#probes && n === 0));
      });
    }
    return { windows, learns };
  }

  #window(
    all: Map<string, Window>, key: string, quota: [number, number] | undefined, most: number,
    probes: boolean,
  ): Window {
    const found = all.get(key) ?? new Window(quota, most, probes);
    all.set(key, found);
    return found;
  }
}

/** A pattern of a table. Flags in front of it are understood; one that can't be read is undefined. */
function pattern(text: string): RegExp | undefined {
  const flags = /^\(\?([ims]+)\)/.exec(text);
  const classes: Record<string, string> = {
    digit: "0-9", alpha: "A-Za-z", alnum: "A-Za-z0-9", lower: "a-z", upper: "A-Z", space: "\\s", word: "\\w",
    xdigit: "0-9A-Fa-f",
  };
  const body = text.slice(flags?.[0].length ?? 0).replace(/\(\?P</g, "(?<").replace(/\\z/g, "$")
    .replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole);
  const unicode = /\\p\{/i.test(body) ? "u" : "";
  // what would be read otherwise is not read at all
  if (/\[:\w+:\]|\(\?[a-z-]+[:)]/.test(body)) return undefined;
  try {
    return new RegExp(body.replace(/\\A/g, "^"), [...new Set((flags?.[1] ?? "") + unicode)].join(""));
  } catch {
    return undefined;
  }
}

/** What an answer says about the budget. */
function feedback(learn: LearnShape, headers: Headers, now: number): Feedback {
  const number = (names: string[]) => {
    for (const name of names) {
      const digits = /^\s*(\d+)/.exec(headers.get(name) ?? "")?.[1];
      if (digits !== undefined) return Number(digits);
    }
    return undefined;
  };
  const said: Feedback = {};
  const [limit, remaining, period] = [number(learn.limit), number(learn.remaining), number(learn.period)];
  const used = number(learn.used) ?? (limit && remaining !== undefined ? limit - remaining : undefined);
  const resets = learn.reset.map((name) => msUntil(headers.get(name), headers, now));
  const reset = resets.find((ms) => ms !== undefined);
  if (limit) said.limit = limit;
  if (remaining !== undefined) said.remaining = remaining;
  if (period) said.period = period * 1000;
  if (used !== undefined) said.used = Math.max(used, 0);
  if (reset !== undefined) said.reset = reset;
  return said;
}

// Credentials

declare const authBrand: unique symbol;
/** Who asks. It shows nothing of what it holds. */
export interface Auth { readonly [authBrand]: true }
/** What an OAuth 2 server gave. */
export interface Tokens { accessToken: string; refreshToken?: string; expiresAt?: Date }
/** An OAuth 2 client whose user authorized it before. */
export interface OAuthOptions {
  /** Where tokens come from: an address, or a path below the base. */
  tokenUrl: string;
  /** The client's id. */
  clientId: string;
  /** Its secret, where it has one. */
  clientSecret?: string | undefined;
  /** The tokens to begin with. */
  refreshToken?: string | undefined;
  accessToken?: string | undefined;
  expiresAt?: Date | undefined;
  /** Stores new tokens. They are not used before it is done. */
  onTokens?: ((tokens: Tokens) => void | Promise<void>) | undefined;
}

/** What a credential needs of the client. */
interface Around {
  base: URL; fetch: typeof fetch; clock: Clock; timeoutMs: number; userAgent: string | undefined;
}

/** No request can be sent for want of a credential. */
class Unauthorized { constructor(readonly why: string, readonly verdict: VerdictName) {} }

interface Credential {
  secrets: Set<string>;
  check?(around: Around): void;
  /** What is put into requests: a header or a query parameter. */
  give(around: Around): Promise<{ in: "header" | "query"; name: string; value: string } | undefined>;
  /** Renews what was refused. */
  renew?(around: Around, refused: string): Promise<void>;
}

const credentials = new WeakMap<Auth, Credential>();

function sealed(credential: Credential): Auth {
  const auth = Object.freeze(Object.create(null)) as Auth;
  credentials.set(auth, credential);
  return auth;
}

function sendable(value: string, what: string): string {
  // the value is never told
  const good = /^[\x20-\x7e]+$/.test(value);
  if (!good) throw new TypeError(`the ${what} has characters that can't be sent, or none`);
  return value;
}

function fixed(place: "header" | "query", name: string, value: string, ...more: string[]): Auth {
  return sealed({ secrets: new Set([value, ...more]), give: async () => ({ in: place, name, value }) });
}

/** Nobody. */
export function none(): Auth {
  return sealed({ secrets: new Set(), give: async () => undefined });
}

/** A user name and a password (RFC 7617). */
export function basic(user: string, password: string): Auth {
  if (user.includes(":")) throw new TypeError("a user name has no colon");
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const coded = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));
  // many APIs take a key as the user's name, and no password
  return fixed("header", "authorization", `Basic ${coded}`, coded, password === "" ? user : password);
}

/** A bearer token (RFC 6750), or what gives one for each request. */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token === "string") {
    return fixed("header", "authorization", `Bearer ${sendable(token, "token")}`, token);
  }
  const secrets = new Set<string>();
  return sealed({
    secrets,
    give: async () => {
      const now = sendable(await token(), "token");
      secrets.add(now);
      for (const old of secrets) if (secrets.size > 50) secrets.delete(old);
      return { in: "header", name: "authorization", value: `Bearer ${now}` };
    },
  });
}

/** A key in a header. */
export function header(name: string, value: string): Auth {
  return fixed("header", name, sendable(value, `value of ${name}`), value.replace(/^\S+ /, ""));
}

/** A key in a query parameter. */
export function query(name: string, value: string): Auth {
  return fixed("query", name, value);
}

const EARLY_MS = 60_000;
const FOR_GOOD = ["invalid_grant", "invalid_client", "unauthorized_client", "invalid_scope"];

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}

function tokenAddress(text: string, base: URL): URL {
  const url = /^https?:/i.test(text) ? new URL(text) : join(base, text, []);
  const safe = url.protocol === "https:" || isLoopback(url.hostname) || url.origin === base.origin;
  if (!safe || url.username || url.password) {
    throw new TypeError("the token URL must start with https:// and carry no user");
  }
  return url;
}

/** A token that an OAuth 2 server gives, and renews (RFC 6749 §6). Requests at once renew it once. */
export function oauth(o: OAuthOptions): Auth {
  const secrets = new Set<string>();
  const hide = (text: string | undefined) => { if (text) secrets.add(text); };
  [o.clientSecret, o.refreshToken, o.accessToken].forEach(hide);
  let { accessToken: access, refreshToken: refresh } = o;
  let renewAt = o.expiresAt ? o.expiresAt.getTime() - EARLY_MS : Infinity;
  let unstored: (Tokens & { life: number }) | undefined;
  let refused: Unauthorized | undefined;
  let flight: Promise<void> | undefined;

  const obtain = async (around: Around) => {
    if (refused) throw refused;
    if (!unstored) {
      if (!refresh) throw new Unauthorized("there is no refresh token: authorize again", "reconnect");
      const form = new URLSearchParams({
        grant_type: "refresh_token", refresh_token: refresh, client_id: o.clientId,
      });
      if (o.clientSecret) form.set("client_secret", o.clientSecret);
      try {
        unstored = await askToken(around, tokenAddress(o.tokenUrl, around.base), form, secrets);
      } catch (error) {
        if (error instanceof Unauthorized && error.verdict === "reconnect") refused = error;
        throw error;
      }
      hide(unstored.accessToken);
      hide(unstored.refreshToken);
      if (!unstored.refreshToken) unstored.refreshToken = refresh;
    }
    const { life, ...tokens } = unstored;
    await o.onTokens?.({ ...tokens });
    unstored = undefined;
    access = tokens.accessToken;
    refresh = tokens.refreshToken;
    renewAt = tokens.expiresAt ? tokens.expiresAt.getTime() - Math.min(EARLY_MS, life / 2) : Infinity;
  };
  const fly = (around: Around) => (flight ??= obtain(around).finally(() => (flight = undefined)));
  return sealed({
    secrets,
    check: (around) => void tokenAddress(o.tokenUrl, around.base),
    give: async (around) => {
      if (flight || !access || around.clock.now() >= renewAt) await fly(around);
      return { in: "header", name: "authorization", value: `Bearer ${access}` };
    },
    renew: async (around, value) => {
      if (value === `Bearer ${access}`) await fly(around);
    },
  });
}

/** Asks a token endpoint, again after passing faults. */
async function askToken(
  around: Around, url: URL, form: URLSearchParams, secrets: Set<string>,
): Promise<Tokens & { life: number }> {
  const never = new AbortController().signal;
  for (let fault = 1; ; fault += 1) {
    const limit = linked();
    const timer = setTimeout(() => limit.to.abort(new Error("no answer in time")), around.timeoutMs);
    let why: string;
    try {
      const headers = new Headers({ accept: "application/json" });
      headers.set("content-type", "application/x-www-form-urlencoded");
      if (around.userAgent) headers.set("user-agent", around.userAgent);
      const answer = await race(around.fetch(url.href, {
        method: "POST", headers, body: form.toString(), redirect: "manual", credentials: "omit",
        signal: limit.to.signal,
      }), limit.to.signal);
      const text = new TextDecoder().decode(await readBody(answer, 1 << 20, limit.to.signal));
      const said = readToken(answer.status, text, around.clock.now(), secrets);
      if (typeof said !== "string") return said;
      why = said;
    } catch (error) {
      if (error instanceof Unauthorized) throw error;
      why = faultOf(error);
    } finally {
      clearTimeout(timer);
    }
    if (fault >= 3) throw new Unauthorized(`the token can't be renewed now: ${why}`, "retry");
    await around.clock.sleep(Math.ceil(Math.random() * 500 * 2 ** fault), never);
  }
}

/** What a token endpoint said (RFC 6749 §5); a text for what may be better next time. */
function readToken(
  status: number, text: string, now: number, secrets: Set<string>,
): (Tokens & { life: number }) | string {
  let said: { [name: string]: unknown };
  try {
    said = Object(JSON.parse(text));
  } catch {
    return `HTTP ${status}, no OAuth answer`;
  }
  const refusal = typeof said.error === "string" ? redacted(said.error, secrets).slice(0, 100) : undefined;
  const passing = refusal === "temporarily_unavailable" || refusal === "server_error";
  if (status === 429 || status >= 500 || passing) return refusal ?? `HTTP ${status}`;
  if (status >= 300 || status === 0) {
    const more = typeof said.error_description === "string" ? ` (${said.error_description})` : "";
    const told = (refusal ?? `HTTP ${status}`) + redacted(more, secrets).slice(0, 200);
    const why = `the token can't be renewed: ${told}`;
    if (FOR_GOOD.includes(refusal ?? "")) throw new Unauthorized(`${why}; authorize again`, "reconnect");
    throw new Unauthorized(why, "fail");
  }
  const token = said.access_token;
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
    throw new Unauthorized("the token endpoint's answer has no token that can be sent", "fail");
  }
  const tokens: Tokens & { life: number } = { accessToken: token, life: Infinity };
  if (typeof said.refresh_token === "string" && said.refresh_token) tokens.refreshToken = said.refresh_token;
  const life = Number(said.expires_in) * 1000;
  // many mean by 0 that they don't say
  if (life > 0 && life < 1e13) Object.assign(tokens, { life, expiresAt: new Date(now + life) });
  return tokens;
}

/** A text without secrets, in whatever way they are written there. */
function redacted(text: string, secrets: Iterable<string>): string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    const coded = new URLSearchParams([["", secret]]).toString().slice(1);
    const json = JSON.stringify(secret).slice(1, -1);
    for (const form of [secret, coded, coded.replace(/\+/g, "%20"), json]) {
      if (form.length > 2) forms.add(form);
    }
  }
  const longest = [...forms].sort((a, b) => b.length - a.length);
  return longest.reduce((left, form) => left.split(form).join("***"), text);
}

// Addresses

function parseBase(text: string, httpIsFine: boolean): URL {
  // a user part may hold a password
  const shown = (text.split("@").at(-1) ?? "").slice(0, 100);
  const no = (why: string) => new TypeError(`\`${shown}\` is no base URL: ${why}`);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw no("it must start with https://");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw no("it must start with https://");
  if (url.username || url.password) throw no("credentials do not belong into it");
  if (/[?#]/.test(text)) throw no("it must not have a query or a fragment");
  if (url.protocol === "http:" && !httpIsFine && !isLoopback(url.hostname)) {
    throw no("without https:// what is sent can be read on its way");
  }
  return url;
}

/** The address of a path (percent-encoded already) below the base. */
function join(base: URL, path: string, params: [string, string][]): URL {
  const url = new URL(base.href);
  url.pathname = `${base.pathname.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
  for (const [name, value] of params) url.searchParams.append(name, value);
  return url;
}

/** A place below the base: a path (percent-encoded) and a query (not encoded). */
interface Place { path: string; params: [string, string][] }

/** Where a link leads that was found at `path`; a text says why it is not followed. */
function follow(base: URL, path: string, link: string): Place | string {
  const text = link.trim();
  const host = /^(?:[^/?#]*:)?\/\/([^/?#\\]*)/.exec(text)?.[1];
  const shown = host?.split("@").at(-1)?.slice(0, 100) || "another place";
  const no = (why: string) => `a link to ${shown} is not followed: ${why}`;
  if (text.length > 16_384) return no("it is longer than 16 KiB");
  // programs disagree on what these mean
  if (/[\\\s\p{Cc}]/u.test(text)) return no("it has characters that do not belong into a URL");
  if (!host && /^([^/?#]*:|\/\/)/.test(text)) return no("it has a scheme, but no host");
  if (/[^\x00-\x7f]/.test(host ?? "")) return no("its host is not plain ASCII");
  let url: URL;
  try {
    url = new URL(text, join(base, path, []));
  } catch {
    return no("it is no URL");
  }
  if (url.username || url.password) return no("it carries a user");
  if (url.origin !== base.origin) return no("it leaves the API's origin");
  const front = base.pathname.replace(/\/+$/, "");
  const below = url.pathname === front || url.pathname.startsWith(`${front}/`);
  const rest = below ? url.pathname.slice(front.length) : url.pathname;
  return { path: `/${rest.replace(/^\/+/, "")}`, params: [...url.searchParams] };
}

/** The target of the first link with the relation `next` in a `Link` header (RFC 8288 §3). */
function nextLink(text: string | null): string | undefined {
  const one = /<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:\\.|[^"\\])*"|[^\s;,"]*))?)*)/g;
  const param = /;\s*([^\s=;,]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;,"]*))/g;
  for (const [, target, params] of (text ?? "").matchAll(one)) {
    const found = new Map<string, string>();
    for (const [, name, quoted, plain] of (params ?? "").matchAll(param)) {
      const key = (name ?? "").toLowerCase();
      if (!found.has(key)) found.set(key, quoted ?? plain ?? "");
    }
    const rel = (found.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (rel.includes("next") && !found.has("anchor")) return target?.trim();
  }
  return undefined;
}

/** The path of an endpoint with ids in it. */
function pathOf(method: string, endpoint: Endpoint, ids: string[]): string {
  let path = "";
  const escaped = (c: string) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
  endpoint.path.forEach((part, at) => {
    path += part;
    if (at + 1 >= endpoint.path.length) return;
    const id = String(ids[at] ?? "");
    let coded: string | undefined;
    try {
      coded = encodeURIComponent(id).replace(/[!'()*]/g, escaped);
    } catch {
      // half of a character
    }
    if (coded === undefined || ["", ".", ".."].includes(id)) {
      throw new ApiError(`\`${id}\` is no id`, { verdict: "fail", method, path, attempts: 0 });
    }
    path += coded;
  });
  return path;
}

// Requests

/** What is asked for, before credentials. */
interface Asked {
  method: string; path: string; params: [string, string][]; headers: Record<string, string>;
  body?: string; repeatable: boolean; mayBeEmpty: boolean; signal: AbortSignal | undefined;
}
/** A complete answer. */
interface Answer { status: number; headers: Headers; text: string }

/** A body that is not what was asked for; passing, if it may be right next time. */
class Bad { constructor(readonly why: string, readonly passing: boolean) {} }

/** The answer is larger than it may be. */
class TooLarge { constructor(readonly bytes: number) {} }

interface Outcome {
  verdict: VerdictName; cause: string; answer?: Answer; undone: boolean; closedMs: number; asked?: number;
}

async function readBody(answer: Response, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const reader = answer.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await race(reader.read(), signal);
      if (done) break;
      size += value.length;
      if (size > most) throw new TooLarge(most);
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
  const whole = new Uint8Array(size);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

/** What went wrong on the way, in words. Messages of others may hold an address with a key. */
function faultOf(error: unknown): string {
  const { code, name, cause } = Object(error) as { code?: unknown; name?: unknown; cause?: unknown };
  const inner = Object(cause) as { code?: unknown };
  const word = [inner.code, code, name].find((w) => typeof w === "string" && /^\w+$/.test(w));
  return `no whole answer (${word === undefined || word === "TypeError" ? "network error" : word})`;
}

const UNSENT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"];
const PATIENCE_FULL = 1000;
const RETRY_COSTS = 10;
const PAUSE_MS = 500;
const PAUSE_MAX_MS = 30_000;

interface Rule { shape: RuleShape; body: RegExp | undefined; headers: [string, RegExp][] }

function readRules(all: RuleShape[]): Rule[] {
  const rules: Rule[] = [];
  for (const shape of all) {
    const body = shape.body === undefined ? undefined : pattern(shape.body);
    const headers = (shape.headers ?? []).map(([name, text]) => [name, pattern(text)] as const);
    // a rule that can't be read is none
    if (shape.body !== undefined && !body) continue;
    if (headers.some(([, p]) => !p)) continue;
    rules.push({ shape, body, headers: headers.map(([name, p]) => [name, p as RegExp]) });
  }
  return rules;
}

function judge(rules: Rule[], answer: Answer, renews: boolean): VerdictName {
  const { status, headers } = answer;
  const seen = answer.text.slice(0, 65_536);
  const own = rules.find((rule) =>
    (rule.shape.status === undefined || rule.shape.status === status)
    && rule.headers.every(([name, p]) => p.test(headers.get(name) ?? "") && headers.has(name))
    && (!rule.body || rule.body.test(seen)));
  if (own) return own.shape.verdict;
  if (status >= 200 && status < 300) return "done";
  if (status === 401) return renews ? "refresh_auth" : "reconnect";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not_found";
  if (status === 408 || status === 425) return "retry";
  if (status === 429) return "rate_limited";
  return status >= 500 && status < 600 && status !== 501 && status !== 505 ? "retry" : "fail";
}

/** HTML or nothing is never data. */
function checkBody(answer: Answer, mayBeEmpty: boolean): string | undefined {
  if (answer.status === 204) return undefined;
  if (answer.status === 206) return "a part of the answer, which was not asked for";
  if (answer.text.trim() === "") return mayBeEmpty ? undefined : "an empty body where data was expected";
  const html = /html/i.test(answer.headers.get("content-type") ?? "") || /^\s*</.test(answer.text);
  return html ? "a web page (HTML) where data was expected" : undefined;
}

/** An answer that is no data, in words: the status, and what a JSON:API error says. */
function describe(answer: Answer, base: URL): string {
  let text = `HTTP ${answer.status}`;
  if (answer.status === 0) return "a redirect, which is not followed";
  const location = answer.headers.get("location");
  if (location !== null && answer.status >= 300 && answer.status < 400) {
    let host = "another path";
    try {
      const to = new URL(location, base);
      if (to.origin !== base.origin) host = to.host;
    } catch {
      // no address at all
    }
    text += `, a redirect to ${host}, which is not followed`;
  }
  try {
    const first = JSON.parse(answer.text)?.errors?.[0];
    for (const part of [first?.title, first?.detail, first?.meta?.description]) {
      if (typeof part !== "string") continue;
      text += (text.includes(":") ? " – " : ": ") + part.replace(/\p{Cc}/gu, " ").slice(0, 200);
    }
  } catch {
    // no JSON
  }
  return text;
}

/** One request on its way to a good answer, and where it stands. */
interface Exchange {
  asked: Asked; signal: AbortSignal; deadline: number; attempts: number; faults: number; renewed: boolean;
  /** An attempt whose answer was lost may have done it. */
  lost: boolean;
}

/** What a client is made of. */
class Core {
  readonly base: URL;
  readonly around: Around;
  readonly credential: Credential;
  readonly limits: Limits;
  readonly rules: Rule[];
  patience = PATIENCE_FULL;
  /** Requests on their way: one listener at the client's signal ends them all. */
  readonly #flying = new Set<AbortController>();

  constructor(readonly api: ApiShape, readonly options: Options) {
    this.base = parseBase(options.baseUrl ?? api.baseUrl, /^http:/i.test(api.baseUrl));
    const send: typeof fetch = options.fetch ?? ((...args) => fetch(...args));
    const [clock, userAgent] = [options.clock ?? realClock, options.userAgent];
    this.around = { base: this.base, fetch: send, clock, timeoutMs: options.timeoutMs ?? 30_000, userAgent };
    const found = credentials.get(options.auth ?? none());
    if (!found) throw new TypeError("`auth` is made by none, basic, bearer, header, query or oauth");
    this.credential = found;
    found.check?.(this.around);
    this.limits = new Limits(api, this.base.origin, options.concurrency ?? 16, clock);
    this.rules = readRules(api.rules);
    const { signal } = options;
    const stop = () => this.#flying.forEach((to) => to.abort(signal?.reason));
    signal?.addEventListener("abort", stop, { once: true });
  }

  /** Sends until a good answer comes that `read` accepts, or there is no hope. */
  async send<T>(asked: Asked, read: (answer: Answer) => T): Promise<T> {
    const { to, free } = linked(asked.signal);
    this.#flying.add(to);
    if (this.options.signal?.aborted) to.abort(this.options.signal.reason);
    const now = this.around.clock.now();
    const deadline = now + (this.options.totalMs ?? 600_000);
    const exchange: Exchange = {
      asked, signal: to.signal, deadline, attempts: 0, faults: 0, renewed: false, lost: false,
    };
    try {
      for (;;) {
        const outcome = await this.#attempt(exchange);
        if (outcome.verdict === "done" && outcome.answer) {
          this.patience = Math.min(this.patience + 1, PATIENCE_FULL);
          try {
            return read(outcome.answer);
          } catch (bad) {
            if (!(bad instanceof Bad)) throw bad;
            outcome.verdict = bad.passing ? "retry" : "fail";
            outcome.cause = `HTTP ${outcome.answer.status}: ${bad.why}`;
          }
        }
        await this.#again(exchange, outcome);
      }
    } catch (error) {
      if (to.signal.aborted) throw to.signal.reason;
      throw error;
    } finally {
      free();
      this.#flying.delete(to);
    }
  }

  error(exchange: Exchange, verdict: VerdictName, cause: string, answer?: Answer, ms?: number): ApiError {
    const secrets = this.credential.secrets;
    const { asked: { method, path }, attempts } = exchange;
    const body = answer && redacted(answer.text.slice(0, 65_536), secrets).slice(0, 2048);
    const shown = redacted(path, secrets);
    return new ApiError(redacted(cause, secrets), {
      verdict, method, path: shown, attempts, status: answer?.status || undefined, body,
      lost: exchange.lost, requestId: this.#requestId(answer), retryAfterMs: ms === undefined ? undefined : Math.ceil(ms),
    });
  }

  #requestId(answer: Answer | undefined): string | undefined {
    const id = answer?.headers.get("x-request-id") ?? answer?.headers.get("request-id");
    return id ? redacted(id, this.credential.secrets).slice(0, 200) : undefined;
  }

  #tell(kind: ClientEvent["kind"], exchange: Exchange, ms: number, answer?: Answer): void {
    const { asked: { method, path }, attempts } = exchange;
    const attempt = Math.max(attempts, 1) + (kind === "wait" && attempts > 0 ? 1 : 0);
    const shown = redacted(path, this.credential.secrets);
    const event: ClientEvent = { kind, method, path: shown, attempt, ms: Math.round(ms) };
    if (answer?.status) event.status = answer.status;
    const id = this.#requestId(answer);
    if (id !== undefined) event.requestId = id;
    try {
      this.options.onEvent?.(event);
    } catch {
      // who looks on does not stop the work
    }
  }

  #unauthorized(exchange: Exchange, error: unknown): unknown {
    return error instanceof Unauthorized ? this.error(exchange, error.verdict, error.why) : error;
  }

  /** Sends it once, when the credential is ready and the limits allow. */
  async #attempt(exchange: Exchange): Promise<Outcome> {
    const { asked, signal } = exchange;
    const { clock } = this.around;
    if (signal.aborted) throw signal.reason;
    const { windows, learns } = this.limits.of(asked.path, asked.params);
    const from = clock.now();
    let places: number[];
    try {
      places = await this.limits.gate.take(windows, exchange.deadline, signal);
    } catch (error) {
      if (!(error instanceof Parked)) throw error;
      throw this.error(exchange, "parked", "the API's budget is closed for too long", undefined, error.ms);
    }
    const waited = clock.now() - from;
    if (waited >= 1) this.#tell("wait", exchange, waited);
    let [sent, value]: [boolean, string] = [false, ""];
    let outcome: Outcome;
    try {
      const given = await race(this.credential.give(this.around), signal);
      value = given?.value ?? "";
      if (signal.aborted) throw signal.reason;
      sent = true;
      exchange.attempts += 1;
      const start = clock.now();
      outcome = await this.#fetch(exchange, given);
      const now = clock.now();
      const headers = outcome.answer?.headers ?? new Headers();
      const learning = windows[learns];
      windows.forEach((window, n) => window.settle(places[n] ?? 0, now));
      const said = feedback(this.api.learn, headers, now);
      learning?.learn(said, places[learns] ?? 0, now);
      const asks = msUntil(headers.get("retry-after"), headers, now);
      if (asks !== undefined) outcome.asked = asks;
      if (outcome.verdict === "rate_limited") outcome.closedMs = learning?.refuse(asks, said, now) ?? 0;
      this.#tell("request", exchange, now - start, outcome.answer);
    } catch (error) {
      const now = clock.now();
      windows.forEach((window, n) => {
        if (sent) window.settle(places[n] ?? 0, now);
        else window.giveBack(places[n] ?? 0);
      });
      throw this.#unauthorized(exchange, error);
    } finally {
      this.limits.gate.pump();
    }
    if (outcome.verdict === "refresh_auth") await this.#renew(exchange, outcome, value);
    return outcome;
  }

  /** The credential has expired: a fresh one, once. */
  async #renew(exchange: Exchange, outcome: Outcome, value: string): Promise<void> {
    if (exchange.renewed || !this.credential.renew) {
      outcome.verdict = "reconnect";
      outcome.cause += exchange.renewed ? " (with a fresh credential)" : "";
      return;
    }
    exchange.renewed = true;
    try {
      await race(this.credential.renew(this.around, value), exchange.signal);
    } catch (error) {
      throw this.#unauthorized(exchange, error);
    }
  }

  async #fetch(exchange: Exchange, given: Awaited<ReturnType<Credential["give"]>>): Promise<Outcome> {
    const { asked, signal } = exchange;
    const { timeoutMs, userAgent, clock } = this.around;
    const url = join(this.base, asked.path, asked.params);
    const headers = new Headers({ accept: "application/json, */*;q=0.5" });
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, value);
    if (userAgent) headers.set("user-agent", userAgent);
    if (given?.in === "header") headers.set(given.name, given.value);
    if (given?.in === "query") url.searchParams.set(given.name, given.value);
    const { to, free } = linked(signal);
    const late = new Error("no answer in time");
    const left = Math.max(Math.min(timeoutMs, exchange.deadline - clock.now()), 1);
    const timer = setTimeout(() => to.abort(late), left);
    const init: RequestInit = { method: asked.method, headers, redirect: "manual", credentials: "omit" };
    if (asked.body !== undefined) init.body = asked.body;
    const fault = (verdict: VerdictName, cause: string, undone = false): Outcome =>
      ({ verdict, cause: `${this.base.origin}: ${cause}`, undone, closedMs: 0 });
    try {
      const got = await race(this.around.fetch(url.href, { ...init, signal: to.signal }), to.signal);
      const bytes = await readBody(got, this.options.maxBytes ?? 67_108_864, to.signal);
      let text = "";
      let utf8 = true;
      try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        [utf8, text] = [false, new TextDecoder().decode(bytes)];
      }
      const answer: Answer = { status: got.status, headers: got.headers, text };
      const verdict = judge(this.rules, answer, this.credential.renew !== undefined);
      const undone = [401, 425, 429].includes(got.status);
      const read = verdict === "done" && asked.method !== "DELETE";
      const bad = !read ? undefined : utf8 ? checkBody(answer, asked.mayBeEmpty) : "no UTF-8";
      if (bad) return { verdict: "retry", cause: `HTTP ${got.status}: ${bad}`, answer, undone, closedMs: 0 };
      // cut only afterwards: half a secret would not be found
      const shown = { ...answer, text: redacted(text.slice(0, 65_536), this.credential.secrets) };
      const cause = verdict === "done" ? `HTTP ${got.status}` : describe(shown, this.base);
      return { verdict, cause, answer, undone, closedMs: 0 };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof TooLarge) return fault("fail", `the answer is larger than ${error.bytes} bytes`);
      if (error === late) return fault("retry", `no answer within ${Math.round(left)} ms`);
      const { cause, code } = Object(error) as { cause?: unknown; code?: unknown };
      const unsent = UNSENT.includes(String((Object(cause) as { code?: unknown }).code ?? code));
      return fault("retry", faultOf(error), unsent);
    } finally {
      clearTimeout(timer);
      free();
    }
  }

  /** Waits before the next attempt, or gives up. */
  async #again(exchange: Exchange, outcome: Outcome): Promise<void> {
    const { verdict, cause, answer, closedMs } = outcome;
    const { clock } = this.around;
    const give = (verdict: VerdictName, why: string, ms?: number) =>
      this.error(exchange, verdict, why, answer, ms ?? outcome.asked);
    const most = this.options.attempts ?? 5;
    const left = exchange.deadline - clock.now();
    if (verdict === "rate_limited") {
      // a refusal that does not say when to come back counts as a fault
      if (outcome.asked === undefined || outcome.asked < 1000) exchange.faults += 1;
      if (closedMs > left) throw give("parked", cause, closedMs);
      if (exchange.faults >= most) throw give("retry", cause);
      this.#tell("retry", exchange, closedMs, answer);
      return; // the next place waits
    }
    if (verdict === "refresh_auth") return this.#tell("retry", exchange, 0, answer); // it was renewed
    if (verdict !== "retry") throw give(verdict === "done" ? "fail" : verdict, cause);
    if (!exchange.asked.repeatable && !outcome.undone) {
      throw give("unknown", `${cause}; it may have been done, and is not sent a second time`);
    }
    if (!outcome.undone) exchange.lost = true;
    exchange.faults += 1;
    if (exchange.faults >= most) throw give("retry", cause);
    if (this.patience < RETRY_COSTS) {
      throw give("retry", `${cause}; too many requests failed: no more retries now`);
    }
    this.patience -= RETRY_COSTS;
    const bound = Math.min(PAUSE_MS * 2 ** (exchange.faults - 1), PAUSE_MAX_MS);
    const pause = Math.max(Math.ceil(Math.random() * bound), outcome.asked ?? 0);
    if (pause > left) throw give("parked", cause, pause);
    this.#tell("retry", exchange, pause, answer);
    await race(clock.sleep(pause, exchange.signal), exchange.signal);
  }
}

let coreOf: (client: Client) => Core;

/** A client of one API with one credential. It shows nothing of what it holds. */
export class Client {
  readonly #core: Core;
  static { coreOf = (client) => client.#core; }
  constructor(api: ApiShape, options: Options) {
    this.#core = new Core(api, options);
  }
}

// Times

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december"];
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const ISO = new RegExp(
  "^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9}))?)?)?"
  + "\\s*(Z|[+-]\\d\\d(?::?\\d\\d(?::?\\d\\d)?)?)?)?(?:\\[[^\\]]*\\])*$", "i");

interface Moment {
  year: number; month: number; day: number; hour: number; minute: number; second: number; ms: number;
  /** Seconds east of UTC. */
  offset: number;
}

/** Milliseconds since 1970, or undefined for what no calendar has. */
function epoch(m: Moment): number | undefined {
  const at = new Date(0);
  at.setUTCFullYear(m.year, m.month - 1, m.day);
  const real = at.getUTCMonth() === m.month - 1 && at.getUTCDate() === m.day;
  if (!real || m.hour > 23 || m.minute > 59 || m.second > 60) return undefined;
  const seconds = m.hour * 3600 + m.minute * 60 + Math.min(m.second, 59) - m.offset;
  const ms = at.getTime() + seconds * 1000 + m.ms;
  return Number.isNaN(new Date(ms).getTime()) ? undefined : ms;
}

function offsetOf(text: string | undefined): number {
  const [, sign, h, m, s] = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text ?? "") ?? [];
  const seconds = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  return sign === "-" ? -seconds : seconds;
}

function isoMoment(text: string): Moment | undefined {
  const found = ISO.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const ms = Math.floor(Number(`0.${found[7] ?? 0}`) * 1000);
  return {
    year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0,
    second: second ?? 0, ms, offset: offsetOf(found[8]),
  };
}

/** What short directives stand for. */
const WHOLE: Record<string, string> = { F: "%Y-%m-%d", T: "%H:%M:%S", D: "%m/%d/%y", R: "%H:%M", h: "%b" };
const PARTS: Record<string, string> = {
  Y: "[+-]?\\d{1,4}", m: "\\d{1,2}", d: "\\d{1,2}", e: "\\s?\\d{1,2}", H: "\\d{1,2}", k: "\\s?\\d{1,2}",
  I: "\\d{1,2}", l: "\\s?\\d{1,2}", M: "\\d{1,2}", S: "\\d{1,2}", y: "\\d{2}", j: "\\d{1,3}", f: "\\d{1,9}",
  ".f": "(?:\\.\\d{1,9})?", p: "am|pm", P: "am|pm", s: "-?\\d+", z: "[+-]\\d\\d:?\\d\\d(?::?\\d\\d)?|Z",
  ":z": "[+-]\\d\\d:\\d\\d(?::\\d\\d)?|Z", B: MONTHS.join("|"), A: DAYS.join("|"),
  b: MONTHS.map((m) => m.slice(0, 3)).join("|"), a: DAYS.map((d) => d.slice(0, 3)).join("|"),
};

/** A pattern's parts: directives without their `%`, and what stands between them. */
function* directives(text: string): Generator<{ directive?: string; plain?: string; digits?: number }> {
  const whole = text.replace(/%([FTDRh])/g, (_, name: string) => WHOLE[name] ?? "");
  for (const [part, , dot, digits, name] of whole.matchAll(/%([-_0^#]?)([.:]?)(\d?)([a-zA-Z%])|[^%]|%/gs)) {
    if (name === undefined) yield { plain: part };
    else if (name === "%" || name === "n" || name === "t") yield { plain: name === "%" ? "%" : " " };
    else yield { directive: `${dot}${name}`, ...(digits ? { digits: Number(digits) } : {}) };
  }
}

/** Reads a time as a pattern of `strptime` says; without a zone it is UTC. */
function readMoment(text: string, form: string): Moment | undefined {
  const names: string[] = [];
  const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  let source = "^\\s*";
  for (const { directive, plain } of directives(form)) {
    const part = directive === undefined ? undefined : PARTS[directive];
    if (directive !== undefined && part === undefined) return undefined;
    if (part !== undefined) names.push(directive ?? "");
    if (part !== undefined) source += `(${part})`;
    else source += /\s/.test(plain ?? "") ? "\\s*" : (plain ?? "").replace(/\W/g, escaped);
  }
  const found = new RegExp(`${source}\\s*$`, "iu").exec(text);
  if (!found) return undefined;
  const said = new Map(names.map((name, n) => [name, (found[n + 1] ?? "").trim().toLowerCase()]));
  const number = (...all: string[]) => {
    const name = all.find((n) => said.has(n));
    return name === undefined ? undefined : Number(said.get(name));
  };
  const seconds = number("s");
  if (seconds !== undefined) return momentOf(seconds * 1000);
  const short = number("y");
  const year = number("Y") ?? (short === undefined ? undefined : short + (short < 69 ? 2000 : 1900));
  if (year === undefined) return undefined;
  const month = number("m") ?? 1 + MONTHS.findIndex((m) => {
    const name = said.get("B") ?? said.get("b");
    return name !== undefined && m.startsWith(name);
  });
  const ofYear = number("j");
  const half = said.get("p") ?? said.get("P");
  let hour = number("H", "k", "I", "l") ?? 0;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half !== undefined) hour = (hour % 12) + (half === "pm" ? 12 : 0);
  const fraction = (said.get("f") ?? said.get(".f") ?? "").replace(".", "");
  const moment: Moment = {
    year, month, day: number("d", "e") ?? 0, hour, minute: number("M") ?? 0, second: number("S") ?? 0,
    ms: Math.floor(Number(`0.${fraction || 0}`) * 1000), offset: offsetOf(said.get("z") ?? said.get(":z")),
  };
  if (month === 0 && ofYear !== undefined) {
    const day = momentOf(Date.UTC(year, 0, ofYear));
    if (ofYear < 1 || day.year !== year) return undefined;
    Object.assign(moment, { month: day.month, day: day.day });
  }
  return moment;
}

function momentOf(ms: number): Moment {
  const at = new Date(ms);
  return {
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(),
    minute: at.getUTCMinutes(), second: at.getUTCSeconds(), ms: at.getUTCMilliseconds(), offset: 0,
  };
}

/** Writes a time as a pattern of `strftime` says, in UTC. */
function writeMoment(at: Date, form: string): string {
  const m = momentOf(at.getTime());
  const two = (n: number, fill = "0") => String(n).padStart(2, fill);
  const capital = (word = "") => word.charAt(0).toUpperCase() + word.slice(1);
  const [month, day] = [capital(MONTHS[m.month - 1]), capital(DAYS[at.getUTCDay()])];
  const half = m.hour < 12 ? "AM" : "PM";
  const twelve = m.hour % 12 || 12;
  const fraction = String(m.ms).padStart(3, "0");
  const short = fraction.replace(/0+$/, "");
  const ofYear = Math.round((Date.UTC(m.year, m.month - 1, m.day) - Date.UTC(m.year, 0, 1)) / DAY_MS) + 1;
  const all: Record<string, string> = {
    Y: String(m.year).padStart(4, "0"), m: two(m.month), d: two(m.day), e: two(m.day, " "), H: two(m.hour),
    k: two(m.hour, " "), I: two(twelve), l: two(twelve, " "), M: two(m.minute), S: two(m.second),
    y: two(m.year % 100), j: String(ofYear).padStart(3, "0"), p: half, P: half.toLowerCase(),
    s: String(Math.floor(at.getTime() / 1000)), z: "+0000", ":z": "+00:00", B: month, A: day,
    b: month.slice(0, 3), a: day.slice(0, 3), f: short || "0", ".f": short && `.${short}`,
  };
  let text = "";
  for (const { directive, plain, digits } of directives(form)) {
    const sized = digits !== undefined && fraction.padEnd(digits, "0").slice(0, digits);
    if (sized && (directive === "f" || directive === ".f")) text += directive === "f" ? sized : `.${sized}`;
    else if (directive !== undefined && all[directive] === undefined) {
      throw new TypeError(`the pattern ${form} can't be written`);
    } else text += plain ?? all[directive ?? ""] ?? "";
  }
  return text;
}

/** ISO 8601, without milliseconds when there are none. */
function iso(at: Date): string {
  if (Number.isNaN(at.getTime())) throw new TypeError("a date that is none can't be sent");
  return at.toISOString().replace(".000Z", "Z");
}

// Records

/** Whether a number is the same after JavaScript has read it. */
function holds(text: string): boolean {
  return /^-?\d+$/.test(text) ? Number.isSafeInteger(Number(text)) : String(Number(text)) === text;
}

/** Numbers that JavaScript can't hold exactly become texts: ids and decimals must stay what they are. */
function exact(text: string): string {
  if (!/[\d.]{16}/.test(text)) return text;
  const token = /"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/g;
  let [out, from] = ["", 0];
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '"') {
      let end = token.lastIndex;
      while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
      token.lastIndex = end + 1;
    } else if (found[0].replace(/[eE].*|\D/g, "").length > 15 && !holds(found[0])) {
      out += `${text.slice(from, found.index)}"${found[0]}"`;
      from = token.lastIndex;
    }
  }
  return out + text.slice(from);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(exact(text));
  } catch {
    throw new Bad("it is no valid JSON, or breaks off", true);
  }
}

type Json = { [name: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Json)[name]
    : undefined;
}

/** What a JSON pointer (RFC 6901) leads to; undefined for nothing and for null. */
function at(root: unknown, pointer: string): unknown {
  const parts = pointer.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
  return parts.reduce(member, root) ?? undefined;
}

/** An id: a text, or a whole number as it is written. */
function identifier(value: unknown): string | undefined {
  if (typeof value === "string") return value || undefined;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function instant(value: unknown, written: Written | undefined): number | undefined {
  if (written === "unix_seconds" || written === "unix_milliseconds") {
    const good = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
    const number = good ? Number(value) : NaN;
    const ms = Math.round(written === "unix_seconds" ? number * 1000 : number);
    return Math.abs(ms) <= 8.64e15 ? ms : undefined;
  }
  if (typeof value !== "string") return undefined;
  const moment = written ? readMoment(value, written.pattern) : isoMoment(value);
  return moment && epoch(moment);
}

function day(value: unknown, written: Written | undefined): string | undefined {
  let moment: Moment | undefined;
  if (written === "unix_seconds" || written === "unix_milliseconds") {
    const ms = instant(value, written);
    moment = ms === undefined ? undefined : momentOf(ms);
  } else if (typeof value === "string") {
    moment = written ? readMoment(value, written.pattern) : isoMoment(value.slice(0, 10));
  }
  if (!moment || epoch({ ...moment, offset: 0 }) === undefined) return undefined;
  const [y, m, d] = [String(moment.year).padStart(4, "0"), moment.month, moment.day];
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** A value as its kind has it; undefined where it is none of this kind. */
function fit(field: FieldShape, value: unknown): unknown {
  if (value === null) return null;
  const text = typeof value === "string" ? value : undefined;
  switch (field.kind) {
    case "json": return value;
    case "id": return identifier(value);
    case "text": return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
    case "boolean":
      if (typeof value === "boolean") return value;
      return value === 1 || text === "true" ? true : value === 0 || text === "false" ? false : undefined;
    case "integer": {
      const number = text === undefined ? value : /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
      return Number.isSafeInteger(number) ? number : undefined;
    }
    case "number": {
      const good = text !== undefined && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
      const number = typeof value === "number" ? value : good ? Number(text) : NaN;
      return Number.isFinite(number) ? number : undefined;
    }
    case "decimal": {
      const small = typeof value === "number" && String(value).includes("e-");
      const written = small ? value.toFixed(20).replace(/0+$/, "") : typeof value === "number" ? String(value) : text;
      return written !== undefined && /^[+-]?\d+(\.\d+)?$/.test(written) ? written : undefined;
    }
    case "date": return day(value, field.written);
    case "timestamp": {
      const ms = instant(value, field.written);
      return ms === undefined ? undefined : new Date(ms);
    }
  }
}

interface Along { raws: Map<string, Json[]>; made: Map<Json, Map<Shape | undefined, object>> }
interface Origin { shape: Shape; relationships: unknown; along: Along }

const origins = new WeakMap<object, Origin>();

function endsOf(relationships: unknown, relation: RelationShape): Ref[] {
  const data = member(member(relationships, relation.relationship), "data");
  const all = Array.isArray(data) && relation.many ? data : [data];
  return all.flatMap((end) => {
    const [type, id] = [member(end, "type"), identifier(member(end, "id"))];
    return id === undefined ? [] : [{ type: typeof type === "string" ? type : "", id }];
  });
}

/** A record with the names and types that the generated type has. What does not fit is in `other`. */
function flat(shape: Shape, raw: Json, along: Along): object {
  const record: Json = {};
  const relationships = shape.jsonApi ? raw.relationships : undefined;
  const rest: Json = { ...(shape.jsonApi ? (isObject(raw.attributes) ? raw.attributes : {}) : raw) };
  const known = new Set<string>();
  for (const field of shape.fields) {
    record[field.name] = null;
    const own = shape.jsonApi && field.kind === "id" && field.at.length === 1 && field.at[0] === "id";
    const found = own ? raw.id : field.at.reduce(member, rest as unknown);
    if (found === undefined) continue;
    const value = fit(field, found);
    if (value !== undefined) record[field.name] = value;
    // an attribute of that name is another one
    if (own || (value !== undefined && field.at.length === 1)) known.add(field.at[0] ?? "");
  }
  for (const relation of shape.relations) {
    if (!shape.jsonApi && relation.name in record) continue;
    const ends = endsOf(relationships, relation).map((end) => (relation.to ? end.id : end));
    record[relation.name] = relation.many ? ends : ends[0] ?? null;
  }
  for (const name of known) delete rest[name];
  record.other = rest;
  origins.set(record, { shape, relationships, along });
  return record;
}

/** What came along with a document. */
function alongOf(shape: Shape, document: unknown): Along {
  const raws = new Map<string, Json[]>();
  const all = shape.jsonApi ? member(document, "included") : undefined;
  for (const raw of Array.isArray(all) ? all : []) {
    const id = identifier(member(raw, "id"));
    if (id === undefined || !isObject(raw)) continue;
    const known = raws.get(id);
    if (known) known.push(raw);
    else raws.set(id, [raw]);
  }
  return { raws, made: new Map() };
}

/** A record of a kind that nobody declared. */
export interface Loose { type: string; id: string; other: Record<string, unknown> }

/** The relations of a generated record type, with the types of what may come along. */
export declare const relations: unique symbol;

/** What came along with a record: it was asked for with `include`. */
export function included<
  T extends { readonly [relations]?: object }, K extends keyof NonNullable<T[typeof relations]>,
>(record: T, name: K): NonNullable<T[typeof relations]>[K] {
  type Found = NonNullable<T[typeof relations]>[K];
  const origin = origins.get(record);
  if (!origin) throw new TypeError("this is no record as it came from a client");
  const relation = origin.shape.relations.find((r) => r.name === name);
  if (!relation) throw new TypeError(`${origin.shape.stream} has no relation ${String(name)}`);
  const { raws, made } = origin.along;
  const shape = relation.to?.();
  const found = endsOf(origin.relationships, relation).flatMap((end) => {
    // some APIs call the same record otherwise where they point to it
    const types = [shape?.resource, end.type].filter((type) => type);
    const all = raws.get(end.id) ?? [];
    const raw = types.length === 0 ? all[0] : all.find((r) => types.includes(r.type as string));
    if (!raw) return [];
    const other = isObject(raw.attributes) ? raw.attributes : {};
    const known = made.get(raw) ?? new Map<Shape | undefined, object>();
    const record = known.get(shape) ?? (shape ? flat(shape, raw, origin.along) : { ...end, other });
    made.set(raw, known.set(shape, record));
    return [record];
  });
  return (relation.many ? found : found[0]) as Found;
}

/** The one record of an answer. */
function recordOf<T>(shape: Shape, answer: Answer, places: string[]): T {
  const document = parse(answer.text);
  const all = shape.jsonApi ? ["/data"] : [...places, ""];
  const raw = all.map((place) => at(document, place)).find(isObject);
  const record = raw && (flat(shape, raw, alongOf(shape, document)) as Json);
  const own = shape.fields.find((f) => f.kind === "id" && f.at.length === 1 && f.at[0] === "id");
  if (!record || (own && record[own.name] === null)) throw new Bad("there is no record in the answer", false);
  return record as T;
}

// What is asked for

function set(params: [string, string][], name: string, value: string): [string, string][] {
  return [...params.filter(([known]) => known !== name), [name, value]];
}

function written(value: unknown, field: string): string {
  if (value instanceof Date) return iso(value);
  if (["string", "number", "boolean", "bigint"].includes(typeof value)) return String(value);
  throw new TypeError(`${field} can't be compared with this value`);
}

/** The query parameters of a list or a record. */
function paramsOf(spelling: Spelling, shape: Shape, endpoint: Endpoint, q: AnyQuery): [string, string][] {
  let params: [string, string][] = [...(endpoint.params ?? [])];
  const put = (template: string, names: Record<string, string>, value: string) => {
    const name = template.replace(/\{(field|op)\}/g, (_, part: string) => names[part] ?? "");
    if (name === "") throw new TypeError(`${shape.stream} can't be asked for like this`);
    params = set(params, name, value);
  };
  for (const [field, value] of Object.entries(q.where ?? {}) as [string, unknown][]) {
    if (value === undefined) continue;
    if (!isObject(value) || value instanceof Date) {
      put(spelling.filter, { field }, written(value, field));
      continue;
    }
    const ops = ["gt", "gte", "lt", "lte"];
    const strange = Object.keys(value).find((op) => !ops.includes(op));
    if (strange !== undefined) throw new TypeError(`${field} has no condition ${strange}`);
    for (const op of ops) {
      if (value[op] !== undefined) put(spelling.range, { field, op }, written(value[op], field));
    }
  }
  if (q.order) {
    const field = q.order.replace(/^-/, "");
    put(spelling.order, {}, q.order === field ? field : spelling.descending.split("{field}").join(field));
  }
  if (q.include && q.include.length > 0) {
    const names = q.include.map((name) => shape.relations.find((r) => r.name === name)?.relationship ?? name);
    put(spelling.include, {}, [...new Set(names)].join(","));
  }
  for (const [name, value] of Object.entries(q.params ?? {})) params = set(params, name, value);
  return params;
}

function getOf(endpoint: Endpoint, place: Place, signal: AbortSignal | undefined): Asked {
  const headers = endpoint.headers ?? {};
  return { method: "GET", ...place, headers, repeatable: true, mayBeEmpty: false, signal };
}

/** One record. */
export async function one<T>(
  client: Client, endpoint: Endpoint, shape: Shape, ids: string[], options: GetOptions = {},
): Promise<T> {
  const core = coreOf(client);
  const path = pathOf("GET", endpoint, ids);
  const params = paramsOf(core.api.spelling, shape, endpoint, options);
  const place = endpoint.listing ? [endpoint.listing.records] : [];
  const read = (answer: Answer) => recordOf<T>(shape, answer, place);
  return core.send(getOf(endpoint, { path, params }, options.signal), read);
}

// Lists

/** What a page holds and says. */
interface Said {
  raws: unknown[]; total: number | undefined; more: boolean | undefined; next: string | undefined;
  document: unknown;
}

function readPage(listing: ListingShape, answer: Answer, skipped: number): Said {
  const document = parse(answer.text);
  const raws = at(document, listing.records);
  if (!Array.isArray(raws)) throw new Bad(`no list of records at \`${listing.records}\``, true);
  const total = listing.total === undefined ? undefined : at(document, listing.total);
  const paging = listing.paging;
  let next: unknown;
  if (paging.kind === "link_header") next = nextLink(answer.headers.get("link"));
  if (paging.kind === "next_link") {
    next = at(document, paging.pointer);
    if (isObject(next)) next = next.href;
    if (next !== undefined && typeof next !== "string") {
      throw new Bad(`no link at \`${paging.pointer}\``, false);
    }
  }
  if (paging.kind === "token") {
    next = at(document, paging.pointer);
    if (typeof next === "number") next = String(next);
    if (next === false) next = undefined;
    if (next !== undefined && typeof next !== "string") {
      throw new Bad(`no token at \`${paging.pointer}\``, false);
    }
  }
  const count = typeof total === "number" && total >= 0 ? total : undefined;
  if (paging.kind === "offset" && raws.length === 0 && count !== undefined && skipped < count) {
    throw new Bad(`no records, although it says that ${count} exist`, true);
  }
  const word = listing.more === undefined ? undefined : at(document, listing.more);
  const nothing = !word || (typeof word === "object" && Object.keys(word).length === 0);
  const more = listing.more === undefined ? undefined : !nothing;
  return { raws, total: count, more, next: (next as string | undefined) || undefined, document };
}

const EMPTY_MAX = 1000;
const KEPT_MAX = 1 << 16;

/** Remembers where a list led to. Of very long lists a single place is kept, further and further back. */
class Seen {
  readonly #all = new Set<string>();
  #kept = "";
  #count = 0;
  #until = 0;

  again(place: string): boolean {
    if (this.#all.has(place) || (this.#count > 0 && place === this.#kept)) return true;
    if (this.#all.size < KEPT_MAX) {
      this.#all.add(place);
      return false;
    }
    if (this.#count >= this.#until) [this.#kept, this.#until] = [place, 2 * this.#count + 1];
    this.#count += 1;
    return false;
  }
}

/** The request of the page after `read` records on `pages` pages, where places are counted. */
function counted(paging: PagingShape, start: Place, read: number, pages: number): Place {
  let params = start.params;
  if (paging.kind === "offset") {
    params = set(set(params, paging.limit, String(paging.size)), paging.offset, String(read));
  }
  if (paging.kind === "number") {
    if (paging.limit !== undefined && paging.size !== undefined) {
      params = set(params, paging.limit, String(paging.size));
    }
    params = set(params, paging.page, String(paging.first + pages));
  }
  return { path: start.path, params };
}

/** A list. Nothing is asked for until it is iterated. */
export class List<T> implements AsyncIterable<T> {
  readonly #core: Core;
  readonly #endpoint: Endpoint;
  readonly #shape: Shape;
  readonly #ids: string[];
  readonly #query: AnyQuery;

  constructor(client: Client, endpoint: Endpoint, shape: Shape, ids: string[], query: AnyQuery = {}) {
    this.#core = coreOf(client);
    this.#endpoint = endpoint;
    this.#shape = shape;
    this.#ids = ids;
    this.#query = query;
  }

  /** Its records, page after page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const signals = [this.#query.signal, this.#core.options.signal];
    for await (const page of this.pages()) {
      for (const record of page.records) {
        for (const signal of signals) if (signal?.aborted) throw signal.reason;
        yield record;
      }
    }
  }

  /** Its records, at most so many. */
  async toArray(limit = Infinity): Promise<T[]> {
    const all: T[] = [];
    if (limit <= 0) return all;
    for await (const record of this) {
      all.push(record);
      if (all.length >= limit) break;
    }
    return all;
  }

  /** Its first record, if it has one. */
  async first(): Promise<T | undefined> {
    return (await this.toArray(1))[0];
  }

  /** Its pages. A list without records is one empty page. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const [core, shape, endpoint, query] = [this.#core, this.#shape, this.#endpoint, this.#query];
    const listing = endpoint.listing ?? { records: "", paging: { kind: "none" as const } };
    const paging = listing.paging;
    const path = pathOf("GET", endpoint, this.#ids);
    const start = { path, params: paramsOf(core.api.spelling, shape, endpoint, query) };
    const isCounted = paging.kind === "offset" || paging.kind === "number";
    const no = (why: string) => new ApiError(
      redacted(why, core.credential.secrets), { verdict: "fail", method: "GET", path, attempts: 0 });
    const seen = new Seen();
    seen.again(JSON.stringify(start));
    let place = isCounted ? counted(paging, start, 0, 0) : start;
    let [number, read, size, empty, first, last] = [0, 0, 0, 0, "", ""];
    for (;;) {
      const skipped = read;
      const asked = getOf(endpoint, place, query.signal);
      const said = await core.send(asked, (answer) => readPage(listing, answer, skipped));
      const { raws, total, more, next } = said;
      const count = raws.length;
      const left = total === undefined ? undefined : total - read - count;
      if (count === 0 && number > 0 && isCounted && !(left !== undefined && left > 0)) return;
      number += 1;
      read += count;
      if (number === 1) size = count;
      empty = count === 0 ? empty + 1 : 0;
      if (empty >= EMPTY_MAX) throw no("the list has no end: a thousand pages without records");
      const text = count === 0 ? "" : JSON.stringify(raws);
      if (text !== "" && number > 1 && (text === last || text === first)) {
        throw no(`page ${number} has the records of a page before it: the list has no end`);
      }
      [first, last] = [number === 1 ? text : first, text || last];
      yield this.#page(said, number, no);
      if (more === false) return;
      if (isCounted) {
        if (left !== undefined && left <= 0) return;
        if (left !== undefined && count === 0) throw no(`no records, although ${left} more should exist`);
        // a first page that is short may be all that the API sends at once: the next one tells
        const full = Math.min(paging.size ?? size, size);
        const short = number > 1 && count < full && more === undefined;
        if (left === undefined && (count === 0 || short)) return;
        place = counted(paging, start, read, number);
        continue;
      }
      if (paging.kind === "none" || next === undefined) return;
      const token = paging.kind === "token" ? paging.parameter : undefined;
      const to = token !== undefined
        ? { path, params: set(start.params, token, next) }
        : follow(core.base, place.path, next);
      if (typeof to === "string") throw no(to);
      if (seen.again(JSON.stringify(to))) {
        throw no("the next page is one that was read before: the list has no end");
      }
      place = to;
    }
  }

  #page(said: Said, number: number, no: (why: string) => ApiError): Page<T> {
    const along = alongOf(this.#shape, said.document);
    const records = said.raws.map((raw, n) => {
      if (!isObject(raw)) throw no(`record ${n + 1} of page ${number} is none`);
      return flat(this.#shape, raw, along) as T;
    });
    return said.total === undefined ? { records, number } : { records, number, total: said.total };
  }
}

// Actions

/** A value as the API writes it. */
function sent(field: FieldShape, value: unknown): unknown {
  const isTime = field.kind === "date" || field.kind === "timestamp";
  let date = value instanceof Date ? value : undefined;
  if (!date && isTime && field.written && typeof value === "string") {
    const ms = instant(value, undefined);
    if (ms === undefined) throw new TypeError(`${field.name} is no date`);
    date = new Date(ms);
  }
  if (!date) return value;
  const text = iso(date);
  if (field.written === "unix_seconds") return Math.floor(date.getTime() / 1000);
  if (field.written === "unix_milliseconds") return date.getTime();
  if (field.written) return writeMoment(date, field.written.pattern);
  return field.kind === "date" ? text.slice(0, 10) : text;
}

function place(body: Json, path: string[], value: unknown): void {
  let here = body;
  for (const name of path.slice(0, -1)) {
    const inner = member(here, name);
    here = isObject(inner) ? inner : ((here[name] = {}) as Json);
  }
  here[path.at(-1) ?? ""] = value;
}

/** What a relation is set to, as JSON:API writes it. */
function linkage(relation: RelationShape, value: unknown): unknown {
  const end = (one: unknown): Ref => {
    if (isObject(one) && typeof one.type === "string" && typeof one.id === "string") {
      return { type: one.type, id: one.id };
    }
    const shape = relation.to?.();
    if (typeof one === "string" && one && shape) return { type: shape.resource ?? shape.stream, id: one };
    throw new TypeError(`${relation.name} needs ${shape ? "an id" : "a type and an id"}`);
  };
  if (relation.many !== Array.isArray(value) && (relation.many || value !== null)) {
    throw new TypeError(`${relation.name} ${relation.many ? "needs a list" : "is one, not a list"}`);
  }
  if (Array.isArray(value)) return value.map(end);
  return value === null ? null : end(value);
}

/** The body of an action. */
function bodyOf(action: Action, ids: string[], payload: object): string {
  const { shape } = action;
  const [attributes, relationships, plain]: [Json, Json, Json] = [{}, {}, {}];
  const data: Json = { type: shape.resource ?? shape.stream };
  if (action.kind === "update") data.id = ids.at(-1);
  if (!shape.jsonApi && action.at.length > 0) place(plain, action.at, {});
  for (const [name, value] of Object.entries(payload) as [string, unknown][]) {
    if (value === undefined) continue;
    const mayRelate = action.relationships.includes(name);
    const field = action.fields.find((f) => f.name === name);
    const relation = shape.relations.find((r) => mayRelate && r.name === name);
    if (field && !shape.jsonApi) place(plain, [...action.at, ...field.at], sent(field, value));
    else if (field && field.kind === "id" && field.at.join() === "id") data.id = value;
    else if (field) place(attributes, field.at, sent(field, value));
    else if (relation && shape.jsonApi) {
      relationships[relation.relationship] = { data: linkage(relation, value) };
    } else throw new TypeError(`${name} can't be sent to ${action.kind} a record of ${shape.stream}`);
  }
  if (!shape.jsonApi) return JSON.stringify(plain);
  data.attributes = attributes;
  if (Object.keys(relationships).length > 0) data.relationships = relationships;
  return JSON.stringify({ data });
}

/** A key that nobody else has. Some places have no `crypto`, or not all of it. */
function randomKey(): string {
  const source: Partial<Crypto> | undefined = globalThis.crypto;
  if (source?.randomUUID) return source.randomUUID();
  const bytes = Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
  const best = source?.getRandomValues?.(new Uint8Array(16)) ?? bytes;
  return Array.from(best, (b) => b.toString(16).padStart(2, "0")).join("");
}

/** Creates, updates or deletes a record. What comes back is the record, if the API sends it. */
export async function act<T>(
  client: Client, action: Action, ids: string[], payload: object | undefined, options: ActOptions = {},
): Promise<T> {
  const { endpoint, method, shape } = action;
  const core = coreOf(client);
  const path = pathOf(method, endpoint, ids);
  const headers: Record<string, string> = {};
  let body: string | undefined;
  if (action.kind !== "delete") {
    body = bodyOf(action, ids, payload ?? {});
    headers["content-type"] = shape.jsonApi ? "application/vnd.api+json" : "application/json";
  }
  for (const [name, value] of Object.entries(endpoint.headers ?? {})) headers[name.toLowerCase()] = value;
  if (options.idempotencyKey !== undefined && action.idempotencyKey === undefined) {
    throw new TypeError("this action takes no idempotency key");
  }
  if (action.idempotencyKey !== undefined) {
    const key = sendable(options.idempotencyKey ?? randomKey(), "idempotency key");
    headers[action.idempotencyKey.toLowerCase()] = key;
  }
  const repeatable = action.idempotent || action.idempotencyKey !== undefined;
  const asked: Asked = {
    method, path, params: endpoint.params ?? [], headers, repeatable, mayBeEmpty: true,
    signal: options.signal,
  };
  if (body !== undefined) asked.body = body;
  const done = core.send(asked, (answer) => {
    const isEmpty = answer.status === 204 || answer.text.trim() === "";
    if (action.kind === "delete") return undefined as T;
    if (isEmpty) throw new Bad("it is done, but the answer holds no record", false);
    // what stands somewhere in the body comes back there, or by itself
    const wrapped = action.at.map((name) => `/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
    return recordOf<T>(shape, answer, wrapped ? [wrapped] : []);
  });
  return done.catch((error: unknown) => {
    // one that is gone when the request is repeated was removed
    const gone = error instanceof ApiError && error.verdict === "not_found" && error.lost;
    if (gone && action.kind === "delete") return undefined as T;
    throw error;
  });
}
