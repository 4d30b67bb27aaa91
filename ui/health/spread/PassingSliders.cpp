// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/PassingSliders.h"

#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace cw {

namespace {

constexpr int kMost = 100; ///< percent
constexpr int kPage = 10;
constexpr int kPercentWidth = 44;

} // namespace

PassingSliders::PassingSliders(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpacing[1]);
    grid->setVerticalSpacing(theme::kSpacing[0]);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const QString depth =
            i == kUnknown ? tr("Depth not known") : depthText(static_cast<int>(i));
        QLabel* label = makeLabel(depth, theme::TextSize::Base, Tone::Plain, this);
        auto* slider = new QSlider(Qt::Horizontal, this);
        slider->setObjectName(QStringLiteral("passing%1").arg(i));
        slider->setRange(0, kMost);
        slider->setPageStep(kPage);
        slider->setAccessibleName(tr("How easily word passes over a tie: %1").arg(depth));
        label->setBuddy(slider);
        m_sliders[i] = slider;
        m_percents[i] = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
        m_percents[i]->setMinimumWidth(kPercentWidth);
        m_percents[i]->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int row = static_cast<int>(i);
        grid->addWidget(label, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(m_percents[i], row, 2);
        connect(slider, &QSlider::valueChanged, this, [this, i] {
            say(i);
            emit moved();
        });
    }
}

void PassingSliders::show(const health::PassingByDepth& passing)
{
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const QSignalBlocker blocker(m_sliders[i]);
        const double chance = i == kUnknown ? passing.unknown : passing.of[i];
        m_sliders[i]->setValue(static_cast<int>(std::lround(chance * kMost)));
        say(i);
    }
}

health::PassingByDepth PassingSliders::passing() const
{
    health::PassingByDepth passing;
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const double chance = static_cast<double>(m_sliders[i]->value()) / kMost;
        (i == kUnknown ? passing.unknown : passing.of[i]) = chance;
    }
    return passing;
}

void PassingSliders::say(std::size_t at)
{
    const double chance = static_cast<double>(m_sliders[at]->value()) / kMost;
    m_percents[at]->setText(formats::percent(chance));
    m_sliders[at]->setAccessibleDescription(formats::percent(chance));
}

} // namespace cw
