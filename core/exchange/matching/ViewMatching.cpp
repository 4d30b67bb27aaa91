// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ViewMatching.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/RowCells.h"
#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/RuleKeeping.h"
#include "core/query/Depth.h"

#include <QJsonObject>

#include <algorithm>

namespace cw::exchange {

namespace {

/// Names in cells of rows, as the matching of members understands them.
class NamesInCells final : public RowNames
{
public:
    explicit NamesInCells(const MemberMatching& members) : m_members(members) {}
    QString nameOf(MemberId) const override { return {}; }
    MemberId memberOf(const QString& name) const override { return m_members.memberOf(name); }

private:
    const MemberMatching& m_members;
};

/// Whether two assessments say the same of the same day.
bool isSameView(Assessment a, const Assessment& b)
{
    a.id = b.id;
    return a == b;
}

/// Of all that one side (or the observer) said, the latest; null when it has said nothing.
const Assessment* latestOf(const Network& network, RelationshipId relationship, MemberId author)
{
    const Assessment* latest = nullptr;
    network.forEachReferencing(&Assessment::relationship, relationship, [&](AssessmentId id) {
        const Assessment* assessment = network.find(id);
        const bool later = !latest || std::pair(latest->date, latest->id) <
                                          std::pair(assessment->date, assessment->id);
        if (assessment->author == author && later)
            latest = assessment;
    });
    return latest;
}

} // namespace

ViewMatching::ViewMatching(Planning& planning, const MemberMatching& members)
    : m_planning(planning), m_members(members), m_depths(planning.draft(), planning.options())
{}

void ViewMatching::makeRoom(std::size_t views)
{
    auto& assessments = m_planning.plan().change.of<Assessment>().inserted;
    assessments.reserve(assessments.size() + views);
}

void ViewMatching::insert(Assessment&& assessment)
{
    assessment.id = m_planning.ids().next<AssessmentId>();
    m_planning.plan().change.of<Assessment>().inserted.push_back(std::move(assessment));
}

void ViewMatching::note(
    const DraftConnection& connection, MemberId from, MemberId to, PairViews& pair)
{
    const DepthColumns::Reading reading = m_depths.read(connection);
    if (!reading.unreadable.isEmpty()) {
        m_planning.problem(
            connection.place, reading.header, reading.unreadable, Reason::OutOfRange);
        return;
    }
    const auto say = [&](MemberId author) {
        PairViews::View& view = pair.viewOf(author);
        view.isGiven = true;
        view.depth = std::max(view.depth, reading.depth); // no value sorts before 0
    };
    const bool isReport = m_planning.options().meaning == ConnectionMeaning::Report &&
                          connection.direction != DraftDirection::Undirected;
    if (isReport) {
        // A report without a depth still says that its author sees a relationship.
        if (reading.depth || !m_depths.isKnownFor(connection)) {
            say(from);
            if (connection.direction == DraftDirection::Mutual)
                say(to);
        }
    } else if (reading.depth) {
        say(MemberId());
    }
}

/// Whether the network says so already: this author's latest, or for an observer (who serves only
/// where the sides are silent) the depth under the network's rule.
bool ViewMatching::isKnown(const PairViews& pair, MemberId author, std::optional<int> depth) const
{
    if (pair.isNew)
        return false;
    const Network& network = m_planning.network();
    const Assessment* latest = latestOf(network, pair.relationship, author);
    if (latest && (latest->depth == depth || !depth))
        return true;
    return author.isNull() && depth &&
           query::relationshipDepth(network, pair.relationship, network.profile().rule).depth ==
               static_cast<double>(*depth);
}

bool ViewMatching::takeRows(
    const DraftConnection& connection, const RowEdits<Relationship>& relationships, PairViews& pair)
{
    if (fieldOf(connection, kAssessmentsHeader).isEmpty())
        return false;
    const RowCells cells = rowCells(connection.fields, kAssessmentsHeader);
    if (!cells.unreadable.isEmpty())
        m_planning.problem(
            connection.place, kAssessmentsHeader, cells.unreadable, Reason::UnknownValue);
    pair.isAssessed = true;
    std::vector<AssessmentId> unclaimed;
    if (!pair.isNew)
        unclaimed = m_planning.network().referencing(&Assessment::relationship, pair.relationship);
    const Relationship& relationship = *relationships.find(pair.relationship);
    bool isAnyNew = false;
    for (const QJsonObject& row : cells.rows)
        isAnyNew = takeRow(connection, relationship, row, unclaimed) || isAnyNew;
    return isAnyNew;
}

/// @param unclaimed  assessments of the network that no row has brought again yet.
bool ViewMatching::takeRow(
    const DraftConnection& connection, const Relationship& relationship, const QJsonObject& row,
    std::vector<AssessmentId>& unclaimed)
{
    Assessment assessment;
    assessment.relationship = relationship.id;
    if (!rowFromJson(row, assessment, NamesInCells(m_members)) ||
        !keepRules(m_planning, assessment, connection.place) ||
        !rules::checkAuthor(relationship, assessment).ok()) {
        m_planning.problem(connection.place, kAssessmentsHeader, jsonText({row}), Reason::NotKept);
        return false;
    }
    const auto same = std::ranges::find_if(unclaimed, [&](AssessmentId id) {
        return isSameView(assessment, *m_planning.network().find(id));
    });
    if (same != unclaimed.end()) {
        unclaimed.erase(same);
        return false;
    }
    insert(std::move(assessment));
    return true;
}

bool ViewMatching::assess(const PairViews& pair)
{
    if (pair.isAssessed)
        return false;
    bool isAnyNew = false;
    for (std::size_t i = 0; i < pair.views.size(); ++i) {
        const PairViews::View& view = pair.views[i];
        const MemberId author = pair.authorOf(i);
        if (!view.isGiven || isKnown(pair, author, view.depth))
            continue;
        Assessment assessment;
        assessment.relationship = pair.relationship;
        assessment.author = author;
        assessment.date = m_planning.options().today;
        assessment.depth = view.depth;
        assessment.source = Source::Import;
        insert(std::move(assessment));
        isAnyNew = true;
    }
    return isAnyNew;
}

} // namespace cw::exchange
