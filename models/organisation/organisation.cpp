#include "models/organisation/organisation.h"

#include <QCoreApplication>

#include <array>

namespace {

struct KindRow {
    OrganisationKind kind;
    const char* code;
    const char* title;
    const char* words; ///< as files write them, separated by blanks
};

constexpr std::array kinds{
    KindRow{OrganisationKind::District, "district", QT_TRANSLATE_NOOP("Organisation", "District"),
        "区 区县 县 市 区级 县级"},
    KindRow{OrganisationKind::Street, "street", QT_TRANSLATE_NOOP("Organisation", "Street office"),
        "街道 镇 乡 街道办 街道办事处 街镇"},
    KindRow{OrganisationKind::Community, "community", QT_TRANSLATE_NOOP("Organisation", "Community"),
        "社区 村 居 村居 居委会 村委会"},
    KindRow{OrganisationKind::Grid, "grid", QT_TRANSLATE_NOOP("Organisation", "Grid"), "网格 片区 小组"},
};

} // namespace

QString kindCode(OrganisationKind kind)
{
    return QString::fromLatin1(kinds.at(size_t(kind)).code);
}

OrganisationKind organisationKindFromCode(const QString& code)
{
    for (const KindRow& row : kinds) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return OrganisationKind::Community;
}

QString kindTitle(OrganisationKind kind)
{
    return QCoreApplication::translate("Organisation", kinds.at(size_t(kind)).title);
}

std::optional<OrganisationKind> organisationKindFromWord(const QString& word)
{
    for (const KindRow& row : kinds) {
        if (QString::fromUtf8(row.words).split(u' ').contains(word))
            return row.kind;
    }
    return std::nullopt;
}

QString stateCode(OrganisationState state)
{
    return state == OrganisationState::Active ? QStringLiteral("active") : QStringLiteral("suspended");
}

OrganisationState organisationStateFromCode(const QString& code)
{
    return code == QStringLiteral("suspended") ? OrganisationState::Suspended : OrganisationState::Active;
}

QString stateTitle(OrganisationState state)
{
    return state == OrganisationState::Active ? QCoreApplication::translate("Organisation", "In use")
                                              : QCoreApplication::translate("Organisation", "Suspended");
}
