// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cells.h"
#include "core/edit/Placements.h"
#include "core/kernel/base/Random.h"
#include "core/network/NetworkWriter.h"
#include "core/query/CaptureParser.h"
#include "core/query/GraphQuery.h"
#include "core/query/PossibleDuplicates.h"
#include "core/query/Search.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <vector>

/// Reading and editing a network of 100,000 members with 400,000 relationships, as many strands and
/// twice as many assessments.
namespace {

using namespace cw;

constexpr std::int64_t kMembers = 100'000;
constexpr std::int64_t kRelationships = 400'000;

QString randomName(Random& random)
{
    static const std::array syllables{"an", "bo", "chi", "da", "el", "fa", "go", "ha",  "in", "jo",
                                      "ka", "lu", "mi",  "no", "ok", "pa", "ra", "sam", "to", "vi"};
    QString name;
    for (int word = 0; word < 2; ++word) {
        QString part;
        for (std::uint64_t i = 2 + random.below(2); i > 0; --i)
            part += QString::fromLatin1(syllables[random.below(syllables.size())]);
        part.front() = part.front().toUpper();
        name += (word > 0 ? QStringLiteral(" ") : QString()) + part;
    }
    return name;
}

Network largeNetwork()
{
    Random random(1);
    Network network;
    NetworkWriter writer(network);
    std::vector<Member> members;
    for (std::int64_t i = 1; i <= kMembers; ++i) {
        Member member;
        member.id = MemberId{i};
        member.name = randomName(random);
        member.place = randomName(random);
        members.push_back(member);
    }
    writer.insertMany(std::move(members));
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    while (pairs.size() < kRelationships * 21 / 20) {
        const auto a = static_cast<std::int64_t>(1 + random.below(kMembers));
        const auto b = static_cast<std::int64_t>(1 + random.below(kMembers));
        if (a != b)
            pairs.emplace_back(std::min(a, b), std::max(a, b));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<Relationship> relationships;
    std::vector<Strand> strands;
    std::vector<Assessment> assessments;
    std::int64_t id = kMembers;
    for (std::size_t i = 0; i < std::min<std::size_t>(pairs.size(), kRelationships); ++i) {
        Relationship relationship;
        relationship.id = RelationshipId{++id};
        relationship.first = MemberId{pairs[i].first};
        relationship.second = MemberId{pairs[i].second};
        relationships.push_back(relationship);
        Strand strand;
        strand.id = StrandId{id};
        strand.relationship = relationship.id;
        strands.push_back(strand);
        for (const MemberId author : {relationship.first, relationship.second}) {
            Assessment said;
            said.id = AssessmentId{static_cast<std::int64_t>(assessments.size()) + 1};
            said.relationship = relationship.id;
            said.author = author;
            said.date = CivilDate::fromEpochDays(static_cast<int>(20'000 + random.below(1000)));
            said.depth = static_cast<int>(random.below(6));
            assessments.push_back(said);
        }
    }
    writer.insertMany(std::move(relationships));
    writer.insertMany(std::move(strands));
    writer.insertMany(std::move(assessments));
    return network;
}

const Network& network()
{
    static const Network made = largeNetwork();
    return made;
}

const query::Search& names()
{
    static const query::Search made(network());
    return made;
}

void keystroke(benchmark::State& state, const char* typed)
{
    const query::Search& search = names();
    const QString text = QString::fromUtf8(typed);
    for (auto _ : state)
        benchmark::DoNotOptimize(search.members(text));
}

void capture(benchmark::State& state)
{
    const query::CaptureParser parser(query::englishCaptureWords());
    const query::Search& search = names();
    const QString sentence = QStringLiteral("sambo anchi met kalu fago, exchanging");
    for (auto _ : state)
        benchmark::DoNotOptimize(
            parser.parse(network(), search, sentence, CivilDate::fromEpochDays(20'500)));
}

void buildIndex(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(query::Search(network()));
}

void buildGraph(benchmark::State& state)
{
    query::GraphQuery query;
    query.asOf = CivilDate::fromEpochDays(20'600);
    for (auto _ : state)
        benchmark::DoNotOptimize(query::networkGraph(network(), query));
}

void findDuplicates(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(query::possibleDuplicates(network()));
}

void editOneField(benchmark::State& state)
{
    IdGenerator ids([] { return 1'800'000'000'000; }, 1);
    const edit::EditContext context{network(), ids, CivilDate::fromEpochDays(20'500)};
    Network working = network();
    bool forth = true;
    for (auto _ : state) {
        const QString place = forth ? QStringLiteral("Hill") : QStringLiteral("Harbour");
        const edit::EditContext now{working, ids, context.today};
        const auto change = edit::setField(now, MemberId{50'000}, &Member::place, place);
        apply(working, *change);
        forth = !forth;
    }
}

void placeAll(benchmark::State& state)
{
    IdGenerator ids([] { return 1'800'000'000'000; }, 1);
    const edit::EditContext context{network(), ids, CivilDate::fromEpochDays(20'500)};
    std::vector<edit::Move> moves;
    for (const Member& member : network().all<Member>())
        moves.push_back({member.id, {static_cast<double>(member.id.value), 1.0}});
    for (auto _ : state)
        benchmark::DoNotOptimize(edit::applyLayout(context, moves));
}

BENCHMARK_CAPTURE(keystroke, oneLetter, "s")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, twoLetters, "sa")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, name, "sambo an")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, backwards, "an samb")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, misspelt, "sambbo anxhi")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, nobody, "zzzz")->Unit(benchmark::kMillisecond);
BENCHMARK(capture)->Unit(benchmark::kMillisecond);
BENCHMARK(buildIndex)->Unit(benchmark::kMillisecond);
BENCHMARK(buildGraph)->Unit(benchmark::kMillisecond);
BENCHMARK(findDuplicates)->Unit(benchmark::kMillisecond);
BENCHMARK(editOneField)->Unit(benchmark::kMillisecond);
BENCHMARK(placeAll)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
