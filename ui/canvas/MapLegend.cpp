// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapLegend.h"

#include "ui/canvas/LegendPainter.h"
#include "ui/canvas/LegendRow.h"
#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/canvas/rules/ColorMenu.h"
#include "ui/support/Controls.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cw {

/// All the rows, cut where the map is lower than they are.
class LegendScroll : public QScrollArea
{
public:
    explicit LegendScroll(QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        return widget()->sizeHint() +
               QSize(m_isCut ? verticalScrollBar()->sizeHint().width() : 0, 0);
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }
    void setCut(bool cut) { m_isCut = cut; }

private:
    bool m_isCut = false;
};

namespace {

/// A map lower than this needs its room more than it needs explaining.
constexpr int kLowMap = 420;
constexpr double kShareOfMap = 0.5;
constexpr int kLeast = 60;
constexpr int kMostChooser = 240; ///< of a chooser's words, pixels
constexpr int kMostToolTip = 500; ///< letters
constexpr int kRowInset = 7;      ///< from a chooser's edge to its words

/// What people named, as a menu shows it: its ampersand is no mark of a key.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QToolButton* makeChooser(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMenu(new QMenu(button));
    return button;
}

/// The words and the sign that more can be chosen.
void setChooserText(QToolButton& button, const QString& words)
{
    const QString shown = button.fontMetrics().elidedText(words, Qt::ElideRight, kMostChooser);
    button.setText(shown + QStringLiteral("  \u25BE"));
    button.setAccessibleName(words);
    button.setToolTip(shown == words ? QString() : words.left(kMostToolTip));
}

QString noRuleText(RuleChannel channel)
{
    return channel == RuleChannel::Color ? MapLegend::tr("No colour")
                                         : MapLegend::tr("All the same");
}

} // namespace

MapLegend::MapLegend(const Network& network, QWidget* parent)
    : CanvasPanel(parent), m_network(network)
{
    setObjectName(QStringLiteral("mapLegend"));
    setAccessibleName(tr("Legend"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 12, 8);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    m_colorButton = makeChooser(QStringLiteral("colorByButton"), this);
    m_foldButton = makeIconButton(
        Icon::ChevronDown, tr("Fold the legend"), QStringLiteral("foldLegendButton"), this);
    head->addWidget(m_colorButton);
    head->addStretch();
    QToolButton* rules = makeIconButton(
        Icon::Appearance, tr("Appearance: by which rules the map is drawn"),
        QStringLiteral("editRulesButton"), this);
    connect(rules, &QToolButton::clicked, this, &MapLegend::rulesRequested);
    head->addWidget(rules);
    head->addWidget(m_foldButton);
    column->addLayout(head);
    m_scroll = new LegendScroll(this);
    m_rows = new QWidget(m_scroll);
    m_rows->setObjectName(QStringLiteral("legendRows"));
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    m_sizeButton = makeChooser(QStringLiteral("sizeByButton"), m_rows);
    rows->addWidget(m_sizeButton);
    for (const auto& [button, channel] :
         {std::pair(m_colorButton, RuleChannel::Color), std::pair(m_sizeButton, RuleChannel::Size)})
        connect(
            button->menu(), &QMenu::aboutToShow, this,
            [this, menu = button->menu(), channel = channel] { fillMenu(*menu, channel); });
    connect(m_foldButton, &QToolButton::clicked, this, [this] { setFoldChoice(!m_isFolded); });
}

void MapLegend::setFoldChoice(std::optional<bool> choice)
{
    m_foldChoice = choice;
    if (choice)
        setFolded(*choice);
    emit sizeChanged();
}

void MapLegend::setFolded(bool folded)
{
    m_isFolded = folded;
    m_scroll->setVisible(!folded);
    m_foldButton->setIcon(makeIcon(folded ? Icon::ChevronUp : Icon::ChevronDown));
    const QString words = folded ? tr("Unfold the legend") : tr("Fold the legend");
    m_foldButton->setToolTip(words);
    m_foldButton->setAccessibleName(words);
    adjustSize();
}

void MapLegend::setContent(const QList<LegendSection>& sections, const AppearanceRules& rules)
{
    m_appearance = rules;
    setChooserText(*m_colorButton, tr("Colour: %1").arg(labelOf(RuleChannel::Color)));
    setChooserText(*m_sizeButton, tr("Size: %1").arg(labelOf(RuleChannel::Size)));
    if (sections == m_sections)
        return;
    m_sections = sections;
    fillRows();
}

void MapLegend::setMarked(const QList<LegendValue>& values)
{
    m_marked = values;
    for (LegendRow* row : m_rows->findChildren<LegendRow*>())
        row->setMarked(row->entry().value && values.contains(*row->entry().value));
}

void MapLegend::fitInto(int height, int below)
{
    const bool isFolded = m_foldChoice.value_or(height < kLowMap);
    if (isFolded != m_isFolded)
        setFolded(isFolded);
    const int most =
        std::max(kLeast, std::min(height - below, static_cast<int>(height * kShareOfMap)));
    const int wanted = m_rows->sizeHint().height();
    // What stands around the rows does not depend on how high they were last.
    m_scroll->setFixedHeight(wanted);
    const int others = sizeHint().height() - wanted;
    const int rows = std::max(0, std::min(wanted, most - others));
    m_scroll->setCut(rows < wanted);
    m_scroll->setFixedHeight(rows);
    m_scroll->updateGeometry();
    adjustSize();
}

QString MapLegend::labelOf(RuleChannel channel) const
{
    QStringList labels;
    for (const AppearanceRule& rule : rulesOf(m_appearance, RuleOwner::Members, channel))
        labels << followedText(m_network, rule);
    return labels.isEmpty() ? noRuleText(channel) : labels.join(QStringLiteral(", "));
}

void MapLegend::fillMenu(QMenu& menu, RuleChannel channel)
{
    const QList<AppearanceRule> present = rulesOf(m_appearance, RuleOwner::Members, channel);
    QList<RuleChoice> choices = ruleChoices(m_network, RuleOwner::Members, channel);
    choices.append({{}, noRuleText(channel), {}});
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const RuleChoice& choice : choices) {
        QAction* action = menu.addAction(inMenu(choice.label));
        action->setToolTip(choice.help);
        action->setCheckable(true);
        action->setChecked(
            present.isEmpty() ? choice.attribute.isEmpty()
                              : present.size() == 1 && !present.front().fixed &&
                                    present.front().attribute == choice.attribute);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, channel, key = choice.attribute] {
            emit ruleChosen(usualRule(m_network, RuleOwner::Members, channel, key));
        });
    }
    if (channel != RuleChannel::Color)
        return;
    addColorMenu(
        menu, present.size() == 1 ? present.front().fixed : std::nullopt,
        [this](PaletteColor color) { emit ruleChosen(oneColorRule(RuleOwner::Members, color)); });
}

