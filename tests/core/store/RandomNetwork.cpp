// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/RandomNetwork.h"

#include "core/change/ChangeBuilder.h"

#include <algorithm>

namespace cw::store::testing {

namespace {

/// A value of every type that a field may have.
class Values
{
public:
    explicit Values(Random& random) : m_random(random) {}

    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }

    void fill(QString& value)
    {
        static const QStringList kTexts{
            QString(),
            QStringLiteral("Harbour kitchen"),
            QStringLiteral("Grüße, Łódź, 東京"),
            QStringLiteral("\U0001F33F weave"),
            QStringLiteral("a\tb\nc \"quoted\" 'text'; DROP TABLE member;--"),
            QStringLiteral("0"),
            QString(QChar(0)) + QStringLiteral("behind a zero"),
            QString(3000, QLatin1Char('x'))};
        value = kTexts[static_cast<qsizetype>(below(static_cast<std::uint64_t>(kTexts.size())))];
        if (below(2) == 0 && !value.isEmpty())
            value += QString::number(below(1000));
    }
    void fill(QStringList& value)
    {
        value.clear();
        for (std::uint64_t count = below(4); count > 0; --count)
            value.append(QStringLiteral("option %1").arg(below(100)));
    }
    void fill(QByteArray& value)
    {
        value.resize(static_cast<qsizetype>(below(3) * below(3000)));
        for (char& byte : value)
            byte = static_cast<char>(below(256));
    }
    void fill(bool& value) { value = below(2) == 1; }
    void fill(int& value) { value = static_cast<int>(below(6)); }
    void fill(double& value)
    {
        static constexpr double kNumbers[] = {0.0,     -0.0, 1.0,  -2.5, 1e300,
                                              -1e-300, 3.0,  1e15, 0.1,  9.007199254740993e15};
        value = below(2) ? kNumbers[below(std::size(kNumbers))] : (m_random.unit() - 0.5) * 1e6;
    }
    template <class T>
    void fill(std::optional<T>& value)
    {
        value.reset();
        if (below(3) != 0)
            fill(value.emplace());
    }
    void fill(CivilDate& value)
    {
        value = {};
        if (below(3) != 0)
            value = *CivilDate::of(
                1900 + static_cast<int>(below(300)), 1 + static_cast<int>(below(12)),
                1 + static_cast<int>(below(28)));
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value) { value = static_cast<Enum>(below(EnumKeys<Enum>::keys.size())); }
    void fill(KeyedText& value)
    {
        value = {};
        for (std::uint64_t count = below(4); count > 0; --count) {
            QString text;
            fill(text);
            value.setValue(QStringLiteral("key %1").arg(below(9)), text);
        }
    }

private:
    Random& m_random;
};

class Editor
{
public:
    Editor(const Network& network, Random& random, IdGenerator& ids)
        : m_random(random), m_values(random), m_builder(network, ids)
    {}

    Change take() const { return m_builder.take(); }

    void step()
    {
        const std::uint64_t kind = m_random.below(10);
        std::uint64_t which = m_random.below(EveryRecord::size);
        EveryRecord::forEach([&]<class R>() {
            if (which-- != 0)
                return;
            if (kind < 6)
                insert<R>();
            else if (kind < 9)
                update<R>();
            else
                remove<R>();
        });
    }

    template <class R>
    void insert()
    {
        R row;
        if (!std::is_same_v<R, NetworkProfile> && fillRow(row))
            m_builder.insert(row);
    }

private:
    template <class R>
    Id<R> any()
    {
        const Table<R>& rows = m_builder.network().template all<R>();
        if (rows.empty())
            return {};
        const std::int64_t first = rows.begin()->id.value;
        const auto range = static_cast<std::uint64_t>(rows.last().id.value - first) + 1;
        return rows.lowerBound(Id<R>{first + static_cast<std::int64_t>(m_random.below(range))})->id;
    }

