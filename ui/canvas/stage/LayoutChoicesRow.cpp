// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/LayoutChoicesRow.h"

#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/support/Controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace cw {

namespace {
constexpr int kSteps = 10; ///< of the slider
constexpr int kSliderWidth = 110;
constexpr int kRestMs = 200;
constexpr int kGroupLetters = 12; ///< the chooser has room for, whatever stands in it
} // namespace

LayoutChoicesRow::LayoutChoicesRow(const Network& network, QWidget* parent)
    : QWidget(parent), m_network(network)
{
    setObjectName(QStringLiteral("layoutChoices"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpacing[1]);
    m_faithful = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_clustering = new QSlider(Qt::Horizontal, this);
    m_clustering->setObjectName(QStringLiteral("clusteringSlider"));
    m_clustering->setRange(0, kSteps);
    m_clustering->setPageStep(kSteps / 2);
    m_clustering->setFixedWidth(kSliderWidth);
    m_clustered = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_deeper = new QCheckBox(this);
    m_deeper->setObjectName(QStringLiteral("deeperNearerBox"));
    m_together = makeLabel({}, theme::TextSize::Small, Tone::Muted, this);
    m_groups = new QComboBox(this);
    m_groups->setObjectName(QStringLiteral("keepTogetherCombo"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMinimumContentsLength(kGroupLetters);
    m_together->setBuddy(m_groups);
    for (QWidget* part : std::initializer_list<QWidget*>{m_faithful, m_clustering, m_clustered})
        row->addWidget(part);
    row->addSpacing(theme::kSpacing[2]);
    row->addWidget(m_deeper);
    row->addSpacing(theme::kSpacing[2]);
    row->addWidget(m_together);
    row->addWidget(m_groups);
    row->addStretch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit changed(choices()); });
    const auto wait = [this] { m_rest.start(); };
    connect(m_clustering, &QSlider::valueChanged, this, wait);
    connect(m_deeper, &QCheckBox::toggled, this, wait);
    connect(m_groups, &QComboBox::currentIndexChanged, this, wait);
    setChoices({});
    retranslate();
}

void LayoutChoicesRow::retranslate()
{
    m_faithful->setText(tr("Faithful"));
    m_clustered->setText(tr("Clustered"));
    m_clustering->setToolTip(
        tr("Faithful: as far apart as there are steps between two members. Clustered: groups "
           "stand apart like islands"));
    m_clustering->setAccessibleName(tr("From faithful to clustered"));
    m_clustering->setAccessibleDescription(m_clustering->toolTip());
    m_deeper->setText(tr("Deeper is nearer"));
    m_deeper->setToolTip(tr("The deeper a relationship, the shorter it is drawn"));
    m_together->setText(tr("Keep together:"));
    m_groups->setAccessibleName(tr("Keep together"));
    m_groups->setToolTip(
        tr("Who shares this is held together, apart from the others, with a hull around"));
    fillGroups(choices().groupBy);
}

void LayoutChoicesRow::fillGroups(const QString& chosen)
{
    const QSignalBlocker blocker(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("Nobody in particular"), QString());
    for (const RuleChoice& choice : ruleChoices(m_network, RuleOwner::Members, RuleChannel::Hull))
        m_groups->addItem(choice.label, choice.attribute);
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(chosen)));
}

void LayoutChoicesRow::setChoices(const LayoutChoices& choices)
{
    if (m_rest.isActive()) // the hand is further already
        return;
    const QSignalBlocker slider(m_clustering);
    const QSignalBlocker box(m_deeper);
    m_clustering->setValue(static_cast<int>(std::lround(choices.clustering * kSteps)));
    m_deeper->setChecked(choices.isDeeperNearer);
    m_deeper->setVisible(!m_network.all<Assessment>().empty());
    fillGroups(choices.groupBy);
}

LayoutChoices LayoutChoicesRow::choices() const
{
    return {
        .clustering = static_cast<double>(m_clustering->value()) / kSteps,
        .isDeeperNearer = m_deeper->isChecked(),
        .groupBy = m_groups->currentData().toString()};
}

} // namespace cw
