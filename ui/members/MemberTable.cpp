// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberTable.h"

#include "core/exchange/text/CellBlock.h"
#include "core/rules/TextRules.h"
#include "ui/members/MemberDelegate.h"
#include "ui/support/ColumnFit.h"
#include "ui/support/Controls.h"
#include "ui/support/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

namespace cw {

namespace {

constexpr int kIndexWidth = 48;

/// What another program had in a cell as this column takes it: one line, but for prose.
QString pastedText(const MemberColumn& column, const QString& text)
{
    const bool isProse =
        column.key.startsWith(u"fields.") || rules::isProse(column.key.toStdString());
    return isProse || !text.contains(u'\n') ? text : rules::mendedLine(text);
}

} // namespace

MemberTable::MemberTable(MemberTableModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("memberTable"));
    setAccessibleName(tr("Members"));
    setModel(&model);
    auto* delegate = new MemberDelegate(this);
    connect(delegate, &MemberDelegate::meantForAll, this, [this](int column, const QString& text) {
        m_model.setTextOfMany(selectedMembers(), column, text);
    });
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSortingEnabled(true);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // arrows walk the cells; Tab goes on to the next control
    setFrameShape(NoFrame);
    verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    verticalHeader()->setMinimumWidth(kIndexWidth);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_fit = new ColumnFit(*this);
    connect(&model, &QAbstractItemModel::modelReset, m_fit, &ColumnFit::refit);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_reason) // the editor went with its row
            m_reason->hide();
    });
    connect(&model, &MemberTableModel::columnsReplaced, this, &MemberTable::showReplacedColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (m_isArranging)
            return;
        m_shown = shownColumns();
        m_isChosen = true;
    });
    showFirstColumns();
}

void MemberTable::showFirstColumns()
{
    QStringList keys;
    for (const MemberColumn& column : m_model.columns()) {
        if (column.isShownAtFirst)
            keys.append(column.key);
    }
    setShownColumns(keys);
}

/// Columns that are new are shown as at first, all others as they were left.
void MemberTable::showReplacedColumns()
{
    QStringList keys = m_shown;
    for (const MemberColumn& column : m_model.columns()) {
        if (column.isShownAtFirst && !m_known.contains(column.key))
            keys.append(column.key);
    }
    setShownColumns(keys);
}

int MemberTable::columnOf(const QString& key) const
{
    const auto found = std::ranges::find(m_model.columns(), key, &MemberColumn::key);
    return found == m_model.columns().end() ? -1
                                            : static_cast<int>(found - m_model.columns().begin());
}

TableState MemberTable::tableState() const
{
    TableState state;
    if (m_isChosen || m_fit->isByHand())
        state.columns = shownColumns();
    if (m_fit->isByHand()) {
        for (const int column : visibleColumnsFrom(0))
            state.widths.append(columnWidth(column));
    }
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const bool isDescending = horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    if (sorted >= 0 && sorted < m_model.columnCount() && (sorted != 0 || isDescending)) {
        state.sortedBy = m_model.columns()[sorted].key;
        state.isDescending = isDescending;
    }
    return state;
}

