#include "models/honors/award.h"

#include "models/honors/honortext.h"

#include <array>

namespace {

struct KindRow {
    const char* code;
    const char* title;
    char letter; ///< begins the key of a known record
};

constexpr std::array kindRows{
    KindRow{"volunteer", QT_TRANSLATE_NOOP("Honors", "Volunteer"), 'v'},
    KindRow{"team", QT_TRANSLATE_NOOP("Honors", "Team"), 't'},
    KindRow{"project", QT_TRANSLATE_NOOP("Honors", "Project"), 'p'},
    KindRow{"community", QT_TRANSLATE_NOOP("Honors", "Community"), 'c'},
    KindRow{"station", QT_TRANSLATE_NOOP("Honors", "Station"), 's'},
};

const KindRow& rowOf(HonoredKind kind)
{
    return kindRows.at(size_t(kind));
}

} // namespace

const StateTable<AwardState>& awardStates()
{
    using S = AwardState;
    static const StateTable<AwardState> table("Honors",
        {
            {S::Nominated, "nominated", QT_TRANSLATE_NOOP("Honors", "Nominated"),
                {{S::Shortlisted, QT_TRANSLATE_NOOP("Honors", "Shortlist")},
                    {S::Dropped, QT_TRANSLATE_NOOP("Honors", "Do not choose…"), true}}},
            {S::Shortlisted, "shortlisted", QT_TRANSLATE_NOOP("Honors", "Shortlisted"),
                {{S::Publicised, QT_TRANSLATE_NOOP("Honors", "Put on public notice")},
                    {S::Nominated, QT_TRANSLATE_NOOP("Honors", "Back to the nominees")},
                    {S::Dropped, QT_TRANSLATE_NOOP("Honors", "Do not choose…"), true}}},
            {S::Publicised, "publicised", QT_TRANSLATE_NOOP("Honors", "Public notice"),
                {{S::Granted, QT_TRANSLATE_NOOP("Honors", "Grant")},
                    {S::Objected, QT_TRANSLATE_NOOP("Honors", "Note an objection…"), true},
                    {S::Shortlisted, QT_TRANSLATE_NOOP("Honors", "Take off the notice…"), true},
                    {S::Dropped, QT_TRANSLATE_NOOP("Honors", "Do not choose…"), true}}},
            {S::Granted, "granted", QT_TRANSLATE_NOOP("Honors", "Granted"),
                {{S::Revoked, QT_TRANSLATE_NOOP("Honors", "Revoke…"), true}}},
            {S::Objected, "objected", QT_TRANSLATE_NOOP("Honors", "Objected to"),
                {{S::Publicised, QT_TRANSLATE_NOOP("Honors", "Put on public notice")},
                    {S::Dropped, QT_TRANSLATE_NOOP("Honors", "Do not choose…"), true}}},
            {S::Dropped, "dropped", QT_TRANSLATE_NOOP("Honors", "Not chosen"),
                {{S::Nominated, QT_TRANSLATE_NOOP("Honors", "Nominate again…"), true}}},
            {S::Revoked, "revoked", QT_TRANSLATE_NOOP("Honors", "Revoked"),
                {{S::Granted, QT_TRANSLATE_NOOP("Honors", "Restore…"), true}}},
        },
        StepsBack::Any);
    return table;
}

Tone stateTone(AwardState state)
{
    switch (state) {
    case AwardState::Nominated:
    case AwardState::Shortlisted:
        return Tone::Information;
    case AwardState::Publicised:
        return Tone::Attention;
    case AwardState::Granted:
        return Tone::Good;
    case AwardState::Objected:
    case AwardState::Revoked:
        return Tone::Bad;
    case AwardState::Dropped:
        break;
    }
    return Tone::Neutral;
}

QList<HonoredKind> allHonoredKinds()
{
    return {
        HonoredKind::Volunteer, HonoredKind::Team, HonoredKind::Project, HonoredKind::Community, HonoredKind::Station};
}

QString kindCode(HonoredKind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

HonoredKind honoredKindFromCode(const QString& code)
{
    for (const HonoredKind kind : allHonoredKinds()) {
        if (kindCode(kind) == code)
            return kind;
    }
    throw Error(
        HonorText::tr("An award of this office is for something that this version does not know. Update the program."),
        code);
}

QString kindTitle(HonoredKind kind)
{
    return HonorText::tr(rowOf(kind).title);
}

QString honoredKey(const Award& award)
{
    if (award.honored > 0)
        return QChar::fromLatin1(rowOf(award.kind).letter) + QString::number(award.honored);
    if (!award.personDigest.isEmpty())
        return u'#' + QString::fromLatin1(award.personDigest.toHex());
    return QStringLiteral("=%1 %2").arg(kindCode(award.kind), award.name);
}

Problems validate(const Award& award)
{
    Problems problems;
    if (award.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), HonorText::tr("Write down who is honored.")};
    if (!award.title.isValid())
        problems << Problem{QStringLiteral("title"), HonorText::tr("Choose the title of honor.")};
    if (award.year <= 0)
        problems << Problem{QStringLiteral("year"), HonorText::tr("Write the year of the honors with four digits.")};
    return problems;
}
