#include "app/recordsources.h"

#include "models/organisation/organisationrecords.h"
#include "models/security/office.h"

#include <functional>

namespace {

struct Kind {
    QString name;
    std::function<std::shared_ptr<const RecordSource>(Office&)> make;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all{
        {QStringLiteral("organisations"), [](Office&) { return std::make_shared<OrganisationRecords>(); }},
    };
    return all;
}

} // namespace

QStringList recordKinds()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names << kind.name;
    return names;
}

std::shared_ptr<const RecordSource> makeRecordSource(const QString& kind, Office& office)
{
    for (const Kind& known : kinds()) {
        if (known.name == kind)
            return known.make(office);
    }
    return nullptr;
}
