"""Reads people with their e-mail addresses through pypco, a client that others wrote for the real API.

    pip install pypco==1.2.0
    python check.py BASE_URL [ID SECRET]

Prints one line of JSON, {"people": n, "emails": n}. Exits with 1 and words when something does not
fit: pypco itself believes whatever it is told, so what it hands over is checked here.
"""

import json
import sys
from collections import Counter

import pypco

PATH = "/people/v2/people"
PER_PAGE = 25


class Watched(pypco.PCO):
    """Keeps the pages that `iterate` asks for."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pages = []

    def get(self, url, **params):
        page = super().get(url, **params)
        self.pages.append(page)
        return page


def check_person(entry, wrong):
    """Checks one person; returns the ids of the e-mail addresses that came with it."""
    person = entry["data"]
    who = f"person {person['id']}"
    emails = [i for i in entry["included"] if i["type"] == "Email"]
    if person["type"] != "Person":
        wrong.append(f"{who} is a {person['type']}")
    relationship = person["relationships"].get("emails")
    if relationship is None:
        wrong.append(f"{who} has no relationship `emails`, although it was to be included")
        return []
    named = Counter(e["id"] for e in relationship["data"])
    came = Counter(e["id"] for e in emails)
    if named != came:
        wrong.append(f"{who} names the e-mail addresses {sorted(named)}, got {sorted(came)}")
    for email in emails:
        owner = email["relationships"]["person"]["data"]
        if owner is None or owner["id"] != person["id"]:
            wrong.append(f"e-mail address {email['id']} came with {who}, but belongs to {owner}")
    return list(came)


def check(base_url, app_id, secret):
    """Reads everything. Returns the counts and what is wrong."""
    pco = Watched(app_id, secret, api_base=base_url.rstrip("/"), timeout=30)
    wrong, people, emails = [], [], []
    for entry in pco.iterate(PATH, per_page=PER_PAGE, include="emails"):
        people.append(entry["data"]["id"])
        emails += check_person(entry, wrong)
    for what, ids in (("person", people), ("e-mail address", emails)):
        wrong += [f"{what} {i} came {n} times" for i, n in Counter(ids).items() if n > 1]
    included = [i["id"] for page in pco.pages for i in page["included"] if i["type"] == "Email"]
    strangers = set(included) - set(emails)
    if strangers:
        wrong.append(f"e-mail addresses of nobody on their page: {sorted(strangers)}")
    totals = {page["meta"]["total_count"] for page in pco.pages}
    if totals != {len(people)}:
        wrong.append(f"{len(people)} people came, meta.total_count says {sorted(totals)}")
    # a check of nothing proves nothing
    if len(pco.pages) < 3:
        wrong.append(f"{len(pco.pages)} pages are too few to try paging on: at least 3")
    if not emails:
        wrong.append("no e-mail address came along")
    return {"people": len(people), "emails": len(emails)}, wrong


def main():
    """Runs the check from the command line."""
    if len(sys.argv) not in (2, 4):
        print(__doc__, file=sys.stderr)
        return 2
    app_id, secret = sys.argv[2:] or ("id", "secret")
    try:
        counts, wrong = check(sys.argv[1], app_id, secret)
    except (pypco.PCOException, KeyError, TypeError, ValueError) as error:
        print(f"pypco could not read {PATH}: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(json.dumps(counts))
    for words in wrong:
        print(words, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
