#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample, the same bytes every time: the Harbour Food Network as Kumu sheets and what sheets cannot carry.

usage: generate_sample.py [--check] [OUT-DIR]     default: the folder of this file

elements.csv, connections.csv   sheets as Kumu takes them; also what `packaging/run` imports without a display
sample.json                     profile, affiliations, dated assessments of both sides, interactions ...; make_sample joins
                                it with the sheets into sample.weave while the program is built
--check: writes nothing, fails where the files differ from what would be written.

Who is in it and how they talk stands in sample_data.py; how they are tied is drawn here: near places and kindred sectors
are likelier, friends of friends likelier still, a few people connect across, five newcomers nobody has met.
"""
import collections
import csv
import io
import json
import os
import random
import re
import sys
from datetime import date, timedelta

import sample_data as data

SEED = 20230914
PAIRS = 380
TODAY = date(2026, 11, 10)
SURVEYS = [date(2024, 3, 4), date(2025, 3, 3), date(2026, 3, 2)]
NEIGHBOURS = {("Port Ellery", "Eastfield"), ("Port Ellery", "Saltmarsh"), ("Eastfield", "Millbrook"), ("Millbrook", "Weyford"),
              ("Weyford", "Cragside"), ("Saltmarsh", "Weyford")}
KINDRED = {("Farming", "Markets"), ("Farming", "Processing"), ("Fishing", "Markets"), ("Fishing", "Processing"), ("Food aid", "Health"),
           ("Food aid", "Markets"), ("Education", "Health"), ("Education", "Food aid"), ("Processing", "Markets")}
MAKERS = {"Farming", "Fishing", "Processing"}
TAKERS = {"Markets", "Food aid", "Education", "Health", "Processing"}
MEMBERS_IN = collections.Counter([o[3] for o in data.ORGANISATIONS] + [g[2] for g in data.GROUPS] + [p[3] for p in data.PEOPLE])
MOST_TIES = {"Ana Ruiz": 27}


class Member:
    def __init__(self, kind, name, form, place, sector):
        self.kind, self.name, self.form, self.place, self.sector = kind, name, form, place, sector
        self.short = self.description = self.offers = self.needs = self.languages = self.role = self.container = ""
        self.reached = None
        self.joined = data.NETWORK["start_date"]
        self.ties = 0

    def called(self):
        return self.name.replace("Dr ", "").split()[0] if self.kind == "Person" else (self.short or self.name)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "")).strip("-")


def iso(day):
    return day.isoformat()


def related(a, b, pairs):
    return (a, b) in pairs or (b, a) in pairs


def make_members(rng):
    members = []
    for name, short, form, place, sector, reached, text, offers, needs in data.ORGANISATIONS:
        m = Member("Organisation", name, form, place, sector)
        m.short, m.description, m.offers, m.needs, m.reached = short, text, offers, needs, reached
        members.append(m)
    for name, form, place, sector, text, started, offers, needs in data.GROUPS:
        m = Member("Group", name, form, place, sector)
        m.description, m.joined, m.offers, m.needs = text, started, offers, needs
        members.append(m)
    for name, role, container, place, sector, languages, strength, wish in data.PEOPLE:
        m = Member("Person", name, role.capitalize(), place, sector)
        m.role, m.container, m.languages, m.needs = role, container, languages, wish
        m.description = strength + "."
        members.append(m)
    founding = set(data.TAGS["founding member"])
    latest = set(data.TAGS["new in 2026"]) | data.NEWCOMERS
    early = founding | {name for story in data.STORIES for name in story[:2]}
    for m in members:
        if m.name in latest and m.kind != "Group":
            m.joined = iso(date(2026, 1, 12) + timedelta(days=rng.randrange(290)))
        elif m.name not in early and m.kind != "Group":
            m.joined = iso(date(2023, 9, 14) + timedelta(days=int(rng.random() ** 1.7 * 780)))
    return members


def affinity(a, b, activity):
    """How likely two members are tied, before anybody knows anybody."""
    if a.container == b.name or b.container == a.name:
        return 0.0  # an affiliation already
    place = 24.0 * 20 / MEMBERS_IN[a.place] if a.place == b.place else 1.2 if related(a.place, b.place, NEIGHBOURS) else 0.25
    sector = 3.5 if a.sector == b.sector else 1.5 if related(a.sector, b.sector, KINDRED) else 0.5
    if a.name in data.CONNECTORS or b.name in data.CONNECTORS:
        place, sector = max(place, 1.6), max(sector, 1.2)
    kinds = 1.0 if a.kind == b.kind == "Person" else 1.7 if a.kind == b.kind else 0.45
    return place * sector * kinds * activity[a.name] * activity[b.name]


def make_pairs(members, rng):
    activity = {}
    for m in members:
        drawn = 0.35 + rng.paretovariate(2.2) / 2
        activity[m.name] = 0.0 if m.name in data.NEWCOMERS else min(drawn, 2.0) * data.CONNECTORS.get(m.name, 1.0)
    by_name = {m.name: m for m in members}
    neighbours = {m.name: set() for m in members}
    pairs = []

    def tie(a, b):
        pairs.append((a, b))
        neighbours[a].add(b)
        neighbours[b].add(a)

    for first, second, *_ in data.STORIES:
        tie(first, second)
    candidates = [(a.name, b.name, affinity(a, b, activity)) for i, a in enumerate(members) for b in members[i + 1:]]
    candidates = [c for c in candidates if c[2] > 0]

    def draw(wanted):
        weights = []
        for a, b, w in candidates:
            full = len(neighbours[a]) >= MOST_TIES.get(a, 15) or len(neighbours[b]) >= MOST_TIES.get(b, 15)
            w = 0.0 if full or b in neighbours[a] or not wanted(a, b) else w * (1 + 1.6 * len(neighbours[a] & neighbours[b]))
            weights.append(w)
        a, b, _ = rng.choices(candidates, weights)[0]
        tie(a, b)

    for m in members:  # nobody but the newcomers stands alone
        if m.name not in data.NEWCOMERS and len(neighbours[m.name]) < 2:
            draw(lambda a, b: m.name in (a, b))
    while len(pairs) < PAIRS:
        draw(lambda a, b: True)
    assert len({frozenset(p) for p in pairs}) == PAIRS
    for m in members:
        m.ties = len(neighbours[m.name])
    return [(by_name[a], by_name[b]) for a, b in pairs]


def strand_kind(a, b, rng):
    """Kind of strand and who gives: the pair in giving order, with a direction as Kumu has it."""
    for giver, taker in ((a, b), (b, a)):
        if giver.sector == "Policy and funding" and giver.form in ("Foundation", "Fund", "Credit union", "Public body"):
            if taker.kind != "Person" and taker.sector != giver.sector and rng.random() < 0.7:
                return giver, taker, "funds", "directed"
        if giver.kind == taker.kind == "Organisation" and giver.sector in MAKERS and taker.sector in TAKERS:
            if giver.sector != taker.sector and rng.random() < 0.9:
                return giver, taker, "supplies", "directed"
        if {giver.sector, taker.sector} == {"Health", "Food aid"} and giver.sector == "Health" and rng.random() < 0.5:
            return giver, taker, "refers people to", "directed"
    if a.kind == b.kind == "Person":
        kind = rng.choices(["shares information", "works with", "exchanges resources", "mentors"], [45, 30, 15, 10])[0]
    else:
        kind = rng.choices(["shares information", "works with", "exchanges resources", "agreement"], [35, 42, 17, 6])[0]
    direction = "directed" if kind == "mentors" else rng.choices(["mutual", "undirected"], [3, 1])[0]
    return a, b, kind, direction


def make_strands(pair, story, rng):
    first, second = pair
    if story:
        kind, direction = story[4], story[5]
        giver, taker = (second, first) if direction == "reverse" else (first, second)
        direction = "directed" if direction == "reverse" else direction
    else:
        giver, taker, kind, direction = strand_kind(first, second, rng)
    strands = [(giver, taker, kind, direction)]
    if rng.random() < 0.16 and kind != "shares information":
        strands.append((first, second, "shares information", "mutual"))
    return strands


def depth_course(rng, closeness, both_there):
    """True depth at the three surveys; None: not tied yet. Nobody is tied before both have joined."""
    starts = max(rng.choices([0, 1, 2], [6, 3, 2])[0], sum(iso(survey) < both_there for survey in SURVEYS))
    depth = min(4, max(1, round(rng.gauss(1.4 + closeness, 0.9))))
    course = [None] * starts
    trend = rng.choices([1, 0, -1], [5, 4, 2])[0]
    while len(course) < 3:
        course.append(depth)
        depth = min(5, max(0, depth + (trend if rng.random() < 0.7 else 0)))
    return course


def seen_by(course, rng):
    """The course as one side sees it: mostly the same, sometimes a step off, seldom two."""
    off = rng.choices([0, 0, 0, 1, -1, -2], [6, 3, 2, 2, 2, 0.7])[0]
    return [None if d is None else min(5, max(0, d + off)) for d in course]


def assessment(day, author, depth, rng, source):
    row = {"date": iso(day), "depth": depth, "source": source}
    if author:
        row["author"] = author
        if rng.random() < 0.55:
            row["trust"] = min(4, max(1, 1 + (depth + 1) // 2 + rng.choice([-1, 0, 0, 1])))
        if rng.random() < 0.35:
            row["wanted_depth"] = min(5, depth + rng.choice([0, 1, 1, 2]))
        if rng.random() < 0.3:
            row["importance"] = rng.choice([2, 3, 3, 4])
    return row


def make_assessments(pair, courses, answers, rng):
    first, second = pair
    rows = []
    for wave, survey in enumerate(SURVEYS):
        spoken = False
        for side, course in ((first, courses[0]), (second, courses[1])):
            if course[wave] is not None and answers[side.name][wave]:
                day = survey + timedelta(days=rng.randrange(24))
                rows.append(assessment(day, side.name, course[wave], rng, "survey"))
                spoken = True
        true_depth = courses[2][wave]
        if not spoken and true_depth is not None and rng.random() < 0.55:
            day = survey + timedelta(days=30 + rng.randrange(40))
            rows.append(assessment(day, None, true_depth, rng, "weaver"))
    if courses[2][2] is not None and rng.random() < 0.12:  # said in passing, this summer
        side = rng.choice(pair)
        depth = min(5, max(0, courses[2][2] + rng.choice([0, 1, -1])))
        rows.append(assessment(date(2026, 6, 1) + timedelta(days=rng.randrange(140)), side.name, depth, rng, "self"))
    return sorted(rows, key=lambda r: (r["date"], r.get("author", "")))


def make_interactions(pair, kind, known, until, depth, used, rng):
    """Meetings of two since they know each other; the deeper, the more."""
    first, second = pair
    days = (until - known).days
    if days < 20 or depth is None:
        return []
    count = min(5, int(rng.random() * (depth + 1) * days / 520))
    rows = []
    for _ in range(count):
        day = known + timedelta(days=int(days * (1 - rng.random() ** 1.4)))
        note = ""
        if rng.random() < 0.5:
            pool = data.NOTES["any"] + data.NOTES.get(kind, [])
            note = min(rng.sample(pool, 6), key=lambda n: used[n])
            used[note] += 1
            note = note.format(a=first.called(), b=second.called())
        how = rng.choices(["meeting", "call", "message", "worked"], [5, 3, 2, 3 if kind in ("works with", "supplies") else 1])[0]
        rows.append({"date": iso(day), "kind": how, "participants": [first.name, second.name], "note": note})
    return rows


def make_gatherings(members, rng):
    rows = []
    people = [m for m in members if m.kind == "Person" and m.name not in data.NEWCOMERS]
    for day, note in data.GATHERINGS:
        there = [m.name for m in people if m.joined <= day and rng.random() < min(0.9, 0.25 + m.ties / 22)]
        rows.append({"date": day, "kind": "co_attended", "participants": there, "note": note})
    return rows


def make_relationship(pair, story, answers, used, rng):
    first, second = pair
    closeness = (first.place == second.place) + 0.6 * (first.sector == second.sector)
    both_there = max(first.joined, second.joined)
    course = [max(x for x in both if x is not None) if any(x is not None for x in both) else None
              for both in zip(story[2], story[3])] if story else depth_course(rng, closeness, both_there)
    sides = (story[2], story[3]) if story else (seen_by(course, rng), seen_by(course, rng))
    strands = make_strands(pair, story, rng)
    met = next((i for i, d in enumerate(course) if d is not None), None)
    known = date(2026, 10, 1) if met is None else SURVEYS[met] - timedelta(days=20 + rng.randrange(300))
    known = max(known, date.fromisoformat(both_there))
    until, lapsed = TODAY, course[2] is not None and course[2] <= 1 and course[0] is not None
    if lapsed:
        until = known + (TODAY - known) // 2
    row = {"between": [first.name, second.name], "first_known": iso(known)}
    if rng.random() < 0.4:
        row["how_met"] = rng.choice(data.HOW_MET)
    if lapsed and course[2] == 0:
        row["ended"] = iso(date(2026, 5, 15) + timedelta(days=rng.randrange(150)))
    weaver = "Ana Ruiz" in (first.name, second.name)
    if weaver or lapsed or rng.random() < 0.12:
        row["cadence_days"] = rng.choice([30, 60, 60, 90])
    kinds = {s[2] for s in strands}
    if "agreement" in kinds:
        row["agreement"] = "contract"
    elif kinds & {"supplies", "funds"}:
        row["agreement"] = rng.choice(["verbal", "written", "written", "contract"])
    description = data.TIE_DESCRIPTIONS.get((first.name, second.name))
    if description:
        row["description"] = description
    row["assessments"] = [a for a in make_assessments(pair, (*sides, course), answers, rng) if a["date"] <= row.get("ended", a["date"])]
    now = [s[2] for s in sides if s[2] is not None]
    return row, strands, max(now) if now else None, make_interactions(pair, strands[0][2], known, until, course[2], used, rng)


def element_rows(members):
    tags = {}
    for tag, names in data.TAGS.items():
        for name in names:
            tags.setdefault(name, []).append(tag)
    rows = [["Label", "Type", "Description", "Tags", "URL", "Email", "Sector", "Place", "Languages", "Form", "Offers", "Needs", "People reached"]]
    for m in members:
        if m.kind == "Person":
            host = slug(m.container) if m.container else "baymail"
            url, mail = "", slug(m.name.replace("Dr ", "")).replace("-", ".") + "@" + host + ".example"
        else:
            url, mail = "https://" + slug(m.name) + ".example", "hello@" + slug(m.name) + ".example"
        rows.append([m.name, m.kind, m.description, "|".join(tags.get(m.name, [])), url, mail, m.sector, m.place, m.languages, m.form, m.offers,
                     m.needs, "" if m.reached is None else str(m.reached)])
    return rows


def connection_rows(drawn, rng):
    rows = [["ID", "From", "To", "Type", "Direction", "Strength", "Description", "Start date", "End date", "Frequency"]]
    often = {0: "", 1: "yearly", 2: "quarterly", 3: "monthly", 4: "monthly", 5: "weekly"}
    for row, strands, depth, _ in drawn:
        for giver, taker, kind, direction in strands:
            rows.append([f"tie-{len(rows):03d}", giver.name, taker.name, kind, direction, "" if depth is None else str(depth),
                         row.get("description", ""), row["first_known"], row.get("ended", ""), often[depth] if depth and rng.random() < 0.8 else ""])
    return rows


def affiliation_rows(members, rng):
    groups = {g[0]: g for g in data.GROUPS}
    rows = []
    for m in members:
        if m.kind == "Person" and m.container:
            rows.append({"member": m.name, "container": m.container, "role": m.role, "from_date": m.joined})
    people = [m for m in members if m.kind == "Person" and m.name not in data.NEWCOMERS]
    for name, group in groups.items():
        fitting = [p for p in people if p.container != name and (p.sector == group[3] or p.place == group[2])]
        chosen = rng.sample(fitting, min(len(fitting), rng.randrange(3, 7)))
        if name == "Steering Circle":
            chosen = [p for p in people if p.name in data.TAGS["steering"] and p.container != name]
        for p in sorted(chosen, key=lambda p: p.name):
            row = {"member": p.name, "container": name, "role": "member", "from_date": max(group[5], p.joined)}
            if rng.random() < 0.1:
                row["to_date"] = iso(date(2026, 2, 1) + timedelta(days=rng.randrange(200)))
            if row.get("to_date", "9") > row["from_date"]:
                rows.append(row)
    return rows


def member_rows(members, rng):
    founders = [m.name for m in members if m.name in data.TAGS["founding member"] and m.kind == "Person"]
    rows = []
    for m in members:
        row = {"name": m.name, "joined": m.joined}
        if m.short:
            row["short_name"] = m.short
        if m.kind == "Person" and m.name not in founders and m.name not in data.NEWCOMERS:
            row["brought_by"] = rng.choices(founders, [5 if f == "Ana Ruiz" else 1 for f in founders])[0]
        if m.name not in data.NEWCOMERS:
            row["engagement"] = "steward" if m.name in data.TAGS["steering"] else "contribute" if m.ties > 8 else "take_part" if m.ties > 3 else "observe"
        if m.name in data.MEMBER_NOTES:
            row["notes"] = data.MEMBER_NOTES[m.name]
        rows.append(row)
    return rows


def sheet(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def document(parts):
    """JSON with one record a line, so that differences can be read."""
    lines = ["{", ' "network": ' + json.dumps(data.NETWORK, ensure_ascii=False) + ","]
    for i, (name, rows) in enumerate(parts):
        body = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
        lines.append(f' "{name}": [\n{body}\n ]' + ("," if i + 1 < len(parts) else ""))
    return "\n".join(lines + ["}"]) + "\n"


def make_files():
    rng = random.Random(SEED)
    members = make_members(rng)
    stories = {frozenset(s[:2]): s for s in data.STORIES}
    pairs = make_pairs(members, rng)
    answers = {m.name: [rng.random() < p for p in (0.6, 0.7, 0.75)] for m in members}
    for first, second, *_ in data.STORIES:
        answers[first] = answers[second] = [True, True, True]
    used = collections.Counter()  # notes, so that none is heard too often
    drawn = [make_relationship(pair, stories.get(frozenset(m.name for m in pair)), answers, used, rng) for pair in pairs]
    interactions = [i for d in drawn for i in d[3]] + make_gatherings(members, rng)
    interactions.sort(key=lambda i: (i["date"], i["participants"]))
    return {
        "elements.csv": sheet(element_rows(members)),
        "connections.csv": sheet(connection_rows(drawn, rng)),
        "sample.json": document([("members", member_rows(members, rng)), ("affiliations", affiliation_rows(members, rng)),
                                 ("relationships", [d[0] for d in drawn]), ("interactions", interactions), *data.WEAVING.items()]),
    }


def main():
    arguments = sys.argv[1:]
    check = "--check" in arguments
    folder = next((a for a in arguments if not a.startswith("-")), os.path.dirname(os.path.abspath(__file__)))
    for name, text in make_files().items():
        path = os.path.join(folder, name)
        if not check:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        elif open(path, encoding="utf-8", newline="").read() != text:
            sys.exit(f"{name} is not what generate_sample.py makes: run it and look at the difference")


if __name__ == "__main__":
    main()
