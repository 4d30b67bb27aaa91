// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/SheetFixture.h"

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(SheetReader, ReadsKumuElements)
{
    const Draft draft = readText("Label,Type,Description,Tags,Image,URL,Email,Sector,Start\r\n"
                                 " Ana Bó ,Person,\"Two\nlines\",core|pilot| "
                                 "core,http://i/a.png,http://a.org,a@b.org,Food,2021-04-13\r\n"
                                 "Cooperative,Organisation,,,,,,Energy,\r\n");
    ASSERT_EQ(draft.elements.size(), 2U);
    const DraftElement& ana = draft.elements[0];
    EXPECT_EQ(ana.label, utf8("Ana Bó"));
    EXPECT_EQ(ana.type, utf8("Person"));
    EXPECT_EQ(ana.description, utf8("Two\nlines"));
    EXPECT_EQ(ana.tags, (QStringList{utf8("core"), utf8("pilot")}));
    EXPECT_EQ(ana.image, utf8("http://i/a.png"));
    EXPECT_EQ(ana.url, utf8("http://a.org"));
    EXPECT_EQ(ana.email, utf8("a@b.org"));
    EXPECT_EQ(ana.from, *CivilDate::of(2021, 4, 13));
    EXPECT_EQ(text(ana.fields), "Sector=Food");
    EXPECT_EQ(ana.place, (Place{utf8("sheet.csv"), 2, {}}));
    EXPECT_EQ(draft.elements[1].place.row, 4);
    EXPECT_EQ(draft.format, utf8("kumu-csv"));
    EXPECT_EQ(draft.scheme, utf8("kumu"));
    EXPECT_TRUE(draft.problems.empty());
}

TEST(SheetReader, ReadsKumuConnectionsAndMakesOneForEachNameInTo)
{
    const Draft draft = readText("ID,From,To,Type,Direction,Label,Strength,Since when\n"
                                 "c1,Ana,Bo,funds,directed,yearly,3,always\n"
                                 "c2,Ana,Bo|Cy| Bo |,knows,mutual,,,\n"
                                 ",Ana,Dee,,,,,\n");
    ASSERT_EQ(draft.connections.size(), 4U);
    const DraftConnection& first = draft.connections[0];
    EXPECT_EQ(first.foreignId, utf8("c1"));
    EXPECT_EQ(first.from, utf8("Ana"));
    EXPECT_EQ(first.direction, DraftDirection::Directed);
    EXPECT_TRUE(first.directionGiven);
    EXPECT_EQ(first.strength, 3.0);
    EXPECT_EQ(text(first.fields), "Since when=always");
    EXPECT_EQ(draft.connections[1].to, utf8("Bo"));
    EXPECT_EQ(draft.connections[2].to, utf8("Cy"));
    EXPECT_EQ(draft.connections[2].direction, DraftDirection::Mutual);
    EXPECT_EQ(draft.connections[2].foreignId, QString());
    EXPECT_EQ(draft.connections[2].place.row, 3);
    EXPECT_FALSE(draft.connections[3].directionGiven);
    EXPECT_EQ(draft.format, utf8("kumu-csv"));
}

TEST(SheetReader, ReadsGephiEdgesWithDirectionInTypeAndTypeInKind)
{
    const Draft draft = readText("Source,Target,Type,Kind,Id,Label,Weight,Timeset\n"
                                 "1,2,Undirected,knows,e1,x,1.5,\"<[2019-01-01, 2021-06-30]>\"\n"
                                 "2,a|b,Directed,,e2,,2,\n"
                                 "3,4,Sideways,,e3,,,\n");
    ASSERT_EQ(draft.connections.size(), 3U);
    EXPECT_EQ(draft.format, utf8("gephi-csv"));
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_TRUE(draft.connections[0].directionGiven);
    EXPECT_EQ(draft.connections[0].type, utf8("knows"));
    EXPECT_EQ(draft.connections[0].strength, 1.5);
    EXPECT_EQ(draft.connections[0].toDate, *CivilDate::of(2021, 6, 30));
    EXPECT_EQ(draft.connections[1].to, utf8("a|b")); // no lists in Gephi
    EXPECT_EQ(draft.connections[1].direction, DraftDirection::Directed);
    EXPECT_EQ(
        draft.connections[2].direction, DraftDirection::Directed); // anything else is Directed
    EXPECT_EQ(said(draft.problems), (Lines{"4 Type Sideways unknown_value"}));
}

