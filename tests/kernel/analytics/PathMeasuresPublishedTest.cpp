// SPDX-License-Identifier: GPL-3.0-or-later
// The published answers: betweenness and closeness of the karate club, the kite and the Florentine
// families as igraph 0.10, networkx 2.8 and the literature have them (Freeman 1979; Wasserman and
// Faust, "Social network analysis", 1994; Brandes and Erlebach, "Network analysis", 2005).
#include "core/kernel/analytics/PathMeasures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

constexpr double kDigits = 1e-6; // to which the answers are written down

struct Answer
{
    const char* name;
    double betweenness;
    double closeness;
};

struct WholeAnswer
{
    double meanDistance;
    std::int32_t diameter;
    double globalEfficiency;
    double betweennessCentralization;
};

PathMeasures measured(const CompactGraph& graph)
{
    TaskContext task;
    Result<PathMeasures> found = measurePaths(graph, {}, task);
    EXPECT_TRUE(found.ok());
    return std::move(found).value();
}

void expectAnswers(
    const fixtures::NamedGraph& named, const WholeAnswer& whole,
    std::initializer_list<Answer> answers)
{
    const PathMeasures found = measured(named.graph);
    EXPECT_NEAR(*found.meanDistance(), whole.meanDistance, kDigits);
    EXPECT_EQ(found.diameter(), whole.diameter);
    EXPECT_NEAR(*found.globalEfficiency(), whole.globalEfficiency, kDigits);
    EXPECT_NEAR(*found.betweennessCentralization(), whole.betweennessCentralization, kDigits);
    EXPECT_EQ(found.connectedness(), 1.0);
    ASSERT_EQ(answers.size(), named.names.size());
    for (const Answer& answer : answers) {
        const NodeIndex node = named.node(answer.name);
        EXPECT_NEAR(found.betweenness[static_cast<std::size_t>(node)], answer.betweenness, kDigits)
            << answer.name;
        EXPECT_NEAR(*found.closeness(node), answer.closeness, kDigits) << answer.name;
    }
}

} // namespace

TEST(PathMeasuresPublished, AreThoseOfTheKarateClub)
{
    expectAnswers(
        fixtures::karateClub(), {2.408199643, 5, 0.492008, 0.405557},
        {
            {"1", 231.071429, 0.568966}, {"2", 28.478571, 0.485294},
            {"3", 75.850794, 0.559322},  {"4", 6.288095, 0.464789},
            {"5", 0.333333, 0.37931},    {"6", 15.833333, 0.383721},
            {"7", 15.833333, 0.383721},  {"8", 0.0, 0.44},
            {"9", 29.529365, 0.515625},  {"10", 0.447619, 0.434211},
            {"11", 0.333333, 0.37931},   {"12", 0.0, 0.366667},
            {"13", 0.0, 0.370787},       {"14", 24.215873, 0.515625},
            {"15", 0.0, 0.370787},       {"16", 0.0, 0.370787},
            {"17", 0.0, 0.284483},       {"18", 0.0, 0.375},
            {"19", 0.0, 0.370787},       {"20", 17.146825, 0.5},
            {"21", 0.0, 0.370787},       {"22", 0.0, 0.375},
            {"23", 0.0, 0.370787},       {"24", 9.3, 0.392857},
            {"25", 1.166667, 0.375},     {"26", 2.027778, 0.375},
            {"27", 0.0, 0.362637},       {"28", 11.792063, 0.458333},
            {"29", 0.947619, 0.452055},  {"30", 1.542857, 0.383721},
            {"31", 7.609524, 0.458333},  {"32", 73.009524, 0.540984},
            {"33", 76.690476, 0.515625}, {"34", 160.551587, 0.55},
        });
}

TEST(PathMeasuresPublished, AreThoseOfTheKite)
{
    expectAnswers(
        fixtures::kite(), {1.977777778, 4, 0.646296, 0.296296},
        {
            {"Andre", 0.833333, 0.529412},
            {"Beverley", 0.833333, 0.529412},
            {"Carol", 0.0, 0.5},
            {"Diane", 3.666667, 0.6},
            {"Ed", 0.0, 0.5},
            {"Fernando", 8.333333, 0.642857},
            {"Garth", 8.333333, 0.642857},
            {"Heather", 14.0, 0.6},
            {"Ike", 8.0, 0.428571},
            {"Jane", 0.0, 0.310345},
        });
}

TEST(PathMeasuresPublished, AreThoseOfTheFlorentineFamilies)
{
    expectAnswers(
        fixtures::florentineMarriages(), {2.485714286, 5, 0.500159, 0.436813},
        {
            {"Acciaiuoli", 0.0, 0.368421},
            {"Medici", 47.5, 0.56},
            {"Castellani", 5.0, 0.388889},
            {"Peruzzi", 2.0, 0.368421},
            {"Strozzi", 9.333333, 0.4375},
            {"Barbadori", 8.5, 0.4375},
            {"Ridolfi", 10.333333, 0.5},
            {"Tornabuoni", 8.333333, 0.482759},
            {"Albizzi", 19.333333, 0.482759},
            {"Salviati", 13.0, 0.388889},
            {"Pazzi", 0.0, 0.285714},
            {"Bischeri", 9.5, 0.4},
            {"Guadagni", 23.166667, 0.466667},
            {"Ginori", 0.0, 0.333333},
            {"Lamberteschi", 0.0, 0.325581},
        });
}

} // namespace cw
