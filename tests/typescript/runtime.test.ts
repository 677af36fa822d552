// Tests of the runtime against servers of this machine.
import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { spawnSync } from "node:child_process";
import { after, test } from "node:test";
import { inspect } from "node:util";
import * as r from "../../connectors/pco/typescript/src/runtime.js";

interface Hit { method: string; url: URL; headers: IncomingMessage["headers"]; body: string; at: number }
type Reply = (hit: Hit, n: number, res: ServerResponse) => unknown;
const open: (() => void)[] = [];
after(() => open.forEach((close) => close()));

/** A server that answers with what `reply` returns: a body, or [status, body, headers]. */
async function serve(reply: Reply): Promise<{ url: string; hits: Hit[] }> {
  const hits: Hit[] = [];
  const server = createServer((req, res) => {
    let body = "";
    req.on("data", (chunk) => (body += chunk));
    req.on("end", async () => {
      const url = new URL(req.url ?? "/", "http://h");
      const hit = { method: req.method ?? "", url, headers: req.headers, body, at: performance.now() };
      hits.push(hit);
      const said = await reply(hit, hits.length, res);
      if (said === undefined) return;
      const [status, data, headers] = Array.isArray(said) && typeof said[0] === "number" && said.length > 1
        ? said : [200, said, {}];
      res.writeHead(status, { "content-type": "application/json", ...headers });
      res.end(typeof data === "string" ? data : JSON.stringify(data));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => { server.closeAllConnections(); server.close(); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits };
}

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A clock that goes to the next sleeper's time whenever nothing else happens. */
class FakeClock implements r.Clock {
  at = 1_800_000_000_000;
  slept: number[] = [];
  sleepers: { at: number; wake: () => void }[] = [];
  now(): number { return this.at; }
  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const me = { at: this.at + ms, wake: () => { this.slept.push(ms); resolve(); } };
      this.sleepers.push(me);
      const timer = setTimeout(() => {
        this.sleepers = this.sleepers.filter((s) => s !== me);
        this.at = Math.max(this.at, me.at);
        me.wake();
      }, 15 + Math.min(ms / 1000, 20));
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        this.sleepers = this.sleepers.filter((s) => s !== me);
        reject(signal.reason);
      }, { once: true });
    });
  }
}

const PERSON: r.Shape = {
  stream: "people", jsonApi: true, resource: "Person",
  fields: [
    { name: "id", at: ["id"], kind: "id" }, { name: "name", at: ["name"], kind: "text" },
    { name: "age", at: ["age"], kind: "integer" }, { name: "city", at: ["home", "city"], kind: "text" },
    { name: "born", at: ["born"], kind: "date" }, { name: "seen_at", at: ["seen_at"], kind: "timestamp" },
  ],
  relations: [
    { name: "campus", relationship: "primary_campus", many: false, to: () => CAMPUS },
    { name: "emails", relationship: "emails", many: true, to: () => EMAIL },
    { name: "owner", relationship: "owner", many: false },
  ],
};
const CAMPUS: r.Shape = {
  stream: "campuses", jsonApi: true, resource: "Campus",
  fields: [{ name: "id", at: ["id"], kind: "id" }, { name: "name", at: ["name"], kind: "text" }], relations: [],
};
const EMAIL: r.Shape = {
  stream: "emails", jsonApi: true, resource: "Email",
  fields: [{ name: "id", at: ["id"], kind: "id" }, { name: "address", at: ["address"], kind: "text" }], relations: [],
};
const PLAIN: r.Shape = {
  stream: "things", jsonApi: false,
  fields: [
    { name: "id", at: ["id"], kind: "id" }, { name: "name", at: ["name"], kind: "text" },
    { name: "made", at: ["meta", "made"], kind: "timestamp", written: "unix_seconds" },
    { name: "due", at: ["due"], kind: "date", written: { pattern: "%d/%m/%Y" } },
  ],
  relations: [],
};
interface Thing { id: r.Id<"thing">; name: string | null; made: Date | null; other: Record<string, unknown> }
interface Campus { id: string; name: string | null }
interface Person {
  id: r.Id<"person">; name: string | null; age: number | null; campus: string | null; emails: string[];
  owner: r.Ref | null; other: Record<string, unknown>;
  readonly [r.relations]?: { campus: Campus | undefined; emails: { address: string | null }[]; owner: unknown };
}

function api(over: Partial<r.ApiShape> = {}): r.ApiShape {
  return {
    name: "test", baseUrl: "https://api.example.com/v1", limits: [], rules: [],
    learn: {
      limit: ["X-Limit"], used: ["X-Used"], remaining: ["X-Remaining"], period: ["X-Period"], reset: ["X-Reset"],
    },
    spelling: {
      filter: "where[{field}]", range: "where[{field}][{op}]", order: "order", descending: "-{field}",
      include: "include",
    },
    ...over,
  };
}
function client(url: string, options: r.Options = {}, over: Partial<r.ApiShape> = {}): r.Client {
  return new r.Client(api(over), { baseUrl: url, clock: new FakeClock(), ...options });
}
const ITEM: r.Endpoint = { path: ["/things/", ""] };
const get = (c: r.Client, id = "1", o?: r.GetOptions) => r.one<Thing>(c, ITEM, PLAIN, [id], o);
function list(c: r.Client, paging: r.PagingShape, query: r.AnyQuery = {}, total?: string): r.List<Thing> {
  const listing = total === undefined ? { records: "/data", paging } : { records: "/data", paging, total };
  return new r.List<Thing>(c, { path: ["/things"], listing }, PLAIN, [], query);
}
async function fails(promise: Promise<unknown>, verdict: r.VerdictName, text?: RegExp): Promise<r.ApiError> {
  const error = await promise.then(() => assert.fail("it went well"), (e: unknown) => e);
  assert.ok(error instanceof r.ApiError, String(error instanceof Error ? error.stack : error));
  assert.equal(error.verdict, verdict, error.message);
  if (text) assert.match(error.message, text);
  return error;
}
const ids = (all: Thing[]) => all.map((t) => t.id).join();
const things = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => ({ id: from + n }));

