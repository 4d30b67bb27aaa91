// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rules/RuleRow.h"

#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/canvas/rules/ColorMenu.h"
#include "ui/canvas/rules/ScaleFields.h"
#include "ui/support/Controls.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kTitleWidth = 128;

QString channelText(RuleChannel channel)
{
    switch (channel) {
    case RuleChannel::Color:
        return RuleRow::tr("Colour");
    case RuleChannel::Size:
        return RuleRow::tr("Size");
    case RuleChannel::Shape:
        return RuleRow::tr("Shape");
    case RuleChannel::Label:
        return RuleRow::tr("Name");
    case RuleChannel::Width:
        return RuleRow::tr("Width");
    case RuleChannel::Dash:
        return RuleRow::tr("Dashes");
    case RuleChannel::Hull:
        return RuleRow::tr("Hulls", "soft outlines around groups");
    }
    return {};
}

QString scaleText(RuleScale scale)
{
    switch (scale) {
    case RuleScale::Categories:
        return RuleRow::tr("Categories");
    case RuleScale::Sequential:
        return RuleRow::tr("From dark to light");
    case RuleScale::Diverging:
        return RuleRow::tr("Around a middle");
    }
    return {};
}

QToolButton* addChooser(QHBoxLayout& line, const char* name, const QString& words)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setText(words + QStringLiteral("  \u25BE"));
    button->setAccessibleName(words);
    button->setMenu(new QMenu(button));
    button->setFocusPolicy(Qt::TabFocus);
    line.addWidget(button);
    return button;
}

/// What people named, as a menu shows it: its ampersand is no mark of a key.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QString ruleTitle(RuleOwner owner, RuleChannel channel)
{
    return RuleRow::tr("%1: %2").arg(
        owner == RuleOwner::Members ? RuleRow::tr("Members") : RuleRow::tr("Relationships"),
        channelText(channel));
}

RuleRow::RuleRow(const Network& network, const AppearanceRule& rule, QWidget* parent)
    : QWidget(parent), m_network(network), m_rule(rule)
{
    setObjectName(QStringLiteral("ruleRow"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    column->addLayout(line);
    const QString title = ruleTitle(rule.owner, rule.channel);
    setAccessibleName(title);
    addHandle(*line);
    QLabel* words = makeLabel(title, theme::TextSize::Small, Tone::Muted, this);
    words->setMinimumWidth(kTitleWidth);
    line->addWidget(words);
    addAttribute(*line);
    if (rule.channel == RuleChannel::Color)
        addScale(*line);
    line->addStretch();
    QToolButton* remove = makeIconButton(
        Icon::Close, tr("Remove this rule"), QStringLiteral("removeRuleButton"), this);
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &RuleRow::removed);
    addEnds(*column);
}

void RuleRow::addEnds(QVBoxLayout& column)
{
    if (!hasEnds(m_network, m_rule))
        return;
    auto* fields =
        new ScaleFields(m_rule, isOfDates(m_network, m_rule.owner, m_rule.attribute), this);
    column.addWidget(fields);
    connect(fields, &ScaleFields::sizeChanged, this, &RuleRow::sizeChanged);
    connect(fields, &ScaleFields::changed, this, [this](const AppearanceRule& rule) {
        m_rule = rule;
        emit changed(rule);
    });
}

void RuleRow::addHandle(QHBoxLayout& line)
{
    m_handle = new QToolButton(this);
    m_handle->setObjectName(QStringLiteral("ruleHandle"));
    m_handle->setAutoRaise(true);
    m_handle->setText(QStringLiteral("\u2261"));
    m_handle->setCursor(Qt::SizeVerCursor);
    m_handle->setFocusPolicy(Qt::TabFocus);
    m_handle->setToolTip(tr("Drag to order, or use the arrow keys: the first that has a value "
                            "counts"));
    m_handle->setAccessibleName(m_handle->toolTip());
    m_handle->installEventFilter(this);
    line.addWidget(m_handle);
}

void RuleRow::addAttribute(QHBoxLayout& line)
{
    QToolButton* button = addChooser(line, "ruleAttributeButton", followedText(m_network, m_rule));
    button->setToolTip(tr("What it follows"));
    connect(button->menu(), &QMenu::aboutToShow, this, [this, menu = button->menu()] {
        menu->clear();
        for (const RuleChoice& choice : ruleChoices(m_network, m_rule.owner, m_rule.channel)) {
            QAction* action = menu->addAction(inMenu(choice.label));
            action->setCheckable(true);
            action->setChecked(choice.attribute == m_rule.attribute);
            connect(action, &QAction::triggered, this, [this, key = choice.attribute] {
                emit changed(usualRule(m_network, m_rule.owner, m_rule.channel, key));
            });
        }
        if (m_rule.channel != RuleChannel::Color)
            return;
        menu->addSeparator();
        addColorMenu(*menu, m_rule.fixed, [this](PaletteColor color) {
            emit changed(oneColorRule(m_rule.owner, color));
        });
    });
}

void RuleRow::addScale(QHBoxLayout& line)
{
    const QList<RuleScale> scales = scalesOf(m_network, m_rule.owner, m_rule.attribute);
    if (scales.size() < 2)
        return;
    QToolButton* button = addChooser(line, "ruleScaleButton", scaleText(m_rule.scale));
    button->setToolTip(tr("Scale"));
    for (const RuleScale scale : scales) {
        QAction* action = button->menu()->addAction(scaleText(scale));
        action->setCheckable(true);
        action->setChecked(scale == m_rule.scale);
        connect(action, &QAction::triggered, this, [this, scale] {
            AppearanceRule rule = m_rule;
            if (scale != m_rule.scale)
                rule.isReversed = scale == RuleScale::Sequential; // as usualRule() has it
            rule.scale = scale;
            emit changed(rule);
        });
    }
    if (m_rule.scale == RuleScale::Categories)
        return;
    button->menu()->addSeparator();
    QAction* turn = button->menu()->addAction(tr("Turn the scale round"));
    turn->setCheckable(true);
    turn->setChecked(m_rule.isReversed);
    connect(turn, &QAction::triggered, this, [this](bool isReversed) {
        AppearanceRule rule = m_rule;
        rule.isReversed = isReversed;
        emit changed(rule);
    });
}

bool RuleRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_handle)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            emit stepRequested(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    const bool isMove = event->type() == QEvent::MouseMove;
    if (isMove || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int y = m_handle->mapTo(parentWidget(), mouse->pos()).y();
        if (isMove && mouse->buttons().testFlag(Qt::LeftButton)) {
            m_isDragged = true;
            emit dragged(y);
        } else if (!isMove && m_isDragged) {
            m_isDragged = false;
            m_handle->setDown(false);
            emit dropped(y);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cw
