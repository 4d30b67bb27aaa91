// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/comparison/ComparisonModels.h"

#include "core/query/attributes/Attribute.h"
#include "ui/health/MeasureText.h"
#include "ui/health/PanelText.h"
#include "ui/health/comparison/DifferenceText.h"
#include "ui/support/AttributeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QString valueText(std::string_view key, const health::Measured& value)
{
    return numberText({health::Quantity::MemberCount, figureKindOf(key), value});
}

/// With a field by its name, not by its key.
QString measureNameIn(const Network& network, std::string_view key)
{
    const auto colon = key.find(':');
    if (colon == std::string_view::npos)
        return measureName(key);
    const QString field = QString::fromStdString(std::string(key.substr(colon + 1)));
    const auto found = query::attribute(network, query::AttributeOwner::Member, field);
    return found ? ComparisonText::tr("%1: %2", "a measure, the field that groups are made by")
                       .arg(measureName(key.substr(0, colon)), attributeText(*found))
                 : measureName(key);
}

QString nameOf(const Network& network, MemberId id)
{
    return shownName(network, id);
}

} // namespace

void DifferencesModel::show(
    std::vector<health::MeasureDifference> measures, const Network& network, const QString& before,
    const QString& after)
{
    beginResetModel();
    m_names.clear();
    for (const health::MeasureDifference& each : measures)
        m_names.append(measureNameIn(network, each.key));
    m_measures = std::move(measures);
    m_before = before;
    m_after = after;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const health::MeasureDifference& each = m_measures[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case 0:
        return m_names[index.row()];
    case 1:
        return valueText(each.key, each.before);
    case 2:
        return valueText(each.key, each.after);
    default:
        break;
    }
    if (const QString why = whyNotComparable(each.comparable); !why.isEmpty())
        return why;
    const std::optional<double> difference = each.difference();
    return difference ? differenceText(figureKindOf(each.key), *difference) : QString();
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0   ? tr("Measure")
           : section == 1 ? m_before
           : section == 2 ? m_after
                          : tr("Change");
}

void ChangesModel::show(const health::Comparison& comparison, const Network& network)
{
    beginResetModel();
    m_rows.clear();
    for (const MemberId id : comparison.behind.came)
        m_rows.push_back({id, {}, tr("came"), nameOf(network, id), {}});
    for (const MemberId id : comparison.behind.left)
        m_rows.push_back({id, {}, tr("left"), nameOf(network, id), {}});
    const auto depth = [](float value) {
        return value < 0.0F ? tr("not known") : depthWord(static_cast<double>(value));
    };
    const auto addTies = [&](query::TieChange change, const QString& word) {
        for (const query::ComparedTie& tie : comparison.behind.ties) {
            const Relationship* row = network.find(tie.relationship);
            if (tie.change != change || !row)
                continue;
            const QString now = depth(tie.after);
            m_rows.push_back(
                {{},
                 tie.relationship,
                 word,
                 tr("%1 – %2", "the two members of a tie")
                     .arg(nameOf(network, row->first), nameOf(network, row->second)),
                 change == query::TieChange::New ? now
                 : change == query::TieChange::Gone
                     ? depth(tie.before)
                     : depth(tie.before) + QStringLiteral(" → ") + now});
        }
    };
    addTies(query::TieChange::New, tr("new"));
    addTies(query::TieChange::Deepened, tr("deepened"));
    addTies(query::TieChange::Faded, tr("faded"));
    addTies(query::TieChange::Gone, tr("gone"));
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    const Row& row = rowAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == 0 ? row.name : index.column() == 1 ? row.change : row.detail;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Who and what") : section == 1 ? tr("Change") : tr("Depth");
}

} // namespace cw
