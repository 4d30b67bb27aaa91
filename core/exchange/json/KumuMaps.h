// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/json/JsonReader.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Positions from the maps of a Kumu project: those of the default map, or of the first that has
/// any.
class KumuMaps
{
public:
    /// Id of the default map.
    void prefer(const QString& mapId) { m_preferred = mapId; }

    /// Reads the array `maps`, whose first token was just read; false when the source breaks off.
    bool read(JsonReader& json);

    /// Gives the elements from `first` on their places, by foreign id.
    void place(std::vector<DraftElement>& elements, std::size_t first) const;

    struct Map
    {
        QString id;
        QString name;
        int row = 0;                          ///< of the source where it begins
        QHash<QString, DraftPoint> positions; ///< by element id
    };

    /// The maps whose positions are left out.
    std::vector<const Map*> unused() const;

private:
    static bool readMap(JsonReader& json, Map& map);
    static bool readMembers(JsonReader& json, Map& map);

    /// The one whose positions count; nullptr where there is none.
    const Map* chosen() const;

    QString m_preferred;
    std::vector<Map> m_maps;
};

} // namespace cw::exchange