test("ids are segments, and strange ones are refused", async () => {
  const { url, hits } = await serve(() => ({ id: 1 }));
  const c = client(`${url}/base/`);
  await get(c, "a/b?c#d (é)");
  assert.equal(hits[0]?.url.pathname, "/base/things/a%2Fb%3Fc%23d%20%28%C3%A9%29");
  for (const id of ["", ".", "..", "\ud800"]) assert.equal((await fails(get(c, id), "fail")).attempts, 0);
  assert.equal(hits.length, 1);
});

test("offset pages: by what came, until a short or empty page or the total", async () => {
  const { url, hits } = await serve(({ url }) => {
    const at = Number(url.searchParams.get("o"));
    return { data: things(at, Math.min(at + 2, 5)), n: 5 };
  });
  const paging: r.PagingShape = { kind: "offset", offset: "o", limit: "l", size: 100 };
  assert.equal(ids(await list(client(url), paging).toArray()), "0,1,2,3,4");
  assert.equal(hits.map((h) => h.url.searchParams.get("o")).join(), "0,2,4");
  assert.equal(hits[0]?.url.searchParams.get("l"), "100");
  hits.length = 0;
  const pages: r.Page<Thing>[] = [];
  for await (const page of list(client(url), paging, {}, "/n").pages()) pages.push(page);
  assert.deepEqual(pages.map((p) => [p.number, p.records.length, p.total]), [[1, 2, 5], [2, 2, 5], [3, 1, 5]]);
  assert.equal((await list(client(url), paging).first())?.id, "0");
  assert.equal(ids(await list(client(url), paging).toArray(3)), "0,1,2");
});

test("an empty page ends a list, unless more should exist", async () => {
  const empty = await serve(({ url }) => ({ data: url.searchParams.get("p") === "1" ? things(0, 2) : [] }));
  const paging: r.PagingShape = { kind: "number", page: "p", first: 1 };
  assert.equal(ids(await list(client(empty.url), paging).toArray()), "0,1");
  assert.equal(empty.hits.length, 2);
  const missing = await serve(({ url }) => ({ data: url.searchParams.get("p") === "1" ? things(0, 2) : [], n: 9 }));
  await fails(list(client(missing.url), paging, {}, "/n").toArray(), "fail", /7 more should exist/);
});

test("numbered pages with a size", async () => {
  const { url, hits } = await serve(({ url }) => {
    const page = Number(url.searchParams.get("p"));
    return { data: things(page * 2, Math.min(page * 2 + 2, 5)) };
  });
  const paging: r.PagingShape = { kind: "number", page: "p", first: 0, limit: "n", size: 2 };
  assert.equal(ids(await list(client(url), paging).toArray()), "0,1,2,3,4");
  assert.equal(hits.map((h) => h.url.search).join(), "?n=2&p=0,?n=2&p=1,?n=2&p=2");
});

test("next links, tokens and Link headers", async () => {
  const linkSite = await serve(({ url }) => {
    const at = Number(url.searchParams.get("at") ?? 0);
    const next = [`/b/things?at=1`, { href: "?at=2" }, null][at];
    return { data: things(at, at + 1), links: { next } };
  });
  const link: r.PagingShape = { kind: "next_link", pointer: "/links/next" };
  assert.equal(ids(await list(client(`${linkSite.url}/b`), link).toArray()), "0,1,2");
  assert.equal(linkSite.hits.map((h) => h.url.pathname).join(), "/b/things,/b/things,/b/things");
  const tokenSite = await serve(({ url }) => {
    const at = Number(url.searchParams.get("t") ?? 0);
    return { data: things(at, at + 1), "a/b": { t: [1, "2", ""][at] } };
  });
  const token: r.PagingShape = { kind: "token", pointer: "/a~1b/t", parameter: "t" };
  assert.equal(ids(await list(client(tokenSite.url), token, { params: { x: "1" } }).toArray()), "0,1,2");
  assert.equal(tokenSite.hits.at(-1)?.url.search, "?x=1&t=2");
  const headerSite = await serve(({ url }) => {
    const at = Number(url.searchParams.get("at") ?? 0);
    const text = `</z,;x>; title="a, rel=next"; rel=last, </things?at=${at + 1}>; rel="prev next"`;
    return [200, { data: things(at, at + 1) }, at < 2 ? { link: text } : {}];
  });
  assert.equal(ids(await list(client(headerSite.url), { kind: "link_header" }).toArray()), "0,1,2");
});

test("links elsewhere are not followed", async () => {
  const foreign = await serve(() => ({ data: [] }));
  let next = "";
  const { url, hits } = await serve(() => ({ data: things(0, 1), next }));
  const paging: r.PagingShape = { kind: "next_link", pointer: "/next" };
  const bad = [
    `${foreign.url}/x?key=hush`, "//evil.example/x", "https:evil.example", `${url.replace("//", "//u:hush@")}/x`,
    "\\\\evil.example", "http://evil.example\\@127.0.0.1/", "javascript:alert(1)", `${url}/x\ny`, "http://x。y/",
  ];
  for (next of bad) {
    const error = await fails(list(client(url), paging).toArray(), "fail", /is not followed/);
    assert.doesNotMatch(error.message, /hush/);
  }
  assert.deepEqual([foreign.hits.length, hits.length], [0, bad.length]);
  next = "../../../admin";
  await list(client(`${url}/base`), paging).toArray(2).catch(() => {});
  assert.equal(hits.at(-1)?.url.pathname, "/base/admin", "it stays below the base");
});

test("a list that has no end is noticed", async () => {
  const same = await serve(() => ({ data: things(0, 2) }));
  const number: r.PagingShape = { kind: "number", page: "p", first: 1 };
  await fails(list(client(same.url), number).toArray(), "fail", /the list has no end/);
  assert.equal(same.hits.length, 2);
  const around = await serve((_, n) => ({ data: things(n % 3, (n % 3) + 1) }));
  await fails(list(client(around.url), number).toArray(), "fail", /the list has no end/);
  assert.equal(around.hits.length, 4);
  const links = await serve((_, n) => ({ data: things(n, n + 1), next: `/things?at=${n % 2}` }));
  await fails(list(client(links.url), { kind: "next_link", pointer: "/next" }).toArray(), "fail", /no end/);
  const empty = await serve((_, n) => ({ data: [], next: `/things?at=${n}` }));
  await fails(list(client(empty.url), { kind: "next_link", pointer: "/next" }).toArray(), "fail", /no end/);
  const start = await serve((_, n) => ({ data: things(n, n + 1), next: "/things" }));
  await fails(list(client(start.url), { kind: "next_link", pointer: "/next" }).toArray(), "fail", /no end/);
  assert.equal(start.hits.length, 1);
});

