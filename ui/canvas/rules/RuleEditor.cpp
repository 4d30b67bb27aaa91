// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rules/RuleEditor.h"

#include "ui/canvas/appearance/RuleChoices.h"
#include "ui/canvas/rules/ColorMenu.h"
#include "ui/canvas/rules/RuleRow.h"
#include "ui/support/Controls.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {
constexpr int kMarkerHeight = 2;
} // namespace

RuleEditor::RuleEditor(const Network& network, QWidget* parent)
    : PassingPanel("ruleEditor", parent), m_network(network)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_title = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    head->addWidget(m_title);
    head->addStretch();
    m_close = makeCloseButton("closeRulesButton");
    head->addWidget(m_close);
    column->addLayout(head);
    m_list = new QWidget(this);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    column->addWidget(m_list);
    m_marker = new QWidget(m_list);
    m_marker->setAutoFillBackground(true);
    m_marker->setBackgroundRole(QPalette::Highlight);
    m_marker->hide();
    m_addButton = new QToolButton(this);
    m_addButton->setObjectName(QStringLiteral("addRuleButton"));
    m_addButton->setIcon(makeIcon(Icon::Add));
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setAutoRaise(true);
    m_addButton->setPopupMode(QToolButton::InstantPopup);
    m_addButton->setFocusPolicy(Qt::TabFocus);
    m_addButton->setMenu(new QMenu(m_addButton));
    column->addWidget(m_addButton);
    connect(m_addButton->menu(), &QMenu::aboutToShow, this, &RuleEditor::fillAddMenu);
    retranslate();
}

void RuleEditor::retranslate()
{
    setAccessibleName(tr("Appearance"));
    m_title->setText(tr("Appearance"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_addButton->setText(tr("Add a rule"));
    m_addButton->setAccessibleName(m_addButton->text());
    fill();
}

void RuleEditor::open()
{
    openAt(*this);
}

void RuleEditor::setRules(const AppearanceRules& rules)
{
    if (rules == m_shown)
        return;
    m_shown = rules;
    fill();
}

void RuleEditor::put(const AppearanceRules& rules)
{
    m_shown = rules;
    fill();
    emit rulesChanged(rules);
}

/// Rows stay where only numbers differ: somebody is typing there.
void RuleEditor::change(qsizetype index, const AppearanceRule& rule)
{
    AppearanceRules rules = m_shown;
    AppearanceRule asBefore = rule;
    asBefore.from = rules.rules[index].from;
    asBefore.to = rules.rules[index].to;
    asBefore.middle = rules.rules[index].middle;
    const bool hasSameRow = asBefore == rules.rules[index];
    rules.rules[index] = rule;
    if (!hasSameRow) {
        put(rules);
        return;
    }
    m_shown = rules;
    emit rulesChanged(rules);
}

void RuleEditor::fill()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // what asks for this may be the row
        }
        delete item;
    }
    m_indices.clear();
    for (qsizetype i = 0; i < m_shown.rules.size(); ++i) {
        if (m_shown.rules[i].foreign.isEmpty())
            addRow(i);
    }
    if (m_indices.isEmpty())
        m_column->addWidget(makeLabel(
            tr("Nothing yet: all look the same."), theme::TextSize::Small, Tone::Muted, m_list));
    m_focused = -1;
    fitRows();
}

/// A row may be higher by now.
void RuleEditor::fitRows()
{
    m_column->activate();
    m_list->updateGeometry();
    adjustSize();
    emit sizeChanged();
}

void RuleEditor::addRow(qsizetype index)
{
    const int place = static_cast<int>(m_indices.size());
    auto* row = new RuleRow(m_network, m_shown.rules[index], m_list);
    m_indices << index;
    m_column->addWidget(row);
    row->show();
    if (place == m_focused)
        row->findChild<QToolButton*>(QStringLiteral("ruleHandle"))->setFocus();
    connect(row, &RuleRow::changed, this, [this, index](const AppearanceRule& rule) {
        change(index, rule);
    });
    connect(row, &RuleRow::sizeChanged, this, &RuleEditor::fitRows);
    connect(row, &RuleRow::removed, this, [this, index] {
        AppearanceRules rules = m_shown;
        rules.rules.removeAt(index);
        put(rules);
    });
    connect(
        row, &RuleRow::stepRequested, this, [this, place](int by) { moveRule(place, place + by); });
    connect(row, &RuleRow::dragged, this, [this, place](int y) {
        showMarker(placeAt(y, place), place);
    });
    connect(row, &RuleRow::dropped, this, [this, place](int y) {
        m_marker->hide();
        moveRule(place, placeAt(y, place));
    });
}

void RuleEditor::moveRule(int from, int to)
{
    if (from == to || to < 0 || to >= m_indices.size())
        return;
    AppearanceRules rules = m_shown;
    rules.rules.move(m_indices[from], m_indices[to]);
    m_focused = to;
    put(rules);
}

int RuleEditor::placeAt(int y, int dragged) const
{
    int place = 0;
    for (int i = 0; i < m_indices.size(); ++i)
        place += i != dragged && y > m_column->itemAt(i)->geometry().center().y();
    return place;
}

void RuleEditor::showMarker(int place, int dragged)
{
    if (place == dragged) {
        m_marker->hide();
        return;
    }
    const QRect at = m_column->itemAt(place)->geometry();
    m_marker->setGeometry(
        at.left(), place > dragged ? at.bottom() : at.top() - kMarkerHeight, at.width(),
        kMarkerHeight);
    m_marker->show();
    m_marker->raise();
}

void RuleEditor::fillAddMenu()
{
    QMenu* menu = m_addButton->menu();
    menu->clear();
    for (const RuleOwner owner : {RuleOwner::Members, RuleOwner::Relationships}) {
        for (const RuleChannel channel :
             {RuleChannel::Color, RuleChannel::Size, RuleChannel::Shape, RuleChannel::Label,
              RuleChannel::Hull, RuleChannel::Width, RuleChannel::Dash}) {
            if (!hasChannel(owner, channel))
                continue;
            QMenu* of = menu->addMenu(ruleTitle(owner, channel));
            for (const RuleChoice& choice : ruleChoices(m_network, owner, channel)) {
                QString label = choice.label;
                QAction* action = of->addAction(label.replace(u'&', QStringLiteral("&&")));
                connect(
                    action, &QAction::triggered, this,
                    [this, owner, channel, key = choice.attribute] {
                        AppearanceRules rules = m_shown;
                        rules.rules << usualRule(m_network, owner, channel, key);
                        put(rules);
                    });
            }
            if (channel == RuleChannel::Color) {
                of->addSeparator();
                addColorMenu(*of, {}, [this, owner](PaletteColor color) {
                    AppearanceRules rules = m_shown;
                    rules.rules << oneColorRule(owner, color);
                    put(rules);
                });
            }
            of->setEnabled(!of->isEmpty());
        }
        menu->addSeparator();
    }
}

} // namespace cw
