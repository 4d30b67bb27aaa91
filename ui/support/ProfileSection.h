// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cw {

/// A part of a profile in the inspector: a heading, perhaps an add button at its end, and rows
/// below that are made anew whenever they differ.
class ProfileSection : public QWidget
{
    Q_OBJECT

public:
    using MakeRow = std::function<QWidget*(std::size_t)>;
    static constexpr std::size_t kPage = 100;

    /// @param addTip  what the add button does; empty: there is none.
    ProfileSection(const QString& heading, const QString& addTip, QWidget* parent);

    void setHeading(const QString& heading);
    void setAddEnabled(bool enabled);
    /// Takes all rows out.
    void clearRows();
    void addRow(QWidget* row);
    /// Puts these rows in place of what is there; those that are there already stay untouched.
    void setRows(const QList<QWidget*>& rows);
    /// Puts rows in place of what is there that are made as far as they are shown: a hundred, and a
    /// button for the next. Somebody may know fifty thousand.
    /// @param make  called for 0 to count - 1, now and later, until there are other rows.
    void fill(std::size_t count, MakeRow make);
    /// The next fill() begins with a hundred again.
    void fold() { m_shown = kPage; }
    /// A muted sentence in place of rows.
    void addSentence(const QString& sentence);

signals:
    void addRequested();

private:
    QLabel* m_heading = nullptr;
    QToolButton* m_add = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::size_t m_shown = kPage;
};

} // namespace cw
