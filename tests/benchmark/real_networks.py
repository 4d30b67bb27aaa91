#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes real networks as elements.csv and connections.csv, to import, lay out and look at.

Usage: real_networks.py OUT [COLLECTION]

OUT         a folder; each network gets one of its own in it.
COLLECTION  the folder graph_tool/collection of Debian's package python3-graph-tool (its *.gt.gz
            files are read here, so that the package's files are enough: `apt-get download
            python3-graph-tool` and `dpkg-deb -x`). Without it, where the package is installed, that.

From Debian's python3-networkx: Davis (southern women), Florentine families, Les Miserables, karate.
From python3-graph-tool: netscience, polbooks, football, dolphins, email-Enron, pgp-strong-2009 and
others; sources and licences stand in that package.
"""

import csv
import gzip
import pathlib
import struct
import sys

WANTED = [
    "adjnoun", "astro-ph", "celegansneural", "dolphins", "email-Enron", "football", "netscience",
    "pgp-strong-2009", "polblogs", "polbooks", "power",
]
DEFAULT_COLLECTION = "/usr/lib/python3/dist-packages/graph_tool/collection"


class GtFile:
    """graph-tool's own format, as its manual describes it ("The gt file format")."""

    MAGIC = b"\xe2\x9b\xbe gt"
    FIXED = {0: "B", 1: "h", 2: "i", 3: "q", 4: "d"}  # value type: struct letter
    LONG_DOUBLE, STRING, FIRST_VECTOR, STRINGS, PICKLE = 5, 6, 7, 13, 14

    def __init__(self, path):
        self.data = gzip.open(path, "rb").read()
        self.at = 0
        if self.take(6) != self.MAGIC:
            raise ValueError(f"{path}: not a gt file")
        self.take(1)  # version
        self.order = ">" if self.take(1)[0] else "<"
        self.text()  # comment
        self.take(1)  # directed or not: both are ties here
        count = self.number("Q")
        letter = next(l for l, most in zip("BHIQ", (2**8, 2**16, 2**32, 2**64)) if count <= most)
        self.edges = []
        for source in range(count):
            degree = self.number("Q")
            self.edges += [(source, target) for target in self.numbers(letter, degree)]
        self.vertices = {}
        for _ in range(self.number("Q")):
            owner, name = self.take(1)[0], self.text()
            values = self.values(self.take(1)[0], {0: 1, 1: count, 2: len(self.edges)}[owner])
            if owner == 1:
                self.vertices[name] = values
        self.count = count

    def take(self, size):
        self.at += size
        return self.data[self.at - size:self.at]

    def numbers(self, letter, count):
        size = struct.calcsize("=" + letter) * count
        return struct.unpack(f"{self.order}{count}{letter}", self.take(size))

    def number(self, letter):
        return self.numbers(letter, 1)[0]

    def text(self):
        return self.take(self.number("Q")).decode("utf-8", "replace")

    def values(self, kind, count):
        if kind in self.FIXED:
            return list(self.numbers(self.FIXED[kind], count))
        return [self.value(kind) for _ in range(count)]

    def value(self, kind):
        if kind == self.LONG_DOUBLE:
            self.take(16)
            return None
        if kind in (self.STRING, self.PICKLE):
            return self.text()
        if kind == self.STRINGS:
            return [self.text() for _ in range(self.number("Q"))]
        return self.values(kind - self.FIRST_VECTOR, self.number("Q"))


def write(folder, names, edges, fields=None):
    """names: of each node; edges: pairs of node numbers; fields: {column: value of each node}."""
    fields = fields or {}
    folder.mkdir(parents=True, exist_ok=True)
    seen = {}
    labels = []
    for name in names:
        name = name.replace("|", "/").strip() or "?"  # '|' would part names in a sheet of Kumu's
        seen[name] = seen.get(name, 0) + 1
        labels.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    with open(folder / "elements.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["Label", "Type", *fields])
        for i, label in enumerate(labels):
            out.writerow([label, "Person", *(values[i] for values in fields.values())])
    pairs = {(min(a, b), max(a, b)) for a, b in edges if a != b}
    with open(folder / "connections.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["From", "To"])
        out.writerows((labels[a], labels[b]) for a, b in sorted(pairs))
    print(f"{folder.name}: {len(labels)} members, {len(pairs)} relationships")


def write_networkx(out):
    try:
        import networkx
    except ImportError:
        print("python3-networkx is not installed: its networks are left out", file=sys.stderr)
        return
    makers = {
        "davis": networkx.davis_southern_women_graph,
        "florentine": networkx.florentine_families_graph,
        "les-miserables": networkx.les_miserables_graph,
        "karate": networkx.karate_club_graph,
    }
    for name, make in makers.items():
        graph = make()
        nodes = list(graph.nodes)
        number = {node: i for i, node in enumerate(nodes)}
        fields = {}
        if name == "davis":
            fields["Sector"] = ["event" if graph.nodes[n]["bipartite"] else "woman" for n in nodes]
        if name == "karate":
            fields["Sector"] = [graph.nodes[n]["club"] for n in nodes]
        names = [f"Member {node}" if isinstance(node, int) else str(node) for node in nodes]
        write(out / name, names, [(number[a], number[b]) for a, b in graph.edges], fields)


def plain_name(value):
    """Of several names the first, without the mail address that keys carry."""
    return str(value[0] if isinstance(value, list) and value else value).split("<")[0]


def write_collection(out, collection):
    if not collection.is_dir():
        print(f"{collection} is not there: its networks are left out", file=sys.stderr)
        return
    for name in WANTED:
        graph = GtFile(collection / f"{name}.gt.gz")
        label = next((k for k in ("label", "name", "uid") if k in graph.vertices), None)
        names = [plain_name(v) for v in graph.vertices[label]] if label else [
            f"{name} {i + 1}" for i in range(graph.count)]
        value = graph.vertices.get("value")
        has_kinds = name in ("polbooks", "football", "polblogs") and value
        fields = {"Sector": [str(v) for v in value]} if has_kinds else {}
        write(out / name.lower(), names, graph.edges, fields)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    out = pathlib.Path(sys.argv[1])
    write_networkx(out)
    write_collection(out, pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else DEFAULT_COLLECTION))


if __name__ == "__main__":
    main()
