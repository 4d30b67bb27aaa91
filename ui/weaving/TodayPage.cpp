// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/TodayPage.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/cadences/CadencesDialog.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr int kWidest = 880; // lines longer than this are hard to follow

} // namespace

TodayPage::TodayPage(Commits& commits, Selection& selection, QWidget* parent)
    : QScrollArea(parent), m_commits(commits), m_selection(selection)
{
    setObjectName(QStringLiteral("todayPage"));
    setAccessibleName(tr("What is to be done today"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TodayPage::show(std::shared_ptr<const WeavePicture> shown)
{
    m_picture = std::move(shown);
    const WeavePicture& picture = *m_picture;
    const int scrolled = verticalScrollBar()->value();
    const int focused = focusedRow();
    m_content = new QWidget(this);
    auto* across = new QHBoxLayout(m_content);
    across->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[3]);
    auto* area = new QWidget(m_content);
    area->setMaximumWidth(kWidest);
    across->addWidget(area, 1);
    across->addStretch();
    m_rows = new QVBoxLayout(area);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kSpacing[1]);
    m_lineCount = 0;
    addReadyIntroductions(*this, picture);
    addFollowUps(*this, picture);
    addDueContacts(*this, picture);
    addCommitments(*this, picture);
    addNeeds(*this, picture);
    addIntroductionsUnderWay(*this, picture);
    addAdvice(*this, picture);
    addSnoozedContacts(*this, picture);
    addRest(picture);
    m_rows->addStretch(1);
    setWidget(m_content);
    verticalScrollBar()->setValue(scrolled);
    if (focused >= 0)
        focusRow(focused);
}

/// Place of the line that has the focus, or one of whose buttons has it; -1: none.
int TodayPage::focusedRow() const
{
    if (!m_content)
        return -1;
    const auto rows = m_content->findChildren<TaskRow*>();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i]->hasFocus() || rows[i]->isAncestorOf(QApplication::focusWidget()))
            return static_cast<int>(i);
    }
    return -1;
}

void TodayPage::focusRow(int place)
{
    const auto rows = m_content ? m_content->findChildren<TaskRow*>() : QList<TaskRow*>();
    if (rows.isEmpty())
        setFocus(Qt::OtherFocusReason);
    else
        rows[std::min<qsizetype>(place, rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void TodayPage::takeFocus()
{
    focusRow(0);
}

void TodayPage::addHeading(const QString& text, int count)
{
    QLabel* heading = makeLabel(
        tr("%1 (%2)", "heading, how many").arg(text, formats::number(qint64(count))),
        theme::TextSize::Section, Tone::Plain, m_content, QFont::DemiBold);
    heading->setObjectName(QStringLiteral("todayHeading"));
    heading->setContentsMargins(0, m_rows->count() > 0 ? theme::kSpacing[2] : 0, 0, 0);
    m_rows->addWidget(heading);
}

TaskRow* TodayPage::addRow(const TaskRow::Content& content, Counts counts)
{
    auto* row = new TaskRow(content, m_content);
    m_rows->addWidget(row);
    m_lineCount += counts == Counts::Yes ? 1 : 0;
    return row;
}

void TodayPage::addWords(const QString& text)
{
    QLabel* words = makeLabel(text, theme::TextSize::Base, Tone::Muted, m_content);
    words->setObjectName(QStringLiteral("todayRest"));
    words->setWordWrap(true);
    m_rows->addWidget(words);
}

void TodayPage::addMore(const QString& text)
{
    connect(
        addFlatButton(text, "todayMore"), &QPushButton::clicked, this,
        [this] {
            m_showsAllContacts = !m_showsAllContacts;
            show(m_picture);
        },
        Qt::QueuedConnection); // the button goes with what is shown now
}

void TodayPage::opens(TaskRow* row, IntroductionId introduction)
{
    connect(row, &TaskRow::opened, this, [this, introduction] {
        emit introductionWanted(introduction);
    });
}

bool TodayPage::isReadOnly() const
{
    return m_commits.document().isReadOnly();
}

/// What is not on the list, and why; or that nothing is.
void TodayPage::addRest(const WeavePicture& picture)
{
    QStringList rest;
    if (m_lineCount == 0)
        rest += tr("Nothing is due today.");
    if (picture.contacts.later > 0)
        rest +=
            tr("You follow %n more tie(s), and none of them is due yet.", nullptr,
               picture.contacts.later);
    if (picture.contacts.undated > 0)
        rest +=
            tr("Of %n tie(s) nobody noted a contact or since when the two know each other, so "
               "nothing says when they are due.",
               nullptr, picture.contacts.undated);
    const bool isFollowing = m_lineCount > 0 || picture.contacts.later > 0 ||
                             picture.contacts.undated > 0 || !picture.contacts.snoozed.empty();
    if (!isFollowing)
        rest += tr("Say how often you mean to be in touch, and ties stand here when their time "
                   "comes.");
    if (!rest.isEmpty())
        addWords(rest.join(u' '));
    QPushButton* calendar = addFlatButton(tr("Follow-ups to a calendar…"), "todayCalendar");
    calendar->setToolTip(tr("Saves what is ahead as to-dos that calendars read (.ics). Save and "
                            "import it again, and they are brought up to date."));
    connect(calendar, &QPushButton::clicked, this, &TodayPage::calendarWanted);
    if (isReadOnly())
        return;
    QPushButton* often = addFlatButton(tr("How often to be in touch…"), "todayCadences");
    connect(often, &QPushButton::clicked, this, [this] {
        (new CadencesDialog(m_commits, m_selection.onlyMember(), this))->open();
    });
}

QPushButton* TodayPage::addFlatButton(const QString& text, const char* name)
{
    QPushButton* button = makeButton(text, QLatin1String(name), m_content);
    button->setFlat(true);
    m_rows->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void TodayPage::opens(TaskRow* row, RelationshipId relationship)
{
    connect(row, &TaskRow::opened, this, [this, relationship] {
        m_selection.select(relationship);
        emit inspectorWanted();
    });
}

void TodayPage::opens(TaskRow* row, const std::vector<MemberId>& members)
{
    connect(row, &TaskRow::opened, this, [this, members] {
        m_selection.set(members);
        emit inspectorWanted();
    });
}

} // namespace cw
