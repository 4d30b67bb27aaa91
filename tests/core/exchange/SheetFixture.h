// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace cw::exchange {

/// Reads one source that a test wrote down.
inline Draft
readText(const QByteArray& bytes, const char* name = "sheet.csv", const Budget& budget = {})
{
    TaskContext task;
    Result<Draft> draft = readSources({Source{QString::fromUtf8(name), bytes}}, budget, task);
    EXPECT_TRUE(draft.ok());
    return draft.ok() ? std::move(draft).value() : Draft();
}

/// "row column value reason" of each, for comparing at a glance.
inline std::vector<std::string> said(const std::vector<Finding>& findings)
{
    std::vector<std::string> lines;
    for (const Finding& finding : findings)
        lines.push_back(
            std::to_string(finding.place.row) + " " + finding.place.column.toStdString() + " " +
            finding.value.toStdString() + " " + reasonKey(finding.reason));
    return lines;
}

/// "key=value; key=value".
inline std::string text(const DraftFields& fields)
{
    QStringList parts;
    for (const auto& [header, value] : fields)
        parts += header + u'=' + value;
    return parts.join(QStringLiteral("; ")).toStdString();
}

using Lines = std::vector<std::string>;

} // namespace cw::exchange
