// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberDelegate.h"

#include "ui/members/MemberTableModel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace cw {

namespace {

const MemberColumn& columnOf(const QModelIndex& index)
{
    return static_cast<const MemberTableModel*>(index.model())->columns()[index.column()];
}

} // namespace

QWidget* MemberDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const MemberColumn& column = columnOf(index);
    if (column.options.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(column.title);
        return line;
    }
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(column.title);
    combo->setEditable(!column.isClosed);
    for (qsizetype i = 0; i < column.options.size(); ++i) {
        const QString& text =
            column.optionTexts.isEmpty() ? column.options[i] : column.optionTexts[i];
        combo->addItem(text, column.options[i]);
    }
    return combo;
}

void MemberDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int option = combo->findData(text);
        combo->setCurrentIndex(option);
        if (combo->isEditable() && option < 0)
            combo->setEditText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

QString MemberDelegate::textOf(QWidget* editor)
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int option = combo->findText(combo->currentText());
        return option < 0 ? combo->currentText() : combo->itemData(option).toString();
    }
    const auto* line = qobject_cast<QLineEdit*>(editor);
    return line ? line->text() : QString();
}

void MemberDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (m_forAll)
        Q_EMIT meantForAll(index.column(), textOf(editor));
    else
        model->setData(index, textOf(editor), Qt::EditRole);
}

bool MemberDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            auto* widget = qobject_cast<QWidget*>(editor);
            m_forAll = true;
            Q_EMIT commitData(widget);
            m_forAll = false;
            Q_EMIT closeEditor(widget, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace cw
