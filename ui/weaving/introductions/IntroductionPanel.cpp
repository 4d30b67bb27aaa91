// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/IntroductionPanel.h"

#include "core/edit/Introductions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/Formats.h"
#include "ui/support/InlineField.h"
#include "ui/support/KeptFocus.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/RecordFields.h"
#include "ui/tasks/RecordWays.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <span>

namespace cw {

namespace {

constexpr int kMessageHeight = 180;
constexpr int kWidest = 760; ///< lines of text that are still read with ease

/// Takes out and deletes what a layout holds. Later, for one of it may be at work.
void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

MapSight sightOf(const Network& network, const Introduction& row)
{
    MapSight sight;
    sight.members = {row.first, row.second};
    if (const Relationship* tie = network.relationshipBetween(row.first, row.second)) {
        sight.relationships = {tie->id};
    } else {
        sight.scenario.text = pairText(network, row);
        sight.scenario.proposed = {{row.first, row.second}};
    }
    return sight;
}

} // namespace

IntroductionPanel::IntroductionPanel(Commits& commits, QWidget* parent)
    : QScrollArea(parent)
    , m_commits(commits)
    , m_openUrl([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    setObjectName(QStringLiteral("introductionPanel"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&commits.document(), &Document::changed, this, &IntroductionPanel::refresh);
    refresh();
}

const Introduction* IntroductionPanel::row() const
{
    return m_commits.document().network().find(m_id);
}

void IntroductionPanel::build()
{
    const Document& document = m_commits.document();
    m_fields = new RecordFields(
        QStringLiteral("introduction"), m_commits,
        recordWays<Introduction>(
            m_commits,
            [&document](IntroductionId id) {
                const Introduction* found = document.network().find(id);
                return titleOf(
                    titles::kIntroductionEdit,
                    found ? pairText(document.network(), *found) : QString());
            }),
        this);
    auto* ground = new QWidget(this);
    auto* side = new QHBoxLayout(ground);
    side->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[3]);
    m_content = new QWidget(ground);
    m_content->setMaximumWidth(kWidest);
    side->addWidget(m_content, 1);
    side->addStretch(0);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    m_title = makeLabel({}, theme::TextSize::Title, Tone::Plain, m_content, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("introductionTitle"));
    m_title->setWordWrap(true);
    m_stage = makeLabel({}, theme::TextSize::Base, Tone::Plain, m_content, QFont::DemiBold);
    m_state = makeLabel({}, theme::TextSize::Base, Tone::Muted, m_content);
    m_state->setObjectName(QStringLiteral("introductionState"));
    m_state->setWordWrap(true);
    for (QLabel* each : {m_title, m_stage, m_state})
        column->addWidget(each);
    m_actions = new QWidget(m_content);
    m_actionRow = new FlowLayout(m_actions);
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(theme::kSpacing[1]);
    column->addWidget(m_actions);
    addTexts(*column);
    addMessageButtons(*column);
    m_followUps = new QWidget(m_content);
    m_followUpRows = new QVBoxLayout(m_followUps);
    m_followUpRows->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_followUps);
    m_learned = addText(QStringLiteral("learned"), tr("Worth remembering (private)"), m_content);
    column->addWidget(m_learned);
    column->addStretch(1);
    setWidget(ground);
}

InlineField*
IntroductionPanel::addText(const QString& column, const QString& label, QWidget* parent)
{
    auto* field = new InlineField(label, InlineField::Kind::Text, parent);
    field->setReadOnly(m_commits.document().isReadOnly());
    m_fields->add(column, field);
    return field;
}

void IntroductionPanel::addTexts(QVBoxLayout& column)
{
    column.addWidget(addText(QStringLiteral("reason"), tr("Why these two (private)"), m_content));
    auto* both = new QHBoxLayout;
    both->setSpacing(theme::kSpacing[2]);
    m_strengthsFirst = addText(QStringLiteral("strengths_first"), {}, m_content);
    m_strengthsSecond = addText(QStringLiteral("strengths_second"), {}, m_content);
    both->addWidget(m_strengthsFirst, 1);
    both->addWidget(m_strengthsSecond, 1);
    column.addLayout(both);
    column.addWidget(
        addText(QStringLiteral("benefit"), tr("What both would have of it"), m_content));
    InlineField* message = addText(QStringLiteral("message"), tr("Message to both"), m_content);
    message->setTextHeight(kMessageHeight);
    column.addWidget(message);
}

void IntroductionPanel::addMessageButtons(QVBoxLayout& column)
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpacing[1]);
    QPushButton* copy =
        makeButton(tr("Copy the message"), QStringLiteral("copyMessage"), m_content);
    m_mail = makeButton(tr("By mail"), QStringLiteral("mailMessage"), m_content);
    m_mail->setMenu(new QMenu(m_mail));
    m_draft = makeButton(tr("Write it anew"), QStringLiteral("draftMessage"), m_content);
    m_draft->setToolTip(
        tr("Fills what is empty above from both profiles, and writes the message from it"));
    m_draft->setVisible(!m_commits.document().isReadOnly());
    for (QPushButton* each : {copy, m_mail, m_draft})
        buttons->addWidget(each);
    buttons->addStretch(1);
    column.addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (const Introduction* now = row()) {
            QGuiApplication::clipboard()->setText(now->message);
            emit said(tr("Message copied"));
        }
    });
    connect(m_draft, &QPushButton::clicked, this, &IntroductionPanel::writeFromProfiles);
}