test("statuses and rules", async () => {
  let answer: unknown[] = [];
  const { url } = await serve(() => answer);
  const rules: r.RuleShape[] = [
    { status: 401, body: "(?i)panda", verdict: "forbidden" }, { body: "maintenance", verdict: "ignore" },
    { headers: [["x-odd", "^1"]], verdict: "restart_window" }, { status: 404, body: "(", verdict: "ignore" },
  ];
  const check = async (status: number, body: string, verdict: r.VerdictName, headers = {}) => {
    answer = [status, body, { "x-request-id": "req-1", ...headers }];
    const error = await fails(get(client(url, { attempts: 1 }, { rules })), verdict);
    assert.deepEqual([error.status, error.method, error.path], [status, "GET", "/things/1"]);
    assert.equal(error.requestId, "req-1");
    return error;
  };
  for (const [status, verdict] of [[400, "fail"], [401, "reconnect"], [403, "forbidden"], [404, "not_found"],
    [410, "not_found"], [408, "retry"], [422, "fail"], [429, "retry"], [500, "retry"], [501, "fail"],
    [503, "retry"], [302, "fail"]] as const) await check(status, "{}", verdict);
  await check(401, "(PANDA)", "forbidden");
  await check(200, "maintenance", "ignore");
  await check(200, "{}", "restart_window", { "x-odd": "12" });
  const told = await check(422, '{"errors":[{"title":"Bad","detail":"name"}]}', "fail");
  assert.match(told.message, /HTTP 422: Bad – name/);
  assert.match(told.body ?? "", /"title"/);
});

test("redirects are not followed", async () => {
  const { url, hits } = await serve(() => [307, "", { location: "https://user:hush@evil.example/x?key=hush" }]);
  const error = await fails(get(client(url)), "fail", /a redirect to evil.example, which is not followed/);
  assert.doesNotMatch(error.message, /hush/);
  assert.equal(hits.length, 1);
});

test("passing faults are tried again, with growing pauses", async () => {
  const { url, hits } = await serve((_, n, res) => {
    if (n === 1) return [503, "down", {}];
    if (n === 2) return void res.destroy();
    if (n === 3) return '{"id": 1';
    if (n === 4) return void (res.writeHead(200, { "content-length": "100" }), res.write("{"), res.destroy());
    return "\ufeff{\"id\": 1}";
  });
  const clock = new FakeClock();
  const events: r.ClientEvent[] = [];
  const c = client(url, { clock, onEvent: (e) => { events.push(e); throw new Error("ignored"); } });
  assert.equal((await get(c)).id, "1");
  assert.equal(hits.length, 5);
  assert.ok(clock.slept.every((ms, n) => ms <= 500 * 2 ** n), String(clock.slept));
  assert.deepEqual(events.map((e) => e.kind).join(), "request,retry,".repeat(4) + "request");
  assert.deepEqual(events.filter((e) => e.kind === "request").map((e) => e.attempt), [1, 2, 3, 4, 5]);
  assert.equal(events.at(-1)?.status, 200);
  const page = await serve(() => [200, "<html>", { "content-type": "text/html" }]);
  await fails(get(client(page.url)), "retry", /HTML.*tried 5 times/);
  assert.equal(page.hits.length, 5);
  const text = await serve(() => "hello");
  await fails(get(client(text.url)), "retry", /no valid JSON/);
  const bytes = await serve((_, __, res) => void res.end(Buffer.from([0x7b, 0xff, 0x7d])));
  await fails(get(client(bytes.url, { attempts: 2 })), "retry", /no UTF-8/);
});

test("time-outs are real", async () => {
  const { url, hits } = await serve((_, n, res) => (n === 1 ? void res.write("{") : { id: 1 }));
  assert.equal((await get(client(url, { timeoutMs: 80 }))).id, "1");
  assert.equal(hits.length, 2);
});

test("Retry-After holds back; a wait that is too long parks", async () => {
  const clock = new FakeClock();
  const { url } = await serve((_, n) => (n === 1 ? [503, "", { "retry-after": "40" }] : { id: 1 }));
  await get(client(url, { clock }));
  assert.deepEqual(clock.slept, [40_000]);
  const long = await serve(() => [429, "", { "retry-after": "4000" }]);
  const error = await fails(get(client(long.url)), "parked");
  assert.ok((error.retryAfterMs ?? 0) > 3_900_000);
});

test("429 closes the budget for all requests", async () => {
  const clock = new FakeClock();
  const date = new Date(clock.at + 30_000).toUTCString();
  const { url, hits } = await serve((_, n) => (n === 1
    ? [429, "", { "retry-after": date, date: new Date(clock.at).toUTCString() }] : { id: 1 }));
  const c = client(url, { clock });
  const from = clock.now();
  await Promise.all([get(c), new Promise((go) => setTimeout(go, 5)).then(() => get(c, "2"))]);
  assert.ok(clock.now() - from >= 30_000);
  assert.equal(hits.length, 3);
  const other = new FakeClock();
  const bare = await serve((_, n) => (n === 1 ? [429, "", { "x-reset": "7" }] : { id: 1 }));
  await get(client(bare.url, { clock: other }));
  assert.equal(other.now() - 1_800_000_000_000, 8000, "a second more than was learned");
});

test("the share of retries is bounded", async () => {
  const { url, hits } = await serve(() => [500, "", {}]);
  const clock = new FakeClock();
  clock.sleep = async () => {};
  const c = client(url, { clock, attempts: 30 });
  for (let n = 0; n < 3; n += 1) await fails(get(c), "retry");
  await fails(get(c), "retry", /no more retries now/);
  assert.equal(hits.length, 30 * 3 + 14);
});

const ACTION: r.Action = {
  kind: "create", method: "POST", endpoint: { path: ["/people"] }, shape: PERSON,
  fields: PERSON.fields.slice(1), relationships: ["campus", "emails", "owner"], at: [],
  idempotent: false,
};
const REPLY = { data: { type: "Person", id: "7", attributes: { name: "Ann" } } };

