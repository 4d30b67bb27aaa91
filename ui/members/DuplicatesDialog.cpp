// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/DuplicatesDialog.h"

#include "ui/members/MergeDialog.h"
#include "ui/support/Controls.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace cw {

namespace {
constexpr QSize kFirstSize{520, 400};
}

DuplicatesDialog::DuplicatesDialog(Commits& commits, Selection& selection, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_selection(selection)
{
    setObjectName(QStringLiteral("duplicatesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Possible duplicates"));
    resize(kFirstSize);
    QVBoxLayout* column = makeDialogColumn(*this);
    m_words = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("duplicateGroups"));
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    m_merge = makeButton(tr("Merge…"), QStringLiteral("mergeGroupButton"), this);
    markPrimary(*m_merge);
    buttons->addWidget(close);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::mergeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &DuplicatesDialog::mergeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showCurrent);
    connect(&commits.document(), &Document::changed, this, &DuplicatesDialog::refresh);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    refresh();
}

void DuplicatesDialog::refresh()
{
    const int row = m_list->currentRow();
    m_groups = query::possibleDuplicates(m_commits.document().network());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const query::DuplicateGroup& group : m_groups)
            m_list->addItem(describe(group));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    m_merge->setEnabled(!m_groups.empty() && !m_commits.document().isReadOnly());
    m_words->setText(
        m_groups.empty() ? tr("Nobody here looks like somebody else.")
                         : tr("These look alike. Only you know whether they are the same."));
}

QString DuplicatesDialog::describe(const query::DuplicateGroup& group) const
{
    const Network& network = m_commits.document().network();
    QStringList names;
    for (const MemberId id : group.members) {
        const Member& member = *network.find(id);
        names.append(
            member.place.isEmpty() ? member.name : tr("%1 (%2)").arg(member.name, member.place));
    }
    const QString all = names.join(QStringLiteral(", "));
    switch (group.reason) {
    case query::DuplicateReason::SameEmail:
        return tr("%1: the same e-mail").arg(all);
    case query::DuplicateReason::SameName:
        return tr("%1: nearly the same name").arg(all);
    }
    return all;
}

void DuplicatesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_selection.set(m_groups[static_cast<std::size_t>(row)].members);
}

void DuplicatesDialog::mergeCurrent()
{
    const int row = std::max(0, m_list->currentRow());
    if (!m_groups.empty() && m_merge->isEnabled())
        (new MergeDialog(m_commits, m_groups[static_cast<std::size_t>(row)].members, this))->open();
}

} // namespace cw
