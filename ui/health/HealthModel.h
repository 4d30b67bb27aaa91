// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/health/HealthMeasures.h"
#include "core/health/panels/Panels.h"
#include "core/health/time/Reading.h"
#include "core/query/filter/Filter.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace cw {

class TaskRunner;

/// What is asked about the network's health; everything shown says so.
struct HealthAsk
{
    Rule rule = Rule::Claimed;
    int minDepth = 0;
    CivilDate asOf;       ///< none: as things stand
    query::Filter filter; ///< of members; Health's own, whatever the map shows

    bool operator==(const HealthAsk&) const = default;
};

/// What was found, with the network that it is about. Never changes once made.
struct HealthPicture
{
    HealthAsk ask;
    Network network;
    health::HealthMeasures found;
    std::vector<health::Finding> findings;
    quint64 revision = 0;    ///< of the document
    CivilDate today;         ///< when it was made
    health::PulseRule pulse; ///< from how many people on answers are shown
    bool isWhole = false;    ///< what chance gives and the phase are there too

    /// The question that was answered: rule, depth, day and filter. Of this picture, which has to
    /// outlive it.
    health::HealthQuery query() const;
    /// That the numbers are about.
    CivilDate day() const { return ask.asOf ? ask.asOf : today; }
};

/// Measures the network of a document in the background, what is quick first, and again a moment
/// after each change, as long as somebody looks.
class HealthModel : public QObject
{
    Q_OBJECT

public:
    /// @param document, tasks  outlive the model.
    HealthModel(const Document& document, TaskRunner& tasks, QObject* parent = nullptr);

    const HealthAsk& ask() const { return m_ask; }
    void setAsk(const HealthAsk& ask);
    /// From how many people on answers to the pulse are shown.
    void setSmallestGroup(int people);
    /// What was asked before the question became another, until somebody has taken note; no number
    /// becomes another unsaid.
    const std::optional<HealthAsk>& askedBefore() const { return m_askedBefore; }
    /// Somebody has.
    void forgetAskedBefore();
    /// Nobody looks at first.
    void setWatched(bool isWatched);
    /// Null until something has been found.
    const std::shared_ptr<const HealthPicture>& picture() const { return m_picture; }
    /// The same measures as of the ends of past quarters and as they stand, oldest first; null
    /// until they have been looked at. After a change those of before stay until others are there.
    const std::shared_ptr<const std::vector<health::Reading>>& trend() const { return m_trend; }
    /// The network or the question is another by now; the new answer is under way.
    bool isStale() const;
    /// The person stopped it.
    bool isStopped() const { return m_isStopped; }
    /// Goes on after that.
    void measure();

signals:
    void changed();

private:
    enum class Part { Quick, Whole };

    health::HealthQuery query(Part part) const;
    void start(Part part);
    void accept(Part part, Result<HealthPicture> picture);
    bool isSmallEnough() const;
    void lookBack();

    const Document& m_document;
    TaskRunner& m_tasks;
    HealthAsk m_ask;
    health::PulseRule m_pulse;
    std::optional<HealthAsk> m_askedBefore;
    std::shared_ptr<const HealthPicture> m_picture;
    std::shared_ptr<const std::vector<health::Reading>> m_trend;
    std::shared_ptr<health::NullModels> m_chance; ///< of sizes that were there before
    QTimer m_soon;                                ///< after a change
    quint64 m_task = 0;                           ///< under way; 0: none
    bool m_isWatched = false;
    bool m_isStopped = false;
};

} // namespace cw
