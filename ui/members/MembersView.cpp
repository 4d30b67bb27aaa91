// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MembersView.h"

#include "core/edit/Members.h"
#include "core/edit/NewPlaces.h"
#include "ui/members/MemberTable.h"
#include "ui/members/MemberTableModel.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/support/WelcomePicture.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw {

namespace {
constexpr int kFilterWidth = 320;
}

MembersView::MembersView(Commits& commits, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_selection(selection)
    , m_model(new MemberTableModel(commits, this))
    , m_table(new MemberTable(*m_model, this))
{
    setObjectName(QStringLiteral("membersView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addWidget(m_table, 1);
    makeEmptyState();
    setFocusProxy(m_table);

    connect(m_model, &MemberTableModel::rowsChanged, this, [this] {
        showCount();
        takeSelection();
    });
    connect(m_model, &MemberTableModel::columnsReplaced, this, &MembersView::fillColumnMenu);
    connect(m_table, &MemberTable::membersSelected, this, [this](const auto& members) {
        m_selection.set(members);
    });
    connect(m_table, &MemberTable::memberActivated, this, &MembersView::memberActivated);
    connect(&m_commits, &Commits::typingEnds, m_table, &MemberTable::finishEditing);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MembersView::showContextMenu);
    connect(&m_selection, &Selection::changed, this, &MembersView::takeSelection);
    fillColumnMenu();
    showCount();
    takeSelection();
}

QWidget* MembersView::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[1], theme::kSpacing[3], theme::kSpacing[1]);
    row->setSpacing(theme::kSpacing[1]);

    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("memberFilter"));
    m_filter->setPlaceholderText(tr("Narrow down by any words"));
    m_filter->setAccessibleName(tr("Narrow down by any words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(kFilterWidth / 2);
    m_filter->setMaximumWidth(kFilterWidth);
    connect(m_filter, &QLineEdit::textChanged, m_model, &MemberTableModel::setWords);
    row->addWidget(m_filter, 1);

    m_count = makeLabel({}, theme::TextSize::Base, Tone::Muted, bar);
    m_count->setObjectName(QStringLiteral("memberCount"));
    row->addWidget(m_count);
    row->addStretch(1);

    auto* archived = new QToolButton(bar);
    archived->setObjectName(QStringLiteral("memberArchived"));
    archived->setText(tr("Archived"));
    archived->setIcon(makeIcon(Icon::Archive));
    archived->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    archived->setToolTip(tr("Show archived members"));
    archived->setAccessibleName(archived->toolTip());
    archived->setCheckable(true);
    connect(archived, &QToolButton::toggled, m_model, &MemberTableModel::setShowsArchived);
    row->addWidget(archived);

    m_columnsButton = new QToolButton(bar);
    m_columnsButton->setObjectName(QStringLiteral("memberColumns"));
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setIcon(makeIcon(Icon::Table));
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_columnsButton->setAccessibleName(tr("Choose columns"));
    m_columnsButton->setMenu(new QMenu(m_columnsButton));
    row->addWidget(m_columnsButton);

    auto* add = makeButton(tr("Add member"), QStringLiteral("addMember"), bar);
    markPrimary(*add);
    add->setEnabled(!m_document.isReadOnly());
    connect(add, &QPushButton::clicked, this, &MembersView::addMember);
    row->addWidget(add);
    return bar;
}

void MembersView::makeEmptyState()
{
    m_empty = new QWidget(this);
    m_empty->setObjectName(QStringLiteral("emptyMembers"));
    auto* column = new QVBoxLayout(m_empty);
    column->setSpacing(theme::kSpacing[2]);
    m_emptyPicture = new WelcomePicture(m_empty);
    column->addWidget(m_emptyPicture, 0, Qt::AlignHCenter);
    m_emptyWords = makeLabel({}, theme::TextSize::Section, Tone::Muted, m_empty);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyButton = makeButton({}, QStringLiteral("emptyMembersButton"), m_empty);
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->totalCount() > 0) {
            m_filter->clear();
            m_table->setFocus();
        } else {
            Q_EMIT importRequested();
        }
    });
}

