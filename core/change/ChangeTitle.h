// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cw {

/// What a step of the history did, without a language: a stable key ("member.add") and the names it
/// is about. The sentence
/// ("Add Ana Ruiz") is made by `ui/support/DomainText`.
struct ChangeTitle
{
    QString key;
    QStringList arguments;

    bool operator==(const ChangeTitle&) const = default;
};

} // namespace cw
