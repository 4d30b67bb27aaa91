// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MergeDialog.h"

#include "core/edit/MergeMembers.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace cw {

namespace {

/// The one that most is known about stays, unless somebody says otherwise.
std::size_t bestKnown(const Network& network, const std::vector<MemberId>& members)
{
    const auto ties = [&](MemberId id) { return network.relationshipsOf(id).size(); };
    const auto best = std::ranges::max_element(members, {}, ties);
    return static_cast<std::size_t>(best - members.begin());
}

/// What the people should hear of: values that were dropped.
QStringList droppedValues(const std::vector<edit::Note>& notes)
{
    QStringList dropped;
    for (const edit::Note& note : notes) {
        if (note.kind == edit::NoteKind::ValueNotKept && !note.text.isEmpty())
            dropped.append(note.text);
    }
    return dropped;
}

} // namespace

MergeDialog::MergeDialog(Commits& commits, std::vector<MemberId> members, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_members(std::move(members))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make one of %n members", nullptr, static_cast<int>(m_members.size())));
    QVBoxLayout* column = makeDialogColumn(*this);
    column->addWidget(makeLabel(
        tr("Which one stays? It takes over everything the others have."), theme::TextSize::Base,
        Tone::Plain, this));
    m_choice = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        auto* choice = new QRadioButton(describe(m_members[i]), this);
        m_choice->addButton(choice, static_cast<int>(i));
        column->addWidget(choice);
    }
    const Network& network = commits.document().network();
    m_choice->button(static_cast<int>(bestKnown(network, m_members)))->setChecked(true);
    m_outcome = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_outcome->setObjectName(QStringLiteral("mergeOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    column->addWidget(m_outcome);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    QPushButton* go = makeButton(tr("Merge"), QStringLiteral("mergeButton"), this);
    markPrimary(*go);
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

QString MergeDialog::describe(MemberId id) const
{
    const Network& network = m_commits.document().network();
    const Member& member = *network.find(id);
    QStringList parts{
        member.name, member.type.isEmpty() ? memberKindText(member.kind) : member.type};
    for (const QString& part : {member.place, member.email}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    parts.append(
        tr("%n relationship(s)", nullptr, static_cast<int>(network.relationshipsOf(id).size())));
    return parts.join(QStringLiteral(" · "));
}

void MergeDialog::merge()
{
    const Network& network = m_commits.document().network();
    const MemberId kept = m_members[static_cast<std::size_t>(m_choice->checkedId())];
    std::vector<MemberId> others = m_members;
    std::erase(others, kept);
    const auto outcome = edit::mergeMembers(m_commits.document().editContext(), kept, others);
    const Result<Change> change =
        outcome.ok() ? Result<Change>(outcome->change) : Result<Change>(outcome.error());
    const Member* member = network.find(kept);
    const ChangeTitle title = titleOf(titles::kMemberMerge, member ? member->name : QString());
    const QStringList dropped = outcome.ok() ? droppedValues(outcome->notes) : QStringList();
    const auto tell = [this, kept, dropped] {
        emit merged(kept);
        if (dropped.isEmpty()) {
            accept();
            return;
        }
        findChild<QPushButton*>(QStringLiteral("mergeButton"))->hide();
        m_outcome->setText(tr("Done. Where they said different things, these were not kept: %1")
                               .arg(dropped.join(QStringLiteral("; "))));
        m_outcome->show();
        auto* close = findChild<QPushButton*>(QStringLiteral("closeButton"));
        close->setDefault(true);
        close->setFocus();
        resize(width(), layout()->totalHeightForWidth(width()));
    };
    m_commits.carryOut(change, title, *this, tell);
}

} // namespace cw
