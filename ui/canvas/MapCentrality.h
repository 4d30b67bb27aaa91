// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/MemberCentrality.h"
#include "ui/tasks/TaskRunner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cw {

class Document;

/// Knows who lies between the others and how near everybody is, for who asks. Of a small network at
/// once; of a large one it is measured in the background, and until then what was known before
/// serves.
class MapCentrality : public QObject
{
    Q_OBJECT

public:
    /// @param document  outlives this.
    explicit MapCentrality(const Document& document, QObject* parent = nullptr);

    /// As things stand in the document now, or stood on a day; null while a large network is
    /// measured for the first time.
    std::shared_ptr<const query::MemberCentrality> asOf(CivilDate day);

    /// Whether nothing is being measured.
    bool isAtRest() const { return m_tasks.isIdle(); }

signals:
    /// What is known now is what was asked for last.
    void measured();

private:
    struct Asked
    {
        quint64 revision = 0;
        Rule rule = Rule::Claimed;
        CivilDate asOf;
        bool operator==(const Asked&) const = default;
    };

    void measureNow();
    void measureInBackground();

    const Document& m_document;
    std::optional<Asked> m_asked; ///< last
    std::shared_ptr<const query::MemberCentrality> m_known;
    quint64 m_running = 0; ///< task
    TaskRunner m_tasks;
};

} // namespace cw
