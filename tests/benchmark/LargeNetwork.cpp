// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/LargeNetwork.h"

#include "core/kernel/base/IdGenerator.h"

#include <set>

namespace cw::benchmarks {

namespace {

template <std::size_t N>
QString oneOf(const char* const (&words)[N], Random& random)
{
    return QString::fromLatin1(words[random.below(N)]);
}

constexpr const char* kFirst[] = {"Amina", "Bela", "Carlos", "Dagmar", "Elif", "Farid", "Greta"};
constexpr const char* kLast[] = {"Abdi", "Bakker", "Castro", "Dvorak", "Eriksen", "Fischer"};
constexpr const char* kSectors[] = {"Health", "Housing", "Education", "Environment", "Food"};
constexpr const char* kPlaces[] = {"North", "South", "East", "West", "Centre", "Coast"};
constexpr const char* kKinds[] = {"collaborates with", "funds", "refers to", "shares data with",
                                  "advises",           "knows", "supplies",  "co-governs"};

constexpr int kWords = 200;

class Maker
{
public:
    Change makeWoven(int members)
    {
        m_change = make(members);
        for (int i = 0; i < kWords; ++i) {
            Tag tag;
            tag.id = m_ids.next<TagId>();
            tag.name = QStringLiteral("word %1").arg(i);
            m_words.push_back(tag.id);
            m_change.of<Tag>().inserted.push_back(tag);
        }
        for (int i = 0; i < members / 10; ++i) {
            addListing<Need>(QStringLiteral("something %1").arg(i));
            addListing<Offer>(QStringLiteral("something else %1").arg(i));
        }
        for (int i = 0; i < members / 2; ++i)
            addSkillAndInterest();
        for (int i = 0; i < members / 100; ++i)
            addProject(i);
        return std::move(m_change);
    }

    Change make(int members)
    {
        for (int i = 0; i < 7; ++i) {
            Tag tag;
            tag.id = m_ids.next<TagId>();
            tag.name = QStringLiteral("tag %1").arg(i);
            m_change.of<Tag>().inserted.push_back(tag);
        }
        for (int i = 0; i < members; ++i)
            addMember(i);
        for (int i = 0; i < members * 4; ++i)
            addRelationship(members, i);
        return std::move(m_change);
    }

private:
    TagId word() { return m_words[m_random.below(kWords)]; }
    MemberId somebody()
    {
        const auto& rows = m_change.of<Member>().inserted;
        return rows[m_random.below(rows.size())].id;
    }

    template <class Listing>
    void addListing(const QString& text)
    {
        Listing listing;
        listing.id = m_ids.next<decltype(listing.id)>();
        listing.member = somebody();
        listing.text = text;
        listing.tags.insert(word());
        listing.tags.insert(word());
        m_change.of<Listing>().inserted.push_back(std::move(listing));
    }

    void addSkillAndInterest()
    {
        Skill skill;
        skill.id = m_ids.next<SkillId>();
        skill.member = somebody();
        skill.tag = word();
        skill.wantsToLearn = m_random.below(3) == 0;
        Interest interest;
        interest.id = m_ids.next<InterestId>();
        interest.member = somebody();
        interest.tag = word();
        m_change.of<Skill>().inserted.push_back(skill);
        m_change.of<Interest>().inserted.push_back(interest);
    }

    void addProject(int number)
    {
        Project project;
        project.id = m_ids.next<ProjectId>();
        project.title = QStringLiteral("project %1").arg(number);
        project.ideaBy = somebody();
        for (int i = 0; i < 3; ++i)
            project.tags.insert(word());
        m_change.of<Project>().inserted.push_back(std::move(project));
    }

    CivilDate day()
    {
        return CivilDate::fromEpochDays(16'436 + static_cast<std::int32_t>(m_random.below(3650)));
    }

    void addMember(int number)
    {
        Member member;
        member.id = m_ids.next<MemberId>();
        member.kind = m_random.below(5) < 2 ? MemberKind::Organization : MemberKind::Individual;
        member.type = member.kind == MemberKind::Organization ? QStringLiteral("Organisation")
                                                              : QStringLiteral("Person");
        member.name = oneOf(kFirst, m_random) + QLatin1Char(' ') + oneOf(kLast, m_random) +
                      QStringLiteral(" %1").arg(number);
        member.sector = oneOf(kSectors, m_random);
        for (std::uint64_t tags = m_random.below(3); tags > 0; --tags)
            member.tags.insert(m_change.of<Tag>().inserted[m_random.below(7)].id);
        member.fields = KeyedText::fromEntries(
            {{QStringLiteral("region"), oneOf(kPlaces, m_random)},
             {QStringLiteral("since"), QString::fromStdString(day().toIso())}});
        Placement placement;
        placement.id = m_ids.next<PlacementId>();
        placement.member = member.id;
        placement.x = m_random.unit() * 1e5;
        placement.y = m_random.unit() * 1e5;
        m_change.of<Member>().inserted.push_back(std::move(member));
        m_change.of<Placement>().inserted.push_back(placement);
    }

    void addRelationship(int members, int number)
    {
        const auto& rows = m_change.of<Member>().inserted;
        Relationship tie;
        do {
            const MemberId a = rows[m_random.below(static_cast<std::uint64_t>(members))].id;
            const MemberId b = rows[m_random.below(static_cast<std::uint64_t>(members))].id;
            tie.first = std::min(a, b);
            tie.second = std::max(a, b);
        } while (tie.first == tie.second || !m_pairs.emplace(tie.first, tie.second).second);
        tie.id = m_ids.next<RelationshipId>();
        tie.firstKnown = day();

        Strand strand;
        strand.id = m_ids.next<StrandId>();
        strand.relationship = tie.id;
        strand.type = oneOf(kKinds, m_random);
        strand.direction = m_random.below(10) == 0 ? Direction::Mutual : Direction::None;
        strand.strength = static_cast<double>(1 + m_random.below(5));
        strand.from = tie.firstKnown;
        strand.fields =
            KeyedText::fromEntries({{QStringLiteral("source_row"), QString::number(number)}});

        Assessment assessment;
        assessment.id = m_ids.next<AssessmentId>();
        assessment.relationship = tie.id;
        assessment.depth = static_cast<int>(1 + m_random.below(5));
        assessment.date = tie.firstKnown;
        assessment.source = Source::Import;
        m_change.of<Relationship>().inserted.push_back(std::move(tie));
        m_change.of<Strand>().inserted.push_back(std::move(strand));
        m_change.of<Assessment>().inserted.push_back(std::move(assessment));
    }

    Random m_random{20240607};
    IdGenerator m_ids{[] { return std::int64_t(1'700'000'000'000); }, 7};
    std::set<std::pair<MemberId, MemberId>> m_pairs;
    std::vector<TagId> m_words;
    Change m_change;
};

} // namespace

Change largeNetwork(int members)
{
    return Maker().make(members);
}

Change wovenNetwork(int members)
{
    return Maker().makeWoven(members);
}

} // namespace cw::benchmarks
