// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/RoundTrip.h"

#include <rapidcheck/gtest.h>

namespace {

using namespace cw;
using namespace cw::exchange;
using namespace cw::exchange::testing;

RC_GTEST_PROP(GraphMl, KeepsEverythingInThePlainDialect, ())
{
    expectSurvives(arbitraryDraft(), "graphml");
}

RC_GTEST_PROP(GraphMl, KeepsEverythingForGephi, ())
{
    expectSurvives(arbitraryDraft(), "graphml-gephi");
}

RC_GTEST_PROP(GraphMl, KeepsEverythingForYEd, ())
{
    expectSurvives(arbitraryDraft(), "graphml-yed");
}

/// SocNetV keeps relations apart, so connections come back in the order of their types.
RC_GTEST_PROP(GraphMl, KeepsEverythingForSocNetV, ())
{
    Draft draft = arbitraryDraft();
    QStringList types;
    for (const DraftConnection& connection : draft.connections) {
        if (!types.contains(connection.type))
            types.append(connection.type);
    }
    std::ranges::stable_sort(draft.connections, {}, [&](const DraftConnection& connection) {
        return types.indexOf(connection.type);
    });
    expectSurvives(draft, "graphml-socnetv");
}

TEST(GraphMl, DialectsAreRecognisedInWhatWeWrite)
{
    Draft draft;
    draft.elements.resize(1);
    draft.elements[0].foreignId = text("a");
    for (const char* dialect : {"graphml", "graphml-gephi", "graphml-socnetv", "graphml-yed"})
        EXPECT_EQ(readBytes(writeBytes(draft, dialect)).format, text(dialect));
}

TEST(GraphMl, MakesNodesForEndsThatNobodyNames)
{
    Draft draft;
    draft.elements.resize(1);
    draft.elements[0].label = text("Ana");
    draft.connections.resize(1);
    draft.connections[0].from = text("Ana");
    draft.connections[0].to = text("Bo");
    const Draft found = readBytes(writeBytes(draft, "graphml"));
    ASSERT_EQ(found.elements.size(), 2U);
    EXPECT_EQ(found.elements[1].label, text("Bo"));
    ASSERT_EQ(found.connections.size(), 1U);
    EXPECT_EQ(found.connections[0].from, found.elements[0].foreignId);
    EXPECT_EQ(found.connections[0].to, found.elements[1].foreignId);
}

TEST(GraphMl, SaysThatControlCharactersStay)
{
    Draft draft;
    draft.elements.resize(1);
    draft.elements[0].foreignId = text("a");
    draft.elements[0].label = QStringLiteral("A\x01na");
    draft.elements[0].place = Place{text("people.csv"), 7, {}};
    TaskContext task;
    const auto written = writeDraft(draft, text("graphml"), task);
    ASSERT_TRUE(written.ok());
    ASSERT_EQ(written->notes.size(), 1U);
    EXPECT_EQ(written->notes[0].reason, Reason::NotKept);
    EXPECT_EQ(written->notes[0].place.row, 7);
    EXPECT_EQ(readBytes(written->files[0].bytes).elements[0].label, text("Ana"));
}

} // namespace
