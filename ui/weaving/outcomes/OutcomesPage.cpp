// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/outcomes/OutcomesPage.h"

#include "ui/charts/ChartPanel.h"
#include "ui/support/Controls.h"
#include "ui/support/Selection.h"
#include "ui/support/ShownText.h"
#include "ui/weaving/WeaveModel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kChartHeight = 220;
constexpr int kNeverHeight = 200;
constexpr int kMostNamed = 500; ///< rows of those who were never introduced

} // namespace

OutcomesPage::OutcomesPage(Selection& selection, FileChooser& files, QWidget* parent)
    : QScrollArea(parent), m_selection(selection)
{
    setObjectName(QStringLiteral("outcomesPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(
        theme::kSpacing[3], theme::kSpacing[2], theme::kSpacing[3], theme::kSpacing[3]);
    column->setSpacing(theme::kSpacing[2]);
    const auto addWords = [&](const char* name) {
        QLabel* words = makeLabel({}, theme::TextSize::Section, Tone::Plain, content);
        words->setObjectName(QLatin1String(name));
        words->setWordWrap(true);
        column->addWidget(words);
        return words;
    };
    m_funnelWords = addWords("funnelSentence");
    auto* charts = new QHBoxLayout;
    charts->setSpacing(theme::kSpacing[2]);
    m_funnel = addChart(QStringLiteral("funnelChart"), files, content);
    m_months = addChart(QStringLiteral("funnelMonths"), files, content);
    charts->addWidget(m_funnel, 1);
    charts->addWidget(m_months, 1);
    column->addLayout(charts);
    m_fairWords = addWords("fairnessSentence");
    m_grouping = new QComboBox(content);
    m_grouping->setObjectName(QStringLiteral("fairnessGrouping"));
    m_grouping->setAccessibleName(tr("Held against each other by"));
    m_grouping->addItem(tr("By kind"), static_cast<int>(Grouping::Kind));
    m_grouping->addItem(tr("By sector"), static_cast<int>(Grouping::Sector));
    m_grouping->addItem(tr("By place"), static_cast<int>(Grouping::Place));
    column->addWidget(m_grouping, 0, Qt::AlignLeading);
    m_shares = addChart(QStringLiteral("fairnessChart"), files, content);
    column->addWidget(m_shares);
    m_neverPart = new QWidget(content);
    auto* never = new QVBoxLayout(m_neverPart);
    never->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_neverWords = makeLabel({}, theme::TextSize::Base, Tone::Plain, m_neverPart, QFont::DemiBold);
    head->addWidget(m_neverWords, 1);
    QPushButton* onMap = makeButton(tr("On the map"), QStringLiteral("neverOnMap"), m_neverPart);
    head->addWidget(onMap);
    never->addLayout(head);
    m_never = new QListWidget(m_neverPart);
    m_never->setObjectName(QStringLiteral("neverIntroduced"));
    m_never->setAccessibleName(tr("Never introduced"));
    m_never->setFixedHeight(kNeverHeight);
    never->addWidget(m_never);
    column->addWidget(m_neverPart);
    column->addStretch(1);
    setWidget(content);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &OutcomesPage::showShares);
    connect(onMap, &QPushButton::clicked, this, [this] {
        if (m_picture)
            emit showOnMapRequested(m_picture->fairness.never);
    });
    connect(m_never, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && m_never->hasFocus())
            m_selection.select(MemberId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_never, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        m_selection.select(MemberId{item->data(Qt::UserRole).toLongLong()});
        emit inspectorWanted();
    });
}

ChartPanel* OutcomesPage::addChart(const QString& name, FileChooser& files, QWidget* parent)
{
    auto* chart = new ChartPanel(files, parent);
    chart->setObjectName(name);
    chart->setMinimumHeight(kChartHeight);
    connect(chart, &ChartPanel::said, this, &OutcomesPage::said);
    connect(chart, &ChartPanel::failed, this, &OutcomesPage::failed);
    return chart;
}

void OutcomesPage::show(std::shared_ptr<const WeavePicture> picture)
{
    m_picture = std::move(picture);
    const weaving::Funnel& funnel = m_picture->funnel;
    m_funnelWords->setText(funnelSentence(funnel));
    m_funnel->setData(funnelChart(funnel));
    m_funnel->setVisible(funnel.all.suggested > 0);
    const ChartData months = funnelMonths(funnel);
    m_months->setData(months);
    m_months->setVisible(!months.isEmpty());
    m_fairWords->setText(fairnessSentence(m_picture->fairness, m_picture->network));
    m_fairWords->setVisible(!m_fairWords->text().isEmpty());
    showShares();
    fillNever();
}

void OutcomesPage::showShares()
{
    if (!m_picture)
        return;
    const ChartData shares = fairnessChart(
        m_picture->fairness, static_cast<Grouping>(m_grouping->currentData().toInt()));
    m_shares->setData(shares);
    m_shares->setVisible(m_picture->funnel.all.made > 0 && !shares.isEmpty());
    m_grouping->setVisible(m_picture->funnel.all.made > 0);
}

void OutcomesPage::fillNever()
{
    const std::vector<MemberId>& never = m_picture->fairness.never;
    m_neverPart->setVisible(!never.empty());
    m_neverWords->setText(
        tr("Never introduced: %n member(s)", nullptr, static_cast<int>(never.size())));
    const QListWidgetItem* current = m_never->currentItem();
    const qint64 before = current ? current->data(Qt::UserRole).toLongLong() : 0;
    m_never->clear();
    for (const MemberId id : never) {
        if (m_never->count() == kMostNamed)
            break;
        auto* item = new QListWidgetItem(shownName(m_picture->network, id), m_never);
        item->setData(Qt::UserRole, QVariant::fromValue<qint64>(id.value));
        if (id.value == before)
            m_never->setCurrentItem(item);
    }
}

} // namespace cw
