// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"
#include "ui/support/Icons.h"

#include <QString>

/// The words for the closed vocabularies of the domain, in the language of the screen.
namespace cw {

QString memberKindText(MemberKind kind);
Icon memberKindIcon(MemberKind kind);
QString engagementText(Engagement engagement);
QString agreementText(Agreement agreement);
QString directionText(Direction direction, const QString& first, const QString& second);
QString sourceText(Source source);
QString interactionKindText(InteractionKind kind);
QString ruleText(Rule rule);
QString annotationSizeText(AnnotationSize size);
QString annotationToneText(AnnotationTone tone);
QString fieldKindText(FieldKind kind);
QString networkTypeText(NetworkType type);
QString intentText(Intent intent);
QString formalityText(Formality formality);
QString complexityText(Complexity complexity);

/// "3 · coordinating". @param depth  0 to 5.
QString depthText(int depth);
/// "coordinating" alone.
QString depthWord(int depth);
/// Of a mean of two views: "2.5 · between exchanging and coordinating".
QString depthText(double depth);
QString depthWord(double depth);
inline constexpr int kDeepest = 5;

/// "much". @param trust  1 to 4.
QString trustText(int trust);
/// Of a relationship to one of its sides: 1 to 4.
QString importanceText(int importance);

} // namespace cw
