// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"
#include "core/kernel/task/TaskContext.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace cw::exchange {

/// One file to read.
struct Source
{
    QString name; ///< without folders, as it stands in Place::source
    QByteArray bytes;
};

/// What a reader writes into and is held by: the draft that all sources of one import share, the
/// limits, and whether somebody still wants the answer.
///
/// Readers append to draft(); they never look at what other sources left there, except to extend
/// fieldKinds. Everything they could not take as written becomes a problem(), and what was sound
/// is kept; the only error a reader returns is ErrorCode::Cancelled.
///
/// Readers say what is wrong with the bytes, a row or a value (MissingLabel, MissingEnd, NotADate
/// ...). What takes knowing who is who (SelfTie, UnknownEnd, DuplicateId, AmbiguousLabel,
/// PossibleDuplicate) is said by the matching. Thread: one.
class Reading
{
public:
    Reading(Draft& draft, const Budget& budget, TaskContext& task)
        : m_draft(draft), m_budget(budget), m_task(task)
    {}

    Draft& draft() { return m_draft; }
    const Budget& budget() const { return m_budget; }
    TaskContext& task() { return m_task; }
    bool cancelled() const { return m_task.cancelled(); }

    /// Takes the dialect's name and the scheme of its ids for the draft, unless a source before
    /// has given them.
    void recognisedAs(const QString& format, const QString& scheme);

    /// `value` is cut to 200 characters; of each reason Budget::findings are kept and the rest is
    /// counted.
    void
    problem(const Place& place, const QString& value, Reason reason, const QString& detail = {});
    void note(const Place& place, const QString& value, Reason reason, const QString& detail = {});

    /// Whether one more element or connection may be added; says LimitExceeded once when not.
    bool hasRoom(const Place& place);

    /// Says how many findings of each reason were only counted. Once, after the last source.
    void finish();

private:
    using Counts = std::map<Reason, int>;
    void keep(std::vector<Finding>& list, Counts& counts, Finding finding) const;
    static void sayRest(std::vector<Finding>& list, const Counts& counts, int kept);

    Draft& m_draft;
    const Budget& m_budget;
    TaskContext& m_task;
    Counts m_problems;
    Counts m_notes;
    bool m_saidFull = false;
};

} // namespace cw::exchange
