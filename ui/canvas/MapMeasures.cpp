// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapMeasures.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr int kRestMs = 250;
/// Where measuring takes a second it waits longer: it takes one of two cores from who is at work.
constexpr std::size_t kRowsPerRestMs = 500;

std::size_t rowsOf(const Network& network)
{
    return network.all<Member>().size() + network.all<Relationship>().size();
}

bool isOfSameTime(const query::MeasureQuestion& a, const query::MeasureQuestion& b)
{
    return a.rule == b.rule && a.asOf == b.asOf;
}

bool covers(const query::MeasureQuestion& wide, const query::MeasureQuestion& narrow)
{
    return !narrow.needs.isAny() || (isOfSameTime(wide, narrow) && wide.needs.covers(narrow.needs));
}

/// Whether the measures may be others after the change. The fields of members that say nothing
/// about ties change none; names do, since clusters have them.
bool mayChangeMeasures(const Change& change)
{
    const auto isTold = [](const Update<Member>& update) {
        const Member& was = update.before;
        const Member& is = update.after;
        return was.name != is.name || was.archived != is.archived || was.joined != is.joined ||
               was.left != is.left;
    };
    const auto combinesAnew = [](const Update<NetworkProfile>& update) {
        return update.before.rule != update.after.rule;
    };
    const RecordChange<Member>& members = change.of<Member>();
    return !members.inserted.empty() || !members.removed.empty() ||
           std::ranges::any_of(members.updated, isTold) || !change.of<Relationship>().isEmpty() ||
           !change.of<Strand>().isEmpty() || !change.of<Assessment>().isEmpty() ||
           std::ranges::any_of(change.of<NetworkProfile>().updated, combinesAnew);
}

} // namespace

MapMeasures::MapMeasures(const Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &MapMeasures::findLater);
    connect(&document, &Document::changed, this, &MapMeasures::follow);
}

bool MapMeasures::isKnown(const query::MeasureQuestion& question) const
{
    return covers(m_answered, question);
}

void MapMeasures::ask(const query::MeasureQuestion& question)
{
    if (m_isWaiting && covers(m_asked, question))
        return;
    drop();
    m_asked = question;
    if (isKnown(question))
        return;
    const std::size_t rows = rowsOf(m_document.network());
    if (rows <= m_rowsAtOnce) {
        findNow();
        return;
    }
    m_isWaiting = true;
    const bool isOlderKnown = isOfSameTime(m_answered, question) && m_known.has(question.needs);
    if (isOlderKnown)
        m_rest.start(kRestMs + static_cast<int>(rows / kRowsPerRestMs));
    else
        findLater();
}

/// What is being looked for is looked for anew: its answer would be an old one.
void MapMeasures::follow(const Change& change)
{
    if (!mayChangeMeasures(change))
        return;
    m_answered.needs = {};
    if (!m_isWaiting)
        return;
    drop();
    ask(m_asked);
}

void MapMeasures::drop()
{
    m_tasks.cancel(m_running);
    m_rest.stop();
    m_isWaiting = false;
    ++m_turn;
}

/// What was asked for and is not known.
query::MeasureQuestion MapMeasures::missing() const
{
    query::MeasureQuestion question = m_asked;
    if (isOfSameTime(m_answered, m_asked))
        question.needs = question.needs.without(m_answered.needs);
    return question;
}

void MapMeasures::findNow()
{
    TaskContext task;
    take(query::findMeasures(m_document.network(), missing(), m_known, task).value());
}

void MapMeasures::findLater()
{
    struct Answer
    {
        query::Measures measures;
        query::MeasureDifferences differences;
    };
    m_running = m_tasks.run(
        this, {},
        [network = m_document.network(), asked = missing(), before = m_known](TaskContext& task) {
            const Result<query::Measures> found = query::findMeasures(network, asked, before, task);
            // Of a cancelled search nobody awaits the answer.
            return found ? Answer{*found, query::differencesOf(before, *found)} : Answer();
        },
        [this, turn = m_turn](const Answer& answer) {
            if (turn != m_turn)
                return;
            take(answer.measures);
            m_isWaiting = false;
            emit found(answer.differences);
        });
}

void MapMeasures::take(const query::Measures& found)
{
    m_known = found;
    const query::MeasureNeeds answered =
        isOfSameTime(m_answered, m_asked) ? m_answered.needs : query::MeasureNeeds();
    m_answered = m_asked;
    m_answered.needs = m_asked.needs | answered;
}

} // namespace cw