void MemberTable::restore(const TableState& state)
{
    if (!state.columns.isEmpty()) {
        setShownColumns(state.columns);
        m_isChosen = true;
    }
    if (!state.widths.isEmpty() && state.widths.size() == state.columns.size()) {
        m_fit->leaveToHand();
        for (qsizetype i = 0; i < state.widths.size(); ++i) {
            const int column = columnOf(state.columns[i]);
            if (column >= 0 && state.widths[i] > 0)
                setColumnWidth(column, state.widths[i]);
        }
    }
    if (const int sorted = columnOf(state.sortedBy); sorted >= 0)
        sortByColumn(sorted, state.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QStringList MemberTable::shownColumns() const
{
    QStringList keys;
    for (const int column : visibleColumnsFrom(0))
        keys.append(m_model.columns()[column].key);
    return keys;
}

void MemberTable::setShownColumns(const QStringList& keys)
{
    m_known.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString& key = m_model.columns()[column].key;
        setColumnHidden(column, column != 0 && !keys.contains(key));
        m_known.append(key);
    }
    m_isArranging = true;
    int place = keys.contains(m_model.columns().first().key) ? 0 : 1;
    for (const QString& key : keys) {
        if (const int column = columnOf(key); column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    }
    m_isArranging = false;
    m_shown = shownColumns();
    m_fit->refit();
    Q_EMIT columnsShownChanged();
}

void MemberTable::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    m_shown = shownColumns();
    m_isChosen = true;
    m_fit->refit();
    Q_EMIT columnsShownChanged();
}

QList<int> MemberTable::visibleColumnsFrom(int visualIndex) const
{
    QList<int> columns;
    for (int visual = visualIndex; visual < m_model.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

std::vector<MemberId> MemberTable::selectedMembers() const
{
    std::vector<MemberId> members;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        members.push_back(m_model.memberAt(index.row()));
    std::ranges::sort(members);
    return members;
}

void MemberTable::setSelectedMembers(const std::vector<MemberId>& members)
{
    if (members == selectedMembers())
        return;
    m_isSettingSelection = true;
    QItemSelection selection;
    int firstRow = -1;
    for (const MemberId member : members) {
        const int row = m_model.rowOf(member);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        firstRow = firstRow < 0 ? row : std::min(firstRow, row);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (firstRow >= 0 && !selectionModel()->isRowSelected(currentIndex().row())) {
        const QModelIndex first = m_model.index(firstRow, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_isSettingSelection = false;
}

void MemberTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isSettingSelection)
        Q_EMIT membersSelected(selectedMembers());
}

void MemberTable::finishEditing(QStringList& unsaved)
{
    if (QWidget* editor = openEditor()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (m_refused)
        unsaved.append(m_refused->accessibleName());
}

QWidget* MemberTable::openEditor() const
{
    if (m_refused)
        return m_refused;
    return state() == EditingState ? indexWidget(currentIndex()) : nullptr;
}

/// An editor goes with its row. Qt lets go of it but believes that it is still there, and opens no
/// other.
void MemberTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    QWidget* editor = openEditor();
    const int row = editor ? indexAt(editor->geometry().center()).row() : -1;
    if (row >= start && row <= end) {
        forgetRefused();
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

/// All editors go.
void MemberTable::reset()
{
    forgetRefused();
    QTableView::reset();
}

void MemberTable::forgetRefused()
{
    m_refused = nullptr;
    if (m_reason)
        m_reason->hide();
}

void MemberTable::commitData(QWidget* editor)
{
    m_model.forgetRefusal();
    QTableView::commitData(editor);
    if (!m_model.refusal().isEmpty())
        m_refused = editor;
    else if (m_refused == editor)
        m_refused = nullptr;
}

/// An editor whose text was refused stays, whatever was to follow; Escape takes the text back.
void MemberTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_refused == editor && editor && hint != QAbstractItemDelegate::RevertModelCache) {
        showRefusal(*editor);
        return;
    }
    if (m_refused == editor || !m_refused)
        forgetRefused();
    QTableView::closeEditor(editor, hint);
}

void MemberTable::showRefusal(QWidget& editor)
{
    if (!m_reason) {
        m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, viewport());
        m_reason->setObjectName(QStringLiteral("cellRefusal"));
        m_reason->setForegroundRole(QPalette::BrightText);
        m_reason->setAutoFillBackground(true);
        m_reason->setMargin(theme::kSpacing[0]);
    }
    m_reason->setText(tr("Not saved. %1").arg(m_model.refusal()));
    m_reason->adjustSize();
    const QRect cell = editor.geometry();
    const bool isRoom = cell.bottom() + m_reason->height() < viewport()->height();
    const int left = std::min(cell.left(), viewport()->width() - m_reason->width());
    m_reason->move(std::max(0, left), isRoom ? cell.bottom() + 1 : cell.top() - m_reason->height());
    m_reason->show();
    m_reason->raise();
    editor.setAccessibleDescription(m_reason->text());
}

void MemberTable::copy() const
{
    const QList<int> columns = visibleColumnsFrom(0);
    QStringList titles;
    for (const int column : columns)
        titles.append(m_model.columns()[column].title);
    QList<QStringList> block{titles};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            // Fields as they can be pasted back, counted columns as they are shown.
            const int role =
                m_model.columns()[column].isEditable() ? Qt::EditRole : Qt::DisplayRole;
            cells.append(row.siblingAtColumn(column).data(role).toString());
        }
        block.append(cells);
    }
    QGuiApplication::clipboard()->setText(exchange::textOfBlock(block));
}

void MemberTable::paste()
{
    QList<QStringList> cells = exchange::blockOfText(QGuiApplication::clipboard()->text());
    if (cells.isEmpty())
        return;
    // A line of titles says which columns are meant, wherever the cursor is.
    QList<int> columns;
    for (const QString& title : std::as_const(cells.first())) {
        const auto named = std::ranges::find(m_model.columns(), title, &MemberColumn::title);
        if (named != m_model.columns().end())
            columns.append(static_cast<int>(named - m_model.columns().begin()));
    }
    const bool hasTitles = columns.size() == cells.first().size();
    if (hasTitles)
        cells.removeFirst();
    else
        columns = visibleColumnsFrom(
            currentIndex().isValid() ? horizontalHeader()->visualIndex(currentIndex().column())
                                     : 0);
    const bool addsRows = hasTitles && selectionModel()->selectedRows().isEmpty();
    const int row =
        addsRows || !currentIndex().isValid() ? m_model.rowCount() : currentIndex().row();
    for (QStringList& texts : cells) {
        for (qsizetype i = 0; i < std::min(texts.size(), columns.size()); ++i)
            texts[i] = pastedText(m_model.columns()[columns[i]], texts[i]);
    }
    if (!cells.isEmpty())
        m_model.setBlock(row, columns, cells);
}

void MemberTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        state() != EditingState && currentIndex().isValid()) {
        Q_EMIT memberActivated(m_model.memberAt(currentIndex().row()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace cw