void IntroductionPanel::show(IntroductionId id)
{
    m_id = id;
    m_fields->show(row() ? id.value : 0);
    refresh();
    verticalScrollBar()->setValue(0);
}

void IntroductionPanel::refresh()
{
    const Introduction* now = row();
    m_content->setVisible(now != nullptr);
    if (!now)
        return;
    const KeptFocus kept(*m_content);
    const Network& network = m_commits.document().network();
    m_title->setText(pairText(network, *now));
    m_stage->setText(introductionStageText(now->stage()));
    m_state->setText(introductionStateText(network, *now, m_commits.document().today()));
    m_strengthsFirst->setLabel(tr("What %1 brings").arg(shownName(network, now->first)));
    m_strengthsSecond->setLabel(tr("What %1 brings").arg(shownName(network, now->second)));
    m_fields->refresh();
    m_learned->setVisible(static_cast<bool>(now->made));
    refreshActions(*now);
    refreshMail(*now);
    refreshFollowUps(*now);
}

void IntroductionPanel::refreshActions(const Introduction& now)
{
    clear(*m_actionRow);
    const auto add = [this](const QString& text, const char* name, auto act) {
        QPushButton* button = makeButton(text, QLatin1String(name), m_actions);
        connect(button, &QPushButton::clicked, this, act);
        m_actionRow->addWidget(button);
        button->show();
        return button;
    };
    const Network& network = m_commits.document().network();
    if (!m_commits.document().isReadOnly() && !now.isOver()) {
        if (!now.made) {
            for (const MemberId side : {now.first, now.second}) {
                QPushButton* button =
                    makeButton(shownName(network, side), QStringLiteral("answerOfSide"), m_actions);
                button->setToolTip(tr("Whether this side was asked, and what it said"));
                button->setMenu(new QMenu(button));
                fillSideMenu(*button->menu(), m_commits, now, side);
                m_actionRow->addWidget(button);
                button->show();
            }
            QPushButton* made =
                add(tr("Introduced"), "introduced", [this] { introduceToday(m_commits, m_id); });
            const bool bothAgree = now.stage() == IntroductionStage::Agreed;
            made->setEnabled(bothAgree);
            made->setToolTip(bothAgree ? QString() : tr("Both have to say yes first"));
            if (bothAgree)
                markPrimary(*made);
        } else if (!now.firstContact) {
            add(tr("They have spoken"), "haveSpoken",
                [this] { noteFirstContactToday(m_commits, m_id); });
        }
        if (now.made)
            add(tr("What became of it…"), "askOutcome",
                [this] { askForOutcome(m_commits, m_id, window()); });
    }
    add(tr("On the map"), "introductionOnMap", [this] {
        if (const Introduction* there = row())
            emit sightRequested(sightOf(m_commits.document().network(), *there));
    });
    if (!m_commits.document().isReadOnly())
        add(tr("Remove"), "removeIntroduction", [this] {
            remove();
        })->setToolTip(tr("Takes the introduction out of the document; undo brings it back"));
}

void IntroductionPanel::refreshMail(const Introduction& now)
{
    QMenu* menu = m_mail->menu();
    menu->clear();
    const Network& network = m_commits.document().network();
    if (!now.made) {
        for (const MemberId side : {now.first, now.second}) {
            const Member& member = *network.find(side);
            QString name = shownName(member.name);
            name.replace(u'&', QLatin1String("&&"));
            QAction* ask = menu->addAction(tr("Ask %1…").arg(name), this, [this, side] {
                if (const Introduction* there = row())
                    openMail({side}, askingMessage(m_commits.document().network(), *there, side));
            });
            ask->setEnabled(!member.email.trimmed().isEmpty());
            if (!ask->isEnabled())
                ask->setText(tr("Ask %1: no address known").arg(name));
        }
    }
    QAction* both = menu->addAction(tr("Introduce both…"), this, [this] {
        if (const Introduction* there = row())
            openMail({there->first, there->second}, there->message);
    });
    const bool mayMeet = now.made || now.stage() == IntroductionStage::Agreed;
    both->setEnabled(mayMeet);
    if (!mayMeet)
        both->setText(tr("Introduce both: once they have said yes"));
}

