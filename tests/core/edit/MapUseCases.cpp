// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/UseCases.h"

#include "core/edit/Annotations.h"
#include "core/edit/Backgrounds.h"

#include <cmath>

namespace cw::edit {

namespace {

using Args = const EditContext&;

Annotation annotation(Draw& draw, Annotation row)
{
    row.text = draw.prose();
    row.arrangement = 1 + draw.below(2);
    row.x = draw.chance(20) ? std::nan("") : draw.below(100);
    row.size = draw.oneOf<AnnotationSize>();
    row.tone = draw.oneOf<AnnotationTone>();
    row.tipMember = draw.chance(2) ? draw.row<Member>() : MemberId();
    row.tipX = draw.chance(2) ? std::optional<double>(draw.below(9)) : std::nullopt;
    row.tipY = row.tipX;
    return row;
}

Picture picture(Draw& draw)
{
    Picture row;
    row.mediaType = draw.chance(9) ? draw.name() : QStringLiteral("image/png");
    row.width = draw.below(12);
    row.height = 4;
    row.bytes = QByteArray("\x89PNG\r\n\x1A\n") + QByteArray::number(draw.below(9));
    return row;
}

Background background(Draw& draw, Background row)
{
    row.arrangement = draw.below(5);
    row.x = draw.below(40);
    row.width = draw.below(40);
    row.opacity = draw.below(110);
    row.isLocked = draw.chance(2);
    return row;
}

} // namespace

std::vector<UseCase> mapUseCases()
{
    return {
        {"addAnnotation",
         [](Args c, Draw& d) { return addAnnotation(c, annotation(d, Annotation())); }},
        {"editAnnotation",
         [](Args c, Draw& d) { return editAnnotation(c, annotation(d, d.copy<Annotation>())); }},
        {"rewriteAnnotation",
         [](Args c, Draw& d) {
             const AnnotationId id = d.row<Annotation>();
             return rewriteAnnotation(c, id, d.prose());
         }},
        {"moveAnnotation",
         [](Args c, Draw& d) {
             const AnnotationId id = d.row<Annotation>();
             return moveAnnotation(c, id, {d.chance(20) ? std::nan("") : d.below(9), 2.0});
         }},
        {"pointAnnotation",
         [](Args c, Draw& d) {
             const AnnotationId id = d.row<Annotation>();
             ArrowTip tip;
             if (d.chance(2))
                 tip.member = d.row<Member>();
             if (d.chance(2))
                 tip.point = MapPoint{1.0, double(d.below(5))};
             return pointAnnotation(c, id, tip);
         }},
        {"removeAnnotations",
         [](Args c, Draw& d) { return removeAnnotations(c, d.rows<Annotation>()); }},
        {"layBackground",
         [](Args c, Draw& d) {
             const Picture laid = picture(d);
             return layBackground(c, laid, background(d, Background()));
         }},
        {"editBackground",
         [](Args c, Draw& d) { return editBackground(c, background(d, d.copy<Background>())); }},
        {"removeBackground",
         [](Args c, Draw& d) { return removeBackground(c, d.row<Background>()); }},
    };
}

} // namespace cw::edit
