// SPDX-License-Identifier: GPL-3.0-or-later
// How the map comes by measures, and what becomes of the scene when they come.
#include "ui/canvas/MapModel.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

/// Where more than this part of all members differ, all are looked at anew: that is quicker.
constexpr std::size_t kManyOf = 4;

} // namespace

query::MeasureNeeds MapModel::measuresNeeded() const
{
    const Network& network = m_document.network();
    return cw::measuresNeeded(network, m_appearance.rules) |
           query::measuresNeeded(network, m_scope.filter);
}

query::MeasureQuestion MapModel::question() const
{
    return {m_document.network().profile().rule, m_scope.asOf, measuresNeeded()};
}

std::shared_ptr<const query::MemberMeasures> MapModel::measures()
{
    query::MeasureQuestion asked = question();
    asked.needs.ofTies = true;
    m_measuring.ask(asked);
    return m_measuring.known().ofTies;
}

/// @return whether there are others to show at once.
bool MapModel::askForMeasures()
{
    const query::Measures before = std::exchange(m_measures, {});
    const query::MeasureQuestion asked = question();
    if (asked.needs.isAny()) {
        m_measuring.ask(asked);
        m_measures = m_measuring.known().only(asked.needs);
    }
    return m_measures != before;
}

bool MapModel::isMeasured() const
{
    return m_measuring.isKnown(question());
}

bool MapModel::isFilterWaiting() const
{
    return !m_measures.has(query::measuresNeeded(m_document.network(), m_scope.filter));
}

/// Without any measures the filter would let nobody through.
query::MapScope MapModel::scopeShown() const
{
    query::MapScope scope = m_scope;
    if (isFilterWaiting())
        scope.filter = {};
    return scope;
}

void MapModel::whenMeasured(QObject* asker, std::function<void()> then) const
{
    if (isMeasured()) {
        then();
        return;
    }
    auto* const once = new QObject(asker);
    connect(this, &MapModel::changed, once, [this, once, then = std::move(then)] {
        if (!isMeasured())
            return;
        const std::function<void()> call = then; // the connection takes it along
        delete once;
        call();
    });
}

void MapModel::takeMeasures(const query::MeasureDifferences& differences)
{
    if (measuresNeeded().isAny()) {
        showMeasures(differences);
        emit changed();
    }
    emit measured();
}

/// Only those whose measures differ are looked at again.
void MapModel::showMeasures(const query::MeasureDifferences& differences)
{
    const query::MeasureNeeds needs = measuresNeeded();
    const bool isFirst = !m_measures.has(needs);
    m_measures = m_measuring.known().only(needs);
    m_wasMeasured = isMeasured();
    const query::AttributeContext context = this->context();
    m_lineLook.readWith(context);
    const bool areMany = differences.members.size() * kManyOf > m_draft.nodes().size();
    if (isFirst || areMany || !m_shown->isLocal() ||
        m_lineLook.areOutgrownBy(differences.bridges)) {
        rebuild();
        return;
    }
    m_look.readWith(context);
    m_hulls.readWith(context);
    m_shown.emplace(m_document.network(), scopeShown(), context);
    if (differences.isEmpty())
        return;
    applyTouched(touchedBy(differences));
    m_look.dressAll();
    m_hulls.gather(m_draft.nodes(), m_look);
    if (!isPlain())
        m_hidden = m_shown->counts();
    m_scene = m_draft.publish();
}

/// Who comes or goes takes lines along.
MapModel::Touched MapModel::touchedBy(const query::MeasureDifferences& differences) const
{
    const Network& network = m_document.network();
    Touched touched;
    touched.members = differences.members;
    touched.relationships = differences.bridges;
    touched.ends = differences.members;
    for (const MemberId id : differences.members) {
        const Member* member = network.find(id);
        const bool isShown = member && m_shown->isShown(*member);
        if (isShown == m_draft.nodeOf(id.value).has_value())
            continue;
        const std::vector<RelationshipId> lines = network.relationshipsOf(id);
        touched.relationships.insert(touched.relationships.end(), lines.begin(), lines.end());
    }
    std::ranges::sort(touched.relationships);
    touched.relationships.erase(
        std::unique(touched.relationships.begin(), touched.relationships.end()),
        touched.relationships.end());
    return touched;
}

} // namespace cw
