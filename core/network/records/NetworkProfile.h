// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// The network as a whole. Every document has exactly one row of this, with id 1.
struct NetworkProfile
{
    NetworkProfileId id{1};
    QString name;
    QString description;
    QString issue; ///< what the network is about
    Complexity complexity = Complexity::Unknown;
    NetworkType type = NetworkType::Unknown;
    Intent intent = Intent::Unknown;
    Formality formality = Formality::Unknown;
    CivilDate start;
    CivilDate end;
    QString place;
    QString parent; ///< name of the network this one is part of
    Rule rule = Rule::Claimed;
    MemberId me; ///< who the weaver is

    bool operator==(const NetworkProfile&) const = default;
};

inline constexpr NetworkProfileId kTheNetwork{1};

template <>
struct Schema<NetworkProfile>
{
    static constexpr std::string_view table = "network";
    static constexpr auto fields = std::tuple{
        field("id", &NetworkProfile::id),
        field("name", &NetworkProfile::name),
        field("description", &NetworkProfile::description),
        field("issue", &NetworkProfile::issue),
        field("complexity", &NetworkProfile::complexity),
        field("type", &NetworkProfile::type),
        field("intent", &NetworkProfile::intent),
        field("formality", &NetworkProfile::formality),
        field("start_date", &NetworkProfile::start),
        field("end_date", &NetworkProfile::end),
        field("place", &NetworkProfile::place),
        field("parent", &NetworkProfile::parent),
        field("rule", &NetworkProfile::rule),
        field("me", &NetworkProfile::me),
    };
};

} // namespace cw
