// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/network/Network.h"
#include "core/store/HistoryStep.h"

#include <QList>
#include <QString>

#include <memory>

namespace cw {

/// One transaction of a document: what is written, and what becomes of the history once it is.
struct DocumentStep
{
    std::shared_ptr<const Change> change; ///< not copied: an import is a quarter of a gigabyte
    store::HistoryEdit edit;
    QString mergeKey;
    Change mergeChange;         ///< empty where nothing may be merged with
    Network after;              ///< set once it is written, as is the next
    QList<qint64> droppedSteps; ///< of the history, for its size
};

} // namespace cw
