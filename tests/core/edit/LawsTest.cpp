// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RowRules.h"
#include "tests/core/edit/EditTest.h"
#include "tests/core/edit/UseCases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace cw::edit {

namespace {

/// One random edit: which use case, and the numbers its arguments are drawn from.
struct Step
{
    unsigned useCase = 0;
    std::vector<unsigned> numbers;
};

[[maybe_unused]] std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << allUseCases()[step.useCase].name;
}

rc::Gen<Step> anyStep()
{
    const auto useCases = static_cast<unsigned>(allUseCases().size());
    return rc::gen::build<Step>(
        rc::gen::set(&Step::useCase, rc::gen::resize(100, rc::gen::inRange(0U, useCases))),
        rc::gen::set(
            &Step::numbers, rc::gen::container<std::vector<unsigned>>(
                                24, rc::gen::resize(100, rc::gen::inRange(0U, 100'000U)))));
}

/// Every row that the change leaves behind is what the rules would make of it.
void checkRowsAreSound(const Network& after, const Change& change)
{
    EveryRecord::forEach([&]<class R>() {
        const auto check = [&](const R& row) {
            const Result<R> again = rules::validated(after, row);
            RC_ASSERT(again.ok());
            RC_ASSERT(*again == row);
        };
        for (const R& row : change.of<R>().inserted)
            check(row);
        for (const Update<R>& update : change.of<R>().updated)
            check(update.after);
    });
}

/// Table by table: in order, each id once, nothing that stays as it was.
template <class R>
void checkIsTidy(const RecordChange<R>& part)
{
    std::set<Id<R>> seen;
    const auto checkInOrder = [&](const auto& rows, auto idOf) {
        Id<R> last;
        for (const auto& row : rows) {
            RC_ASSERT(last < idOf(row));
            RC_ASSERT(seen.insert(idOf(row)).second);
            last = idOf(row);
        }
    };
    checkInOrder(part.removed, [](const R& row) { return row.id; });
    checkInOrder(part.updated, [](const Update<R>& update) { return update.before.id; });
    checkInOrder(part.inserted, [](const R& row) { return row.id; });
    for (const Update<R>& update : part.updated)
        RC_ASSERT(update.before != update.after);
}

/// The names of all functions that return a Change or a NotedChange in the headers of core/edit.
std::set<std::string> declaredUseCases()
{
    static const QRegularExpression declaration(
        QStringLiteral("Result<(?:Change|NotedChange)>\\s+(\\w+)\\(\\s*const EditContext&"));
    std::set<std::string> names;
    const QDir folder(QStringLiteral(CW_SOURCE_DIR "/core/edit"));
    for (const QString& file : folder.entryList({QStringLiteral("*.h")})) {
        QFile header(folder.filePath(file));
        if (!header.open(QIODevice::ReadOnly))
            continue;
        QString code = QString::fromUtf8(header.readAll());
        code.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
        auto match = declaration.globalMatch(code);
        while (match.hasNext())
            names.insert(match.next().captured(1).toStdString());
    }
    return names;
}

} // namespace

TEST(Laws, TheGeneratorDrawsFromEveryUseCaseThatIsDeclared)
{
    std::set<std::string> drawn;
    for (const UseCase& useCase : allUseCases())
        drawn.insert(std::string(useCase.name));
    const std::set<std::string> declared = declaredUseCases();
    EXPECT_GE(declared.size(), 50U);
    for (const std::string& name : declared)
        EXPECT_TRUE(drawn.contains(name)) << name << " is not in tests/core/edit/UseCases.cpp";
    for (const std::string& name : drawn)
        EXPECT_TRUE(declared.contains(name)) << name << " is not in core/edit";
}

TEST(Laws, TheStartingNetworkHasSomethingOfEverything)
{
    IdGenerator ids([] { return 1'700'000'000'000; }, 5);
    const Network network = startingNetwork(ids);
    EveryRecord::forEach([&]<class R>() {
        const std::size_t wanted = std::is_same_v<R, NetworkProfile> ? 1 : 3;
        EXPECT_GE(network.all<R>().size(), wanted) << Schema<R>::table;
        EXPECT_LE(network.all<R>().size(), 60U) << Schema<R>::table;
    });
}

TEST(Laws, EveryUseCaseSucceedsSometimes)
{
    IdGenerator ids([] { return 1'700'000'000'000; }, 5);
    const Network network = startingNetwork(ids);
    const EditContext context{network, ids, CivilDate::fromEpochDays(20'050)};
    for (const UseCase& useCase : allUseCases()) {
        Random random(3); // its own: what is drawn for one does not hang on the others
        int changed = 0;
        for (int attempt = 0; attempt < 2000 && changed == 0; ++attempt) {
            std::vector<unsigned> numbers;
            for (int i = 0; i < 24; ++i)
                numbers.push_back(static_cast<unsigned>(random.below(100'000)));
            Draw draw(context, numbers);
            const Result<Change> change = useCase.run(context, draw);
            changed += change.ok() && !change->isEmpty();
        }
        EXPECT_GT(changed, 0) << useCase.name;
    }
}

RC_GTEST_PROP(Laws, WhatEditReturnsFitsIsSoundAndCanBeTakenBack, ())
{
    const auto steps = *rc::gen::container<std::vector<Step>>(30, anyStep());
    IdGenerator ids([] { return 1'700'000'000'000; }, 5);
    Network network = startingNetwork(ids);
    const Network start = network;
    Change all;
    for (const Step& step : steps) {
        const EditContext context{network, ids, CivilDate::fromEpochDays(20'050)};
        Draw draw(context, step.numbers);
        const Result<Change> change = allUseCases()[step.useCase].run(context, draw);
        if (!change)
            continue;
        EveryRecord::forEach([&]<class R>() { checkIsTidy(change->of<R>()); });
        RC_ASSERT(checkFits(network, *change).ok());
        const Network before = network;
        apply(network, *change);
        RC_ASSERT((network == before) == change->isEmpty());
        RC_ASSERT(checkFits(network, change->inverse()).ok());
        Network back = network;
        apply(back, change->inverse());
        RC_ASSERT(back == before);
        checkRowsAreSound(network, *change);
        all = composed(all, *change);
    }
    Network atOnce = start;
    RC_ASSERT(checkFits(atOnce, all).ok());
    apply(atOnce, all);
    RC_ASSERT(atOnce == network);
    apply(atOnce, all.inverse());
    RC_ASSERT(atOnce == start);
}

RC_GTEST_PROP(Laws, DoingTheSameAgainFindsNothingToDo, ())
{
    const std::set<std::string_view> settling{"renameMember",      "editMember",
                                              "archiveMembers",    "restoreMembers",
                                              "editProfile",       "setMe",
                                              "editRelationship",  "reopenRelationship",
                                              "changeStrand",      "changeAffiliation",
                                              "recolorTag",        "describeTag",
                                              "tagMembers",        "untagMembers",
                                              "tagStrands",        "untagStrands",
                                              "setFieldValue",     "setField",
                                              "setFieldOfMany",    "setCell",
                                              "setCells",          "setCellOfMany",
                                              "moveMembers",       "applyLayout",
                                              "pinMembers",        "unpinMembers",
                                              "removePlacements",  "assess",
                                              "correctAssessment", "deepen",
                                              "affiliate",         "relate",
                                              "changeInteraction", "endAffiliation",
                                              "endRelationship",   "changeFieldKind",
                                              "setFieldOptions",   "renameField",
                                              "setFieldPrivate",   "removeUnusedTags",
                                              "renameTag",         "renameView",
                                              "moveView",          "moveField"};
    const Step step = *anyStep();
    const UseCase& useCase = allUseCases()[step.useCase];
    RC_PRE(settling.contains(useCase.name));
    IdGenerator ids([] { return 1'700'000'000'000; }, 5);
    Network network = startingNetwork(ids);
    const EditContext context{network, ids, CivilDate::fromEpochDays(20'050)};
    // The arguments are drawn once, from the network as it was: kept here by drawing on a copy.
    const Network before = network;
    const EditContext earlier{before, ids, context.today};
    Draw first(earlier, step.numbers);
    const Result<Change> change = useCase.run(context, first);
    RC_PRE(change.ok());
    apply(network, *change);
    Draw again(earlier, step.numbers);
    const Result<Change> second = useCase.run(context, again);
    RC_ASSERT(second.ok());
    RC_ASSERT(second->isEmpty());
}

} // namespace cw::edit
