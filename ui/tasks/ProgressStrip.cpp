// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ProgressStrip.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace cw {

namespace {
constexpr int kPollMs = 100;
constexpr int kBarWidth = 200;
} // namespace

ProgressStrip::ProgressStrip(TaskRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner)
{
    setObjectName(QStringLiteral("progressStrip"));
    setAccessibleName(tr("Running tasks"));
    m_titleLabel = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_othersLabel = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_percentLabel = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_percentLabel->setMinimumWidth(44);
    m_percentLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar = new QProgressBar(this);
    m_bar->setFixedSize(kBarWidth, theme::kProgressHeight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancelButton = makeButton(tr("Cancel"), QStringLiteral("cancelTaskButton"), this);
    m_cancelButton->setFlat(true);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_runner.cancel(m_shownId);
        m_cancelButton->setEnabled(false);
        m_titleLabel->setText(tr("Stopping…"));
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpacing[3], 4, theme::kSpacing[1], 4);
    row->setSpacing(theme::kSpacing[2]);
    row->addWidget(m_titleLabel);
    row->addWidget(m_othersLabel);
    row->addStretch(1);
    row->addWidget(m_bar);
    row->addWidget(m_percentLabel);
    row->addWidget(m_cancelButton);

    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &ProgressStrip::refresh);
    connect(&m_runner, &TaskRunner::changed, this, &ProgressStrip::runnerChanged);
    hide();
}

void ProgressStrip::runnerChanged()
{
    if (m_runner.isIdle())
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
    refresh();
}

void ProgressStrip::refresh()
{
    const std::vector<TaskView> tasks = m_runner.visibleTasks();
    if (tasks.empty()) {
        hide();
        m_shownId = 0;
        return;
    }
    const TaskView& shown = tasks.front();
    if (shown.id != m_shownId) {
        m_shownId = shown.id;
        m_titleLabel->setText(shown.title);
        m_cancelButton->setEnabled(true);
        m_cancelButton->setAccessibleName(tr("Cancel: %1").arg(shown.title));
    }
    const bool known = shown.percent >= 0;
    m_bar->setRange(0, known ? 100 : 0);
    m_bar->setValue(known ? shown.percent : 0);
    m_percentLabel->setText(known ? formats::percent(shown.percent / 100.0) : QString());
    const int others = static_cast<int>(tasks.size()) - 1;
    m_othersLabel->setVisible(others > 0);
    m_othersLabel->setText(others > 0 ? tr("and %n more", nullptr, others) : QString());
    show(); // once it says what it is
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(
        QRect(0, 0, width(), 1), theme::color(theme::Token::Line, theme::schemeOf(palette())));
}

} // namespace cw
