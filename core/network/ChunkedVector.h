// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace cw {

/// A sorted sequence without repetition, in copy-on-write chunks of at most 256 items: copying the
/// whole costs one pointer a chunk, changing one item after a copy clones one chunk.
/// `KeyOf{}(item)` is what it is sorted by.
///
/// Cost: find O(log n), insert and erase O(log n + 256), copy O(n / 256), iteration in order.
/// Thread: a copy may be read by another thread while this one is changed. Pointers and iterators
/// live until the next change.
template <class T, class KeyOf>
class ChunkedVector
{
public:
    static constexpr std::size_t kChunkSize = 256;
    using Key = decltype(KeyOf{}(std::declval<const T&>()));

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const ChunkedVector* owner, std::size_t chunk, std::size_t at)
            : m_owner(owner), m_chunk(chunk), m_at(at)
        {}

        reference operator*() const { return (*m_owner->m_chunks[m_chunk])[m_at]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++m_at == m_owner->m_chunks[m_chunk]->size()) {
                ++m_chunk;
                m_at = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const
        {
            return m_chunk == other.m_chunk && m_at == other.m_at;
        }

    private:
        const ChunkedVector* m_owner = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_at = 0;
    };

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return {this, 0, 0}; }
    Iterator end() const { return {this, m_chunks.size(), 0}; }
    const T& last() const { return m_chunks.back()->back(); }

    /// The first item whose key is not less than `key`.
    template <class K>
    Iterator lowerBound(const K& key) const
    {
        const std::size_t chunk = chunkFor(key);
        if (chunk == m_chunks.size())
            return end();
        return {this, chunk, lowerBoundIn(*m_chunks[chunk], key)};
    }

    /// The item with this key, or null.
    template <class K>
    const T* find(const K& key) const
    {
        const Iterator at = lowerBound(key);
        return at != end() && KeyOf{}(*at) == key ? &*at : nullptr;
    }

    /// Puts in an item whose key is not there yet.
    void insert(T item)
    {
        ++m_size;
        const auto key = KeyOf{}(item);
        if (m_chunks.empty() || KeyOf{}(last()) < key) {
            append(std::move(item));
            return;
        }
        const std::size_t index = chunkFor(key);
        Chunk& chunk = writable(index);
        const auto at = static_cast<std::ptrdiff_t>(lowerBoundIn(chunk, key));
        chunk.insert(chunk.begin() + at, std::move(item));
        if (chunk.size() > kChunkSize)
            split(index);
    }

    /// Puts in many, in any order, none of whose keys is there yet. Sorts once; O(n + m) when m is
    /// a good part of n.
    void insertMany(std::vector<T> items)
    {
        const auto less = [](const T& a, const T& b) { return KeyOf{}(a) < KeyOf{}(b); };
        if (!std::is_sorted(items.begin(), items.end(), less))
            std::sort(items.begin(), items.end(), less);
        const bool allBehind = m_chunks.empty() || items.empty() || less(last(), items.front());
        if (allBehind || items.size() < m_size / 16) {
            for (T& item : items)
                insert(std::move(item));
            return;
        }
        ChunkedVector merged;
        auto next = items.begin();
        for (const T& item : *this) {
            for (; next != items.end() && less(*next, item); ++next)
                merged.append(std::move(*next));
            merged.append(item);
        }
        for (; next != items.end(); ++next)
            merged.append(std::move(*next));
        merged.m_size = m_size + items.size();
        *this = std::move(merged);
    }

    /// Replaces the item that has the same key.
    void replace(T item)
    {
        const auto key = KeyOf{}(item);
        const std::size_t index = chunkFor(key);
        Chunk& chunk = writable(index);
        chunk[lowerBoundIn(chunk, key)] = std::move(item);
    }

    /// Takes out the item with this key, which is there.
    template <class K>
    void erase(const K& key)
    {
        const std::size_t index = chunkFor(key);
        Chunk& chunk = writable(index);
        chunk.erase(chunk.begin() + static_cast<std::ptrdiff_t>(lowerBoundIn(chunk, key)));
        if (chunk.empty())
            m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(index));
        --m_size;
    }

    bool operator==(const ChunkedVector& other) const
    {
        return m_size == other.m_size && std::equal(begin(), end(), other.begin());
    }

private:
    using Chunk = std::vector<T>;

    /// Index of the chunk that holds `key` or would; m_chunks.size() when all keys are smaller.
    template <class K>
    std::size_t chunkFor(const K& key) const
    {
        const auto at =
            std::partition_point(m_chunks.begin(), m_chunks.end(), [&](const auto& chunk) {
                return KeyOf{}(chunk->back()) < key;
            });
        return static_cast<std::size_t>(at - m_chunks.begin());
    }

    template <class K>
    static std::size_t lowerBoundIn(const Chunk& chunk, const K& key)
    {
        const auto at = std::partition_point(
            chunk.begin(), chunk.end(), [&](const T& item) { return KeyOf{}(item) < key; });
        return static_cast<std::size_t>(at - chunk.begin());
    }

    Chunk& writable(std::size_t index)
    {
        std::shared_ptr<Chunk>& chunk = m_chunks[index];
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        else // what a worker read before it let go of its snapshot is read before this is written
            std::atomic_thread_fence(std::memory_order_acquire);
        return *chunk;
    }

    /// Without counting it; its key is larger than all.
    void append(T item)
    {
        if (m_chunks.empty() || m_chunks.back()->size() >= kChunkSize) {
            m_chunks.push_back(std::make_shared<Chunk>());
            m_chunks.back()->push_back(std::move(item));
        } else {
            writable(m_chunks.size() - 1).push_back(std::move(item));
        }
    }

    void split(std::size_t index)
    {
        Chunk& chunk = *m_chunks[index];
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        auto upper = std::make_shared<Chunk>(
            std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        m_chunks.insert(
            m_chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(upper));
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks; ///< none of them empty
    std::size_t m_size = 0;
};

} // namespace cw
