// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/OnTheSpotDialog.h"

#include "core/edit/Pulse.h"
#include "core/health/pulse/PulseAsked.h"
#include "core/health/pulse/PulseReading.h"
#include "ui/health/pulse/PulseScale.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {
constexpr int kWidth = 600;
constexpr int kLeastHeight = 300;
constexpr int kMostHeight = 520;
} // namespace

OnTheSpotDialog::OnTheSpotDialog(Commits& commits, PulseRoundId round, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_round(round)
{
    setObjectName(QStringLiteral("onTheSpotDialog"));
    setWindowTitle(m_commits.document().network().find(round)->label);
    setMinimumWidth(kWidth);
    build();
    fillWho();
    showState();
    connect(&commits.document(), &Document::changed, this, [this] {
        const PulseRound* const row = m_commits.document().network().find(m_round);
        if (!row || !row->isOpen())
            reject();
        else
            showState();
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
    if (!m_scales.empty())
        m_scales.front()->takeFocus();
}

void OnTheSpotDialog::build()
{
    QVBoxLayout* column = makeDialogColumn(*this);
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_state->setObjectName(QStringLiteral("onTheSpotState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    column->addWidget(m_state);
    column->addWidget(makeWho());
    column->addWidget(makeScales(), 1);
    QLabel* keys = makeLabel(
        tr("Keys: 1 to 5 answer and go on, 0 leaves a question out, Enter is for the next person."),
        theme::TextSize::Small, Tone::Muted, this);
    keys->setWordWrap(true);
    column->addWidget(keys);
    m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this, QFont::DemiBold);
    m_reason->setObjectName(QStringLiteral("onTheSpotReason"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* end = makeButton(tr("That was everybody"), QStringLiteral("onTheSpotEnd"), this);
    end->setAutoDefault(false);
    m_next = makeButton(tr("Keep, and next"), QStringLiteral("onTheSpotNext"), this);
    markPrimary(*m_next);
    m_next->setDefault(true);
    buttons->addWidget(end);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(end, &QPushButton::clicked, this, [this] {
        const bool isAnswered = std::ranges::any_of(
            m_scales, [](const PulseScale* each) { return each->value().has_value(); });
        const int before = m_kept;
        if (isAnswered)
            next();
        if (!isAnswered || m_kept > before)
            accept();
    });
    connect(m_next, &QPushButton::clicked, this, &OnTheSpotDialog::next);
}

QWidget* OnTheSpotDialog::makeWho()
{
    m_whoRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_whoRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(tr("&Who"), m_whoRow);
    m_who = new QComboBox(m_whoRow);
    m_who->setObjectName(QStringLiteral("onTheSpotWho"));
    m_who->setAccessibleName(tr("Who answers"));
    name->setBuddy(m_who);
    row->addWidget(name);
    row->addWidget(m_who, 1);
    connect(m_who, &QComboBox::activated, this, [this] { m_scales.front()->takeFocus(); });
    return m_whoRow;
}

QWidget* OnTheSpotDialog::makeScales()
{
    const Network& network = m_commits.document().network();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Questions"));
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::kSpacing[1], 0);
    column->setSpacing(theme::kSpacing[0]);
    for (const health::QuestionReading& each : health::readPulse(network, m_round).questions) {
        auto* scale = new PulseScale(*network.find(each.question), content);
        connect(scale, &PulseScale::answered, this, [this, scale] { goOn(*scale); });
        connect(scale, &PulseScale::moveWanted, this, [this, scale](int by) { move(*scale, by); });
        connect(scale, &PulseScale::answered, area, [area, scale] {
            area->ensureWidgetVisible(scale);
        });
        column->addWidget(scale);
        m_scales.push_back(scale);
    }
    column->addStretch(1);
    area->setWidget(content);
    area->setMinimumHeight(std::clamp(content->sizeHint().height(), kLeastHeight, kMostHeight));
    return area;
}

/// Who has not answered yet; nobody may know that where nobody signs.
void OnTheSpotDialog::fillWho()
{
    const Network& network = m_commits.document().network();
    const bool isAnonymous = network.find(m_round)->isAnonymous;
    m_whoRow->setVisible(!isAnonymous);
    m_who->clear();
    if (isAnonymous)
        return;
    for (const health::PulseWaiting& each :
         health::waitingFor(network, m_round, m_commits.document().today()))
        m_who->addItem(
            shownName(network, each.member), QVariant::fromValue<qint64>(each.member.value));
    m_next->setEnabled(m_who->count() > 0);
}

void OnTheSpotDialog::showState()
{
    const Network& network = m_commits.document().network();
    m_state->setText(pulseUnderWayText(network, health::readPulse(network, m_round)));
}

void OnTheSpotDialog::clear()
{
    for (PulseScale* scale : m_scales)
        scale->setValue(std::nullopt);
}

void OnTheSpotDialog::next()
{
    std::vector<edit::PulseReply> replies;
    for (const PulseScale* scale : m_scales) {
        if (const std::optional<int> value = scale->value())
            replies.push_back({scale->question(), *value});
    }
    const auto refuse = [this](const QString& why) {
        m_reason->setText(why);
        m_reason->show();
        m_scales.front()->takeFocus();
    };
    if (replies.empty())
        return refuse(tr("Nothing is answered yet."));
    Document& document = m_commits.document();
    const PulseRound round = *document.network().find(m_round);
    const MemberId who{round.isAnonymous ? 0 : m_who->currentData().toLongLong()};
    const Result<Change> change = edit::answerPulse(document.editContext(), m_round, who, replies);
    if (!change)
        return refuse(errorText(change.error()));
    // Sheets that nobody signed are one step, which does not tell them apart.
    if (!m_commits
             .keepTyped(
                 change, titleOf(titles::kPulseAnswer, round.label), edit::pulseMergeKey(round))
             .ok())
        return;
    ++m_kept;
    clear();
    fillWho();
    m_reason->setText(
        !round.isAnonymous && m_who->count() == 0
            ? tr("Kept. Everybody who was asked has answered.")
            : tr("Kept, and cleared for the next person."));
    m_reason->show();
    m_scales.front()->takeFocus();
}

void OnTheSpotDialog::move(const PulseScale& from, int by)
{
    const auto at = std::ranges::find(m_scales, &from) - m_scales.begin() + by;
    if (at >= 0 && at < std::ssize(m_scales))
        m_scales[static_cast<std::size_t>(at)]->takeFocus();
    else if (at >= std::ssize(m_scales))
        m_next->setFocus(Qt::TabFocusReason);
}

/// To the next question that has no answer; after the last one to the button.
void OnTheSpotDialog::goOn(const PulseScale& from)
{
    m_reason->hide();
    const auto here = std::ranges::find(m_scales, &from);
    const auto open =
        std::find_if(here, m_scales.end(), [](const PulseScale* each) { return !each->value(); });
    if (open != m_scales.end())
        (*open)->takeFocus();
    else
        m_next->setFocus(Qt::TabFocusReason);
}

/// Enter is the next person, wherever the keys are.
void OnTheSpotDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QDialog::keyPressEvent(event);
}

} // namespace cw
