// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    /// @param addTip  what the add button does; empty: there is none.
    ProfileSection(const QString& heading, const QString& addTip, QWidget* parent);

    void setHeading(const QString& heading);
    void setAddEnabled(bool enabled);
    /// Takes all rows out.
    void clearRows();
    void addRow(QWidget* row);
    /// Puts these rows in place of what is there; those that are there already stay untouched.
    void setRows(const QList<QWidget*>& rows);
    /// A muted sentence in place of rows.
    void addSentence(const QString& sentence);

signals:
    void addRequested();

private:
    QLabel* m_heading = nullptr;
    QToolButton* m_add = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace cw
