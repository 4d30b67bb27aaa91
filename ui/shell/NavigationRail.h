// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QString>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace cw {

/// The column on the left that leads to the workspaces: an icon over a word each, one chosen.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// @param key  stable name of the workspace ("map"), not shown.
    void addPlace(const QString& key, const QString& word, Icon icon, const QString& tip);
    void clear();
    QString current() const;
    /// Shows `key` as chosen; does not announce.
    void setCurrent(const QString& key);

signals:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace cw