TEST(SheetReader, ReadsListsOfEdgesThatAreNobodysDialect)
{
    const Draft friends = readText("source;target;type;weight\nAna;Bo;friend;0,5\n");
    ASSERT_EQ(friends.connections.size(), 1U);
    EXPECT_EQ(friends.connections[0].type, utf8("friend"));
    EXPECT_EQ(friends.connections[0].strength, 0.5);
    EXPECT_FALSE(friends.connections[0].directionGiven);
    EXPECT_EQ(friends.format, utf8("csv"));
    const Draft german = readText("Von\tNach\tBeschreibung\tStärke\nAna\tBo\tseit langem\t4\n");
    ASSERT_EQ(german.connections.size(), 1U);
    EXPECT_EQ(german.connections[0].description, utf8("seit langem"));
    EXPECT_EQ(german.connections[0].strength, 4.0);
}

TEST(SheetReader, ReadsOnodosRelationsWhereFromAndToAreDates)
{
    const Draft draft =
        readText("Source,Type,Target,Directed,From,To\nAna,advises,Bo,1,2019-01-01,2020-01-01\n");
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].to, utf8("Bo"));
    EXPECT_EQ(draft.connections[0].type, utf8("advises"));
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed);
    EXPECT_EQ(draft.connections[0].fromDate, *CivilDate::of(2019, 1, 1));
}

TEST(SheetReader, TakesThePairOfEndsThatComesFirst)
{
    const Draft draft = readText("From,To,Source,Target\nAna,Bo,survey,2030\n");
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(draft.connections[0].from, utf8("Ana"));
    EXPECT_EQ(text(draft.connections[0].fields), "Source=survey; Target=2030");
}

TEST(SheetReader, NamesPeopleByWhatTheRowHas)
{
    const Draft draft = readText(
        "First Name,Last Name,Email,Segment\nAna,Bo,a@b.org,North\n,,c@d.org,\n,,,South\n");
    ASSERT_EQ(draft.elements.size(), 2U);
    EXPECT_EQ(draft.elements[0].label, utf8("Ana Bo"));
    EXPECT_EQ(text(draft.elements[0].fields), "First Name=Ana; Last Name=Bo; Segment=North");
    EXPECT_EQ(draft.elements[1].label, utf8("c@d.org"));
    EXPECT_EQ(said(draft.problems), (Lines{"4   missing_label"}));
    EXPECT_EQ(readText("id,club\n1,Mr. Hi\n").elements[0].label, utf8("1"));
}

TEST(SheetReader, KeepsWhatNoColumnIsFor)
{
    const Draft draft =
        readText("Label,Name,,Sector,Sector\nAna,Anna,x,Food,Energy,surplus,more\n");
    ASSERT_EQ(draft.elements.size(), 1U);
    EXPECT_EQ(
        text(draft.elements[0].fields),
        "Name=Anna; Column C=x; Sector=Food; Sector (2)=Energy; Column F=surplus; Column G=more");
    EXPECT_EQ(said(draft.problems), (Lines{"2 Column F surplus malformed_source"}));
}

TEST(SheetReader, SaysWhatItCannotTakeAndKeepsItAsAField)
{
    const Draft draft = readText("From,To,Direction,Strength,Start,End\n"
                                 "Ana,Bo,sideways,strong,soon,2020\n"
                                 ",Bo,,,,\n"
                                 "Ana,,,,,\n"
                                 "Ana,|,,,,\n");
    ASSERT_EQ(draft.connections.size(), 1U);
    EXPECT_EQ(text(draft.connections[0].fields), "Direction=sideways; Strength=strong; Start=soon");
    EXPECT_EQ(draft.connections[0].toDate, *CivilDate::of(2020, 12, 31));
    EXPECT_EQ(
        said(draft.problems),
        (Lines{
            "2 Direction sideways unknown_value", "2 Strength strong not_a_number",
            "2 Start soon not_a_date", "3 From Bo missing_end", "4 To Ana missing_end",
            "5 To Ana missing_end"}));
    EXPECT_EQ(said(draft.notes), (Lines{"2 End 2020 not_a_date"}));
}

