// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/WeaveView.h"

#include "ui/support/Controls.h"
#include "ui/support/FileChooser.h"
#include "ui/support/FollowUpCalendar.h"
#include "ui/support/Formats.h"
#include "ui/support/WholeFiles.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/board/BoardPage.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/introductions/IntroductionsPage.h"
#include "ui/weaving/outcomes/OutcomesPage.h"

#include <QDateTime>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace cw {

WeaveView::WeaveView(
    Commits& commits, TaskRunner& tasks, Selection& selection, FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_commits(commits)
    , m_tasks(tasks)
    , m_files(files)
    , m_model(new WeaveModel(commits.document(), tasks, this))
{
    setObjectName(QStringLiteral("weaveView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(this);
    auto* words = new QVBoxLayout(head);
    words->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[1]);
    words->setSpacing(theme::kSpacing[0]);
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(QStringLiteral("weaveTabs"));
    m_tabs->setAccessibleName(tr("Pages of weaving"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    words->addWidget(m_tabs);
    m_summary = makeLabel({}, theme::TextSize::Base, Tone::Muted, head);
    m_summary->setObjectName(QStringLiteral("weaveSummary"));
    words->addWidget(m_summary);
    column->addWidget(head);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    m_today = new TodayPage(commits, selection, m_pages);
    addPage(m_today, tr("Today"));
    m_introductions = new IntroductionsPage(commits, selection, m_pages);
    addPage(m_introductions, tr("Introductions"));
    m_board = new BoardPage(commits, selection, m_pages);
    addPage(m_board, tr("Offers and needs"));
    m_outcomes = new OutcomesPage(selection, files, m_pages);
    addPage(m_outcomes, tr("What became of it"));
    setFocusProxy(m_today);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        setFocusProxy(m_pages->currentWidget());
        m_summary->setVisible(m_pages->currentWidget() == m_today);
    });
    connect(m_today, &TodayPage::calendarWanted, this, &WeaveView::saveCalendar);
    connect(m_today, &TodayPage::introductionWanted, this, &WeaveView::openIntroduction);
    connect(m_introductions, &IntroductionsPage::sightRequested, this, &WeaveView::sightRequested);
    connect(m_introductions, &IntroductionsPage::said, this, &WeaveView::said);
    connect(m_board, &BoardPage::inspectorWanted, this, &WeaveView::inspectorWanted);
    connect(m_board, &BoardPage::introductionWanted, this, &WeaveView::openIntroduction);
    connect(m_outcomes, &OutcomesPage::showOnMapRequested, this, &WeaveView::showOnMapRequested);
    connect(m_outcomes, &OutcomesPage::inspectorWanted, this, &WeaveView::inspectorWanted);
    connect(m_outcomes, &OutcomesPage::said, this, &WeaveView::said);
    connect(m_outcomes, &OutcomesPage::failed, this, &WeaveView::failed);
    connect(m_today, &TodayPage::inspectorWanted, this, &WeaveView::inspectorWanted);
    connect(m_today, &TodayPage::sightRequested, this, &WeaveView::sightRequested);
    connect(m_model, &WeaveModel::changed, this, &WeaveView::showPicture);
}

void WeaveView::addPage(QWidget* page, const QString& name)
{
    m_pages->addWidget(page);
    m_tabs->addTab(name);
}

void WeaveView::openPage(QWidget& page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(&page));
}

void WeaveView::openIntroduction(IntroductionId id)
{
    openPage(*m_introductions);
    m_introductions->open(id);
}

void WeaveView::introduce(MemberId first, MemberId second, MemberId between)
{
    for (const Introduction& each : m_commits.document().network().all<Introduction>()) {
        if (each.joins(first) && each.joins(second) && !each.isOver()) {
            openIntroduction(each.id);
            return;
        }
    }
    Introduction begun;
    begun.first = first;
    begun.second = second;
    begun.weaver = between;
    if (const IntroductionId id = beginIntroduction(m_commits, begun))
        openIntroduction(id);
}

void WeaveView::showPicture()
{
    const WeavePicture& picture = *m_model->picture();
    m_today->show(m_model->picture());
    m_outcomes->show(m_model->picture());
    const int lines = m_today->lineCount();
    m_summary->setText(
        tr("%1. %2", "the day, how much is to be done")
            .arg(
                formats::date(picture.today),
                lines > 0 ? tr("%n thing(s) to do.", nullptr, lines) : tr("A quiet day.")));
}

void WeaveView::saveCalendar()
{
    const Document& document = m_commits.document();
    const QString path = m_files.saveFile(
        this, {.title = tr("Save follow-ups for a calendar"),
               .folder = {},
               .name = tr("Follow-ups") + QStringLiteral(".ics"),
               .filters = tr("Calendars (*.ics)"),
               .suffix = QStringLiteral("ics")});
    if (path.isEmpty())
        return;
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    m_tasks.run(
        this, tr("Writing the calendar"),
        [network = document.network(), id = document.documentId(), today = document.today(), now,
         path](TaskContext& task) -> Result<bool> {
            auto bytes = followUpCalendar(network, id, today, now, task);
            if (!bytes.ok() || bytes->isEmpty())
                return bytes.ok() ? Result<bool>(false) : Result<bool>(bytes.error());
            const auto written =
                writeWholeFiles({{.path = path, .bytes = *bytes, .isPrivate = true}});
            return written.ok() ? Result<bool>(true) : Result<bool>(written.error());
        },
        [this](const Result<bool>& isWritten) {
            if (!isWritten.ok())
                emit failed(isWritten.error());
            else if (*isWritten)
                emit said(tr("The follow-ups are saved. Import the file into your calendar."));
            else
                emit said(tr("Nothing is ahead that a calendar could hold."));
        });
}

void WeaveView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void WeaveView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

} // namespace cw
