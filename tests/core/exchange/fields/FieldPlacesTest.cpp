// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/NetworkToDraft.h"
#include "core/exchange/OwnColumns.h"
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/fields/WeavingRows.h"
#include "core/exchange/matching/ImportPlan.h"
#include "tests/core/exchange/fields/RichNetwork.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QSet>

#include <algorithm>

namespace {

using namespace cw;
using namespace cw::exchange;
using namespace cw::exchange::testing;

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

NetworkDraft drafted(const Network& network, const QString& dialect, bool withPrivate)
{
    TaskContext task;
    auto made = draftOf(network, {dialect, withPrivate}, task);
    EXPECT_TRUE(made.ok());
    return std::move(made).value();
}

/// Through the bytes of the dialect, as a person would exchange it.
Draft exchanged(const Draft& draft, const QString& dialect)
{
    TaskContext task;
    auto written = writeDraft(draft, dialect, task);
    EXPECT_TRUE(written.ok()) << qPrintable(dialect);
    std::vector<exchange::Source> sources;
    for (const OutFile& file : written->files)
        sources.push_back(exchange::Source{QStringLiteral("export") + file.suffix, file.bytes});
    auto read = readSources(sources, {}, task);
    EXPECT_TRUE(read.ok());
    for (const Finding& problem : read->problems)
        ADD_FAILURE() << qPrintable(dialect) << ": " << reasonKey(problem.reason) << " row "
                      << problem.place.row << " " << qPrintable(problem.place.column) << ": "
                      << qPrintable(problem.value) << " " << qPrintable(problem.detail);
    return std::move(read).value();
}

ImportPlan planned(const Network& network, const Draft& draft)
{
    IdGenerator ids([] { return std::int64_t{1'800'000'000'000}; }, 7);
    TaskContext task;
    ImportOptions options;
    options.today = *CivilDate::of(2026, 11, 22);
    auto plan = planImport(network, draft, options, ids, task);
    EXPECT_TRUE(plan.ok());
    for (const Finding& problem : plan->problems)
        ADD_FAILURE() << reasonKey(problem.reason) << " row " << problem.place.row << " "
                      << qPrintable(problem.place.column) << ": " << qPrintable(problem.value);
    return std::move(plan).value();
}

/// All values of one field as texts, references by name, sorted: what of it is there, whatever the
/// ids are.
class Inventory
{
public:
    explicit Inventory(const Network& network) : m_network(network)
    {
        EveryRecord::forEach([&]<class R>() {
            for (const R& row : network.all<R>()) {
                forEachField<R>([&]<class F>(const F& each) {
                    if (row.*(each.member) != R{}.*(each.member))
                        m_values[q(Schema<R>::table) + u'.' + q(each.name)].append(
                            text(row.*(each.member)));
                });
            }
        });
        for (QStringList& values : m_values)
            values.sort();
    }

    QStringList of(std::string_view record, std::string_view field) const
    {
        return m_values.value(q(record) + u'.' + q(field));
    }

private:
    QString text(const QString& value) const { return value; }
    QString text(const QStringList& value) const { return value.join(u'|'); }
    QString text(CivilDate value) const { return QString::fromStdString(value.toIso()); }
    QString text(const QByteArray& value) const { return QString::fromLatin1(value.toHex()); }
    QString text(bool value) const { return QString::number(value); }
    QString text(int value) const { return QString::number(value); }
    QString text(double value) const { return QString::number(value); }
    QString text(const KeyedText& value) const { return QString::fromUtf8(value.text()); }
    template <class T>
    QString text(const std::optional<T>& value) const
    {
        return value ? QString::number(*value) : QString();
    }
    template <class Enum>
    requires std::is_enum_v<Enum> QString text(Enum value)
    const { return q(keyOf(value)); }
    template <class R>
    QString text(Id<R> value) const
    {
        if constexpr (std::is_same_v<R, Member>) {
            const Member* member = m_network.find(value);
            return member ? member->name : QStringLiteral("?");
        } else if constexpr (std::is_same_v<R, Tag>) {
            const Tag* tag = m_network.find(value);
            return tag ? tag->name : QStringLiteral("?");
        } else {
            return QStringLiteral("some");
        }
    }
    template <class R>
    QString text(const IdSet<R>& value) const
    {
        QStringList names;
        for (const Id<R> id : value)
            names.append(text(id));
        names.sort();
        return names.join(u'|');
    }

