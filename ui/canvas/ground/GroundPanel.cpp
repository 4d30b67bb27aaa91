// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/GroundPanel.h"

#include "ui/support/Controls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace cw {

namespace {
constexpr int kFaintest = 5; ///< per cent
constexpr int kPage = 10;
} // namespace

GroundPanel::GroundPanel(QWidget* parent) : CanvasPanel(parent)
{
    setObjectName(QStringLiteral("groundPanel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    m_title = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    m_close = makeIconButton(Icon::Close, {}, QStringLiteral("closeGroundButton"), this);
    m_about = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_opacityLabel = makeLabel({}, theme::TextSize::Base, Tone::Plain, this);
    m_opacity = new QSlider(Qt::Horizontal, this);
    m_opacity->setObjectName(QStringLiteral("groundOpacity"));
    m_opacity->setRange(kFaintest, 100);
    m_opacity->setPageStep(kPage);
    m_opacityLabel->setBuddy(m_opacity);
    m_byHand = new QCheckBox(this);
    m_byHand->setObjectName(QStringLiteral("groundByHand"));
    m_fit = makeButton({}, QStringLiteral("fitGroundButton"), this);
    m_choose = makeButton({}, QStringLiteral("chooseGroundButton"), this);
    m_remove = makeButton({}, QStringLiteral("removeGroundButton"), this);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_close, 0, 2, Qt::AlignRight);
    grid->addWidget(m_about, 1, 0, 1, 3);
    grid->addWidget(m_opacityLabel, 2, 0);
    grid->addWidget(m_opacity, 2, 1, 1, 2);
    grid->addWidget(m_byHand, 3, 0, 1, 3);
    grid->addWidget(m_fit, 4, 0);
    grid->addWidget(m_choose, 4, 1);
    grid->addWidget(m_remove, 4, 2);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        if (m_opacity->isSliderDown())
            emit opacityMoved(value);
        else
            emit opacityChosen(value);
    });
    connect(m_opacity, &QSlider::sliderReleased, this, [this] {
        emit opacityChosen(m_opacity->value());
    });
    connect(
        m_byHand, &QCheckBox::toggled, this, [this](bool isByHand) { emit lockChosen(!isByHand); });
    connect(m_fit, &QPushButton::clicked, this, &GroundPanel::fitRequested);
    connect(m_choose, &QPushButton::clicked, this, &GroundPanel::fileRequested);
    connect(m_remove, &QPushButton::clicked, this, &GroundPanel::removeRequested);
    connect(m_close, &QToolButton::clicked, this, &GroundPanel::closed);
    retranslate();
    hide();
}

void GroundPanel::retranslate()
{
    m_title->setText(tr("Picture under the map"));
    m_about->setText(tr("Everybody who sees the map sees it."));
    m_opacityLabel->setText(tr("Opacity"));
    m_opacity->setAccessibleName(m_opacityLabel->text());
    m_byHand->setText(tr("Move and scale by hand"));
    m_fit->setText(tr("Fit to view"));
    m_choose->setText(tr("Choose another…"));
    m_remove->setText(tr("Take it away"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(m_title->text());
    adjustSize();
}

void GroundPanel::setContent(int opacity, bool isLocked)
{
    const QSignalBlocker quiet(m_opacity);
    const QSignalBlocker still(m_byHand);
    if (!m_opacity->isSliderDown())
        m_opacity->setValue(opacity);
    m_byHand->setChecked(!isLocked);
}

void GroundPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        CanvasPanel::keyPressEvent(event);
}

} // namespace cw
