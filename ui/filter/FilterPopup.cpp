// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/FilterPopup.h"

#include "core/query/filter/FilterCompletion.h"
#include "core/query/filter/FilterParser.h"
#include "ui/filter/FilterText.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cw {

namespace {

using query::AttributeKind;
using query::AttributeOwner;
using query::Comparison;

constexpr int kWidth = 280;
constexpr int kValuesHeight = 200;
constexpr qsizetype kMostValues = 300;
constexpr std::array kComparisons{
    Comparison::Equal,       Comparison::NotEqual, Comparison::GreaterOrEqual,
    Comparison::LessOrEqual, Comparison::Greater,  Comparison::Less,
    Comparison::Contains,    Comparison::IsKnown,  Comparison::IsEmpty};

bool hasList(AttributeKind kind)
{
    return kind != AttributeKind::Number && kind != AttributeKind::Date;
}

} // namespace

FilterPopup::FilterPopup(
    const Network& network, const query::AttributeContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_network(network), m_context(context)
{
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kWidth);
    build();
    m_attributes = query::attributes(m_network, AttributeOwner::Member);
    m_attributes << query::attributes(m_network, AttributeOwner::Relationship);
    fillAttributes();
    showAttribute();
}

void FilterPopup::offerMembersAsTheyAre()
{
    m_attributes = query::attributes(m_network, AttributeOwner::Member);
    m_attributes.removeIf([](const query::Attribute& each) { return each.isMeasure; });
    fillAttributes();
    showAttribute();
}

void FilterPopup::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_attributeBox = new QComboBox(this);
    m_attributeBox->setObjectName(QStringLiteral("filterAttribute"));
    m_attributeBox->setAccessibleName(tr("What to filter by"));
    m_comparisonBox = new QComboBox(this);
    m_comparisonBox->setObjectName(QStringLiteral("filterComparison"));
    m_comparisonBox->setAccessibleName(tr("How to compare"));
    m_values = new QListWidget(this);
    m_values->setObjectName(QStringLiteral("filterValues"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setFixedHeight(kValuesHeight);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("filterTyped"));
    m_typed->setAccessibleName(tr("Value"));
    m_add = makeButton(tr("Filter"), QStringLiteral("filterAdd"), this);
    markPrimary(*m_add);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_attributeBox, m_comparisonBox, m_values, m_typed, m_add})
        column->addWidget(part);
    connect(m_attributeBox, &QComboBox::currentIndexChanged, this, &FilterPopup::showAttribute);
    connect(m_comparisonBox, &QComboBox::currentIndexChanged, this, &FilterPopup::showComparison);
    connect(m_values, &QListWidget::itemChanged, this, &FilterPopup::showWhetherReady);
    connect(m_values, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        item->setCheckState(Qt::Checked);
        accept();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &FilterPopup::showWhetherReady);
    connect(m_typed, &QLineEdit::returnPressed, this, &FilterPopup::accept);
    connect(m_add, &QPushButton::clicked, this, &FilterPopup::accept);
}

void FilterPopup::fillAttributes()
{
    const QSignalBlocker quiet(m_attributeBox);
    m_attributeBox->clear();
    for (qsizetype i = 0; i < m_attributes.size(); ++i) {
        const QString name = attributeText(m_attributes[i]);
        const bool isOfMembers = m_attributes[i].owner == AttributeOwner::Member;
        //: One of the fields of relationships, among those of members.
        m_attributeBox->addItem(isOfMembers ? name : tr("Relationship: %1").arg(name));
        m_attributeBox->setItemData(
            static_cast<int>(i), attributeHelp(m_attributes[i]), Qt::ToolTipRole);
    }
    const auto sector =
        std::ranges::find(m_attributes, QStringLiteral("sector"), &query::Attribute::key);
    if (sector != m_attributes.end())
        m_attributeBox->setCurrentIndex(static_cast<int>(sector - m_attributes.begin()));
}

query::Attribute FilterPopup::attribute() const
{
    return m_attributes.value(m_attributeBox->currentIndex());
}

