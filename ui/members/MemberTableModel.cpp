// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberTableModel.h"

#include "core/edit/Batch.h"
#include "core/edit/Cells.h"
#include "core/edit/Members.h"
#include "core/edit/NewPlaces.h"
#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formats.h"
#include "ui/support/Icons.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace cw {

MemberTableModel::MemberTableModel(Commits& commits, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_columns(memberColumns(m_document.network()))
{
    m_order.setColumn(m_columns.first(), Qt::AscendingOrder);
    m_rows = m_order.apply(m_document.network(), m_document.today());
    connect(&m_commits, &Commits::failed, this, [this](const Error& error) {
        m_refusal = errorText(error);
    });
    connect(&m_document, &Document::changed, this, [this](const Change& change) { take(change); });
}

int MemberTableModel::rowOf(MemberId id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(static_cast<qsizetype>(m_rows.size()));
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_rows[row], static_cast<int>(row));
    }
    return m_rowOf.value(id, -1);
}

int MemberTableModel::totalCount() const
{
    const auto& members = m_document.network().all<Member>();
    if (m_order.showsArchived())
        return static_cast<int>(members.size());
    return static_cast<int>(std::count_if(
        members.begin(), members.end(), [](const Member& each) { return !each.archived; }));
}

void MemberTableModel::setWords(const QString& text)
{
    m_order.setWords(text);
    reload();
}

void MemberTableModel::setShowsArchived(bool shows)
{
    m_order.setShowsArchived(shows);
    reload();
}

int MemberTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Member* MemberTableModel::member(const QModelIndex& index) const
{
    return index.isValid() ? m_document.network().find(memberAt(index.row())) : nullptr;
}

QVariant MemberTableModel::data(const QModelIndex& index, int role) const
{
    const Member* each = member(index);
    if (!each)
        return {};
    const MemberColumn& column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return shownName(memberCellText(m_document.network(), *each, column, m_document.today()));
    case Qt::ToolTipRole:
        return shownProse(memberCellText(m_document.network(), *each, column, m_document.today()));
    case Qt::EditRole:
        return writtenText(column, edit::cellText(m_document.network(), *each, column.key));
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(makeIcon(memberKindIcon(each->kind))) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return each->archived
                   ? QVariant(QApplication::palette().brush(QPalette::Disabled, QPalette::Text))
                   : QVariant();
    default:
        return {};
    }
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const MemberColumn& column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags MemberTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_columns[index.column()].isEditable() && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MemberTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    return setTextOfMany({memberAt(index.row())}, index.column(), value.toString());
}

bool MemberTableModel::setTextOfMany(
    const std::vector<MemberId>& members, int column, const QString& text)
{
    const QString& key = m_columns[column].key;
    const QString typed = cellFromWritten(m_columns[column], text);
    const QString cell = m_columns[column].isDate ? formats::typedDate(typed) : typed;
    const bool isRename = key == u"name" && members.size() == 1;
    const ChangeTitle title = isRename
                                  ? titleOf(titles::kMemberRename, text)
                                  : titleOf(titles::kMemberEdit, m_document.network(), members);
    return m_commits.carryOut(
        edit::setCellOfMany<Member>(m_document.editContext(), members, key, cell), title);
}

