// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"
#include "core/document/Document.h"
#include "core/weaving/Digest.h"
#include "core/weaving/DueContacts.h"
#include "core/weaving/Fairness.h"
#include "core/weaving/Funnel.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cw {

class TaskRunner;

/// What stands to be done on a day, with the network that it was read from.
struct WeavePicture
{
    Network network;
    CivilDate today;
    weaving::DueContacts contacts;
    weaving::Digest digest;
    weaving::Funnel funnel;
    weaving::Fairness fairness;
    /// Null until it has been thought over, which takes longer than the rest.
    std::shared_ptr<const advice::AdviceQueue> advice;
};

/// Reads what is to be done in the background, again whenever the document changes while somebody
/// looks.
class WeaveModel : public QObject
{
    Q_OBJECT

public:
    /// @param document, tasks  outlive the model.
    WeaveModel(const Document& document, TaskRunner& tasks, QObject* parent = nullptr);

    /// Null until it has been read once.
    const std::shared_ptr<const WeavePicture>& picture() const { return m_picture; }
    /// Whether the document has changed since, be the advice there or not.
    bool isStale() const;
    /// Nobody looking: nothing is read.
    void setWatched(bool isWatched);

signals:
    void changed();

private:
    void read();
    void thinkOver();

    const Document& m_document;
    TaskRunner& m_tasks;
    std::shared_ptr<const WeavePicture> m_picture;
    quint64 m_revision = 0; ///< of the picture
    quint64 m_task = 0;     ///< under way; 0: none
    bool m_isWatched = false;
    QTimer m_soon;
};

} // namespace cw