void MembersView::showEmptyState()
{
    const bool isNew = m_model->totalCount() == 0;
    m_emptyWords->setText(
        isNew ? tr("Nobody is in this network yet.")
              : tr("Nobody here matches “%1”.").arg(m_filter->text().simplified()));
    m_emptyButton->setText(isNew ? tr("Bring your spreadsheet") : tr("Show everybody"));
    m_emptyPicture->setVisible(isNew);
    m_emptyButton->setEnabled(!isNew || !m_document.isReadOnly());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->adjustSize();
    const QRect room = m_table->geometry();
    m_empty->move(room.center() - m_empty->rect().center());
    m_empty->raise();
}

/// What the table and the field of words leave over.
void MembersView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        focusFilter();
    } else if (m_filter->hasFocus() && event->key() == Qt::Key_Escape) {
        m_filter->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_filter->hasFocus() && event->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MembersView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showEmptyState();
}

void MembersView::fillColumnMenu()
{
    QMenu* menu = m_columnsButton->menu();
    menu->clear();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction* action = menu->addAction(m_model->columns()[column].title);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnShown(column, shown);
        });
    }
}

void MembersView::showCount()
{
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    const int selected = static_cast<int>(m_selection.members().size());
    m_count->setText(
        selected > 1 && !m_document.isReadOnly()
            ? tr("%n selected: F2 writes a cell, Ctrl+Enter the same in all", nullptr, selected)
        : shown == total
            ? tr("%n member(s)", nullptr, total)
            : tr("%1 of %2 members").arg(formats::number(shown), formats::number(total)));
    showEmptyState();
}

void MembersView::takeSelection()
{
    m_table->setSelectedMembers(m_selection.members());
    showCount();
}

void MembersView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MembersView::addMember()
{
    // What is being typed has to be right first: only one name can be asked for at a time.
    QStringList unsaved;
    m_table->finishEditing(unsaved);
    if (!unsaved.isEmpty())
        return;
    m_filter->clear();
    const edit::EditContext context = m_document.editContext();
    const QString name = tr("New member");
    const auto added = edit::addMember(context, {.name = name});
    const auto change = added.ok() ? edit::withPlaces(context, *added) : added;
    if (!m_commits.carryOut(change, titleOf(titles::kMemberAdd, name)))
        return;
    const MemberId id = edit::insertedId<Member>(*change);
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_selection.select(id);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->edit(m_model->index(row, 0));
}

void MembersView::removeMembers(const std::vector<MemberId>& members)
{
    if (members.empty() || m_document.isReadOnly())
        return;
    const edit::EditContext context = m_document.editContext();
    const ChangeTitle title = titleOf(titles::kMemberRemove, m_document.network(), members);
    m_commits.carryOut(edit::removeMembers(context, members), title);
}

void MembersView::archiveMembers(const std::vector<MemberId>& members)
{
    const edit::EditContext context = m_document.editContext();
    const ChangeTitle title = titleOf(titles::kMemberArchive, m_document.network(), members);
    m_commits.carryOut(edit::archiveMembers(context, members), title);
}

void MembersView::restoreMembers(const std::vector<MemberId>& members)
{
    const edit::EditContext context = m_document.editContext();
    const ChangeTitle title = titleOf(titles::kMemberRestore, m_document.network(), members);
    m_commits.carryOut(edit::restoreMembers(context, members), title);
}

void MembersView::showContextMenu(const QPoint& position)
{
    const std::vector<MemberId> members = m_table->selectedMembers();
    if (members.empty())
        return;
    const int count = static_cast<int>(members.size());
    QMenu menu(this);
    menu.addAction(makeIcon(Icon::Copy), tr("Copy rows"), m_table, &MemberTable::copy);
    if (!m_document.isReadOnly()) {
        menu.addAction(tr("Paste"), m_table, &MemberTable::paste);
        menu.addSeparator();
        if (std::ranges::any_of(
                members, [&](MemberId id) { return m_document.network().find(id)->archived; }))
            menu.addAction(tr("Bring back from the archive"), this, [this, members] {
                restoreMembers(members);
            });
        menu.addAction(
            makeIcon(Icon::Archive), tr("Archive %n member(s)", nullptr, count), this,
            [this, members] { archiveMembers(members); });
        menu.addAction(
            makeIcon(Icon::Remove), tr("Remove %n member(s)", nullptr, count), this,
            [this, members] { removeMembers(members); });
        menu.addActions(actions());
    }
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace cw
