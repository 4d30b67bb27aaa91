// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureWords.h"

#include "core/network/Vocabulary.h"

#include <initializer_list>

namespace cw::query {

namespace {

using enum CaptureMeaning;

struct Row
{
    const char* phrases;
    CaptureMeaning meaning;
    int number = 0;
    const char* strandType = "";
    CaptureFlow flow = CaptureFlow::None;
};

constexpr Row interaction(const char* phrases, InteractionKind kind)
{
    return {phrases, Interaction, static_cast<int>(kind)};
}

constexpr Row gives(const char* phrases, ExchangeKind what)
{
    return {phrases, Gives, static_cast<int>(what)};
}

constexpr Row strand(const char* phrases, const char* type, CaptureFlow flow)
{
    return {phrases, Strand, 0, type, flow};
}

CaptureWords wordsOf(std::initializer_list<Row> rows)
{
    CaptureWords words;
    for (const Row& row : rows) {
        words.push_back(
            {QString::fromUtf8(row.phrases), row.meaning, row.number,
             QString::fromUtf8(row.strandType), row.flow});
    }
    return words;
}

constexpr auto kForward = CaptureFlow::Forward;
constexpr auto kBackward = CaptureFlow::Backward;
constexpr auto kMutual = CaptureFlow::Mutual;

} // namespace

CaptureWords englishCaptureWords()
{
    return wordsOf({
        interaction(
            "met|met with|meets|meet|saw|visited|talked|talked to|talked with|spoke|spoke to|"
            "spoke with|chatted with|had coffee with|had lunch with|had coffee|had lunch|"
            "sat down with",
            InteractionKind::Meeting),
        interaction(
            "called|phoned|rang|had a call with|had a call|call with|on the phone with",
            InteractionKind::Call),
        interaction(
            "emailed|e-mailed|mailed|wrote|wrote to|texted|messaged|sent a message to",
            InteractionKind::Message),
        interaction("attended with|attended|went with", InteractionKind::CoAttended),
        interaction("introduced|connected", InteractionKind::Introduced),
        interaction("worked with|worked together|worked", InteractionKind::Worked),
        {"not connected|no contact", Depth, 0},
        {"aware|aware of|is aware of|heard of|has heard of|knows of|know of", Depth, 1},
        {"exchanging|exchange|exchanges with|exchanging with|exchanging information|"
         "exchanging ideas",
         Depth, 2},
        {"coordinating|coordinate|coordinates with|coordinating with", Depth, 3},
        {"co-working|coworking|co-works with|co-working with|coworking with", Depth, 4},
        {"collaborating|collaborate|collaborates with|collaborating with|collaborate with", Depth,
         5},
        {"depth #|level #", Depth},
        strand("funds|fund|funded|is funding|finances", "funds", kForward),
        strand("is funded by|are funded by|funded by|gets money from", "funds", kBackward),
        strand("mentors|mentor|mentored|is mentoring", "mentors", kForward),
        strand("is mentored by|mentored by", "mentors", kBackward),
        strand("advises|advise|advised|is advising", "advises", kForward),
        strand("is advised by|advised by|asks advice of", "advises", kBackward),
        strand("supports|support|supported", "supports", kForward),
        strand("is supported by|supported by", "supports", kBackward),
        strand("supplies|supply|supplied|delivers to|sells to", "supplies", kForward),
        strand("is supplied by|supplied by|buys from|bought from", "supplies", kBackward),
        strand("teaches|teach|taught", "teaches", kForward),
        strand("reports to", "reports to", kForward),
        strand("works for|work for", "works for", kForward),
        strand(
            "works with|work with|working with|work together|works together", "works with",
            kMutual),
        strand(
            "shares information with|share information|exchanges information with",
            "shares information", kMutual),
        strand("shares resources with|share resources|shares with", "shares resources", kMutual),
        strand("has an agreement with|have an agreement|agreement with", "agreement", kMutual),
        {"knows|know|know each other|is connected to|is connected with|connected to|"
         "connected with|linked to",
         Know},
        {"i|me|myself|we|us", Self},
        {"and|plus", And},
        {"with|to|has|have|had|is|are|was|were|been|both|each other|again|also|on|just", Filler},
        {"today|this morning|this afternoon|this evening|tonight", Day, 0},
        {"yesterday|last night", Day, -1},
        {"day before yesterday|the day before yesterday", Day, -2},
        {"# days ago|# day ago", Day, -1},
        {"# weeks ago|# week ago", Day, -7},
        {"last week|a week ago", Day, -7},
        {"monday|on monday|last monday", Weekday, 1},
        {"tuesday|on tuesday|last tuesday", Weekday, 2},
        {"wednesday|on wednesday|last wednesday", Weekday, 3},
        {"thursday|on thursday|last thursday", Weekday, 4},
        {"friday|on friday|last friday", Weekday, 5},
        {"saturday|on saturday|last saturday", Weekday, 6},
        {"sunday|on sunday|last sunday", Weekday, 7},
        {"since", Since},
        {"about|regarding|concerning|re", Note, 0},
        {"at|in|for|because|during|after|over", Note, 1},
        {"trust|ltd|limited|inc|llc|foundation|association|council|university|college|school|"
         "church|coop|co-op|cooperative|bakery|farm|farms|bank|alliance|society|institute|"
         "ministry|agency|union|company",
         Organization},
        {"offers|offer|offered|can offer|has to offer|would lend|can lend", Offers},
        {"needs|need|needed|looks for|is looking for|are looking for|looking for|seeks", Needs},
        gives("gave|lent|handed|brought|donated", ExchangeKind::Resource),
        gives("told|sent|showed", ExchangeKind::Information),
        gives("suggested to|gave the idea to", ExchangeKind::Idea),
        {"he|she|they|who|him|her|them", Them},
    });
}

CaptureWords germanCaptureWords()
{
    return wordsOf({
        interaction(
            "traf|trafen|trifft|treffen|traf sich mit|trafen sich|getroffen|besuchte|besucht|"
            "sprach|sprach mit|sprachen|sprachen mit|gesprochen|redete mit",
            InteractionKind::Meeting),
        interaction(
            "rief|rief an|ruft|ruft an|angerufen|telefonierte|telefonierte mit|telefoniert|"
            "telefoniert mit",
            InteractionKind::Call),
        interaction(
            "schrieb|schrieb an|schreibt|geschrieben|mailte|gemailt|mail an|nachricht an",
            InteractionKind::Message),
        interaction("besuchten gemeinsam|waren zusammen", InteractionKind::CoAttended),
        interaction(
            "stellte|stellt|vorgestellt|machte bekannt|bekannt gemacht",
            InteractionKind::Introduced),
        interaction(
            "arbeitete mit|arbeiteten zusammen|gearbeitet|zusammengearbeitet",
            InteractionKind::Worked),
        {"nicht verbunden|kein kontakt|kein Kontakt mehr", Depth, 0},
        {"wei\xC3\x9F von|wissen voneinander|voneinander wissend", Depth, 1},
        {"tauschen aus|tauschen sich aus|tauscht sich aus mit|tauschen|austausch|im austausch|"
         "austauschend",
         Depth, 2},
        {"koordinieren|koordinieren sich|stimmen sich ab|stimmt sich ab mit|koordinierend|"
         "abgestimmt",
         Depth, 3},
        {"arbeiten eng zusammen|arbeiten gemeinsam|gemeinsam arbeitend", Depth, 4},
        {"gestalten gemeinsam|kollaborieren|kooperieren|kooperiert mit|in voller zusammenarbeit",
         Depth, 5},
        {"tiefe #|stufe #", Depth},
        strand(
            "f\xC3\xB6rdert|f\xC3\xB6rdern|gef\xC3\xB6rdert|finanziert", "f\xC3\xB6rdert",
            kForward),
        strand(
            "wird gef\xC3\xB6rdert von|gef\xC3\xB6rdert von|wird finanziert von", "f\xC3\xB6rdert",
            kBackward),
        strand("begleitet|begleiten|ist mentorin von|ist mentor von", "begleitet", kForward),
        strand("wird begleitet von", "begleitet", kBackward),
        strand("ber\xC3\xA4t|beraten", "ber\xC3\xA4t", kForward),
        strand("wird beraten von", "ber\xC3\xA4t", kBackward),
        strand("unterst\xC3\xBCtzt|unterst\xC3\xBCtzen", "unterst\xC3\xBCtzt", kForward),
        strand("beliefert|liefert an|verkauft an", "beliefert", kForward),
        strand("kauft bei|kauft von|wird beliefert von", "beliefert", kBackward),
        strand("berichtet an", "berichtet an", kForward),
        strand("arbeitet f\xC3\xBCr|arbeiten f\xC3\xBCr", "arbeitet f\xC3\xBCr", kForward),
        strand(
            "arbeitet mit|arbeiten mit|arbeitet zusammen mit|arbeiten zusammen", "arbeitet mit",
            kMutual),
        strand("teilt informationen mit|teilen informationen", "teilt Informationen", kMutual),
        strand("hat eine vereinbarung mit|haben eine vereinbarung", "Vereinbarung", kMutual),
        {"kennt|kennen|kennen sich|ist verbunden mit|verbunden mit", Know},
        {"ich|mich|mir|wir|uns", Self},
        {"und|sowie", And},
        {"mit|hat|habe|haben|hatte|hatten|sich|ist|sind|war|waren|wurde|an|am|zu|vor|auch|wieder|"
         "einander",
         Filler},
        {"heute|heute morgen|heute fr\xC3\xBCh|heute abend", Day, 0},
        {"gestern|gestern abend", Day, -1},
        {"vorgestern", Day, -2},
        {"vor # tagen|vor # tag", Day, -1},
        {"vor # wochen|vor # woche", Day, -7},
        {"letzte woche|vor einer woche", Day, -7},
        {"montag|am montag|letzten montag", Weekday, 1},
        {"dienstag|am dienstag|letzten dienstag", Weekday, 2},
        {"mittwoch|am mittwoch|letzten mittwoch", Weekday, 3},
        {"donnerstag|am donnerstag|letzten donnerstag", Weekday, 4},
        {"freitag|am freitag|letzten freitag", Weekday, 5},
        {"samstag|am samstag|letzten samstag|sonnabend", Weekday, 6},
        {"sonntag|am sonntag|letzten sonntag", Weekday, 7},
        {"seit", Since},
        {"betreffend|betreffs", Note, 0},
        {"wegen|\xC3\xBC"
         "ber|bei|beim|im|in|auf|f\xC3\xBCr|weil|w\xC3\xA4hrend|nach",
         Note, 1},
        {"gmbh|ev|e.v.|verein|stiftung|genossenschaft|eg|universit\xC3\xA4t|hochschule|schule|"
         "kirche|gemeinde|b\xC3\xA4"
         "ckerei|hof|bank|verband|b\xC3\xBCndnis|gesellschaft|institut|"
         "ministerium|amt|stadt|gewerkschaft",
         Organization},
        {"bietet|bieten|bietet an|bot an|kann anbieten|verleiht", Offers},
        {"braucht|brauchen|sucht|suchen|ben\xC3\xB6tigt|ben\xC3\xB6tigen", Needs},
        gives("gab|gaben|lieh|liehen|brachte|schenkte", ExchangeKind::Resource),
        gives("erz\xC3\xA4hlte|schickte|zeigte", ExchangeKind::Information),
        gives("schlug vor", ExchangeKind::Idea),
        {"er|sie|der|die|ihm|ihr|ihnen", Them},
    });
}

} // namespace cw::query