test("actions write JSON:API documents", async () => {
  const { url, hits } = await serve((h) => (h.method === "DELETE" ? [204, "", {}] : [201, REPLY, {}]));
  const c = client(url);
  const made = await r.act<Person>(c, ACTION, [], {
    name: "Ann", age: undefined, city: "X", born: new Date("2000-01-02T00:00:00Z"),
    seen_at: new Date("2026-01-02T03:04:05.000Z"), campus: "3", emails: ["1", { type: "Mail", id: "2" }], owner: null,
  });
  assert.deepEqual([made.id, made.name, made.age], ["7", "Ann", null]);
  assert.equal(hits[0]?.headers["content-type"], "application/vnd.api+json");
  assert.deepEqual(JSON.parse(hits[0]?.body ?? ""), {
    data: {
      type: "Person",
      attributes: { name: "Ann", home: { city: "X" }, born: "2000-01-02", seen_at: "2026-01-02T03:04:05Z" },
      relationships: {
        primary_campus: { data: { type: "Campus", id: "3" } },
        emails: { data: [{ type: "Email", id: "1" }, { type: "Mail", id: "2" }] }, owner: { data: null },
      },
    },
  });
  const update: r.Action = { ...ACTION, kind: "update", method: "PATCH", endpoint: { path: ["/people/", ""] } };
  await r.act(c, update, ["7"], { owner: { type: "Bot", id: "1" } });
  assert.equal(JSON.parse(hits[1]?.body ?? "").data.id, "7");
  const remove: r.Action = { ...update, kind: "delete", method: "DELETE" };
  assert.equal(await r.act<undefined>(c, remove, ["7"], undefined), undefined);
  assert.deepEqual([hits[2]?.method, hits[2]?.body], ["DELETE", ""]);
  for (const bad of [{ id: "1" }, { nick: "x" }, { emails: "1" }, { owner: "1" }, { campus: [] }, { campus: 3 }]) {
    await assert.rejects(r.act(c, ACTION, [], bad), TypeError);
  }
  await assert.rejects(r.act(c, ACTION, [], {}, { idempotencyKey: "k" }), TypeError);
  assert.equal(hits.length, 3);
});

test("actions write plain JSON", async () => {
  const { url, hits } = await serve((_, n) => (n === 1 ? { thing: { id: 12 } } : [200, "", {}]));
  const plain: r.Action = {
    ...ACTION, shape: PLAIN, fields: PLAIN.fields.slice(1), relationships: [], at: ["thing"],
    endpoint: { path: ["/things"], headers: { "X-Version": "2", Accept: "application/x" }, params: [["a", "1"]] },
  };
  const made = await r.act<Thing>(client(url), plain, [], {
    name: "n", made: new Date(5000), due: "2026-03-04",
  });
  assert.equal(made.id, "12");
  assert.deepEqual(JSON.parse(hits[0]?.body ?? ""), { thing: { name: "n", meta: { made: 5 }, due: "04/03/2026" } });
  assert.deepEqual([hits[0]?.headers["x-version"], hits[0]?.url.search], ["2", "?a=1"]);
  assert.equal(hits[0]?.headers["content-type"], "application/json");
  assert.equal(hits[0]?.headers.accept, "application/x");
  await assert.rejects(r.act(client(url), plain, [], {}), /it is done, but the answer holds no record/);
  assert.deepEqual(JSON.parse(hits[1]?.body ?? ""), { thing: {} });
});

test("only what may be repeated is repeated", async () => {
  const run = async (first: Reply, action: Partial<r.Action>, options?: r.ActOptions) => {
    const { url, hits } = await serve((h, n, res) => (n === 1 ? first(h, n, res) : [201, REPLY, {}]));
    const done = r.act<Person>(client(url), { ...ACTION, ...action }, [], {}, options);
    return { done: await done.then((p) => p.id, (e: r.ApiError) => e.verdict), hits };
  };
  const down: Reply = () => [503, "", { "retry-after": "1" }];
  const cut: Reply = (_, __, res) => void res.destroy();
  for (const bad of [down, cut, () => "{"] as Reply[]) {
    const once = await run(bad, {});
    assert.deepEqual([once.done, once.hits.length], ["unknown", 1]);
    assert.equal((await run(bad, { idempotent: true })).done, "7");
    const keyed = await run(bad, { idempotencyKey: "Idempotency-Key" });
    const keys = keyed.hits.map((h) => h.headers["idempotency-key"]);
    assert.equal(keyed.done, "7");
    assert.match(keys[0] as string, /^[0-9a-f-]{32,36}$/);
    assert.equal(keys[0], keys[1]);
  }
  assert.equal((await run(() => [429, "", { "retry-after": "1" }], {})).done, "7");
  assert.equal((await run(() => [425, "", {}], {})).done, "7");
  const own = await run(down, { idempotencyKey: "Key" }, { idempotencyKey: "mine" });
  assert.deepEqual(own.hits.map((h) => h.headers.key), ["mine", "mine"]);
  const refused = r.act(client(`http://127.0.0.1:${await closedPort()}`), ACTION, [], {});
  const error = await fails(refused, "retry", /ECONNREFUSED/);
  assert.equal(error.attempts, 5, "it never left");
});

