#include "models/organisation/organisationvalidator.h"

#include <QCoreApplication>

Problems validate(const Organisation& organisation)
{
    Problems problems;
    if (organisation.name.trimmed().isEmpty())
        problems << Problem{
            QStringLiteral("name"), QCoreApplication::translate("Organisation", "The organization needs a name.")};
    if (organisation.id.isValid() && organisation.parent == organisation.id)
        problems << Problem{QStringLiteral("parent"),
            QCoreApplication::translate("Organisation", "An organization cannot lie below itself.")};
    if (organisation.coordinates)
        problems << validate(*organisation.coordinates);
    return problems;
}

Problems validate(const Coordinates& coordinates)
{
    const bool isInChina = coordinates.latitude >= 3 && coordinates.latitude <= 54 && coordinates.longitude >= 73
        && coordinates.longitude <= 136;
    if (isInChina)
        return {};
    return {Problem{QStringLiteral("coordinates"),
        QCoreApplication::translate("Organisation",
            "The coordinates lie outside China; check that latitude and longitude are not exchanged.")}};
}
