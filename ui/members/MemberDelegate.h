// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cw {

/// Editors of the table of members: a list where a field has options, else a line. Ctrl+Enter
/// instead of Enter means "for all selected rows".
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    /// The text is meant for this column of every selected row.
    void meantForAll(int column, const QString& text) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    static QString textOf(QWidget* editor);

    bool m_forAll = false;
};

} // namespace cw
