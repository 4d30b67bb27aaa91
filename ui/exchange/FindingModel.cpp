// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/FindingModel.h"

#include "ui/support/FindingText.h"

#include <algorithm>
#include <utility>

namespace cw {

void FindingModel::setFindings(std::vector<exchange::Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    // As somebody goes through the sheet to mend it.
    std::ranges::stable_sort(m_findings, {}, [](const exchange::Finding& finding) {
        return std::pair(finding.place.source, finding.place.row);
    });
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case WhereColumn:
        return placeText(finding.place);
    case ValueColumn:
        return finding.value;
    case MeaningColumn:
        return findingText(finding);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhereColumn:
        return tr("Where");
    case ValueColumn:
        return tr("It says");
    case MeaningColumn:
        return tr("What that means");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace cw
