// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FieldText.h"

#include "core/network/Network.h"
#include "core/network/records/Records.h"
#include "ui/support/ErrorText.h"

#include <gtest/gtest.h>

namespace cw {

TEST(FieldText, HasAWordForEveryColumnAndTable)
{
    EveryRecord::forEach([]<class R>() {
        EXPECT_FALSE(fieldText(Schema<R>::table).isEmpty()) << Schema<R>::table;
        forEachField<R>([](const auto& each) {
            EXPECT_FALSE(fieldText(each.name).isEmpty()) << Schema<R>::table << '.' << each.name;
        });
    });
}

TEST(FieldText, LeavesFilesAlone)
{
    EXPECT_TRUE(fieldText("harbour.weave").isEmpty());
    EXPECT_TRUE(errorText({ErrorCode::Damaged, "harbour.weave", {}})
                    .contains(QStringLiteral("harbour.weave")));
}

TEST(ErrorText, SpeaksOfFieldsAsTheyAreCalledOnTheScreen)
{
    const QString said = errorText({ErrorCode::InvalidArgument, "left_on", {}});
    EXPECT_TRUE(said.contains(QStringLiteral("“Left”"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("left_on")));
    EXPECT_TRUE(errorText({ErrorCode::InvalidArgument, "fields.stall", {}})
                    .contains(QStringLiteral("“stall”")));
}

} // namespace cw
