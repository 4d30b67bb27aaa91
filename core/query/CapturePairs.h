// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/query/Interpretation.h"

namespace cw::query {

/// What the words around the names say about who does something and with whom.
struct CaptureOrder
{
    std::size_t subjects = 0; ///< how many names stand before the verb; all where there is none
    bool isVerbFirst = false; ///< "called Raf"
    bool isKnown = false;     ///< "knows"
    bool isBackward = false;  ///< "is funded by"
    bool isMeMeant = false;   ///< the weaver, in so many words
};

/// Puts the weaver among the names at a place, unless there already or unknown.
void addWeaver(const Network& network, Interpretation& answer, std::size_t at);

/// Finishes an interpretation that has its names: completes it with the weaver, decides between
/// people who answer to the same name, pairs them up and says what is missing.
class CapturePairs
{
public:
    /// @param answer  what is finished; it outlives this, as does the network.
    CapturePairs(const Network& network, Interpretation& answer, const CaptureOrder& order)
        : m_network(network), m_answer(answer), m_order(order)
    {}

    void run();

private:
    void addMe();
    void tellApart();
    void preferRelated();
    void preferRelated(CapturedName& name);
    void pairUp();
    void pairAcross(std::size_t from, std::size_t middle);
    void pairAll(std::size_t from);
    void findProblems();
    bool hasSaidMore() const
    {
        return m_answer.interaction || m_answer.strand || m_answer.depth || m_order.isKnown;
    }

    const Network& m_network;
    Interpretation& m_answer;
    CaptureOrder m_order;
};

} // namespace cw::query
