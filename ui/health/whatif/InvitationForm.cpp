// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/InvitationForm.h"

#include "ui/health/PanelText.h"
#include "ui/health/whatif/DepthChoice.h"
#include "ui/support/Card.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/FlowLayout.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

InvitationForm::InvitationForm(const HealthModel& health, const AskForMember& ask, QWidget* parent)
    : QFrame(parent), m_health(health), m_ask(ask)
{
    setObjectName(QStringLiteral("invitationForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[1]);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("invitationName"));
    m_name->setPlaceholderText(tr("Who might be invited?"));
    m_name->setAccessibleName(tr("Name of whoever might be invited"));
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("What they are"));
    for (const MemberKind kind :
         {MemberKind::Organization, MemberKind::Individual, MemberKind::Group})
        m_kind->addItem(memberKindText(kind), static_cast<int>(kind));
    column->addWidget(m_name);
    column->addWidget(m_kind);
    column->addWidget(makeTies());
    m_depth = makeDepthChoice(this);
    column->addWidget(m_depth);
    auto* buttons = new QHBoxLayout;
    m_done = makeButton(tr("Invite"), QStringLiteral("invite"), this);
    QPushButton* leave = makeButton(tr("Cancel"), QStringLiteral("inviteNot"), this);
    buttons->addWidget(m_done);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_done->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &InvitationForm::finish);
    connect(m_done, &QPushButton::clicked, this, &InvitationForm::finish);
    connect(leave, &QPushButton::clicked, this, &InvitationForm::left);
    m_done->setEnabled(false);
}

QWidget* InvitationForm::makeTies()
{
    m_known = new QWidget(this);
    m_chips = new FlowLayout(m_known);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(theme::kSpacing[0]);
    m_more = makeButton(tr("Tie them to…"), QStringLiteral("invitationTie"), m_known);
    connect(m_more, &QPushButton::clicked, this, &InvitationForm::askWhom);
    m_chips->addWidget(m_more);
    return m_known;
}

void InvitationForm::begin()
{
    m_name->clear();
    m_knows.clear();
    showKnown();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void InvitationForm::askWhom()
{
    if (m_ask)
        m_ask(tr("To whom would they be tied?"), {}, [this](MemberId member) { know(member); });
}

void InvitationForm::know(MemberId member)
{
    if (std::ranges::find(m_knows, member) == m_knows.end())
        m_knows.push_back(member);
    showKnown();
}

/// Each is a button that takes them out again; the one to add is the last.
void InvitationForm::showKnown()
{
    while (m_chips->count() > 1) {
        QLayoutItem* item = m_chips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    delete m_chips->takeAt(0);
    for (const MemberId member : m_knows) {
        const QString name = namesText(m_health.picture()->network, {member});
        QPushButton* chip = makeButton(name, QStringLiteral("invitationKnows"), m_known);
        chip->setIcon(makeIcon(Icon::Close));
        chip->setToolTip(tr("Without a tie to %1").arg(name));
        connect(chip, &QPushButton::clicked, this, [this, member] {
            std::erase(m_knows, member);
            showKnown();
            m_more->setFocus(Qt::OtherFocusReason);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chips->addWidget(m_more);
    m_known->updateGeometry();
}

void InvitationForm::finish()
{
    if (!m_done->isEnabled())
        return;
    emit invited(
        {.name = m_name->text().trimmed(),
         .kind = static_cast<MemberKind>(m_kind->currentData().toInt()),
         .knows = m_knows,
         .depth = m_depth->currentData().toInt()});
}

void InvitationForm::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

void InvitationForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cw
