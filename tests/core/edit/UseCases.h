// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <functional>
#include <random>
#include <string_view>
#include <vector>

namespace cw::edit {

/// Where the arguments of a random edit come from: a stream of numbers, so that a failing sequence
/// shrinks to a short list of them.
class Draw
{
public:
    Draw(const EditContext& context, const std::vector<unsigned>& numbers)
        : m_network(context.network), m_numbers(numbers)
    {}

    /// 0 to bound - 1.
    int below(int bound)
    {
        const unsigned number = m_numbers.empty() ? 0 : m_numbers[m_at++ % m_numbers.size()];
        return static_cast<int>(number % static_cast<unsigned>(bound));
    }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    /// One of the rows, sometimes one that is not there; none where the table is empty.
    template <class R>
    Id<R> row()
    {
        const auto& rows = m_network.all<R>();
        if (rows.empty() || chance(24))
            return chance(2) ? Id<R>{} : Id<R>{99};
        auto at = rows.begin();
        for (int skipped = below(static_cast<int>(rows.size())); skipped > 0; --skipped)
            ++at;
        return at->id;
    }

    /// None to three of them, sometimes the same twice.
    template <class R>
    std::vector<Id<R>> rows()
    {
        std::vector<Id<R>> some;
        for (int count = below(4); count > 0; --count)
            some.push_back(row<R>());
        return some;
    }

    /// A copy of one of the rows; a new one where the table is empty.
    template <class R>
    R copy()
    {
        const R* present = m_network.find(row<R>());
        return present ? *present : R{};
    }

    template <class Enum>
    Enum oneOf()
    {
        return static_cast<Enum>(below(static_cast<int>(EnumKeys<Enum>::keys.size())));
    }

    QString name();
    QString prose();
    QString color();
    QString value(); ///< of a custom field
    CivilDate date();
    std::optional<int> level(int most);

    const Network& network() const { return m_network; }

private:
    const Network& m_network;
    const std::vector<unsigned>& m_numbers;
    std::size_t m_at = 0;
};

/// One use case of core/edit with random arguments.
struct UseCase
{
    std::string_view name;
    std::function<Result<Change>(const EditContext&, Draw&)> run;
};

/// Those about what is written on the map and lies under it.
std::vector<UseCase> mapUseCases();
/// Those about what guardians keep.
std::vector<UseCase> healthUseCases();
/// Those about what weavers keep.
std::vector<UseCase> weavingUseCases();

/// Every use case of core/edit; a test sees that none is missing.
const std::vector<UseCase>& allUseCases();

/// A network with something of everything, so that most random edits find what they need.
Network startingNetwork(IdGenerator& ids);

} // namespace cw::edit
