// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FormatRegistry.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

namespace cw::exchange::testing {

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

inline Draft
readBytes(const QByteArray& bytes, const char* name = "test.xml", const Budget& budget = {})
{
    TaskContext task;
    auto draft = readSources({Source{text(name), bytes}}, budget, task);
    EXPECT_TRUE(draft.ok());
    return draft ? *draft : Draft{};
}

inline QByteArray fixture(const char* name)
{
    QFile file(text(COMMONWEAVE_FIXTURES) + u'/' + text(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

inline Draft readFixture(const char* name)
{
    return readBytes(fixture(name), name);
}

inline QByteArray writeBytes(const Draft& draft, const char* dialect)
{
    TaskContext task;
    auto written = writeDraft(draft, text(dialect), task);
    EXPECT_TRUE(written.ok());
    return written && !written->files.empty() ? written->files.front().bytes : QByteArray();
}

/// The value of a field, or a null string.
template <class Record>
QString field(const Record& record, const char* header)
{
    for (const auto& [name, value] : record.fields) {
        if (name == text(header))
            return value;
    }
    return {};
}

inline bool says(const std::vector<Finding>& findings, Reason reason)
{
    return std::ranges::any_of(findings, [&](const Finding& f) { return f.reason == reason; });
}

} // namespace cw::exchange::testing