    /// Gives every field a value; false where there is nothing to refer to.
    template <class R>
    bool fillRow(R& row)
    {
        const Id<R> own = row.id;
        bool complete = true;
        forEachField<R>([&]<class F>(const F& each) {
            auto& value = row.*each.member;
            if constexpr (IsIdSet<typename F::Type>::value) {
                value = {};
                for (std::uint64_t count = m_random.below(3); count > 0; --count) {
                    if (const auto id = any<typename IsIdSet<typename F::Type>::Record>())
                        value.insert(id);
                }
            } else if constexpr (IsId<typename F::Type>::value) {
                value = {};
                if (has(each.use, Use::NotNull) || m_random.below(2) == 0)
                    value = any<typename IsId<typename F::Type>::Record>();
                complete = complete && (value || !has(each.use, Use::NotNull));
            } else {
                m_values.fill(value);
            }
        });
        row.id = own;
        return complete && obeysRules(row);
    }

    template <class R>
    bool obeysRules(R&)
    {
        return true;
    }
    bool obeysRules(Relationship& row)
    {
        if (row.second < row.first)
            std::swap(row.first, row.second);
        const Relationship* present =
            m_builder.network().relationshipBetween(row.first, row.second);
        return row.first != row.second && (!present || present->id == row.id);
    }
    bool obeysRules(Placement& row)
    {
        const Placement* present = m_builder.network().placementOf(row.member, row.arrangement);
        return !present || present->id == row.id;
    }
    bool obeysRules(Assessment& row)
    {
        for (auto* number : {&row.trust, &row.importance}) {
            if (*number)
                *number = 1 + **number % 4;
        }
        return true;
    }

    template <class R>
    void update()
    {
        const Id<R> id = any<R>();
        if (id.isNull())
            return;
        R row = *m_builder.network().find(id);
        if (fillRow(row))
            m_builder.update(row);
    }

    template <class R>
    void remove()
    {
        const Id<R> id = any<R>();
        if (id && !std::is_same_v<R, NetworkProfile>)
            removeWithReferences(id);
    }

    template <class R>
    void removeWithReferences(Id<R> id)
    {
        EveryRecord::forEach([&]<class Other>() {
            forEachReferenceField<Other>([&]<class F>(const F& each, std::size_t) {
                if constexpr (std::is_same_v<typename F::Type, Id<R>>) {
                    for (const auto row : m_builder.network().referencing(each.member, id)) {
                        if (has(each.use, Use::NotNull))
                            removeWithReferences(row);
                        else
                            m_builder.modify(row, [&](Other& other) { other.*each.member = {}; });
                    }
                } else if constexpr (std::is_same_v<typename F::Type, IdSet<R>>) {
                    for (const auto row : m_builder.network().referencing(each.member, id))
                        m_builder.modify(
                            row, [&](Other& other) { (other.*each.member).remove(id); });
                }
            });
        });
        if (m_builder.network().find(id))
            m_builder.remove(id);
    }

    Random& m_random;
    Values m_values;
    ChangeBuilder m_builder;
};

} // namespace

RandomChanges::RandomChanges(std::uint64_t seed)
    : m_random(seed), m_ids([this] { return ++m_nowMs; }, seed)
{}

Change RandomChanges::next(const Network& network)
{
    Editor editor(network, m_random, m_ids);
    for (std::uint64_t steps = 1 + m_random.below(40); steps > 0; --steps)
        editor.step();
    return editor.take();
}

Change RandomChanges::manyRows(const Network& network, int members)
{
    Editor editor(network, m_random, m_ids);
    for (int i = 0; i < members; ++i)
        editor.insert<Member>();
    for (int i = 0; i < members * 4; ++i) {
        editor.insert<Relationship>();
        editor.insert<Strand>();
        editor.insert<Assessment>();
        if (i % 4 == 0)
            editor.insert<Placement>();
        if (i % 16 == 0) {
            editor.insert<Affiliation>();
            editor.insert<Interaction>();
            editor.insert<Tag>();
        }
    }
    return editor.take();
}

Change allOf(const Network& network)
{
    Change change;
    EveryRecord::forEach([&]<class R>() {
        if constexpr (std::is_same_v<R, NetworkProfile>) {
            if (network.profile() != NetworkProfile{})
                change.of<R>().updated.push_back({NetworkProfile{}, network.profile()});
        } else {
            for (const R& row : network.all<R>())
                change.of<R>().inserted.push_back(row);
        }
    });
    return change;
}

} // namespace cw::store::testing
