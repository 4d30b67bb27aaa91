// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeTitle.h"

#include <QByteArray>

#include <optional>

namespace cw::store {

/// Bytes of all steps' rows together, from where the oldest are dropped.
constexpr qint64 kMaxHistoryBytes = qint64(64) << 20;

/// One step of the history without its rows: what a menu or a list of steps shows.
struct HistorySummary
{
    qint64 seq = 0;  ///< 1 and up, growing; numbers of dropped steps are never used again
    qint64 atMs = 0; ///< milliseconds since the Unix epoch, UTC
    ChangeTitle title;
    qint64 rowCount = 0; ///< as HistoryStep's

    bool operator==(const HistorySummary&) const = default;
};

/// One step of the history.
struct HistoryStep
{
    qint64 seq = 0;
    qint64 atMs = 0;
    ChangeTitle title;
    QByteArray rows; ///< what core/change/Journal wrote; opaque to the store
    qint64 rowCount =
        0; ///< of the change, so that nobody need read it to know its size; 0: unknown

    bool operator==(const HistoryStep&) const = default;
};

/// What one commit does to the history, in this order.
struct HistoryEdit
{
    std::optional<qint64> dropAfterSeq; ///< every step above goes: the redo branch a new edit ends
    std::optional<HistoryStep> rewrite; ///< takes the place of the step with the same seq
    std::optional<HistoryStep> append;  ///< its seq is larger than all
    qint64 cursor = 0;                  ///< seq of the last step that is applied; 0: none
};

} // namespace cw::store