test("records have their declared types", async () => {
  const record = {
    type: "Person", id: 7,
    attributes: { name: "Ann", age: "old", home: { city: "X" }, new: [1], id: "attr", born: "2026-13-02" },
    relationships: {
      primary_campus: { data: { type: "Campus", id: "3" } },
      emails: { data: [{ type: "Email", id: "1" }, { type: "Email", id: 2 }, { type: "Email", id: 99 }] },
      owner: { data: { type: "Bot", id: "9" } },
    },
  };
  const included = [
    { type: "Bot", id: "3", attributes: { name: "wrong" } }, { type: "Campus", id: "3", attributes: { name: "C" } },
    { type: "Email", id: "1", attributes: { address: "a@b" } }, { type: "Email", id: 2, attributes: {} },
  ];
  const { url, hits } = await serve(() => ({ data: record, included }));
  const c = client(url);
  const options = { include: ["campus", "emails"], params: { x: "y z" } };
  const p = await r.one<Person>(c, { path: ["/people/", ""] }, PERSON, ["7"], options);
  assert.equal(hits[0]?.url.search, "?include=primary_campus%2Cemails&x=y+z");
  assert.deepEqual({ ...p }, {
    id: "7", name: "Ann", age: null, city: "X", born: null, seen_at: null, campus: "3", emails: ["1", "2", "99"],
    owner: { type: "Bot", id: "9" },
    other: { age: "old", home: { city: "X" }, new: [1], born: "2026-13-02" },
  });
  assert.equal(r.included(p, "campus")?.name, "C");
  assert.equal(r.included(p, "campus"), r.included(p, "campus"));
  assert.deepEqual(r.included(p, "emails").map((e) => e.address), ["a@b", null]);
  assert.equal(r.included(p, "owner"), undefined);
  assert.throws(() => r.included({ ...p }, "campus"), TypeError);
  assert.deepEqual(Object.keys(p).includes("included"), false);
});

test("values fit their kinds or stay as they are", async () => {
  let body = "";
  const { url } = await serve(() => body);
  const c = client(url);
  const check = async (kind: r.Kind, json: string, expected: unknown, written?: r.Written) => {
    body = `{"x": ${json}}`;
    const field = written === undefined ? { name: "x", at: ["x"], kind } : { name: "x", at: ["x"], kind, written };
    const shape: r.Shape = { stream: "s", jsonApi: false, fields: [field], relations: [] };
    const got = await r.one<{ x: unknown; other: { x?: unknown } }>(c, ITEM, shape, ["1"]);
    assert.deepEqual(got.x, expected, `${kind} ${json}`);
    assert.equal("x" in got.other, expected === null && json !== "null", `${kind} ${json}`);
  };
  await check("text", "7", "7"); await check("text", "{}", null); await check("text", "null", null);
  await check("integer", '"12"', 12); await check("integer", "3.0", 3); await check("integer", "3.5", null);
  await check("integer", "9007199254740993", null); await check("id", "9007199254740993", "9007199254740993");
  await check("id", "5", "5"); await check("id", "true", null); await check("id", '""', null);
  await check("text", '"a \\" 9007199254740993:9007199254740993,"', 'a " 9007199254740993:9007199254740993,');
  await check("number", '"1.5"', 1.5); await check("number", '""', null); await check("number", "1.2345678901234567", 1.2345678901234567);
  await check("decimal", '"-12.50"', "-12.50"); await check("decimal", '"12,50"', null);
  await check("boolean", "1", true); await check("boolean", "2", null); await check("boolean", '"false"', false);
  await check("json", "[1]", [1]);
  await check("date", '"2026-01-02T03:04:05Z"', "2026-01-02"); await check("date", '"2026-02-30"', null);
  await check("date", "0", "1970-01-01", "unix_seconds");
  await check("date", '"02/01/2026"', "2026-01-02", { pattern: "%d/%m/%Y" });
  await check("timestamp", '"2026-01-02T03:04:05+01:00"', new Date("2026-01-02T02:04:05Z"));
  await check("timestamp", '"2026-01-02T03:04:05"', new Date("2026-01-02T03:04:05Z"));
  await check("timestamp", '"2026-01-02 03:04:05.1234567 -0130"', new Date("2026-01-02T04:34:05.123Z"));
  await check("timestamp", '"2026-01-02"', new Date("2026-01-02T00:00:00Z"));
  await check("timestamp", '"soon"', null); await check("timestamp", '"2026-01-02T25:00:00Z"', null);
  await check("timestamp", "0", new Date(0), "unix_seconds");
  await check("timestamp", '"1500"', new Date(1500), "unix_milliseconds");
  await check("timestamp", '"Fri, Jan 2 2026 1:02:03 PM +0200"', new Date("2026-01-02T11:02:03Z"), { pattern: "%a, %b %d %Y %I:%M:%S %p %z" });
  await check("timestamp", '"20260102T030405.5"', new Date("2026-01-02T03:04:05.500Z"), { pattern: "%Y%m%dT%H%M%S%.f" });
  await check("timestamp", '"32/01/2026"', null, { pattern: "%d/%m/%Y" });
});

test("queries are spelled as the API does", async () => {
  const { url, hits } = await serve(() => ({ data: [] }));
  const where = {
    status: "active", live: true, at: { gte: new Date("2026-01-02T03:04:05Z"), lt: new Date(1) }, gone: undefined,
  };
  await list(client(url), { kind: "none" }, { where, order: "-at$&", include: ["a", "b"], params: { order: "z" } }).toArray();
  await list(client(url), { kind: "none" }, { order: "-at" }).toArray();
  assert.deepEqual([...(hits[0]?.url.searchParams ?? [])], [
    ["where[status]", "active"], ["where[live]", "true"], ["where[at][gte]", "2026-01-02T03:04:05Z"],
    ["where[at][lt]", "1970-01-01T00:00:00.001Z"], ["include", "a,b"], ["order", "z"],
  ]);
  assert.equal(hits[1]?.url.search, "?order=-at");
  for (const bad of [{ at: { near: 1 } }, { at: null }, { at: new Date(NaN) }]) {
    await assert.rejects(list(client(url), { kind: "none" }, { where: bad }).toArray(), /TypeError|./);
  }
  assert.equal(hits.length, 2);
});

test("a window never has more starts than its quota", async () => {
  const { url, hits } = await serve(() => ({ id: 1 }));
  const limits: r.LimitShape[] = [{ name: "all", quotas: [[3, 150], [5, 400]] }];
  const c = new r.Client(api({ limits }), { baseUrl: url });
  await Promise.all(Array.from({ length: 8 }, (_, n) => get(c, String(n))));
  const at = hits.map((h) => h.at);
  for (const [most, ms] of [[3, 150], [5, 400]] as const) {
    const over = at.findIndex((t, n) => n >= most && t - (at[n - most] ?? 0) < ms - 1);
    assert.equal(over, -1, `${most} in ${ms}: ${at}`);
  }
  assert.equal(hits.map((h) => h.url.pathname.slice(8)).join(""), "01234567", "first come, first served");
});

