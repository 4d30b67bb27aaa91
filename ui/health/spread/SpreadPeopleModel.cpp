// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadPeopleModel.h"

#include "ui/health/PanelText.h"
#include "ui/support/Formats.h"

#include <utility>

namespace cw {

namespace {

constexpr std::size_t kMostLate = 25;
const QString kNothing = QStringLiteral("–");

} // namespace

void SpreadPeopleModel::showLate(const SpreadAnswer& answer)
{
    QStringList columns{tr("Member"), tr("Hears of it"), tr("After steps")};
    if (answer.then)
        columns << tr("Would hear of it");
    std::vector<Row> rows;
    if (answer.now.starts.empty()) {
        reset(columns, {});
        return;
    }
    for (const health::LateMember& each : health::reachedLast(answer.now, kMostLate)) {
        Row row{
            each.member,
            {namesText(answer.picture->network, {each.member}), formats::percent(each.chance),
             each.meanStep ? formats::number(*each.meanStep, 1) : kNothing}};
        if (answer.then) {
            const auto node = answer.then->network.nodeOf(each.member);
            row.texts
                << (node ? formats::percent(
                               answer.then->cascade.chance[static_cast<std::size_t>(*node)])
                         : kNothing);
        }
        rows.push_back(std::move(row));
    }
    reset(columns, std::move(rows));
}

void SpreadPeopleModel::showBest(const SpreadAnswer& answer)
{
    QStringList columns{tr("Begins"), tr("Reached in the end")};
    if (answer.then)
        columns << tr("Would begin") << tr("Would be reached");
    std::vector<Row> rows;
    const health::Diffusion& now = answer.now;
    for (std::size_t i = 0; i < now.bestBesides.size(); ++i) {
        Row row{
            now.bestBesides[i],
            {namesText(answer.picture->network, {now.bestBesides[i]}),
             formats::number(now.reachWith[i + 1], 1)}};
        if (answer.then && i < answer.then->bestBesides.size())
            row.texts << namesText(answer.networkThen, {answer.then->bestBesides[i]})
                      << formats::number(answer.then->reachWith[i + 1], 1);
        else if (answer.then)
            row.texts << kNothing << kNothing;
        rows.push_back(std::move(row));
    }
    reset(columns, std::move(rows));
}

std::vector<MemberId> SpreadPeopleModel::members() const
{
    std::vector<MemberId> members;
    for (const Row& row : m_rows)
        members.push_back(row.member);
    return members;
}

void SpreadPeopleModel::reset(QStringList columns, std::vector<Row> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int SpreadPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpreadPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SpreadPeopleModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.texts[index.column()];
    return {};
}

QVariant SpreadPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns[section];
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace cw
