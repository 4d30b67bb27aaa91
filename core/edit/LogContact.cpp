// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/LogContact.h"

#include "core/edit/Batch.h"
#include "core/edit/Exchanges.h"
#include "core/edit/Interactions.h"
#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Tags.h"
#include "core/edit/rows/RaiseTie.h"

namespace cw::edit {

namespace {

/// One contact, noted step by step.
class Logging
{
public:
    Logging(const EditContext& context, const Contact& contact)
        : m_batch(context)
        , m_contact(contact)
        , m_day(contact.interaction.date ? contact.interaction.date : context.today)
    {}

    Result<Change> run()
    {
        Result<Change> done = m_batch.then(logInteraction, m_contact.interaction);
        for (Exchange exchange : m_contact.exchanges) {
            if (!exchange.date)
                exchange.date = m_day;
            if (done.ok())
                done = m_batch.then(logExchange, exchange);
        }
        for (const Heard& heard : m_contact.heard) {
            if (done.ok())
                done = list(heard);
        }
        for (const RaisedTie& tie : m_contact.raised) {
            if (!done)
                return done;
            if (const Result<void> raised = rows::raiseTie(m_batch, tie, m_day); !raised)
                return raised.error();
        }
        return done.ok() ? Result<Change>(m_batch.take()) : done;
    }

private:
    Result<Change> list(const Heard& heard)
    {
        const Result<IdSet<Tag>> tags = tagsNamed(m_batch, heard.tags);
        if (!tags)
            return tags.error();
        const auto fill = [&](auto row) {
            row.member = heard.member;
            row.text = heard.text;
            row.tags = *tags;
            row.from = m_day;
            return row;
        };
        return heard.what == Heard::What::Offer ? m_batch.then(addOffer, fill(Offer()))
                                                : m_batch.then(addNeed, fill(Need()));
    }

    Batch m_batch;
    const Contact& m_contact;
    CivilDate m_day;
};

} // namespace

Result<Change> logContact(const EditContext& context, const Contact& contact)
{
    return Logging(context, contact).run();
}

} // namespace cw::edit