test("concurrency, paths, over and apart", async () => {
  let [now, most] = [0, 0];
  const { url } = await serve(async () => {
    most = Math.max(most, ++now);
    await new Promise((go) => setTimeout(go, 20));
    now -= 1;
    return { id: 1, data: [] };
  });
  const many = (c: r.Client, path: string) => Promise.all(Array.from({ length: 6 }, () =>
    r.one(c, { path: [path] }, PLAIN, [], path.includes("deep") ? { params: { offset: "31" } } : {})));
  const limits: r.LimitShape[] = [
    { name: "all", quotas: [], concurrency: 5 }, { name: "deep", quotas: [], concurrency: 1, over: ["offset", 30] },
    { name: "slow", quotas: [], concurrency: 2, path: "^/slow" },
    { name: "apart", quotas: [], concurrency: 6, path: "^/apart", apart: true },
  ];
  const none = { limit: [], used: [], remaining: [], period: [], reset: [] };
  for (const [path, expected] of [["/x", 5], ["/deep", 1], ["/slow", 2], ["/apart", 6]] as const) {
    most = 0;
    await many(client(url, {}, { limits, learn: none }), path);
    assert.equal(most, expected, path);
  }
  most = 0;
  await many(client(url, { concurrency: 3 }, { limits, learn: none }), "/apart");
  assert.equal(most, 3, "the client's own");
  const host: r.LimitShape[] = [{ name: "host", quotas: [], concurrency: 2, perHost: true }];
  most = 0;
  const clock = new FakeClock();
  await Promise.all([1, 2].map(() => many(client(url, { clock }, { limits: host, learn: none }), "/x")));
  assert.equal(most, 2, "shared by clients");
});

test("limits are learned", async () => {
  const clock = new FakeClock();
  const { url } = await serve(() => [200, { id: 1 }, { "x-limit": "2", "x-period": "20 seconds" }]);
  const c = client(url, { clock });
  for (let n = 0; n < 5; n += 1) await get(c);
  assert.ok(clock.now() - 1_800_000_000_000 >= 40_000, "two in twenty seconds");
  const reset = new FakeClock();
  const left = await serve((_, n) => [200, { id: 1 }, { "x-remaining": String(2 - n), "x-reset": "90" }]);
  const d = client(left.url, { clock: reset });
  for (let n = 0; n < 2; n += 1) await get(d);
  assert.equal(reset.now(), 1_800_000_000_000);
  await get(d);
  assert.ok(reset.now() - 1_800_000_000_000 >= 90_000);
  const used = new FakeClock();
  const others = await serve(() => [200, { id: 1 }, { "x-limit": "10", "x-period": "30", "x-used": "10" }]);
  const e = client(others.url, { clock: used });
  await get(e);
  await get(e);
  assert.ok(used.now() - 1_800_000_000_000 >= 30_000, "what others used counts");
});

test("aborts reject at once with their reason", async () => {
  const { url, hits } = await serve((h) => (h.url.pathname.endsWith("slow") ? undefined : [429, "", { "retry-after": "50" }]));
  const reason = new Error("enough");
  const soon = () => { const a = new AbortController(); setTimeout(() => a.abort(reason), 30); return a.signal; };
  const real = (o: r.Options = {}) => new r.Client(api(), { baseUrl: url, ...o });
  const from = performance.now();
  const rejects = (p: Promise<unknown>) => assert.rejects(p, (e) => e === reason);
  await rejects(get(real(), "slow", { signal: soon() }));
  await rejects(get(real({ signal: soon() }), "slow"));
  const waits = real();
  await rejects(get(waits, "1", { signal: soon() }));
  await rejects(get(waits, "2", { signal: soon() }));
  await rejects(get(real({ fetch: () => new Promise(() => {}) }), "1", { signal: soon() }));
  await rejects(list(real(), { kind: "none" }, { signal: soon() }).toArray());
  assert.ok(performance.now() - from < 2000);
  assert.equal(hits.filter((h) => h.url.pathname === "/things/2").length, 0);
  const down = await serve(() => [503, "", { "retry-after": "50" }]);
  await rejects(get(new r.Client(api(), { baseUrl: down.url }), "1", { signal: soon() }));
  const before = AbortSignal.abort(reason);
  const sent = down.hits.length;
  await rejects(get(new r.Client(api(), { baseUrl: down.url }), "1", { signal: before }));
  assert.equal(down.hits.length, sent);
});

test("nothing keeps a process alive after an abort", async () => {
  const script = `
    import * as r from ${JSON.stringify(new URL("../../connectors/pco/typescript/src/runtime.js", import.meta.url).href)};
    const shape = { stream: "s", jsonApi: false, fields: [], relations: [] };
    const api = { name: "t", baseUrl: "https://a.example", rules: [], limits: [{ name: "", quotas: [[1, 60000]] }],
      learn: { limit: [], used: [], remaining: [], period: [], reset: [] }, spelling: {} };
    const fetch = async () => new Response("{}");
    const c = new r.Client(api, { fetch });
    const a = new AbortController();
    const one = () => r.one(c, { path: ["/"] }, shape, [], { signal: a.signal });
    await one();
    const waiting = [one(), one()].map((p) => p.catch((e) => console.log(e)));
    const hang = new r.Client({ ...api, limits: [] }, { fetch: () => new Promise(() => {}) });
    waiting.push(r.one(hang, { path: ["/"] }, shape, [], { signal: a.signal }).catch((e) => console.log(e)));
    const down = new r.Client({ ...api, limits: [] }, {
      fetch: async () => new Response("", { status: 503, headers: { "retry-after": "99" } }) });
    waiting.push(r.one(down, { path: ["/"] }, shape, [], { signal: a.signal }).catch((e) => console.log(e)));
    setTimeout(() => a.abort("stop"), 50);
    await Promise.all(waiting);`;
  const from = performance.now();
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { timeout: 20_000, encoding: "utf8" });
  assert.equal(run.stdout, "stop\n".repeat(4), run.stderr);
  assert.equal(run.status, 0);
  assert.ok(performance.now() - from < 5000);
});

test("breaking out of a list stops it", async () => {
  const { url, hits } = await serve(({ url }) => {
    const at = Number(url.searchParams.get("o"));
    return { data: things(at, at + 2) };
  });
  for await (const record of list(client(url), { kind: "offset", offset: "o", limit: "l", size: 2 })) {
    if (record.id === "2") break;
  }
  await new Promise((go) => setTimeout(go, 30));
  assert.equal(hits.length, 2);
});

