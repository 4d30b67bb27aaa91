// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cw {

/// One way from member to member: who is on it, and below, muted, what its steps are like; both in
/// as many lines as that takes.
class PathDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cw
