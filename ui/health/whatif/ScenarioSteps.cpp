// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/ScenarioSteps.h"

#include "ui/health/PanelText.h"
#include "ui/health/whatif/DepthChoice.h"
#include "ui/health/whatif/InvitationForm.h"
#include "ui/health/whatif/ScenarioText.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kLeastWidth = 280;

/// How deep a step would make a tie; none where it makes none.
std::optional<int> depthOf(const health::Step& step)
{
    if (const auto* tie = std::get_if<health::ProposedTie>(&step))
        return tie->depth;
    const auto* invitation = std::get_if<health::Invitation>(&step);
    return invitation && !invitation->knows.empty() ? std::optional(invitation->depth)
                                                    : std::nullopt;
}

health::Step withDepth(health::Step step, int depth)
{
    if (auto* tie = std::get_if<health::ProposedTie>(&step))
        tie->depth = depth;
    if (auto* invitation = std::get_if<health::Invitation>(&step))
        invitation->depth = depth;
    return step;
}

/// To whom a member is tied now.
std::vector<MemberId> tiedTo(const Network& network, MemberId member)
{
    std::vector<MemberId> others;
    for (const RelationshipId id : network.relationshipsOf(member)) {
        const Relationship& tie = *network.find(id);
        if (!tie.ended)
            others.push_back(tie.first == member ? tie.second : tie.first);
    }
    return others;
}

} // namespace

ScenarioSteps::ScenarioSteps(
    ScenarioModel& model, const HealthModel& health, const AskForMember& ask, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_health(health), m_ask(ask)
{
    setObjectName(QStringLiteral("scenarioSteps"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(kLeastWidth);
    setAccessibleName(tr("What might happen"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpacing[1], theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[1]);
    m_empty = makeLabel(
        tr("Try out what might happen. Nothing of it happens to your network: it is a copy that "
           "goes when you close the window."),
        theme::TextSize::Base, Tone::Muted, content);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(makeButtons());
    m_invitation = new InvitationForm(health, ask, content);
    m_invitation->hide();
    column->addWidget(m_invitation);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::kSpacing[1]);
    column->addLayout(m_rows);
    m_clear = makeButton(tr("Start over"), QStringLiteral("scenarioClear"), content);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(content);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        takeFocus();
    });
    connect(m_invitation, &InvitationForm::left, this, [this] {
        m_invitation->hide();
        takeFocus();
    });
    connect(
        m_invitation, &InvitationForm::invited, this, [this](const health::Invitation& invitation) {
            m_invitation->hide();
            m_model.add(invitation);
            takeFocus();
        });
    connect(&m_model, &ScenarioModel::changed, this, &ScenarioSteps::showSteps);
    showSteps();
}

QWidget* ScenarioSteps::makeButtons()
{
    auto* area = new QWidget(this);
    auto* flow = new FlowLayout(area);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::kSpacing[1]);
    const auto add = [&](const QString& text, const char* name, auto act) {
        QPushButton* button = makeButton(text, QLatin1String(name), area);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_leaves = add(tr("Somebody leaves…"), "stepLeaves", &ScenarioSteps::askWhoLeaves);
    add(tr("A tie ends…"), "stepEnds", &ScenarioSteps::askWhichTieEnds);
    add(tr("Introduce two…"), "stepIntroduce", &ScenarioSteps::askWhomToIntroduce);
    add(tr("Invite somebody…"), "stepInvite", [this] { m_invitation->begin(); });
    return area;
}

void ScenarioSteps::takeFocus()
{
    m_leaves->setFocus(Qt::OtherFocusReason);
}

void ScenarioSteps::askWhoLeaves()
{
    if (m_ask)
        m_ask(tr("Who leaves?"), {}, [this](MemberId member) {
            m_model.add(health::MemberLeaves{member});
        });
}

void ScenarioSteps::askWhichTieEnds()
{
    if (!m_ask || !m_model.picture())
        return;
    m_ask(tr("Whose tie ends?"), {}, [this](MemberId first) {
        const Network& network = m_model.picture()->network;
        const std::vector<MemberId> others = tiedTo(network, first);
        if (others.empty())
            return;
        m_ask(
            tr("Which tie of %1 ends? The one with …").arg(namesText(network, {first})), others,
            [this, first](MemberId second) {
                const Network& now = m_model.picture()->network;
                if (const Relationship* tie = now.relationshipBetween(first, second))
                    m_model.add(health::TieEnds{tie->id});
            });
    });
}

void ScenarioSteps::askWhomToIntroduce()
{
    if (!m_ask || !m_model.picture())
        return;
    m_ask(tr("Who is introduced?"), {}, [this](MemberId first) {
        const QString name = namesText(m_model.picture()->network, {first});
        m_ask(tr("Introduce %1 to …").arg(name), {}, [this, first](MemberId second) {
            if (first != second)
                m_model.add(health::ProposedTie{first, second});
        });
    });
}

/// What has not changed stays, with the focus in it.
void ScenarioSteps::showSteps()
{
    if (!m_model.picture())
        return;
    const health::ComposedSteps composed = m_model.composed();
    Shown shown{m_model.steps(), composed.effects, m_model.picture()->revision};
    m_clear->setVisible(!m_model.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what was pressed
        delete item;
    }
    for (std::size_t i = 0; i < m_shown.steps.size(); ++i)
        addRow(i, m_shown.effects[i]);
}

void ScenarioSteps::addRow(std::size_t index, health::StepEffect effect)
{
    const health::Step& step = m_shown.steps[index];
    const QString text = stepText(step, m_model.picture()->network);
    auto* row = new QWidget(widget());
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpacing[1]);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    QLabel* words = makeLabel(text, theme::TextSize::Base, Tone::Plain, row);
    words->setObjectName(QStringLiteral("scenarioStep"));
    words->setWordWrap(true);
    grid->addWidget(words, 0, 0);
    QToolButton* remove =
        makeIconButton(Icon::Close, tr("Take back: %1").arg(text), QStringLiteral("takeBack"), row);
    connect(remove, &QToolButton::clicked, this, [this, index] { takeBack(index); });
    grid->addWidget(remove, 0, 1, Qt::AlignTop);
    if (const auto depth = depthOf(step)) {
        QComboBox* choice = makeDepthChoice(row);
        chooseDepth(*choice, *depth);
        connect(choice, &QComboBox::activated, this, [this, index, choice] {
            m_model.replace(
                index, withDepth(m_model.steps()[index], choice->currentData().toInt()));
        });
        grid->addWidget(choice, 1, 0, Qt::AlignLeading);
    }
    if (const QString why = effectText(effect); !why.isEmpty()) {
        QLabel* note = makeLabel(why, theme::TextSize::Small, Tone::Muted, row);
        note->setWordWrap(true);
        grid->addWidget(note, 2, 0, 1, 2);
    }
    m_rows->addWidget(row);
    row->show(); // it may be given the focus at once
}

/// The focus goes to the step that takes its place.
void ScenarioSteps::takeBack(std::size_t index)
{
    m_model.remove(index);
    if (m_rows->count() == 0) {
        takeFocus();
        return;
    }
    const int next = std::min(static_cast<int>(index), m_rows->count() - 1);
    m_rows->itemAt(next)->widget()->findChild<QToolButton*>()->setFocus(Qt::OtherFocusReason);
}

} // namespace cw
