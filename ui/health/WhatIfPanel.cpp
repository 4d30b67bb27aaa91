// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/WhatIfPanel.h"

#include "ui/health/PanelText.h"
#include "ui/health/whatif/ScenarioResult.h"
#include "ui/support/Controls.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace cw {

namespace {

constexpr std::size_t kMostRepairs = 3;

} // namespace

WhatIfPanel::WhatIfPanel(TaskRunner& tasks, QWidget* parent) : QWidget(parent), m_tasks(tasks)
{
    setObjectName(QStringLiteral("whatIfPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    auto* top = new QHBoxLayout;
    m_title = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    m_title->setWordWrap(true);
    top->addWidget(m_title, 1);
    QPushButton* more = makeButton(tr("Try more…"), QStringLiteral("goOnInScenario"), this);
    more->setToolTip(tr("Put a scenario together, beginning with this"));
    connect(more, &QPushButton::clicked, this, [this] { emit scenarioWanted(m_without); });
    top->addWidget(more, 0, Qt::AlignTop);
    column->addLayout(top);
    m_result = new ScenarioResult(false, this);
    connect(m_result, &ScenarioResult::membersChosen, this, &WhatIfPanel::membersChosen);
    column->addWidget(m_result, 1);
}

void WhatIfPanel::ask(std::shared_ptr<const HealthPicture> picture, std::vector<MemberId> without)
{
    if (picture == m_picture && without == m_without)
        return;
    m_picture = std::move(picture);
    m_without = std::move(without);
    m_answer.reset();
    m_title->setText(tr("Without %1", "members").arg(namesText(m_picture->network, m_without)));
    m_result->say(tr("Being looked at…"));
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    std::vector<health::Step> steps;
    for (const MemberId member : m_without)
        steps.push_back(health::MemberLeaves{member});
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking at what would be"),
        [picture = m_picture, steps](TaskContext& task) {
            return tryScenario(picture, steps, kMostRepairs, task);
        },
        [this, own](const Result<std::shared_ptr<const ScenarioAnswer>>& found) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (found.ok()) {
                m_answer = *found;
                m_result->show(*m_answer);
            } else {
                m_result->say(tr("Stopped."));
            }
        });
    m_task = *own;
}

std::vector<MemberId> WhatIfPanel::concerned() const
{
    std::vector<MemberId> members = m_without;
    if (m_answer) {
        const std::vector<MemberId> cut = m_answer->cutOff();
        members.insert(members.end(), cut.begin(), cut.end());
    }
    return members;
}

} // namespace cw
