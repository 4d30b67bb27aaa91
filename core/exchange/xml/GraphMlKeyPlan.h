// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/xml/GraphMlKeys.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cw::exchange {

/// A key that the writer declares for a column of its own.
struct PlannedKey
{
    Column column = Column::Custom;
    QString id;
    QString header;
    QString type;        ///< attr.type
    QString description; ///< `<desc>`, for what attr.type cannot say
};

/// Which keys a draft needs in a dialect, on elements or on connections.
struct GraphMlKeyPlan
{
    std::vector<PlannedKey> columns;
    std::vector<PlannedKey> fields;
    QHash<QString, QString> fieldIds; ///< by header

    GraphMlKeyPlan(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner);

private:
    void addColumns(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner);
    void addFields(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner);
    bool declares(Column column) const;
};

} // namespace cw::exchange