void MapLegend::fillRows()
{
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    rows->removeWidget(m_sizeButton);
    for (QWidget* old : m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (old != m_sizeButton)
            delete old;
    }
    while (QLayoutItem* item = rows->takeAt(0))
        delete item;
    bool hasSizes = false;
    QStringList spoken;
    for (const LegendSection& section : m_sections) {
        // Choosers say by what members are coloured and sized.
        const bool isUnderChooser = section.channel == RuleChannel::Color && rows->isEmpty();
        const bool isAfterMembers =
            section.channel == RuleChannel::Size || section.owner == RuleOwner::Relationships;
        if (isAfterMembers && !std::exchange(hasSizes, true))
            rows->addWidget(m_sizeButton);
        else if (!rows->isEmpty())
            rows->addSpacing(4);
        if (!section.title.isEmpty() && !isUnderChooser && section.channel != RuleChannel::Size) {
            QLabel* title = makeLabel(section.title, theme::TextSize::Small, Tone::Muted, m_rows);
            title->setContentsMargins(kRowInset, 0, kRowInset, 0);
            rows->addWidget(title);
        }
        for (const LegendEntry& entry : section.entries) {
            auto* row = new LegendRow(entry, m_rows);
            connect(row, &LegendRow::chosen, this, &MapLegend::valueChosen);
            rows->addWidget(row);
            spoken << legend::spoken(entry);
        }
    }
    // Who is not shown yet would take no room in the size that is asked for next.
    for (QWidget* part : m_rows->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->show();
    if (!hasSizes)
        rows->addWidget(m_sizeButton);
    rows->addStretch();
    setMarked(m_marked);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    m_rows->adjustSize();
    m_scroll->setFixedHeight(m_rows->sizeHint().height());
    adjustSize();
}

} // namespace cw
