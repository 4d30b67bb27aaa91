// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/DelimitedReader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace cw::exchange {

namespace {

using Step = DelimitedReader::Step;

/// All rows as "row:[cell|cell]", refused ones as "row:!reason,column".
std::vector<std::string>
rows(const QByteArray& bytes, char delimiter = ',', const Budget& budget = {})
{
    const DecodedText text = decodeText(bytes);
    DelimitedReader reader(text, delimiter, budget);
    std::vector<std::string> all;
    for (Step step = reader.next(); step != Step::End; step = reader.next()) {
        std::string line = std::to_string(reader.row()) + ":";
        if (step == Step::Refused) {
            line += std::string("!") + reasonKey(reader.refusal().reason) + "," +
                    std::to_string(reader.refusal().column);
        } else {
            for (const QByteArrayView cell : reader.cells())
                line += "[" + cell.toByteArray().toStdString() + "]";
        }
        all.push_back(line);
    }
    return all;
}

using Rows = std::vector<std::string>;

} // namespace

TEST(DelimitedReader, ReadsEveryKindOfLineEndAndQuote)
{
    EXPECT_EQ(rows("a,b\nc,d"), (Rows{"1:[a][b]", "2:[c][d]"}));
    EXPECT_EQ(rows("a,b\r\nc,d\r\n"), (Rows{"1:[a][b]", "2:[c][d]"}));
    EXPECT_EQ(rows("a,b\rc,d\r"), (Rows{"1:[a][b]", "2:[c][d]"}));
    EXPECT_EQ(rows("\"a,b\",\"c \"\"d\"\"\"\n"), (Rows{"1:[a,b][c \"d\"]"}));
    EXPECT_EQ(rows("a\"b,\"a\"b,\"\",\n"), (Rows{"1:[a\"b][ab][][]"}));
    EXPECT_EQ(rows("a;b;\"c;d\"\n", ';'), (Rows{"1:[a][b][c;d]"}));
    EXPECT_EQ(rows("a\tb\n\n", '\t'), (Rows{"1:[a][b]", "2:[]"}));
    EXPECT_EQ(rows(""), Rows{});
}

TEST(DelimitedReader, CountsRowsAsLinesOfTheFile)
{
    EXPECT_EQ(
        rows("a,\"one\ntwo\r\nthree\rfour\"\nb,c\n"),
        (Rows{"1:[a][one\ntwo\r\nthree\rfour]", "5:[b][c]"}));
}

TEST(DelimitedReader, LosesOneLineToAQuoteThatIsNeverClosed)
{
    EXPECT_EQ(
        rows("a,b\nc,\"d\ne,f\ng,h\n"),
        (Rows{"1:[a][b]", "2:!malformed_source,1", "3:[e][f]", "4:[g][h]"}));
    EXPECT_EQ(rows("x\n\"\"\"\n"), (Rows{"1:[x]", "2:!malformed_source,0"}));
}

TEST(DelimitedReader, NamesTheRowAndColumnOfBytesThatAreNoText)
{
    EXPECT_EQ(
        rows(QByteArray("name,role\nAna Bo,d\0e\nf,g\n", 25)),
        (Rows{"1:[name][role]", "2:!undecodable_text,1", "3:[f][g]"}));
    EXPECT_EQ(
        rows("\xC3\xA9,\xC3\xA9\nbad\xFF,x\n"),
        (Rows{"1:[\xC3\xA9][\xC3\xA9]", "2:!undecodable_text,0"}));
}

TEST(DelimitedReader, StopsAtItsBudget)
{
    Budget budget;
    budget.textLength = 4;
    EXPECT_EQ(rows("a,12345\nb,1234\n", ',', budget), (Rows{"1:!limit_exceeded,1", "2:[b][1234]"}));
    budget = Budget();
    budget.columns = 3;
    EXPECT_EQ(rows("1,2,3,4\na,b,c\n", ',', budget), (Rows{"1:!limit_exceeded,3", "2:[a][b][c]"}));
    budget = Budget();
    budget.elements = 2;
    EXPECT_EQ(rows("a,b\nc,d\ne,f\n", ',', budget), (Rows{"1:[a][b]", "2:!limit_exceeded,0"}));
}

} // namespace cw::exchange