    const Network& m_network;
    QMap<QString, QStringList> m_values;
};

TEST(FieldPlaces, KnowsEveryFieldOfEveryRecordOnce)
{
    QSet<QString> known;
    for (const FieldPlace& place : fieldPlaces()) {
        const QString name = q(place.record) + u'.' + q(place.field);
        EXPECT_FALSE(known.contains(name)) << qPrintable(name);
        known.insert(name);
    }
    int fields = 0;
    EveryRecord::forEach([&]<class R>() {
        forEachField<R>([&](const auto& each) {
            ++fields;
            EXPECT_NE(placeOf(Schema<R>::table, each.name), nullptr)
                << Schema<R>::table << '.' << each.name;
        });
    });
    EXPECT_EQ(known.size(), fields);
}

TEST(FieldPlaces, AgreesWithTheColumnsOfOurOwn)
{
    const auto agree = [](std::string_view record, std::string_view field, const char16_t* header) {
        const FieldPlace* place = placeOf(record, field);
        ASSERT_NE(place, nullptr) << field;
        const bool isColumn = place->slot == Slot::ElementColumn;
        if (!isColumn) {
            EXPECT_EQ(QString::fromUtf16(place->header), QString::fromUtf16(header)) << field;
        }
    };
    for (const auto& column : memberColumns())
        agree("member", column.field, column.header);
    for (const auto& column : strandColumns())
        agree("strand", column.field, column.header);
    for (const auto& column : relationshipColumns())
        agree("relationship", column.field, column.header);
}

TEST(FieldPlaces, AgreesWithTheRowsOfWhatWeaversKeep)
{
    WeavingRecords::forEach([]<class R>() {
        forEachField<R>([](const auto& each) {
            const FieldPlace* place = placeOf(Schema<R>::table, each.name);
            ASSERT_NE(place, nullptr);
            if (place->slot == Slot::Implied)
                return;
            EXPECT_EQ(QString::fromUtf16(place->header), kRowsHeader<R>) << Schema<R>::table;
            EXPECT_TRUE(!isOfNetwork<R> || place->slot == Slot::NetworkField) << each.name;
        });
    });
}

/// "no" is for formats that have neither a column nor one of ours: all of them take columns of
/// ours on elements and connections, and only GraphML on the network itself.
TEST(FieldPlaces, SaysNoOnlyWhereAFormatHasNoRoomAtAll)
{
    for (const Dialect& dialect : dialects()) {
        const QString name = QString::fromLatin1(dialect.name);
        for (const FieldPlace& place : fieldPlaces()) {
            if (holdingOf(place, name) != Holding::No)
                continue;
            const bool isOfNetwork = place.slot == Slot::NetworkField ||
                                     place.slot == Slot::NetworkName ||
                                     place.slot == Slot::NetworkDescription;
            if (place.slot == Slot::Stays)
                continue;
            EXPECT_TRUE(isOfNetwork) << dialect.name << ": " << place.record << '.' << place.field;
            EXPECT_FALSE(name.startsWith(QStringLiteral("graphml")));
        }
    }
}

TEST(FieldPlaces, KnowsEveryDialect)
{
    const FieldPlace* name = placeOf("member", "name");
    for (const Dialect& dialect : dialects())
        EXPECT_EQ(holdingOf(*name, QString::fromLatin1(dialect.name)) == Holding::No, false)
            << dialect.name;
    EXPECT_EQ(holdingOf(*name, QStringLiteral("papyrus")), Holding::No);
}

TEST(OwnIds, AreKnownAgainAndNothingElseIs)
{
    const MemberId id{700'000'000'000'000'123};
    EXPECT_EQ(ownIdFrom<Member>(ownIdText(id)), id);
    EXPECT_TRUE(ownIdFrom<Strand>(ownIdText(id)).isNull());
    EXPECT_TRUE(ownIdFrom<Member>(u"m12").isNull()) << "a counted id of somebody's";
    EXPECT_TRUE(ownIdFrom<Member>(u"m00700000000000000123").isNull());
    EXPECT_TRUE(ownIdFrom<Member>(u"").isNull());
}

/// Of a row that stays behind one line says so.
bool saysItOfItsRow(const FieldPlace& place)
{
    const std::pair<std::string_view, std::string_view> lines[] = {
        {"background", "picture"},  {"snapshot", "measures"},     {"phase_judgement", "phase"},
        {"pulse_question", "text"}, {"pulse_round", "questions"}, {"pulse_answer", "value"}};
    return std::ranges::find(lines, std::pair(place.record, place.field)) != std::end(lines);
}

class Export : public ::testing::TestWithParam<const char*>
{
protected:
    QString dialect() const { return QString::fromLatin1(GetParam()); }
};

/// The promise of DESIGN 11.15, field by field: with everything private, whatever the table does
/// not deny comes back into an empty network.
TEST_P(Export, BringsBackEveryFieldThatTheTableHolds)
{
    const Network original = richNetwork();
    const NetworkDraft made = drafted(original, dialect(), true);
    Network copy = emptyNetwork();
    const ImportPlan plan = planned(copy, exchanged(made.draft, dialect()));
    ASSERT_TRUE(checkFits(copy, plan.change).ok());
    apply(copy, plan.change);
    const Inventory expected(original);
    const Inventory found(copy);
    for (const FieldPlace& place : fieldPlaces()) {
        // Vocabulary of its own is made anew where a format cannot hold it; ids always are.
        const bool isVocabulary = place.record == "field_definition";
        const bool isKeyed = place.field == "fields" || place.field == "foreign_ids";
        const bool holdsNetwork = dialect().startsWith(QStringLiteral("graphml"));
        if (place.field == "id" || (isVocabulary && !holdsNetwork) || (isKeyed && !holdsNetwork) ||
            place.field == "foreign_ids")
            continue;
        if (place.slot == Slot::Stays && !saysItOfItsRow(place))
            continue;
        if (holdingOf(place, dialect()) == Holding::No) {
            EXPECT_TRUE(
                std::ranges::any_of(
                    made.leftBehind,
                    [&](const LeftBehind& left) {
                        return left.record == place.record && left.field == place.field &&
                               left.why == LeftBehind::Why::NoColumn;
                    }) ||
                expected.of(place.record, place.field).isEmpty())
                << place.record << '.' << place.field << " is not said to stay behind";
            continue;
        }
        EXPECT_EQ(
            found.of(place.record, place.field).join(QStringLiteral(" / ")).toStdString(),
            expected.of(place.record, place.field).join(QStringLiteral(" / ")).toStdString())
            << place.record << '.' << place.field;
    }
}

/// A connection is a strand; a field of the pair must not come back as one of the strand.
TEST_P(Export, BringsBackCustomFieldsToTheirOwners)
{
    const Network original = richNetwork();
    Network copy = emptyNetwork();
    const ImportPlan plan =
        planned(copy, exchanged(drafted(original, dialect(), true).draft, dialect()));
    apply(copy, plan.change);
    const auto labels = [](const Network& network, FieldOwner owner) {
        QStringList found;
        for (const FieldDefinition& definition : network.all<FieldDefinition>()) {
            if (definition.owner == owner)
                found.append(definition.label);
        }
        found.sort();
        return found;
    };
    for (const FieldOwner owner :
         {FieldOwner::Member, FieldOwner::Relationship, FieldOwner::Strand})
        EXPECT_EQ(labels(copy, owner), labels(original, owner)) << keyOf(owner);
    const auto withFields = [](const Network& network) {
        int count = 0;
        for (const Relationship& relationship : network.all<Relationship>())
            count += !relationship.fields.isEmpty();
        return count;
    };
    EXPECT_EQ(withFields(copy), withFields(original));
}

/// More rows than a cell of a spreadsheet holds.
TEST_P(Export, CutsNoCellWhereSomebodyHasManyInteractions)
{
    Network original = richNetwork();
    const MemberId ana = original.all<Member>().begin()->id;
    Change many;
    for (int i = 0; i < 900; ++i) {
        Interaction interaction;
        interaction.id = InteractionId{700'000'000'000'100'000 + i};
        interaction.date = CivilDate::of(2024, 1, 1)->plusDays(i);
        interaction.participants.insert(ana);
        interaction.note = QStringLiteral("Spoke about seeds");
        many.of<Interaction>().inserted.push_back(interaction);
    }
    apply(original, many);
    Network copy = emptyNetwork();
    const ImportPlan plan =
        planned(copy, exchanged(drafted(original, dialect(), true).draft, dialect()));
    apply(copy, plan.change);
    EXPECT_EQ(
        Inventory(copy).of("interaction", "date"), Inventory(original).of("interaction", "date"));
}

TEST_P(Export, ComesHomeUnchanged)
{
    const Network network = richNetwork();
    for (const bool withPrivate : {true, false}) {
        const NetworkDraft made = drafted(network, dialect(), withPrivate);
        const ImportPlan plan = planned(network, exchanged(made.draft, dialect()));
        EXPECT_TRUE(plan.change.isEmpty());
        EveryRecord::forEach([&]<class R>() {
            const RecordChange<R>& change = plan.change.of<R>();
            EXPECT_EQ(change.inserted.size(), 0U) << Schema<R>::table;
            for (const Update<R>& update : change.updated) {
                forEachField<R>([&](const auto& each) {
                    EXPECT_TRUE(update.before.*(each.member) == update.after.*(each.member))
                        << Schema<R>::table << '.' << each.name;
                });
            }
        });
        EXPECT_EQ(plan.members.unchanged, 4);
        EXPECT_EQ(plan.relationships.unchanged, 2);
        EXPECT_TRUE(plan.possibleDuplicates.empty());
    }
}

/// Nothing private is in the bytes unless asked for, and what stays is said.
TEST_P(Export, KeepsPrivateThingsBackUnlessAskedFor)
{
    const Network network = richNetwork();
    const NetworkDraft made = drafted(network, dialect(), false);
    TaskContext task;
    const auto written = writeDraft(made.draft, dialect(), task);
    ASSERT_TRUE(written.ok());
    for (const OutFile& file : written->files) {
        for (const char* secret :
             {"Ask about the fence", "name only", "Tense since spring", "pays late",
              "could be more", "about the mill", "Assessment rows", "Introduction rows",
              "Advice rows", "Nomination rows", "Strain rows", "Snooze rows", "Follow-up rows",
              "Need rows"})
            EXPECT_FALSE(file.bytes.contains(secret)) << secret;
    }
    const auto said = [&](std::string_view record, std::string_view field) {
        return std::ranges::any_of(made.leftBehind, [&](const LeftBehind& left) {
            return left.record == record && left.field == field &&
                   left.why == LeftBehind::Why::Private && left.rows > 0;
        });
    };
    EXPECT_TRUE(said("member", "notes"));
    EXPECT_TRUE(said("member", "consent"));
    EXPECT_TRUE(said("member", "fields"));
    EXPECT_TRUE(said("relationship", "notes"));
    EXPECT_TRUE(said("strand", "notes"));
    EXPECT_TRUE(said("assessment", "trust"));
    EXPECT_TRUE(said("assessment", "depth"));
    EXPECT_TRUE(said("interaction", "note"));
    EXPECT_TRUE(said("introduction", "second"));
    EXPECT_TRUE(said("strain", "from_date"));
    EXPECT_TRUE(said("offer", "what"));
    EXPECT_TRUE(said("exchange", "worth"));
    const auto& first = made.draft.connections.front();
    EXPECT_EQ(fieldOf(first, kDepthHeader), QStringLiteral("3")) << "the rule's depth is public";
    for (const LeftBehind& left : drafted(network, dialect(), true).leftBehind)
        EXPECT_NE(left.why, LeftBehind::Why::Private) << left.record << '.' << left.field;
}

INSTANTIATE_TEST_SUITE_P(
    Dialects, Export,
    ::testing::Values(
        "kumu-blueprint", "kumu-xlsx", "kumu-csv", "gephi-csv", "graphml", "graphml-gephi",
        "graphml-socnetv", "graphml-yed", "gexf-1.2", "gexf-1.3"));

TEST(NetworkToDraft, GivesAConnectionToEachStrandAndToRelationshipsWithoutAny)
{
    const NetworkDraft made = drafted(richNetwork(), QStringLiteral("graphml"), false);
    ASSERT_EQ(made.draft.connections.size(), 3U);
    EXPECT_EQ(made.draft.connections[0].direction, DraftDirection::Directed);
    EXPECT_EQ(made.draft.connections[0].from, ownIdText(MemberId{700'000'000'000'000'101}))
        << "second to first";
    EXPECT_EQ(made.draft.connections[1].direction, DraftDirection::Mutual);
    EXPECT_EQ(
        made.draft.connections[2].foreignId, ownIdText(RelationshipId{700'000'000'000'000'201}));
}

TEST(NetworkToDraft, StopsWhenCancelled)
{
    Network network;
    Change change;
    for (int i = 1; i < 3'000; ++i) {
        Member member;
        member.id = MemberId{i};
        member.name = QString::number(i);
        change.of<Member>().inserted.push_back(member);
    }
    apply(network, change);
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto made = draftOf(network, {QStringLiteral("graphml"), false}, task);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
}

} // namespace