bool MemberTableModel::setBlock(int row, const QList<int>& visible, const QList<QStringList>& texts)
{
    edit::Batch batch(m_document.editContext());
    std::vector<edit::Cell<Member>> cells;
    std::vector<qsizetype> rowOfCell; // in the block; parallel to cells
    const auto refuse = [&](const Error& error, qsizetype blockRow) {
        m_commits.refuse(error, tr("Row %1 of what was pasted").arg(blockRow + 1));
        return false;
    };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int target = row + static_cast<int>(i);
        const bool isThere = target < rowCount();
        MemberId id = isThere ? memberAt(target) : MemberId();
        for (qsizetype j = 0; j < texts[i].size() && j < visible.size(); ++j) {
            const MemberColumn& column = m_columns[visible[j]];
            if (!column.isEditable())
                continue;
            if (id.isNull()) {
                const QString name = column.key == u"name" ? texts[i][j] : tr("New member");
                const auto added = batch.then([&](const edit::EditContext& at) {
                    return edit::addMember(at, {.name = name});
                });
                if (!added.ok())
                    return refuse(added.error(), i);
                id = edit::insertedId<Member>(*added);
            }
            const QString text = cellFromWritten(column, texts[i][j]);
            cells.push_back({id, column.key, column.isDate ? formats::typedDate(text) : text});
            rowOfCell.push_back(i);
        }
    }
    const auto written =
        batch.then([&](const edit::EditContext& at) { return edit::setCells<Member>(at, cells); });
    if (!written.ok()) {
        const std::optional<std::size_t> cell = edit::refusedCell(written.error());
        if (!cell || *cell >= cells.size())
            return m_commits.carryOut(written, {});
        return refuse(written.error(), rowOfCell[*cell]);
    }
    return m_commits.carryOut(
        batch.take(), titleOf(titles::kPaste, static_cast<int>(texts.size())));
}

void MemberTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    reload();
}

void MemberTableModel::reload()
{
    beginResetModel();
    const QList<MemberColumn> columns = memberColumns(m_document.network());
    const bool replaced = columns != m_columns;
    if (replaced) {
        const QString sortedBy = m_columns[m_sortColumn].key;
        m_columns = columns;
        const auto same = std::ranges::find(m_columns, sortedBy, &MemberColumn::key);
        m_sortColumn = same == m_columns.end() ? 0 : static_cast<int>(same - m_columns.begin());
    }
    m_order.forgetAll();
    m_order.setColumn(m_columns[m_sortColumn], m_sortOrder);
    m_rows = m_order.apply(m_document.network(), m_document.today());
    m_rowOf.clear();
    endResetModel();
    if (replaced)
        Q_EMIT columnsReplaced();
    Q_EMIT rowsChanged();
}

void MemberTableModel::take(const Change& change)
{
    const RecordChange<Member>& members = change.of<Member>();
    if (!change.of<FieldDefinition>().isEmpty() || members.rowCount() > kMostSingleRows) {
        reload();
        return;
    }
    takeMembers(members);
    const bool countsDiffer =
        !change.of<Relationship>().isEmpty() || !change.of<Interaction>().isEmpty();
    if (countsDiffer || !change.of<Tag>().updated.empty())
        refreshCounted();
}

void MemberTableModel::takeMembers(const RecordChange<Member>& change)
{
    bool differs = !change.removed.empty() || !change.inserted.empty();
    for (const Member& removed : change.removed)
        removeRow(removed.id);
    for (const Update<Member>& update : change.updated) {
        m_order.forget(update.after.id);
        const int row = rowOf(update.after.id);
        const bool isShown = m_order.accepts(m_document.network(), update.after);
        differs =
            differs || (row >= 0) != isShown || update.before.archived != update.after.archived;
        if (row >= 0 && isShown)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        else if (row >= 0)
            removeRow(update.after.id);
        else if (isShown)
            insertRow(update.after.id);
    }
    for (const Member& inserted : change.inserted) {
        if (m_order.accepts(m_document.network(), inserted))
            insertRow(inserted.id);
    }
    if (differs)
        Q_EMIT rowsChanged();
}

void MemberTableModel::refreshCounted()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MemberTableModel::removeRow(MemberId id)
{
    m_order.forget(id);
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_rowOf.clear();
    endRemoveRows();
}

void MemberTableModel::insertRow(MemberId id)
{
    // A new row comes last, where somebody who adds rows looks; the next sort puts it in its place.
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back(id);
    m_rowOf.clear();
    endInsertRows();
}

} // namespace cw
