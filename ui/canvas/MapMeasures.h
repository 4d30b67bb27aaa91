// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/query/attributes/Measures.h"
#include "ui/tasks/TaskRunner.h"

#include <QObject>
#include <QTimer>

namespace cw {

/// Knows the measures of a document's members. Where there are few rows they are made as soon as
/// they are asked for; else in the background, once nobody has edited anything for a moment, and
/// until then those made before serve.
class MapMeasures : public QObject
{
    Q_OBJECT

public:
    /// Members and relationships that are measured within a few milliseconds.
    static constexpr std::size_t kRowsAtOnce = 2'000;

    /// @param document  outlives it.
    explicit MapMeasures(const Document& document, QObject* parent = nullptr);

    /// Sees to it that known() will be the answer to this, of the document as it is now; found()
    /// tells when it comes later. An earlier question is dropped unless it covers this one.
    void ask(const query::MeasureQuestion& question);
    /// The answers that were found last, whatever they were asked and however old they are; null
    /// until there is one.
    const query::Measures& known() const { return m_known; }
    /// Whether known() answers this of the document as it is now.
    bool isKnown(const query::MeasureQuestion& question) const;

    /// For tests: 0 has everything made in the background.
    void setRowsAtOnce(std::size_t rows) { m_rowsAtOnce = rows; }

signals:
    /// known() is new since ask(). @param differences  from what was known before.
    void found(const cw::query::MeasureDifferences& differences);

private:
    void follow(const Change& change);
    void drop();
    void findNow();
    void findLater();
    query::MeasureQuestion missing() const;
    void take(const query::Measures& found);

    const Document& m_document;
    std::size_t m_rowsAtOnce = kRowsAtOnce;
    query::Measures m_known;
    query::MeasureQuestion m_answered; ///< by m_known, of the document as it is now
    query::MeasureQuestion m_asked;
    bool m_isWaiting = false; ///< for the answer to m_asked
    QTimer m_rest;
    quint64 m_running = 0; ///< task
    quint64 m_turn = 0;    ///< of the search whose answer is awaited
    TaskRunner m_tasks;
};

} // namespace cw
