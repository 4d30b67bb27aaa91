// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthModel.h"

#include "core/health/HealthFilter.h"
#include "core/health/time/Trend.h"
#include "ui/tasks/TaskRunner.h"

#include <utility>

namespace cw {

namespace {

/// Rests so long after a change, so that typing is not measured letter by letter.
constexpr int kRestMs = 250;

Result<HealthPicture> measured(HealthPicture picture, health::HealthQuery query, TaskContext& task)
{
    health::askOnlyAbout(query, picture.network, picture.ask.filter, picture.today);
    Result<health::HealthMeasures> found = measureHealth(picture.network, query, task);
    if (!found.ok())
        return found.error();
    if (picture.found.passes == health::HealthPasses())
        picture.found = std::move(found).value();
    else
        picture.found.take(std::move(found).value());
    picture.findings = health::findPanels(
        {picture.network, picture.found, query.of, picture.today, picture.pulse});
    return picture;
}

health::HealthQuery queryOf(const HealthAsk& ask)
{
    health::HealthQuery query;
    query.of.rule = ask.rule;
    query.of.minDepth = ask.minDepth;
    query.of.asOf = ask.asOf;
    query.sparingly = true;
    return query;
}

} // namespace

health::HealthQuery HealthPicture::query() const
{
    health::HealthQuery query = queryOf(ask);
    health::askOnlyAbout(query, network, ask.filter, today);
    return query;
}

HealthModel::HealthModel(const Document& document, TaskRunner& tasks, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_tasks(tasks)
    , m_chance(std::make_shared<health::NullModels>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMs);
    connect(&m_soon, &QTimer::timeout, this, &HealthModel::measure);
    connect(&m_document, &Document::changed, this, [this] {
        if (m_isWatched)
            m_soon.start();
        emit changed();
    });
}

void HealthModel::setAsk(const HealthAsk& ask)
{
    if (ask == m_ask)
        return;
    if (!m_askedBefore && m_picture)
        m_askedBefore = m_ask;
    if (m_askedBefore == ask)
        m_askedBefore.reset();
    m_ask = ask;
    m_trend.reset();
    measure();
}

void HealthModel::setSmallestGroup(int people)
{
    const health::PulseRule rule{.smallestGroup = static_cast<std::size_t>(people)};
    if (rule.smallestGroup == m_pulse.smallestGroup)
        return;
    m_pulse = rule;
    if (m_isWatched)
        measure();
    else
        emit changed();
}

void HealthModel::forgetAskedBefore()
{
    m_askedBefore.reset();
    emit changed();
}

void HealthModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_soon.stop();
    else if (isStale() && m_task == 0)
        measure();
}

bool HealthModel::isStale() const
{
    return !m_picture || m_picture->revision != m_document.revision() || m_picture->ask != m_ask ||
           m_picture->pulse.smallestGroup != m_pulse.smallestGroup;
}

void HealthModel::measure()
{
    m_soon.stop();
    m_isStopped = false;
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    start(Part::Quick);
    emit changed();
}

health::HealthQuery HealthModel::query(Part part) const
{
    health::HealthQuery query = queryOf(m_ask);
    query.passes = part == Part::Quick ? health::quickPanelPasses() : health::slowPanelPasses();
    if (part == Part::Quick)
        query.permutations = 0;
    query.kept = m_chance;
    return query;
}

void HealthModel::start(Part part)
{
    HealthPicture begun;
    if (part == Part::Quick) {
        begun.ask = m_ask;
        begun.network = m_document.network();
        begun.revision = m_document.revision();
        begun.today = m_document.today();
        begun.pulse = m_pulse;
    } else {
        begun = *m_picture;
    }
    begun.isWhole = part == Part::Whole;
    // The number of the task is not known before it runs; whoever comes later than another is late.
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Measuring the network"),
        [begun = std::move(begun), query = query(part)](TaskContext& task) {
            return measured(begun, query, task);
        },
        [this, part, own](Result<HealthPicture> picture) {
            if (*own == m_task)
                accept(part, std::move(picture));
        });
    m_task = *own;
}

void HealthModel::accept(Part part, Result<HealthPicture> picture)
{
    m_task = 0;
    if (!picture.ok()) {
        m_isStopped = true;
        emit changed();
        return;
    }
    m_picture = std::make_shared<const HealthPicture>(std::move(picture).value());
    if (part == Part::Quick && !m_soon.isActive())
        start(Part::Whole);
    else if (part == Part::Whole && !m_soon.isActive() && isSmallEnough())
        lookBack();
    emit changed();
}

/// Beyond it, each past day takes about as long as today.
bool HealthModel::isSmallEnough() const
{
    return m_picture->found.graph().nodeCount() <= health::kLargeNetwork;
}

/// The last day is that of the picture, whose numbers are there.
void HealthModel::lookBack()
{
    health::HealthQuery query = this->query(Part::Quick);
    health::askOnlyAbout(query, m_picture->network, m_picture->ask.filter, m_picture->today);
    using Readings = std::vector<health::Reading>;
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking back"),
        [picture = m_picture, query](TaskContext& task) {
            return health::lookBack(picture->network, query, picture->found, picture->day(), task);
        },
        [this, own](Result<Readings> readings) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (readings.ok())
                m_trend = std::make_shared<const Readings>(std::move(readings).value());
            emit changed();
        });
    m_task = *own;
}

} // namespace cw
