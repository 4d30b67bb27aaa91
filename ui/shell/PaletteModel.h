// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace cw {

/// One thing the palette found.
struct PaletteEntry
{
    QString title;
    QString subtitle; ///< what it is: "person · Harbour"
    QString keys;     ///< shortcut as the desktop writes it
    QIcon icon;
    int score = 0; ///< from fuzzyScore
    std::function<void()> run;
};

/// Gives what answers `needle` (folded, see core/network/Folding.h); an empty needle asks for
/// proposals.
using PaletteSource = std::function<std::vector<PaletteEntry>(const QString& needle)>;

/// The best entries of all sources, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SubtitleRole = Qt::UserRole, KeysRole };
    static constexpr std::size_t kMost = 50;

    using QAbstractListModel::QAbstractListModel;

    void addSource(PaletteSource source);
    void find(const QString& text);
    const PaletteEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteSource> m_sources;
    std::vector<PaletteEntry> m_entries;
};

} // namespace cw
