// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/KumuMaps.h"

#include "core/exchange/json/JsonRecord.h"
#include "core/exchange/text/NumberText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

using Token = JsonReader::Token;

/// Where a member of a map stands: {"position": {"x", "y"}} or {"x", "y"}.
std::optional<DraftPoint> positionOf(const JsonRecord& member)
{
    if (member.position)
        return member.position;
    const std::optional<double> x = numberFromText(member.value("x"));
    const std::optional<double> y = numberFromText(member.value("y"));
    return x && y ? std::optional(DraftPoint{*x, *y}) : std::nullopt;
}

} // namespace

bool KumuMaps::read(JsonReader& json)
{
    for (Token token = json.next(); token != Token::EndArray; token = json.next()) {
        Map map;
        map.row = json.row();
        const bool isRead =
            token == Token::StartObject ? readMap(json, map) : json.skipValue(token);
        if (!isRead)
            return false;
        if (!map.positions.isEmpty())
            m_maps.push_back(std::move(map));
    }
    return true;
}

bool KumuMaps::readMap(JsonReader& json, Map& map)
{
    for (Token token = json.next(); token != Token::EndObject; token = json.next()) {
        if (token != Token::Key)
            return false;
        const QString key = json.text();
        const Token first = json.next();
        if (first == Token::String && key == QLatin1String("_id"))
            map.id = json.text();
        else if (first == Token::String && key == QLatin1String("name"))
            map.name = json.text();
        const bool holdsMembers = first == Token::StartArray && key == QLatin1String("elements");
        if (!(holdsMembers ? readMembers(json, map) : json.skipValue(first)))
            return false;
    }
    return true;
}

bool KumuMaps::readMembers(JsonReader& json, Map& map)
{
    for (Token token = json.next(); token != Token::EndArray; token = json.next()) {
        if (token != Token::StartObject) {
            if (!json.skipValue(token))
                return false;
            continue;
        }
        const std::optional<JsonRecord> member = readRecord(json);
        if (!member)
            return false;
        const QString element = member->value("element");
        const std::optional<DraftPoint> position = positionOf(*member);
        if (position)
            map.positions.insert(element.isEmpty() ? member->value("_id") : element, *position);
    }
    return true;
}

const KumuMaps::Map* KumuMaps::chosen() const
{
    if (m_maps.empty())
        return nullptr;
    const auto preferred = std::ranges::find(m_maps, m_preferred, &Map::id);
    return preferred == m_maps.end() ? &m_maps.front() : &*preferred;
}

std::vector<const KumuMaps::Map*> KumuMaps::unused() const
{
    std::vector<const Map*> others;
    for (const Map& map : m_maps) {
        if (&map != chosen())
            others.push_back(&map);
    }
    return others;
}

void KumuMaps::place(std::vector<DraftElement>& elements, std::size_t first) const
{
    const Map* map = chosen();
    for (std::size_t i = first; map && i < elements.size(); ++i) {
        const auto known = map->positions.constFind(elements[i].foreignId);
        if (known != map->positions.constEnd() && !elements[i].position)
            elements[i].position = *known;
    }
}

} // namespace cw::exchange
