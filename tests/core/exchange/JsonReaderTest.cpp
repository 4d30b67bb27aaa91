// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonReader.h"

#include <gtest/gtest.h>

#include <string>

namespace cw::exchange {

namespace {

using Token = JsonReader::Token;

/// All tokens in one line: {} [] k: s" n# b? null, and "!reason row" at the end of what breaks.
std::string tokens(const QByteArray& json, const Budget& budget = {})
{
    JsonReader reader(json, budget);
    std::string all;
    for (;;) {
        const Token token = reader.next();
        const std::string text =
            reader.text().toStdString() + (reader.isSound() ? "" : "(unsound)");
        switch (token) {
        case Token::StartObject:
            all += "{ ";
            break;
        case Token::EndObject:
            all += "} ";
            break;
        case Token::StartArray:
            all += "[ ";
            break;
        case Token::EndArray:
            all += "] ";
            break;
        case Token::Key:
            all += text + ": ";
            break;
        case Token::String:
            all += "'" + text + "' ";
            break;
        case Token::Number:
            all += "#" + text + " ";
            break;
        case Token::Boolean:
            all += text + " ";
            break;
        case Token::Null:
            all += "null ";
            break;
        case Token::End:
            return all + "end";
        case Token::Failed:
            return all + "!" + reasonKey(reader.failure()) + " " + std::to_string(reader.row());
        }
    }
}

} // namespace

TEST(JsonReader, KeepsOrderDigitsAndEveryKindOfValue)
{
    EXPECT_EQ(
        tokens(" {\"b\": [1, -2.50e+3, true,false , null, \"x\", {}, []], "
               "\"a\":12345678901234567890}\n"),
        "{ b: [ #1 #-2.50e+3 true false null 'x' { } [ ] ] a: #12345678901234567890 } end");
    EXPECT_EQ(tokens("\"alone\""), "'alone' end");
}

TEST(JsonReader, ResolvesEscapesAndSaysWhereTextIsBroken)
{
    EXPECT_EQ(
        tokens(R"(["\"\\\/\b\f\n\r\t\u00e9\ud83d\uDE00"])"),
        "[ '\"\\/\b\f\n\r\t\xC3\xA9\xF0\x9F\x98\x80' ] end");
    EXPECT_EQ(
        tokens(R"(["a\u0000b"])"), "[ 'a\xEF\xBF\xBD"
                                   "b(unsound)' ] end");
    EXPECT_EQ(tokens(R"(["\ud83d"])"), "[ '\xEF\xBF\xBD(unsound)' ] end");
    EXPECT_EQ(tokens(R"(["\uDE00\ud83d"])"), "[ '\xEF\xBF\xBD\xEF\xBF\xBD(unsound)' ] end");
    EXPECT_NE(tokens("[\"a\xFF\"]").find("(unsound)"), std::string::npos);
    EXPECT_EQ(tokens("[\"e\xCC\x81\"]"), "[ '\xC3\xA9' ] end"); // NFC
}

TEST(JsonReader, NamesTheLineWhereItBreaks)
{
    EXPECT_EQ(tokens("{\n\"a\": 1,\n}"), "{ a: #1 !malformed_source 3");
    EXPECT_EQ(tokens("[1\n2]"), "[ #1 !malformed_source 2");
    EXPECT_EQ(tokens("{\"a\" 1}"), "{ !malformed_source 1");
    EXPECT_EQ(tokens("[01]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("[1.]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("[-]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("[nul]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("[\"\\x\"]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("[\"\\u12g4\"]"), "[ !malformed_source 1");
    EXPECT_EQ(tokens("{} {}"), "{ } !malformed_source 1");
    EXPECT_EQ(tokens("\n[\"a\nb"), "[ !truncated 3");
    EXPECT_EQ(tokens("[1,"), "[ #1 !truncated 1");
    EXPECT_EQ(tokens("[\"\\u12"), "[ !malformed_source 1");
    EXPECT_EQ(tokens(""), "!truncated 1");
}

TEST(JsonReader, StopsAtItsBudget)
{
    EXPECT_EQ(
        tokens(QByteArray(100'000, '[')), std::string(0, ' ') + [] {
            std::string open;
            for (int i = 0; i < Budget().depth; ++i)
                open += "[ ";
            return open + "!limit_exceeded 1";
        }());
    Budget budget;
    budget.textLength = 3;
    EXPECT_EQ(tokens("[\"abc\",\"abcd\"]", budget), "[ 'abc' !limit_exceeded 1");
    budget = Budget();
    budget.elements = 2;
    EXPECT_EQ(tokens("[1,2]", budget), "[ #1 !limit_exceeded 1");
}

TEST(JsonReader, SkipsAndTakesWholeValues)
{
    const QByteArray json = "{\"a\": {\"b\": [1, {}]}, \"c\": [2, [3]], \"d\": 4}";
    const Budget budget;
    JsonReader reader(json, budget);
    reader.next();
    reader.next();
    EXPECT_TRUE(reader.skipValue(reader.next()));
    EXPECT_EQ(reader.next(), Token::Key);
    EXPECT_EQ(reader.text(), QStringLiteral("c"));
    EXPECT_EQ(reader.takeValue(reader.next()), QStringLiteral("[2, [3]]"));
    reader.next();
    EXPECT_EQ(reader.takeValue(reader.next()), QStringLiteral("4"));
    EXPECT_EQ(reader.next(), Token::EndObject);
    EXPECT_EQ(reader.next(), Token::End);
}

} // namespace cw::exchange
