// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/ChangeBuilder.h"
#include "core/exchange/FormatRegistry.h"
#include "core/exchange/matching/ImportPlan.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/layout/StressLayout.h"
#include "core/store/DocumentFile.h"
#include "resources/sample/JsonRecords.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

/// make_sample FOLDER OUT: reads FOLDER/elements.csv and connections.csv as any import does, adds
/// what sample.json says, gives everybody a place on the map and writes the document OUT. The same
/// input makes the same document on any day.
namespace {

using namespace cw;

constexpr std::int64_t kMadeAtMs = 1'794'268'800'000; // 2026-11-10T00:00Z
constexpr std::uint64_t kSeed = 20230914;
const QString kCalled = QStringLiteral("called"); ///< key of what other rows call a row

Error problem(const QString& text)
{
    return {ErrorCode::MalformedInput, text.toStdString(), {}};
}

/// The network while it grows, and who is who in it.
class SampleMaker
{
public:
    explicit SampleMaker(const Network& empty)
        : m_ids([] { return kMadeAtMs; }, kSeed), m_network(empty)
    {}

    const Network& network() const { return m_network; }

    Result<void> takeSheets(const QString& folder)
    {
        std::vector<exchange::Source> sources;
        for (const char* name : {"/elements.csv", "/connections.csv"}) {
            auto source = exchange::loadSource(folder + QString::fromUtf8(name), {});
            if (!source.ok())
                return source.error();
            sources.push_back(std::move(source).value());
        }
        TaskContext task;
        const auto draft = exchange::readSources(sources, {}, task);
        if (!draft.ok())
            return draft.error();
        // Depths come with the assessments of both sides.
        const exchange::ImportOptions options{
            .depthColumn = QString(), .today = CivilDate::fromIso("2026-11-10").value()};
        const auto plan = exchange::planImport(m_network, *draft, options, m_ids, task);
        if (!plan.ok())
            return plan.error();
        for (const exchange::Finding& finding : plan->problems)
            return problem(QStringLiteral("%1, row %2, column %3: %4")
                               .arg(finding.place.source)
                               .arg(finding.place.row)
                               .arg(finding.place.column, finding.value));
        apply(m_network, plan->change);
        for (const Member& member : m_network.all<Member>())
            call(member.name, member.id);
        for (const Tag& tag : m_network.all<Tag>())
            call(tag.name, tag.id);
        return {};
    }

    Result<void> takeJson(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::CannotRead, path.toStdString(), {}};
        const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
        ChangeBuilder builder(m_network, m_ids);
        m_builder = &builder;
        takeProfile(sample.value(QStringLiteral("network")).toObject());
        for (const QJsonValue& member : sample.value(QStringLiteral("members")).toArray())
            takeMember(member.toObject());
        for (const QJsonValue& row : sample.value(QStringLiteral("affiliations")).toArray())
            takeAffiliation(row.toObject());
        for (const QJsonValue& row : sample.value(QStringLiteral("relationships")).toArray())
            takeRelationship(row.toObject());
        for (const QJsonValue& row : sample.value(QStringLiteral("interactions")).toArray())
            takeInteraction(row.toObject());
        takeRows<
            Offer, Need, Skill, Interest, Introduction, FollowUp, Exchange, Project, ProjectMember,
            Outcome, Commitment, Nomination, Recognition>(sample);
        m_builder = nullptr;
        apply(m_network, builder.take());
        return m_refused.isEmpty() ? Result<void>() : problem(m_refused);
    }

