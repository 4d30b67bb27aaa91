// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/FilterCompletion.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace cw {

/// The text form of a filter: completes what is being written, underlines what is wrong, and gives
/// the filter with Enter.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// @param network  outlives it.
    explicit FilterEdit(const Network& network, QWidget* parent);

    void setFilter(const query::Filter& filter);
    /// What values and measures are asked with while completing.
    void setContext(const query::AttributeContext& context) { m_context = context; }

signals:
    void filterEntered(const cw::query::Filter& filter);
    /// Why it is not understood; empty: it is.
    void problemChanged(const QString& problem);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void complete();
    bool offersMore() const;
    void insert(const QString& text);
    /// @param isDone  what is missing at the end is a mistake only when the writing is done.
    bool check(bool isDone);
    void underline(int begin, int length);

    const Network& m_network;
    query::AttributeContext m_context;
    query::FilterCompletion m_completion;
    QCompleter* m_completer = nullptr;
    QStringListModel* m_suggestions = nullptr;
    query::ParsedFilter m_parsed;
};

} // namespace cw