void IntroductionPanel::refreshFollowUps(const Introduction& now)
{
    clear(*m_followUpRows);
    const bool isReadOnly = m_commits.document().isReadOnly();
    const Network& network = m_commits.document().network();
    const auto plans = network.referencing(&FollowUp::introduction, m_id);
    m_followUps->setVisible(now.made && (!plans.empty() || !now.isOver()));
    if (!m_followUps->isVisibleTo(m_content))
        return;
    m_followUpRows->addWidget(
        makeLabel(tr("Asking after them"), theme::TextSize::Base, Tone::Muted, m_followUps));
    for (const FollowUpId id : plans) {
        const FollowUp& plan = *network.find(id);
        auto* line = new QWidget(m_followUps);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const CivilDate today = m_commits.document().today();
        row->addWidget(makeLabel(
            plan.done ? tr("Asked on %1").arg(formats::date(plan.done))
                      : tr("%1: %2", "day, how late")
                            .arg(formats::date(plan.due), dueText(plan.due, today)),
            theme::TextSize::Base, Tone::Plain, line));
        row->addStretch(1);
        if (!plan.done && !isReadOnly) {
            QPushButton* asked = makeButton(tr("Asked"), QStringLiteral("followUpAsked"), line);
            connect(asked, &QPushButton::clicked, this, [this, id] {
                if (const Introduction* there = this->row())
                    m_commits.carryOut(
                        edit::doFollowUp(m_commits.document().editContext(), id, {}),
                        titleOf(
                            titles::kFollowUpDone,
                            pairText(m_commits.document().network(), *there)));
            });
            row->addWidget(asked);
        }
        m_followUpRows->addWidget(line);
        line->show();
    }
    if (now.isOver() || isReadOnly)
        return;
    auto* again = makeButton(tr("Ask again"), QStringLiteral("planFollowUp"), m_followUps);
    auto* menu = new QMenu(again);
    const std::pair<QString, int> spans[] = {
        {tr("in a week"), 7}, {tr("in a month"), 30}, {tr("in three months"), 90}};
    for (const auto& span : spans)
        menu->addAction(span.first, this, [this, days = span.second] { planFollowUp(days); });
    again->setMenu(menu);
    m_followUpRows->addWidget(again, 0, Qt::AlignLeading);
}

void IntroductionPanel::planFollowUp(int days)
{
    const Introduction* now = row();
    if (!now)
        return;
    const edit::EditContext context = m_commits.document().editContext();
    FollowUp plan;
    plan.introduction = m_id;
    plan.due = context.today.plusDays(days);
    m_commits.carryOut(
        edit::planFollowUp(context, plan),
        titleOf(titles::kIntroductionEdit, pairText(context.network, *now)));
}

void IntroductionPanel::writeFromProfiles()
{
    m_commits.finishTyping();
    const Introduction* now = row();
    if (!now)
        return;
    const edit::EditContext context = m_commits.document().editContext();
    Introduction drafted = *now;
    fillFromProfiles(drafted, context.network, context.today);
    drafted.message = introductionMessage(context.network, drafted);
    m_commits.carryOut(
        edit::editIntroduction(context, drafted),
        titleOf(titles::kIntroductionEdit, pairText(context.network, drafted)));
}

void IntroductionPanel::openMail(const std::vector<MemberId>& to, const QString& body)
{
    const Introduction* now = row();
    if (!now)
        return;
    const Network& network = m_commits.document().network();
    if (!m_openUrl(mailTo(network, to, pairText(network, *now), body))) {
        QGuiApplication::clipboard()->setText(body);
        emit said(tr("There is no mail program here. The message has been copied instead."));
    }
}

void IntroductionPanel::remove()
{
    const Introduction* now = row();
    if (!now)
        return;
    m_commits.carryOut(
        edit::removeIntroductions(
            m_commits.document().editContext(), std::span<const IntroductionId>(&m_id, 1)),
        titleOf(titles::kIntroductionRemove, pairText(m_commits.document().network(), *now)));
}

} // namespace cw
