// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/teams/TeamDialog.h"

#include "core/edit/FormTeam.h"
#include "ui/support/AdviceText.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/ShownText.h"
#include "ui/support/TeamReasonText.h"
#include "ui/tasks/Commits.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

namespace cw {

namespace {
constexpr int kWidth = 460;
} // namespace

TeamDialog::TeamDialog(Commits& commits, const advice::Advice& advice, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_advice(advice)
{
    setObjectName(QStringLiteral("teamDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who is in"));
    setMinimumWidth(kWidth);
    build();
    connect(&commits.document(), &Document::changed, this, [this] {
        if (!isThere())
            reject();
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

/// All that the dialog speaks of is still in the document.
bool TeamDialog::isThere() const
{
    const Network& network = m_commits.document().network();
    const bool areMembers = std::ranges::all_of(
        m_advice.members, [&](MemberId each) { return network.find(each) != nullptr; });
    return areMembers && (network.find(m_advice.project) || network.find(m_advice.opportunity) ||
                          network.find(m_advice.need));
}

QString TeamDialog::broughtBy(MemberId member) const
{
    QStringList sentences;
    for (const advice::Reason& each : m_advice.reasons) {
        const auto* const brings = std::get_if<advice::Brings>(&each);
        if (brings && brings->member == member)
            sentences += teamReasonText(*brings, m_commits.document().network());
    }
    return sentences.join(u' ');
}

void TeamDialog::build()
{
    const Network& network = m_commits.document().network();
    QVBoxLayout* column = makeDialogColumn(*this);
    QLabel* heading = makeLabel(
        teamPurposeText(m_advice, network), theme::TextSize::Section, Tone::Plain, this,
        QFont::DemiBold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    QLabel* words = makeLabel(
        tr("Ask them first, and tick who has said yes."), theme::TextSize::Base, Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    for (const MemberId member : m_advice.joining) {
        QString name = shownName(network, member);
        auto* box = new QCheckBox(name.replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("joining"));
        const QString brings = broughtBy(member);
        box->setAccessibleDescription(brings);
        column->addWidget(box);
        QLabel* why = makeLabel(brings, theme::TextSize::Base, Tone::Muted, this);
        why->setWordWrap(true);
        why->setIndent(theme::kSpacing[3]);
        column->addWidget(why);
        m_joining.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_keep->setEnabled(std::ranges::any_of(m_joining, &QCheckBox::isChecked));
        });
    }
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_firstAction = new QLineEdit(this);
    m_firstAction->setObjectName(QStringLiteral("firstAction"));
    m_firstAction->setPlaceholderText(tr("Something small, soon"));
    if (const Project* const project = network.find(m_advice.project))
        m_firstAction->setText(project->firstAction);
    form->addRow(tr("They &begin with"), m_firstAction);
    column->addLayout(form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    m_keep = makeButton(tr("Take them in"), QStringLiteral("teamButton"), this);
    markPrimary(*m_keep);
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
}

void TeamDialog::accept()
{
    if (!isThere())
        return QDialog::reject();
    edit::NewTeam team;
    team.project = m_advice.project;
    team.opportunity = m_advice.opportunity;
    team.need = m_advice.need;
    team.firstAction = m_firstAction->text().trimmed();
    for (std::size_t i = 0; i < m_joining.size(); ++i) {
        if (m_joining[i]->isChecked())
            team.joining.push_back(m_advice.joining[i]);
    }
    const QString title = teamPurposeText(m_advice, m_commits.document().network());
    if (m_commits.carryOut(
            edit::formTeam(m_commits.document().editContext(), team),
            titleOf(titles::kTeamForm, title)))
        QDialog::accept();
}

} // namespace cw