TEST(SheetReader, LetsTheColumnSettleDatesThatAloneAreAmbiguous)
{
    const Draft settled =
        readText("Label,Start\nA,03/04/2021\nB,25/04/2021\n,04/04/2021\nC,01/02/2020\n");
    ASSERT_EQ(settled.elements.size(), 3U);
    EXPECT_EQ(settled.elements[0].from, *CivilDate::of(2021, 4, 3));
    EXPECT_EQ(settled.elements[2].from, *CivilDate::of(2020, 2, 1));
    const Draft open = readText("From,To,Start\nA,B|C,03/04/2021\n");
    EXPECT_EQ(said(open.problems), (Lines{"2 Start 03/04/2021 not_a_date"}));
    EXPECT_EQ(text(open.connections[1].fields), "Start=03/04/2021");
    const Draft quarrel = readText("Label,Start\nA,13/04/2021\nB,04/13/2021\nC,03/04/2021\n");
    EXPECT_EQ(said(quarrel.problems), (Lines{"4 Start 03/04/2021 not_a_date"}));
}

TEST(SheetReader, SuggestsKindsForFields)
{
    const Draft draft = readText("Label,Staff,Founded,Site,Region,Topics,Post code,Note\n"
                                 "A,12,3.4.2001,https://a.org,North,food|soil,01067,one\n"
                                 "B,7.5,13.4.2001,https://b.org,South,food,01099,two\n"
                                 "C,-1,1.1.2010,https://c.org,North,,80331,three\n"
                                 "D,0,,https://d.org,South,soil|water,10115,four\n");
    std::vector<std::pair<std::string, DraftFieldKind>> kinds;
    for (const DraftField& field : draft.fieldKinds)
        kinds.emplace_back(field.header.toStdString(), field.kind);
    EXPECT_EQ(
        kinds, (std::vector<std::pair<std::string, DraftFieldKind>>{
                   {"Staff", DraftFieldKind::Number},
                   {"Founded", DraftFieldKind::Date},
                   {"Site", DraftFieldKind::Link},
                   {"Region", DraftFieldKind::Choice},
                   {"Topics", DraftFieldKind::Choices},
                   {"Post code", DraftFieldKind::Text},
                   {"Note", DraftFieldKind::Text}}));
    EXPECT_EQ(
        draft.fieldKinds[4].choices, (QStringList{utf8("food"), utf8("soil"), utf8("water")}));
    EXPECT_EQ(draft.elements[0].fields[1].second, utf8("2001-04-03"));
}

TEST(SheetReader, FindsDelimiterEncodingAndHeaderByItself)
{
    for (const char* sheet :
         {"Label,Type\nA,Person\n", "Label;Type\nA;Person\n", "Label\tType\nA\tPerson\n",
          "sep=|\nLabel|Type\nA|Person\n", "\n\n,,\nLabel,Type\nA,Person\n",
          "\"Label\",\"Type\"\r\n\"A\",\"Person\"\r\n", "LABEL , type\nA,Person\n"}) {
        const Draft draft = readText(sheet);
        ASSERT_EQ(draft.elements.size(), 1U) << sheet;
        EXPECT_EQ(draft.elements[0].label, utf8("A")) << sheet;
        EXPECT_EQ(draft.elements[0].type, utf8("Person")) << sheet;
    }
    EXPECT_EQ(readText("Label;Ort\nM\xFCller;K\xF6ln\n").elements[0].label, utf8("Müller"));
    EXPECT_EQ(
        said(readText("Label;Ort\nM\xFCller;K\xF6ln\n").notes), (Lines{"0   undecodable_text"}));
}