const OAUTH = { tokenUrl: "/token", clientId: "me", clientSecret: "hush/secret", refreshToken: "hush-r1" };

test("a token is renewed once for all, and stored before it is used", async () => {
  const order: string[] = [];
  const { url, hits } = await serve(async (h) => {
    if (h.url.pathname === "/token") {
      await new Promise((go) => setTimeout(go, 20));
      return { access_token: "hush-a2", refresh_token: "hush-r2", expires_in: 7200 };
    }
    order.push("used");
    return h.headers.authorization === "Bearer hush-a2" ? { id: 1 } : [401, "", {}];
  });
  const clock = new FakeClock();
  const stored: r.Tokens[] = [];
  const onTokens = async (t: r.Tokens) => {
    await new Promise((go) => setTimeout(go, 20));
    stored.push(t);
    order.push("stored");
  };
  const c = client(url, { clock, auth: r.oauth({ ...OAUTH, onTokens }) });
  await Promise.all([get(c), get(c), get(c)]);
  const tokens = () => hits.filter((h) => h.url.pathname === "/token");
  assert.equal(tokens().length, 1);
  assert.equal(order.join(), "stored,used,used,used");
  assert.deepEqual(Object.fromEntries(new URLSearchParams(tokens()[0]?.body)), {
    grant_type: "refresh_token", refresh_token: "hush-r1", client_id: "me", client_secret: "hush/secret",
  });
  assert.deepEqual(stored, [{ accessToken: "hush-a2", refreshToken: "hush-r2", expiresAt: new Date(1_800_000_000_000 + 7_200_000) }]);
  clock.at += 7_130_000;
  await get(c);
  assert.equal(tokens().length, 1);
  clock.at += 11_000;
  await get(c);
  assert.equal(tokens().length, 2, "a minute before it expires");
  assert.equal(new URLSearchParams(tokens()[1]?.body).get("refresh_token"), "hush-r2");
  const old = client(url, { clock, auth: r.oauth({ ...OAUTH, accessToken: "hush-a1" }) });
  await Promise.all([get(old), get(old)]);
  assert.equal(tokens().length, 3, "after a 401");
});

test("a token that can't be renewed says so", async () => {
  const { url, hits } = await serve((h) => (h.url.pathname === "/token"
    ? [400, { error: "invalid_grant", error_description: "hush-r1 is revoked" }, {}] : [401, "", {}]));
  const c = client(url, { auth: r.oauth({ ...OAUTH, accessToken: "hush-a1" }) });
  const error = await fails(get(c), "reconnect", /invalid_grant.*authorize again/);
  assert.doesNotMatch(error.message, /hush/);
  await fails(get(c), "reconnect");
  assert.equal(hits.filter((h) => h.url.pathname === "/token").length, 1, "it is not asked again");
  await fails(get(client(url, { auth: r.bearer("x") })), "reconnect");
  const always = await serve((h) => (h.url.pathname === "/token" ? { access_token: `t${Math.random()}` } : [401, "", {}]));
  await fails(get(client(always.url, { auth: r.oauth(OAUTH) })), "reconnect", /fresh credential/);
  assert.equal(always.hits.length, 4);
  const flaky = await serve((h, n) => (h.url.pathname !== "/token" ? { id: 1 } : n === 1 ? [503, "", {}] : { access_token: "t" }));
  await get(client(flaky.url, { auth: r.oauth(OAUTH) }));
  const at = (tokenUrl: string) => client("https://a.example", { auth: r.oauth({ ...OAUTH, tokenUrl }) });
  assert.throws(() => at("http://evil.example/token"), TypeError);
  at("https://other.example/token");
  at("http://127.0.0.1:9/token");
});

test("tokens that can't be stored are not used, and not lost", async () => {
  const { url, hits } = await serve((h) => (h.url.pathname === "/token" ? { access_token: "t", refresh_token: "r2" } : { id: 1 }));
  let full = true;
  const onTokens = () => { if (full) throw new Error("disk full"); };
  const c = client(url, { auth: r.oauth({ ...OAUTH, onTokens }) });
  await assert.rejects(get(c), /disk full/);
  full = false;
  await get(c);
  assert.deepEqual(hits.map((h) => h.url.pathname), ["/token", "/things/1"]);
});

test("credentials are put in their places", async () => {
  const { url, hits } = await serve(() => ({ id: 1 }));
  await get(client(url, { auth: r.basic("ü", "pß") }));
  await get(client(url, { auth: r.bearer("tok") }));
  let n = 0;
  const c = client(url, { auth: r.bearer(async () => `tok${++n}`) });
  await get(c);
  await get(c);
  await get(client(url, { auth: r.header("X-Key", "k") }));
  await get(client(url, { auth: r.query("key", "k&"), userAgent: "me/1" }));
  assert.equal(hits[0]?.headers.authorization, `Basic ${Buffer.from("ü:pß").toString("base64")}`);
  assert.deepEqual(hits.slice(1, 4).map((h) => h.headers.authorization), ["Bearer tok", "Bearer tok1", "Bearer tok2"]);
  assert.equal(hits[4]?.headers["x-key"], "k");
  assert.equal(hits[5]?.url.search, "?key=k%26");
  assert.equal(hits[5]?.headers["user-agent"], "me/1");
  assert.throws(() => r.bearer("a\nhush"), (e) => e instanceof TypeError && !e.message.includes("hush"));
  assert.throws(() => r.basic("a:b", "c"), TypeError);
});

test("bases", () => {
  const at = (baseUrl: string, over = {}) => client(baseUrl, {}, over);
  for (const bad of ["", "h", "ftp://h", "http://api.example.com", "https://u:hush@h", "https://h?a=hush", "https://h#x"]) {
    assert.throws(() => at(bad), (e) => e instanceof TypeError && !/u:hush/.test(e.message), bad);
  }
  for (const good of ["https://h/x", "http://localhost:1", "http://127.0.0.1", "http://[::1]:8"]) at(good);
  at("http://lan.example", { baseUrl: "http://api.example.com" });
});

