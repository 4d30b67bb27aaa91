// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteModel.h"

#include "core/network/Folding.h"

#include <algorithm>

namespace cw {

void PaletteModel::addSource(PaletteSource source)
{
    m_sources.push_back(std::move(source));
}

void PaletteModel::find(const QString& text)
{
    const QString needle = folded(text);
    beginResetModel();
    m_entries.clear();
    for (const PaletteSource& source : m_sources) {
        std::vector<PaletteEntry> found = source(needle);
        std::move(found.begin(), found.end(), std::back_inserter(m_entries));
    }
    std::stable_sort(
        m_entries.begin(), m_entries.end(),
        [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    if (m_entries.size() > kMost)
        m_entries.resize(kMost);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry& found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return found.icon;
    case Qt::AccessibleTextRole:
        return found.subtitle.isEmpty()
                   ? found.title
                   : tr("%1, %2", "what was found, what it is").arg(found.title, found.subtitle);
    case SubtitleRole:
        return found.subtitle;
    case KeysRole:
        return found.keys;
    default:
        return {};
    }
}

} // namespace cw
