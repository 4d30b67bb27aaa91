// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SelectionSummary.h"

#include "core/edit/Members.h"
#include "core/edit/Relationships.h"
#include "core/query/Living.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace cw {

namespace {

/// "4 people, 2 organisations".
QString kindsText(const Network& network, const std::vector<MemberId>& members)
{
    std::array<int, 3> counts{};
    for (const MemberId id : members) {
        if (const Member* member = network.find(id))
            ++counts[static_cast<std::size_t>(member->kind)];
    }
    QStringList parts;
    if (counts[0] > 0)
        parts << SelectionSummary::tr("%n person(s)", nullptr, counts[0]);
    if (counts[1] > 0)
        parts << SelectionSummary::tr("%n organisation(s)", nullptr, counts[1]);
    if (counts[2] > 0)
        parts << SelectionSummary::tr("%n group(s)", nullptr, counts[2]);
    return parts.join(QStringLiteral(", "));
}

/// Living relationships whose two sides are both selected.
int tiesAmong(const Network& network, const Selection& selection, CivilDate today)
{
    int ties = 0;
    for (const MemberId member : selection.members()) {
        for (const RelationshipId id : network.relationshipsOf(member)) {
            const Relationship& tie = *network.find(id);
            // Each is met from both sides; counted from its first.
            ties += tie.first == member && selection.contains(tie.second) &&
                    query::isLiving(tie, today);
        }
    }
    return ties;
}

QString tiesText(qint64 members, int ties)
{
    const qint64 possible = members * (members - 1) / 2;
    const QString count = SelectionSummary::tr("%n relationship(s) among them", nullptr, ties);
    if (possible == 0)
        return count;
    return SelectionSummary::tr("%1, %2 of all that could be.")
        .arg(count, formats::percent(double(ties) / double(possible)));
}

} // namespace

SelectionSummary::SelectionSummary(Commits& commits, Selection& selection, QWidget* parent)
    : QWidget(parent), m_commits(commits), m_document(commits.document()), m_selection(selection)
{
    setObjectName(QStringLiteral("selectionSummary"));
    m_title = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    m_kinds = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_ties = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    for (QLabel* label : {m_title, m_kinds, m_ties})
        label->setWordWrap(true);
    m_archiveButton = makeButton(tr("Archive"), QStringLiteral("archiveButton"), this);
    m_archiveButton->setIcon(makeIcon(Icon::Archive));
    m_removeButton = makeButton(tr("Remove"), QStringLiteral("removeButton"), this);
    m_removeButton->setIcon(makeIcon(Icon::Remove));
    connect(m_archiveButton, &QPushButton::clicked, this, &SelectionSummary::archive);
    connect(m_removeButton, &QPushButton::clicked, this, &SelectionSummary::remove);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_archiveButton);
    buttons->addWidget(m_removeButton);
    buttons->addStretch(1);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(theme::kSpacing[1]);
    m_column->addWidget(m_title);
    m_column->addWidget(m_kinds);
    m_column->addWidget(m_ties);
    m_column->addSpacing(theme::kSpacing[1]);
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    connect(&selection, &Selection::changed, this, &SelectionSummary::refresh);
    connect(&m_document, &Document::changed, this, &SelectionSummary::refresh);
}

void SelectionSummary::offer(QAction& action)
{
    QPushButton* button = makeActionButton(action, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft); // before the stretch
}

void SelectionSummary::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SelectionSummary::refresh()
{
    if (!isVisible())
        return;
    const Network& network = m_document.network();
    const int members = static_cast<int>(m_selection.members().size());
    const int ties = static_cast<int>(m_selection.relationships().size());
    m_title->setText(
        members > 0 ? tr("%n member(s) selected", nullptr, members)
                    : tr("%n relationship(s) selected", nullptr, ties));
    m_kinds->setText(kindsText(network, m_selection.members()));
    m_kinds->setVisible(members > 0);
    m_ties->setText(tiesText(members, tiesAmong(network, m_selection, m_document.today())));
    m_ties->setVisible(members > 1);
    m_archiveButton->setVisible(members > 0);
    m_archiveButton->setEnabled(!m_document.isReadOnly());
    m_removeButton->setEnabled(!m_document.isReadOnly());
}

void SelectionSummary::archive()
{
    const std::vector<MemberId> members = m_selection.members();
    m_commits.carryOut(
        edit::archiveMembers(m_document.editContext(), members),
        titleOf(titles::kMemberArchive, m_document.network(), members));
}

void SelectionSummary::remove()
{
    const std::vector<MemberId> members = m_selection.members();
    const std::vector<RelationshipId> ties = m_selection.relationships();
    if (!members.empty())
        m_commits.carryOut(
            edit::removeMembers(m_document.editContext(), members),
            titleOf(titles::kMemberRemove, m_document.network(), members));
    else
        m_commits.carryOut(
            edit::removeRelationships(m_document.editContext(), ties),
            titleOf(titles::kRelationshipRemove, static_cast<int>(ties.size())));
}

} // namespace cw