    Result<void> takePlaces()
    {
        std::vector<MemberId> members;
        QHash<MemberId, NodeIndex> nodes;
        for (const Member& member : m_network.all<Member>()) {
            nodes.insert(member.id, static_cast<NodeIndex>(members.size()));
            members.push_back(member.id);
        }
        GraphBuilder graph(static_cast<NodeIndex>(members.size()));
        for (const Relationship& tie : m_network.all<Relationship>()) {
            if (!tie.ended)
                graph.addEdge(nodes.value(tie.first), nodes.value(tie.second));
        }
        TaskContext task;
        const auto places = layoutStress(graph.build(), {.seed = kSeed}, task);
        if (!places.ok())
            return places.error();
        ChangeBuilder builder(m_network, m_ids);
        for (std::size_t i = 0; i < members.size(); ++i)
            builder.insert(Placement{.member = members[i], .x = places->x[i], .y = places->y[i]});
        apply(m_network, builder.take());
        return {};
    }

private:
    template <class R>
    void fill(R& row, const QJsonObject& object, QSet<QString> elsewhere = {})
    {
        const QString key = sample::fillFromJson(row, object, std::move(elsewhere));
        if (!key.isEmpty())
            refuse(key, object);
    }

    void refuse(const QString& what, const QJsonObject& object)
    {
        if (m_refused.isEmpty())
            m_refused = QStringLiteral("sample.json: %1 in %2")
                            .arg(what, QString::fromUtf8(QJsonDocument(object).toJson()));
    }

    MemberId memberCalled(const QJsonValue& name, const QJsonObject& object)
    {
        const MemberId id = called<Member>(name.toString());
        if (!id && !name.isUndefined())
            refuse(QStringLiteral("nobody called ") + name.toString(), object);
        return id;
    }

    /// Rows of tables that are written as their fields are, with names where there are ids.
    template <class... R>
    void takeRows(const QJsonObject& sample)
    {
        const auto takeTable = [&]<class T>() {
            for (const QJsonValue& row : sample.value(tableOf<T>()).toArray())
                takeRow<T>(row.toObject());
        };
        (takeTable.template operator()<R>(), ...);
    }

    template <class R>
    void takeRow(const QJsonObject& object)
    {
        R row;
        QSet<QString> read{kCalled};
        forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
            const QString name = sample::JsonSource::string(each.name);
            read.insert(name);
            if (object.contains(name))
                refer(row.*each.member, object.value(name), object);
        });
        fill(row, object, std::move(read));
        const Id<R> id = m_builder->insert(row);
        if (object.contains(kCalled))
            call(object.value(kCalled).toString(), id);
    }

    template <class R>
    void refer(Id<R>& reference, const QJsonValue& name, const QJsonObject& object)
    {
        reference = called<R>(name.toString());
        if (!reference)
            refuse(QStringLiteral("nothing called ") + name.toString(), object);
    }

    template <class R>
    void refer(IdSet<R>& references, const QJsonValue& names, const QJsonObject& object)
    {
        for (const QJsonValue& name : names.toArray()) {
            Id<R> one;
            refer(one, name, object);
            references.insert(one);
        }
    }

    /// A word that nobody has yet is made, as it is where one is typed.
    template <class R>
    Id<R> called(const QString& name)
    {
        if constexpr (std::is_same_v<R, Tag>) {
            if (!m_called.contains(keyOf<Tag>(name))) {
                Tag tag;
                tag.name = name;
                call(name, m_builder->insert(tag));
            }
        }
        return Id<R>{m_called.value(keyOf<R>(name))};
    }

    template <class R>
    void call(const QString& name, Id<R> id)
    {
        m_called.insert(keyOf<R>(name), id.value);
    }

    template <class R>
    static QString keyOf(const QString& name)
    {
        return tableOf<R>() + u'/' + name;
    }

    template <class R>
    static QString tableOf()
    {
        return sample::JsonSource::string(Schema<R>::table);
    }

    void takeProfile(const QJsonObject& object)
    {
        NetworkProfile profile = m_network.profile();
        fill(profile, object, {QStringLiteral("me")});
        profile.me = memberCalled(object.value(QStringLiteral("me")), object);
        m_builder->update(profile);
    }

    void takeMember(const QJsonObject& object)
    {
        const Member* known =
            m_network.find(memberCalled(object.value(QStringLiteral("name")), object));
        if (!known)
            return;
        Member member = *known;
        fill(member, object, {QStringLiteral("brought_by")});
        member.broughtBy = memberCalled(object.value(QStringLiteral("brought_by")), object);
        m_builder->update(member);
    }

    void takeAffiliation(const QJsonObject& object)
    {
        Affiliation row;
        fill(row, object, {QStringLiteral("member"), QStringLiteral("container")});
        row.member = memberCalled(object.value(QStringLiteral("member")), object);
        row.container = memberCalled(object.value(QStringLiteral("container")), object);
        if (row.member && row.container)
            m_builder->insert(row);
    }

    void takeRelationship(const QJsonObject& object)
    {
        const QJsonArray sides = object.value(QStringLiteral("between")).toArray();
        const Relationship* known = m_network.relationshipBetween(
            memberCalled(sides.at(0), object), memberCalled(sides.at(1), object));
        if (!known)
            return refuse(QStringLiteral("no relationship"), object);
        Relationship row = *known;
        fill(row, object, {QStringLiteral("between"), QStringLiteral("assessments")});
        m_builder->update(row);
        for (const QJsonValue& view : object.value(QStringLiteral("assessments")).toArray())
            takeAssessment(view.toObject(), row);
    }

    /// Put in as it is: the use case would leave out what a survey merely confirmed.
    void takeAssessment(const QJsonObject& object, const Relationship& relationship)
    {
        Assessment row;
        fill(row, object, {QStringLiteral("author")});
        row.relationship = relationship.id;
        row.author = memberCalled(object.value(QStringLiteral("author")), object);
        if (row.author && !relationship.joins(row.author))
            return refuse(QStringLiteral("the author is no side"), object);
        m_builder->insert(row);
    }

    void takeInteraction(const QJsonObject& object)
    {
        Interaction row;
        fill(row, object, {QStringLiteral("participants")});
        for (const QJsonValue& name : object.value(QStringLiteral("participants")).toArray())
            row.participants.insert(memberCalled(name, object));
        m_builder->insert(row);
    }

    IdGenerator m_ids;
    Network m_network;
    QHash<QString, std::int64_t> m_called; ///< ids of the rows so far, by table and name
    ChangeBuilder* m_builder = nullptr;    ///< while sample.json is read
    QString m_refused;                     ///< the first thing in sample.json that makes no sense
};

