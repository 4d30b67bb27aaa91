// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cw::exchange {

/// One file that a writer made.
struct OutFile
{
    QString suffix; ///< what takes the place of the chosen name's ending: ".json", "-elements.csv"
    QByteArray bytes;

    bool operator==(const OutFile&) const = default;
};

/// A draft in a foreign format, and what of it the format could not hold (Reason::NotKept, the
/// place being the draft's own).
struct Written
{
    std::vector<OutFile> files;
    std::vector<Finding> notes;
};

/// Where a file goes: the chosen path with the writer's suffix in place of the ending that the two
/// share ("net.csv" and "-elements.csv": "net-elements.csv"), else behind it ("net.v2" and ".gexf":
/// "net.v2.gexf"), so that no file is named that nobody chose.
QString outPath(const QString& chosen, const QString& suffix);

/// For formats that hold elements and connections alone: says what the draft has about the network
/// as a whole.
void sayNetworkNotKept(const Draft& draft, std::vector<Finding>& notes);

} // namespace cw::exchange
