// What the generated client does not let pass. Compiled, never run: a line that should not compile, and does, is an
// error by itself.

import { Pco, type people } from "../../connectors/pco/typescript/src/index.js";

export function right(pco: Pco, id: people.Person["id"], campus: people.Campus["id"]): unknown[] {
  return [
    pco.people.people.list({ where: { status: "active", child: true, created_at: { gte: new Date() } } }),
    pco.people.people.list({ order: "-updated_at", include: ["emails", "primary_campus"] }),
    pco.people.people.get(id),
    pco.people.people.get("1"),
    pco.people.campuses.get(campus),
    pco.people.people.create({ first_name: "Ada", birthdate: "1815-12-10" }),
    pco.people.emails.create(id, { address: "ada@example.org" }),
    pco.people.people.update(id, { nickname: null }),
    pco.people.people.delete(id),
  ];
}

export function wrong(pco: Pco, id: people.Person["id"], campus: people.Campus["id"]): unknown[] {
  const people = pco.people.people;
  return [
    // @ts-expect-error a filter that the API does not have
    people.list({ where: { shoe_size: 44 } }),
    // @ts-expect-error a filter by a value of another type
    people.list({ where: { child: "yes" } }),
    // @ts-expect-error a range over what has no order
    people.list({ where: { child: { gte: true } } }),
    // @ts-expect-error an order that the API does not have
    people.list({ order: "shoe_size" }),
    // @ts-expect-error an include that the API does not have
    people.list({ include: ["shoes"] }),
    // @ts-expect-error no id
    people.get(),
    // @ts-expect-error the id of another kind of record
    people.get(campus),
    // @ts-expect-error a list below a record that is not named
    pco.groups.memberships.list(),
    // @ts-expect-error a field that can't be sent
    people.create({ created_at: new Date() }),
    // @ts-expect-error a value of another type
    people.create({ child: "yes" }),
    // @ts-expect-error it is made below a person
    pco.people.emails.create({ address: "ada@example.org" }),
    // @ts-expect-error what can't be made
    pco.people.person_mergers.create({}),
    // @ts-expect-error an update of nobody
    people.update({ nickname: "A" }),
    id,
  ];
}
