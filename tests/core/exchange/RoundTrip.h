// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/exchange/ArbitraryDraft.h"
#include "tests/core/exchange/ExchangeTesting.h"

namespace cw::exchange::testing {

/// Writes and reads, and compares part by part, so that a failure names the part.
inline void expectSurvives(const Draft& draft, const char* dialect)
{
    const QByteArray bytes = writeBytes(draft, dialect);
    const Draft expected = withoutPlaces(draft);
    const Draft found = withoutPlaces(readBytes(bytes));
    RC_LOG() << bytes.toStdString() << '\n';
    RC_ASSERT(found.problems.empty());
    RC_ASSERT(found.notes.empty());
    RC_ASSERT(found.name == expected.name);
    RC_ASSERT(found.description == expected.description);
    RC_ASSERT(found.scheme == expected.scheme);
    RC_ASSERT(found.endsAreIds == expected.endsAreIds);
    RC_ASSERT(found.fieldKinds == expected.fieldKinds);
    RC_ASSERT(found.elements.size() == expected.elements.size());
    for (std::size_t i = 0; i < expected.elements.size(); ++i) {
        RC_ASSERT(found.elements[i].fields == expected.elements[i].fields);
        RC_ASSERT(found.elements[i].position == expected.elements[i].position);
        RC_ASSERT(found.elements[i] == expected.elements[i]);
    }
    RC_ASSERT(found.connections.size() == expected.connections.size());
    for (std::size_t i = 0; i < expected.connections.size(); ++i) {
        RC_ASSERT(found.connections[i].fields == expected.connections[i].fields);
        RC_ASSERT(found.connections[i] == expected.connections[i]);
    }
}

} // namespace cw::exchange::testing
