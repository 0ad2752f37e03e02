#include "models/stations/stationvalidator.h"

#include "models/common/phone.h"
#include "models/organisation/organisationvalidator.h"

#include <QCoreApplication>

namespace {

struct StationText {
    Q_DECLARE_TR_FUNCTIONS(StationValidator)
};

constexpr qint64 mostHouseholds = 100'000; ///< no estate is that large; more is a slip of the keyboard

} // namespace

Problems validate(const Station& station)
{
    Problems problems;
    if (station.code.trimmed().isEmpty())
        problems << Problem{QStringLiteral("code"), StationText::tr("The station needs a code.")};
    if (station.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), StationText::tr("The station needs a name.")};
    if (!station.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), StationText::tr("Choose the community or office the station belongs to.")};
    if (station.coordinates)
        problems << validate(*station.coordinates);
    if (!station.managerPhone.isEmpty()) {
        const PhoneCheck check = checkPhone(station.managerPhone);
        if (!check.isValid())
            problems << Problem{QStringLiteral("managerPhone"), check.sentence, Problem::Severity::Warning};
    }
    return problems;
}

Problems validate(const Estate& estate)
{
    Problems problems;
    if (estate.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), StationText::tr("The estate needs a name.")};
    if (!estate.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), StationText::tr("Choose the community the estate lies in.")};
    if (estate.coordinates)
        problems << validate(*estate.coordinates);
    if (estate.households < 0)
        problems << Problem{
            QStringLiteral("households"), StationText::tr("The number of households cannot be negative.")};
    if (estate.households > mostHouseholds) {
        problems << Problem{QStringLiteral("households"),
            StationText::tr("%1 households are more than any estate has; check the number.").arg(estate.households)};
    }
    return problems;
}