test("secrets are not shown", async () => {
  const { url } = await serve((h) => [422, JSON.stringify({
    errors: [{ title: `no ${h.headers.authorization} ${h.url.search} ${h.headers.authorization} ${"x".repeat(180)}`,
      detail: "y".repeat(187) + h.headers.authorization }],
    more: "x".repeat(9000),
  }), { "x-request-id": `id-${h.headers.authorization ?? ""}` }]);
  const events: unknown[] = [];
  const auths = [r.bearer("hush-token"), r.query("k", "hush hush"), r.basic("user", "hush-pw"), r.header("authorization", "Key hush-k"),
    r.oauth({ ...OAUTH, accessToken: "hush-a1" })];
  for (const auth of auths) {
    const c = client(url, { auth, onEvent: (e) => events.push(e) });
    const error = await fails(get(c), "fail");
    const l = list(c, { kind: "none" });
    const shown = [error.message, error.stack, error.body, inspect(error), JSON.stringify(error), String(c), JSON.stringify(c),
      inspect(c, { showHidden: true, depth: 9 }), inspect(auth, { showHidden: true }), JSON.stringify(auth),
      inspect(l, { showHidden: true, depth: 9 }), JSON.stringify(events)].join("\n");
    assert.doesNotMatch(shown, /hush|dXNlcjpodXNo/);
    assert.ok((error.body ?? "").length <= 2048);
  }
  const failing = client("http://127.0.0.1:1", { auth: r.query("k", "hush-k"), attempts: 1 });
  assert.doesNotMatch(inspect(await fails(get(failing), "retry")), /hush/);
});

test("large bodies and custom fetch", async () => {
  const { url, hits } = await serve(() => ({ id: 1, name: "x".repeat(5000) }));
  await fails(get(client(url, { maxBytes: 1000 })), "fail", /larger than 1000 bytes/);
  assert.equal(hits.length, 1);
  const seen: string[] = [];
  const own: typeof fetch = async (to, init) => { seen.push(String(to), String(init?.redirect)); return new Response('{"id":2}'); };
  assert.equal((await get(client("https://a.example/v1", { fetch: own }))).id, "2");
  assert.deepEqual(seen, ["https://a.example/v1/things/1", "manual"]);
});

test("waits are told", async () => {
  const { url } = await serve(() => ({ id: 1 }));
  const events: r.ClientEvent[] = [];
  const c = client(url, { onEvent: (e) => events.push(e) }, { limits: [{ name: "", quotas: [[1, 5000]] }] });
  await get(c);
  await get(c);
  assert.deepEqual(events.map((e) => e.kind), ["request", "wait", "request"]);
  assert.ok((events[1]?.ms ?? 0) >= 5000);
  assert.deepEqual([events[1]?.method, events[1]?.path], ["GET", "/things/1"]);
});

test("a request's whole time is bounded, also while it waits for another's answer", async () => {
  const { url } = await serve((h) => (h.url.pathname.endsWith("slow") ? undefined : { id: 1 }));
  const shape = api({ limits: [{ name: "h", quotas: [], concurrency: 1, perHost: true }] });
  const slow = fails(get(new r.Client(shape, { baseUrl: url, timeoutMs: 400, attempts: 1 }), "slow"), "retry", /within/);
  await fails(get(new r.Client(shape, { baseUrl: url, totalMs: 100 })), "parked");
  await slow;
  const late = new r.Client(api({ limits: [{ name: "", quotas: [[1, 60_000]] }] }), { baseUrl: url, totalMs: 5000 });
  await get(late);
  const from = performance.now();
  const error = await fails(get(late), "parked");
  assert.ok((error.retryAfterMs ?? 0) > 50_000 && performance.now() - from < 1000, "said at once");
});

test("an abort during a renewal leaves the renewal alone", async () => {
  const { url, hits } = await serve(async (h) => {
    if (h.url.pathname !== "/token") return { id: 1 };
    await new Promise((go) => setTimeout(go, 60));
    return { access_token: "t" };
  });
  const stored: string[] = [];
  const auth = r.oauth({ ...OAUTH, onTokens: (t) => void stored.push(t.accessToken) });
  const c = client(url, { auth });
  const stop = new AbortController();
  const one = get(c, "1", { signal: stop.signal });
  setTimeout(() => stop.abort("stop"), 20);
  await assert.rejects(one, (e) => e === "stop");
  await get(c);
  assert.deepEqual([hits.length, stored], [2, ["t"]]);
});

test("types keep kinds apart", async () => {
  const a: r.Id<"a"> = "1";
  // @ts-expect-error an id of another kind
  const b: r.Id<"b"> = a;
  const day: r.PlainDate = "2026-01-02";
  interface LoanWhere { status?: string; updated_at?: r.Range<Date> }
  interface LoanQuery extends r.AnyQuery {
    where?: LoanWhere; order?: "id" | "-id"; include?: readonly ("campus" | "emails")[];
  }
  const query: LoanQuery = { where: { updated_at: { gte: new Date(0) } }, order: "-id", include: ["campus"] };
  const { url } = await serve(() => ({ data: [{ type: "Person", id: "1" }] }));
  const endpoint: r.Endpoint = { path: ["/people"], listing: { records: "/data", paging: { kind: "none" } } };
  for await (const person of new r.List<Person>(client(url), endpoint, PERSON, [], query)) {
    const campus: Campus | undefined = r.included(person, "campus");
    // @ts-expect-error no relation of that name
    assert.throws(() => r.included(person, "nothing"), TypeError);
    assert.equal(campus, undefined);
    assert.deepEqual(r.included(person, "emails"), []);
  }
  assert.equal([a, b, day].length, 3);
});

test("what was sent counts, whatever became of it", async () => {
  const clock = new FakeClock();
  const { url } = await serve((h) => (h.url.pathname.endsWith("slow") ? undefined : { id: 1 }));
  const c = client(url, { clock }, { limits: [{ name: "", quotas: [[2, 1000]] }] });
  const stop = new AbortController();
  setTimeout(() => stop.abort("stop"), 30);
  await assert.rejects(get(c, "slow", { signal: stop.signal }), (e) => e === "stop");
  await get(c);
  clock.at += 600;
  await get(c);
  assert.ok(clock.now() >= 1_800_000_001_000, "not before a whole period");
});
