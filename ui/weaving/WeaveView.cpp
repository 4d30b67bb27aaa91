// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/WeaveView.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"

#include <QVBoxLayout>

namespace cw {

WeaveView::WeaveView(Commits& commits, TaskRunner& tasks, Selection& selection, QWidget* parent)
    : QWidget(parent), m_model(new WeaveModel(commits.document(), tasks, this))
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
    words->addWidget(
        makeLabel(tr("Today"), theme::TextSize::Title, Tone::Plain, head, QFont::DemiBold));
    m_summary = makeLabel({}, theme::TextSize::Base, Tone::Muted, head);
    m_summary->setObjectName(QStringLiteral("weaveSummary"));
    words->addWidget(m_summary);
    column->addWidget(head);
    m_today = new TodayPage(commits, selection, this);
    column->addWidget(m_today, 1);
    setFocusProxy(m_today);
    connect(m_today, &TodayPage::inspectorWanted, this, &WeaveView::inspectorWanted);
    connect(m_today, &TodayPage::showOnMapRequested, this, &WeaveView::showOnMapRequested);
    connect(m_model, &WeaveModel::changed, this, &WeaveView::showPicture);
}

void WeaveView::showPicture()
{
    const WeavePicture& picture = *m_model->picture();
    m_today->show(m_model->picture());
    const int lines = m_today->lineCount();
    m_summary->setText(
        tr("%1. %2", "the day, how much is to be done")
            .arg(
                formats::date(picture.today),
                lines > 0 ? tr("%n thing(s) to do.", nullptr, lines) : tr("A quiet day.")));
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