query::Comparison FilterPopup::comparison() const
{
    return static_cast<Comparison>(m_comparisonBox->currentData().toInt());
}

bool FilterPopup::wantsTyping() const
{
    return comparison() == Comparison::Contains || !hasList(attribute().kind);
}

void FilterPopup::showAttribute()
{
    const AttributeKind kind = attribute().kind;
    const QSignalBlocker quiet(m_comparisonBox);
    m_comparisonBox->clear();
    for (const Comparison each : kComparisons) {
        if (fits(each, kind))
            m_comparisonBox->addItem(comparisonWord(each, kind), static_cast<int>(each));
    }
    if (!hasList(kind))
        m_comparisonBox->setCurrentIndex(
            m_comparisonBox->findData(static_cast<int>(Comparison::GreaterOrEqual)));
    m_typed->clear();
    fillValues();
    showComparison();
}

void FilterPopup::showComparison()
{
    const bool hasValues = valueCount(comparison()) != query::ValueCount::None;
    m_values->setVisible(hasValues && !wantsTyping());
    m_typed->setVisible(hasValues && wantsTyping());
    m_typed->setPlaceholderText(
        attribute().kind == AttributeKind::Date ? formats::date(m_context.today) : QString());
    showWhetherReady();
    adjustSize();
}

void FilterPopup::setContext(const query::AttributeContext& context)
{
    const QStringList chosen = chosenValues();
    m_context = context;
    fillValues();
    const QSignalBlocker quiet(m_values);
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem* const item = m_values->item(row);
        if (chosen.contains(item->data(Qt::UserRole).toString()))
            item->setCheckState(Qt::Checked);
    }
    showWhetherReady();
}

void FilterPopup::fillValues()
{
    const QSignalBlocker quiet(m_values);
    m_values->clear();
    const query::Attribute asked = attribute();
    if (!hasList(asked.kind))
        return;
    if (asked.isMeasure && !m_context.measures)
        (new QListWidgetItem(tr("Being computed …"), m_values))->setFlags(Qt::NoItemFlags);
    for (const query::ValueCountOf& each :
         query::occurringValues(m_network, asked, m_context).mid(0, kMostValues)) {
        const QString text = attributeValueText(asked, each.value);
        auto* item = new QListWidgetItem(
            //: A value and how many have it.
            tr("%1 (%2)").arg(text, formats::number(qint64{each.count})), m_values);
        item->setData(Qt::UserRole, each.value);
        item->setCheckState(Qt::Unchecked);
    }
}

QStringList FilterPopup::chosenValues() const
{
    QStringList values;
    if (wantsTyping()) {
        const QString typed = m_typed->text().trimmed();
        if (!typed.isEmpty())
            values << (attribute().kind == AttributeKind::Date ? formats::typedDate(typed) : typed);
        return values;
    }
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            values << m_values->item(row)->data(Qt::UserRole).toString();
    }
    return values;
}

/// Nothing while a value is missing or does not fit.
std::optional<query::FilterTerm> FilterPopup::term() const
{
    query::FilterCondition condition{attribute().owner, attribute().key, comparison(), {}};
    const bool isNot = condition.comparison == Comparison::NotEqual;
    if (valueCount(condition.comparison) != query::ValueCount::None) {
        condition.values = chosenValues();
        if (condition.values.isEmpty())
            return std::nullopt;
        if (condition.values.size() > 1)
            condition.comparison = Comparison::In;
    }
    // The parser judges values as it does those that are written.
    const query::FilterTerm term = termOf(condition);
    if (!query::parseFilter(query::text(term), query::FilterWords(m_network)).isOk())
        return std::nullopt;
    return isNot && condition.comparison == Comparison::In ? negated(term) : term;
}

void FilterPopup::showWhetherReady()
{
    m_add->setEnabled(term().has_value());
}

void FilterPopup::accept()
{
    if (const auto chosen = term()) {
        emit termChosen(*chosen);
        close();
    }
}

void FilterPopup::openAt(const QPoint& globalPosition)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(
        std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_attributeBox->setFocus(Qt::PopupFocusReason);
}

} // namespace cw