TEST(SheetReader, NamesRowAndReasonOfWhatIsNoSheet)
{
    EXPECT_EQ(
        said(readText("who,what\nAna,soil\n").problems), (Lines{"1  who,what missing_column"}));
    EXPECT_EQ(said(readText("\n\n").problems), (Lines{"0   unreadable_format"}));
    EXPECT_EQ(said(readText("").problems), (Lines{"0   unreadable_format"}));
    EXPECT_EQ(said(readText("\x01\x02\x03 binary").problems), (Lines{"0   unreadable_format"}));
    EXPECT_EQ(
        said(readText(QByteArray("Label,Type and more\nA\0na,x\nBo,y\n", 32)).problems),
        (Lines{"2 Label A\xEF\xBF\xBDna undecodable_text"}));
}

TEST(SheetReader, ReadsAPairAndLetsElementIdsNameTheEnds)
{
    TaskContext task;
    const std::vector<Source> pair{
        {utf8("connections.csv"), "From,To\n1,2\n2,Cy\n3,1\nDee,Nobody\n"},
        {utf8("elements.csv"), "ID,Label\n1,Ana\n2,Bo\n3,Cy\n4,Dee\n5,Dee\n"}};
    const Result<Draft> draft = readSources(pair, Budget(), task);
    ASSERT_TRUE(draft.ok());
    EXPECT_TRUE(draft->endsAreIds);
    EXPECT_EQ(draft->connections[1].to, utf8("3"));     // a label that one element has
    EXPECT_EQ(draft->connections[3].from, utf8("Dee")); // of two elements: the matching's to say
    EXPECT_EQ(draft->connections[3].to, utf8("Nobody"));
    EXPECT_EQ(draft->connections[0].place.source, utf8("connections.csv"));
}

TEST(SheetReader, LeavesEndsAloneThatAreLabels)
{
    TaskContext task;
    const std::vector<Source> pair{
        {utf8("e.csv"), "ID,Label\n1,Ana\n2,Bo\n"}, {utf8("c.csv"), "From,To\nAna,Bo\n"}};
    EXPECT_FALSE(readSources(pair, Budget(), task)->endsAreIds);
}

TEST(SheetReader, StripsTheGuardAgainstFormulasAndNoMore)
{
    const Draft draft = readText("Label,Description\n'=SUM(A1),'twas\n");
    EXPECT_EQ(draft.elements[0].label, utf8("=SUM(A1)"));
    EXPECT_EQ(draft.elements[0].description, utf8("'twas"));
}

TEST(SheetReader, KeepsOneCopyOfNormalisedText)
{
    const Draft draft = readText("Label,Type\nCafe\xCC\x81,Person\nCaf\xC3\xA9,Person\n");
    EXPECT_EQ(draft.elements[0].label, draft.elements[1].label);
    EXPECT_EQ(draft.elements[0].type.constData(), draft.elements[1].type.constData());
}

TEST(SheetReader, StopsWhenTheDraftIsFull)
{
    Budget budget;
    budget.rows = 3;
    const Draft draft = readText("From,To\nA,B|C|D|E|F\nG,H\n", "c.csv", budget);
    EXPECT_EQ(draft.connections.size(), 3U);
    EXPECT_EQ(said(draft.problems), (Lines{"2   limit_exceeded"}));
    budget = Budget();
    budget.findings = 2;
    const Draft wrong = readText("From,To\nA,\nB,\nC,\nD,\n", "c.csv", budget);
    ASSERT_EQ(wrong.problems.size(), 3U);
    EXPECT_EQ(wrong.problems.back().detail, utf8("2 more"));
    budget.bytes = 5;
    EXPECT_EQ(
        said(readText("Label\nA\n", "c.csv", budget).problems), (Lines{"0   limit_exceeded"}));
}

TEST(SheetReader, StopsWhenNobodyWantsTheAnswer)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const QByteArray sheet = "Label\n" + QByteArray("A\n").repeated(5000);
    const Result<Draft> draft = readSources({Source{utf8("e.csv"), sheet}}, Budget(), task);
    ASSERT_FALSE(draft.ok());
    EXPECT_EQ(draft.error().code, ErrorCode::Cancelled);
}

} // namespace cw::exchange
