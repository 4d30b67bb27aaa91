// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "tests/app/VerbTest.h"

namespace cw::cli {

using CommandLineTest = VerbTest;

TEST_F(CommandLineTest, VerbsAndHelpNeedNoWindow)
{
    EXPECT_TRUE(isCommand({QStringLiteral("info"), path("a.weave")}));
    EXPECT_TRUE(isCommand({QStringLiteral("--help")}));
    EXPECT_FALSE(isCommand({}));
    EXPECT_FALSE(isCommand({path("a.weave")}));
}

TEST_F(CommandLineTest, AMistypedVerbIsSaidAndOpensNothing)
{
    Console console(out, err);
    EXPECT_EQ(refuseForWindow({QStringLiteral("improt"), path("a.weave")}, console), 1);
    EXPECT_TRUE(err.contains(QLatin1String("'improt'"))) << err.toStdString();
}

TEST_F(CommandLineTest, AFileToBringInThatIsNotThereIsSaid)
{
    Console console(out, err);
    EXPECT_EQ(refuseForWindow({path("people.csv")}, console), 1);
    EXPECT_TRUE(err.contains(QLatin1String("people.csv"))) << err.toStdString();
}

TEST_F(CommandLineTest, ANameThatIsNotUtf8IsSaidRatherThanMangled)
{
    EXPECT_EQ(wordFrom("caf\xC3\xA9.csv"), QStringLiteral("café.csv"));
    EXPECT_EQ(wordFrom("caf\xE9.csv"), std::nullopt);
    EXPECT_EQ(wordFrom("caf\xE9"), std::nullopt) << "not cut short";
    Console console(out, err);
    EXPECT_EQ(refuseUnreadable("caf\xE9.csv", console), 1);
    EXPECT_TRUE(err.contains(QLatin1String("UTF-8"))) << err.toStdString();
}

TEST_F(CommandLineTest, TheWindowTakesFilesAndDocuments)
{
    Console console(out, err);
    const QString sheet = write("people.csv", "Label\nAna\n");
    EXPECT_EQ(refuseForWindow({}, console), std::nullopt);
    EXPECT_EQ(refuseForWindow({sheet, path("not there yet.weave")}, console), std::nullopt);
    EXPECT_TRUE(err.isEmpty());
}

} // namespace cw::cli
