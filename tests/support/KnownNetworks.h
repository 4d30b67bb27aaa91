// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

/// Networks of the literature, whose measures are published.
namespace cw::fixtures {

struct NamedGraph
{
    std::vector<std::string> names; ///< of each node, ascending
    CompactGraph graph;

    /// The node of a name that is there.
    NodeIndex node(const std::string& name) const
    {
        return static_cast<NodeIndex>(std::ranges::lower_bound(names, name) - names.begin());
    }
};

inline NamedGraph namedGraph(std::initializer_list<std::pair<const char*, const char*>> ties)
{
    NamedGraph named;
    for (const auto& tie : ties) {
        named.names.emplace_back(tie.first);
        named.names.emplace_back(tie.second);
    }
    std::ranges::sort(named.names);
    named.names.erase(std::unique(named.names.begin(), named.names.end()), named.names.end());
    GraphBuilder builder(static_cast<NodeIndex>(named.names.size()));
    for (const auto& tie : ties)
        builder.addEdge(named.node(tie.first), named.node(tie.second));
    named.graph = builder.build();
    return named;
}

/// 34 members of a karate club, 78 ties, by their published numbers. Source: Zachary, "An
/// information flow model for conflict and fission in small groups", J. Anthropological Research
/// 33, 1977.
inline NamedGraph karateClub()
{
    return namedGraph(
        {{"1", "2"},   {"1", "3"},   {"1", "4"},   {"1", "5"},   {"1", "6"},   {"1", "7"},
         {"1", "8"},   {"1", "9"},   {"1", "11"},  {"1", "12"},  {"1", "13"},  {"1", "14"},
         {"1", "18"},  {"1", "20"},  {"1", "22"},  {"1", "32"},  {"2", "3"},   {"2", "4"},
         {"2", "8"},   {"2", "14"},  {"2", "18"},  {"2", "20"},  {"2", "22"},  {"2", "31"},
         {"3", "4"},   {"3", "8"},   {"3", "9"},   {"3", "10"},  {"3", "14"},  {"3", "28"},
         {"3", "29"},  {"3", "33"},  {"4", "8"},   {"4", "13"},  {"4", "14"},  {"5", "7"},
         {"5", "11"},  {"6", "7"},   {"6", "11"},  {"6", "17"},  {"7", "17"},  {"9", "31"},
         {"9", "33"},  {"9", "34"},  {"10", "34"}, {"14", "34"}, {"15", "33"}, {"15", "34"},
         {"16", "33"}, {"16", "34"}, {"19", "33"}, {"19", "34"}, {"20", "34"}, {"21", "33"},
         {"21", "34"}, {"23", "33"}, {"23", "34"}, {"24", "26"}, {"24", "28"}, {"24", "30"},
         {"24", "33"}, {"24", "34"}, {"25", "26"}, {"25", "28"}, {"25", "32"}, {"26", "32"},
         {"27", "30"}, {"27", "34"}, {"28", "34"}, {"29", "32"}, {"29", "34"}, {"30", "33"},
         {"30", "34"}, {"31", "33"}, {"31", "34"}, {"32", "33"}, {"32", "34"}, {"33", "34"}});
}

/// 10 people, 18 ties. Source: Krackhardt, "Assessing the political landscape: structure,
/// cognition, and power in organizations", Administrative Science Quarterly 35, 1990.
inline NamedGraph kite()
{
    return namedGraph(
        {{"Andre", "Beverley"},
         {"Andre", "Carol"},
         {"Andre", "Diane"},
         {"Andre", "Fernando"},
         {"Beverley", "Diane"},
         {"Beverley", "Ed"},
         {"Beverley", "Garth"},
         {"Carol", "Diane"},
         {"Carol", "Fernando"},
         {"Diane", "Ed"},
         {"Diane", "Fernando"},
         {"Diane", "Garth"},
         {"Ed", "Garth"},
         {"Fernando", "Garth"},
         {"Fernando", "Heather"},
         {"Garth", "Heather"},
         {"Heather", "Ike"},
         {"Ike", "Jane"}});
}

/// 15 families of Florence by marriage, 20 ties; the Pucci, who married into none of them, are left
/// out. Source: Padgett and Ansell, "Robust action and the rise of the Medici, 1400-1434", American
/// J. Sociology 98, 1993.
inline NamedGraph florentineMarriages()
{
    return namedGraph(
        {{"Acciaiuoli", "Medici"},  {"Albizzi", "Ginori"},        {"Albizzi", "Guadagni"},
         {"Bischeri", "Guadagni"},  {"Castellani", "Barbadori"},  {"Castellani", "Peruzzi"},
         {"Castellani", "Strozzi"}, {"Guadagni", "Lamberteschi"}, {"Medici", "Albizzi"},
         {"Medici", "Barbadori"},   {"Medici", "Ridolfi"},        {"Medici", "Salviati"},
         {"Medici", "Tornabuoni"},  {"Peruzzi", "Bischeri"},      {"Peruzzi", "Strozzi"},
         {"Ridolfi", "Tornabuoni"}, {"Salviati", "Pazzi"},        {"Strozzi", "Bischeri"},
         {"Strozzi", "Ridolfi"},    {"Tornabuoni", "Guadagni"}});
}

} // namespace cw::fixtures
