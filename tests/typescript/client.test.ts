// The generated client of Planning Center against the fake API, which is at PCO_URL (and, with a budget that is smaller
// than the manifest says, at PCO_SLOW_URL).

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";

import {
  ApiError, Pco, basic, included, oauth, type ClientEvent, type people,
} from "../../connectors/pco/typescript/src/index.js";

const url = process.env["PCO_URL"] ?? "";
const slow = process.env["PCO_SLOW_URL"] ?? "";
const auth = basic("id", "secret");
const pco = new Pco({ baseUrl: url, auth });
const open: { close(): void }[] = [];
after(() => open.forEach((server) => server.close()));

type Way = (request: IncomingMessage, body: string, response: ServerResponse) => Promise<boolean>;

/** A server before the fake API. `way` says whether it dealt with a request itself. */
async function before(way: Way, authorization?: string): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (await way(request, body, response)) return;
    const answer = await pass(request, body, authorization);
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(await answer.text());
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pass(request: IncomingMessage, body: string, authorization?: string): Promise<Response> {
  const headers = { authorization: authorization ?? request.headers.authorization ?? "" };
  const method = request.method ?? "GET";
  return fetch(url + (request.url ?? ""), { method, headers, ...(method === "GET" ? {} : { body }) });
}

test("a thousand people are listed, although the API refuses in between", async () => {
  const events: ClientEvent[] = [];
  let asked = 0;
  const gateway = await before(async (_, __, response) => {
    asked += 1;
    if (asked !== 3) return false;
    response.writeHead(429, { "content-type": "application/json", "retry-after": "1" }).end("{}");
    return true;
  });
  const client = new Pco({ baseUrl: gateway, auth, onEvent: (event) => events.push(event) });
  const ids = new Set<string>();
  for await (const person of client.people.people.list({ order: "created_at" })) {
    assert.ok(person.first_name && person.created_at instanceof Date);
    ids.add(person.id);
  }
  assert.equal(ids.size, 1000);
  assert.ok(events.some((event) => event.status === 429), "it was refused");
  assert.ok(events.some((event) => event.kind === "wait" && event.ms >= 900), "and it waited");
  assert.equal(asked, 11);
});

test("a budget that is smaller than the manifest says is learned from the answers", async () => {
  const events: ClientEvent[] = [];
  const client = new Pco({ baseUrl: slow, auth, onEvent: (event) => events.push(event) });
  assert.equal((await client.people.people.list().toArray()).length, 1000);
  assert.ok(events.some((event) => event.kind === "wait"), "it waited");
  assert.ok(events.every((event) => event.status !== 429), "and was not refused");
});

test("one is got, and one that is not there is not found", async () => {
  const person = await pco.people.people.get("7");
  assert.equal(person.id, "7");
  await assert.rejects(pco.people.people.get("none"), (error: unknown) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.verdict, error.status, error.attempts], ["not_found", 404, 1]);
    return true;
  });
});

test("filters, orders, includes and nested lists", async () => {
  const some = await pco.people.people
    .list({ where: { status: "active" }, order: "-updated_at", include: ["emails", "primary_campus"] })
    .toArray();
  assert.ok(some.length > 0 && some.length < 1000);
  let [emails, campuses] = [0, 0];
  for (const person of some) {
    assert.equal(person.status, "active");
    for (const email of included(person, "emails")) {
      assert.equal(email.person, person.id);
      emails += 1;
    }
    const campus: people.Campus | undefined = included(person, "primary_campus");
    campuses += campus ? 1 : 0;
  }
  assert.ok(emails > 0 && campuses > 0);
  const times = some.map((person) => person.updated_at?.getTime() ?? 0);
  assert.deepEqual(times, [...times].sort((a, b) => b - a));
  const from = some[0]?.updated_at ?? new Date();
  const late = await pco.people.people.list({ where: { updated_at: { gte: from } } }).toArray();
  assert.ok(late.length > 0 && late.every((person) => (person.updated_at ?? 0) >= from));
  const group = await pco.groups.groups.list().first();
  const members = await pco.groups.memberships.list(group?.id ?? "").toArray();
  assert.ok(members.every((member) => typeof member.role === "string"));
});

test("a token that has expired is renewed, once, and stored before it is used", async () => {
  const seen: string[] = [];
  const gateway = await before(async (request, body, response) => {
    const token = request.headers.authorization;
    if (request.url === "/oauth/token") {
      seen.push(`refresh ${new URLSearchParams(body).get("refresh_token")}`);
      const tokens = { access_token: "new", refresh_token: "second", expires_in: 7200, token_type: "bearer" };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(tokens));
      return true;
    }
    seen.push(token ?? "nobody");
    if (token === "Bearer new") return false;
    // its word for a token that has expired
    response.writeHead(401, { "content-type": "application/json" }).end('{"errors":[{"detail":"BABOON"}]}');
    return true;
  }, "Basic aWQ6c2VjcmV0");
  const client = new Pco({
    baseUrl: gateway,
    auth: oauth({
      tokenUrl: "/oauth/token", clientId: "app", clientSecret: "hush", accessToken: "old", refreshToken: "first",
      onTokens: async (tokens) => void seen.push(`stored ${tokens.refreshToken}`),
    }),
  });
  const all = await Promise.all(["1", "2", "3"].map((id) => client.people.people.get(id)));
  assert.deepEqual(all.map((person) => person.id), ["1", "2", "3"]);
  assert.equal(seen.filter((what) => what.startsWith("refresh")).length, 1);
  assert.ok(seen.indexOf("stored second") < seen.indexOf("Bearer new"));
});

test("a person is made, changed and removed", async () => {
  const made = await pco.people.people.create({ first_name: "Trillian", birthdate: "1815-12-10", child: false });
  assert.deepEqual([made.first_name, made.birthdate, made.child], ["Trillian", "1815-12-10", false]);
  const email = await pco.people.emails.create(made.id, { address: "ada@example.org", primary: true });
  assert.equal(email.person, made.id);
  const changed = await pco.people.people.update(made.id, { nickname: "A", birthdate: null });
  assert.deepEqual([changed.first_name, changed.nickname, changed.birthdate], ["Trillian", "A", null]);
  const again = await pco.people.people.get(made.id, { include: ["emails"] });
  assert.deepEqual(included(again, "emails").map((one) => one.address), ["ada@example.org"]);
  await pco.people.people.delete(made.id);
  await assert.rejects(pco.people.people.get(made.id), { verdict: "not_found" });
  await assert.rejects(pco.people.people.delete(made.id), { verdict: "not_found" });
});

test("a lost answer leaves one person", async () => {
  let lost = 0;
  const gateway = await before(async (request, body) => {
    if (request.method === "GET" || lost > 1) return false;
    lost += 1;
    await (await pass(request, body)).text();
    request.socket.destroy(); // it is done, and nobody hears of it
    return true;
  });
  const client = new Pco({ baseUrl: gateway, auth });
  const named = async () => (await pco.people.people.list({ where: { first_name: "Zaphod" } }).toArray()).length;
  await assert.rejects(client.people.people.create({ first_name: "Zaphod" }), { verdict: "unknown", attempts: 1 });
  assert.equal(await named(), 1);
  const grace = await pco.people.people.list({ where: { first_name: "Zaphod" } }).first();
  await client.people.people.delete(grace?.id ?? ""); // this may be sent again
  assert.deepEqual([lost, await named()], [2, 0]);
});

test("who looks at a client sees no secret", () => {
  const text = JSON.stringify(pco) + String(pco);
  assert.ok(!text.includes("secret"), text);
});
