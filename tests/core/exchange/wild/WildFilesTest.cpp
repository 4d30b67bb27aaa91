// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/NetworkExport.h"
#include "core/exchange/matching/ImportPlan.h"

#include <gtest/gtest.h>

#include <QFile>

#include <ostream>

namespace {

using namespace cw;
using namespace cw::exchange;

/// Files in the shape in which another program writes them, and what is in them.
struct Wild
{
    std::vector<const char*> files; ///< below tests/core/exchange/
    const char* format;             ///< as it is recognised
    const char* dialect;            ///< to write it back in
    std::size_t members;
    std::size_t relationships;
    std::size_t strands;
};

std::ostream& operator<<(std::ostream& out, const Wild& wild)
{
    return out << wild.files.front();
}

std::vector<exchange::Source> sourcesOf(const Wild& wild)
{
    std::vector<exchange::Source> sources;
    for (const char* name : wild.files) {
        QFile file(QStringLiteral(COMMONWEAVE_EXCHANGE_TESTS "/") + QLatin1String(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        sources.push_back(
            exchange::Source{QString::fromLatin1(name).section(u'/', -1), file.readAll()});
    }
    return sources;
}

Draft readAll(const std::vector<exchange::Source>& sources)
{
    TaskContext task;
    auto draft = readSources(sources, {}, task);
    EXPECT_TRUE(draft.ok());
    return std::move(draft).value();
}

ImportPlan planOf(const Network& network, const Draft& draft)
{
    IdGenerator ids([] { return std::int64_t{1'800'000'000'000}; }, 7);
    TaskContext task;
    ImportOptions options;
    options.today = *CivilDate::of(2026, 11, 22);
    auto plan = planImport(network, draft, options, ids, task);
    EXPECT_TRUE(plan.ok());
    return std::move(plan).value();
}

void expectNoProblems(const std::vector<Finding>& problems)
{
    for (const Finding& problem : problems)
        ADD_FAILURE() << reasonKey(problem.reason) << " in row " << problem.place.row << ", "
                      << qPrintable(problem.place.column) << ": " << qPrintable(problem.value)
                      << " " << qPrintable(problem.detail);
}

std::vector<exchange::Source> exported(const Network& network, const char* dialect)
{
    TaskContext task;
    auto made = exportNetwork(network, {QString::fromLatin1(dialect), true}, task);
    EXPECT_TRUE(made.ok());
    std::vector<exchange::Source> sources;
    for (const OutFile& file : made->written.files)
        sources.push_back(exchange::Source{QStringLiteral("export") + file.suffix, file.bytes});
    return sources;
}

class WildFile : public ::testing::TestWithParam<Wild>
{};

TEST_P(WildFile, IsRecognisedAndReadWithoutProblems)
{
    const Draft draft = readAll(sourcesOf(GetParam()));
    EXPECT_EQ(draft.format.toStdString(), GetParam().format);
    expectNoProblems(draft.problems);
}

TEST_P(WildFile, BecomesAsManyRowsAsItHas)
{
    Network network;
    const ImportPlan plan = planOf(network, readAll(sourcesOf(GetParam())));
    expectNoProblems(plan.problems);
    ASSERT_TRUE(checkFits(network, plan.change).ok());
    apply(network, plan.change);
    EXPECT_EQ(network.all<Member>().size(), GetParam().members);
    EXPECT_EQ(network.all<Relationship>().size(), GetParam().relationships);
    EXPECT_EQ(network.all<Strand>().size(), GetParam().strands);
}

TEST_P(WildFile, ChangesNothingTheSecondTime)
{
    Network network;
    const Draft draft = readAll(sourcesOf(GetParam()));
    apply(network, planOf(network, draft).change);
    EXPECT_TRUE(planOf(network, draft).change.isEmpty());
}

TEST_P(WildFile, LosesNothingOnItsWayBack)
{
    Network network;
    apply(network, planOf(network, readAll(sourcesOf(GetParam()))).change);
    const Draft back = readAll(exported(network, GetParam().dialect));
    expectNoProblems(back.problems);
    const ImportPlan home = planOf(network, back);
    expectNoProblems(home.problems);
    EXPECT_TRUE(home.change.isEmpty()) << "it comes home as it left";
    Network copy;
    apply(copy, planOf(copy, back).change);
    EveryRecord::forEach([&]<class R>() {
        const bool isOfNetwork = std::is_same_v<R, NetworkProfile> || std::is_same_v<R, Tag>;
        if (!isOfNetwork) {
            EXPECT_EQ(copy.all<R>().size(), network.all<R>().size()) << Schema<R>::table;
        }
    });
}

const Wild kWild[] = {
    {{"wild/kumu-elements.csv", "wild/kumu-connections.csv"}, "kumu-csv", "kumu-csv", 5, 5, 6},
    {{"wild/kumu-elements.csv", "wild/kumu-connections.csv"}, "kumu-csv", "kumu-xlsx", 5, 5, 6},
    {{"wild/kumu-blueprint.json"}, "kumu-blueprint", "kumu-blueprint", 3, 3, 3},
    {{"wild/kumu-export.json"}, "kumu-export", "kumu-blueprint", 3, 2, 2},
    {{"wild/sumapp.json"}, "sumapp-json", "kumu-blueprint", 3, 2, 3},
    {{"wild/gephi-nodes.csv", "wild/gephi-edges.csv"}, "gephi-csv", "gephi-csv", 3, 3, 3},
    {{"wild/gephi-1.2.gexf"}, "gexf", "gexf-1.2", 3, 3, 3},
    {{"wild/lite-1.3.gexf"}, "gexf", "gexf-1.3", 3, 3, 3},
    {{"fixtures/gephi.graphml"}, "graphml-gephi", "graphml-gephi", 2, 1, 2},
    {{"fixtures/socnetv.graphml"}, "graphml-socnetv", "graphml-socnetv", 3, 2, 2},
    {{"fixtures/yed.graphml"}, "graphml-yed", "graphml-yed", 4, 4, 4},
    {{"fixtures/networkcanvas.graphml"}, "graphml-networkcanvas", "graphml", 2, 1, 1},
    {{"fixtures/networkcanvas-old.graphml"}, "graphml-networkcanvas", "graphml", 2, 1, 1},
    {{"fixtures/dynamic-1.3.gexf"}, "gexf", "gexf-1.3", 5, 3, 3},
};

INSTANTIATE_TEST_SUITE_P(All, WildFile, ::testing::ValuesIn(kWild));

} // namespace