/// The rows that make `after` out of an empty document, in one commit without a history: the sample
/// opens with nothing to undo.
Change everythingNewIn(const Network& before, const Network& after)
{
    Change change;
    EveryRecord::forEach([&]<class R>() {
        for (const R& row : after.all<R>()) {
            const R* old = before.find(row.id);
            if (!old)
                change.of<R>().inserted.push_back(row);
            else if (*old != row)
                change.of<R>().updated.push_back({*old, row});
        }
    });
    return change;
}

Result<void> makeSample(const QString& folder, const QString& out)
{
    QFile::remove(out);
    const store::DocumentIdentity identity{
        QStringLiteral("5a3b1e0c-7f4d-4c57-9d1e-0fa2d5b7c001"), kMadeAtMs, QString()};
    auto file = store::DocumentFile::create(out, identity);
    if (!file.ok())
        return file.error();
    TaskContext task;
    const auto empty = (*file)->load(task);
    if (!empty.ok())
        return empty.error();
    SampleMaker maker(empty->network);
    if (auto taken = maker.takeSheets(folder); !taken.ok())
        return taken.error();
    if (auto taken = maker.takeJson(folder + QStringLiteral("/sample.json")); !taken.ok())
        return taken.error();
    if (auto placed = maker.takePlaces(); !placed.ok())
        return placed.error();
    const Change change = everythingNewIn(empty->network, maker.network());
    const auto committed = (*file)->commit(change, {}, task);
    return committed.ok() ? Result<void>() : committed.error();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream talk(stderr);
    if (arguments.size() != 3) {
        talk << "usage: make_sample FOLDER OUT.weave\n";
        return 1;
    }
    const auto made = makeSample(arguments.at(1), arguments.at(2));
    if (!made.ok())
        talk << "make_sample: " << errorKey(made.error().code) << ": "
             << QString::fromStdString(made.error().subject) << "\n";
    return made.ok() ? 0 : 2;
}
