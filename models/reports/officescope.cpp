#include "models/reports/officescope.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/readscope.h"

OfficeScope::OfficeScope(Connection& connection, OrganisationId organisation)
{
    const OrganisationRepository organisations;
    QList<qint64> wanted;
    if (organisation.isValid())
        wanted = organisations.subtree(connection, organisation);
    if (organisation.isValid() && wanted.isEmpty())
        wanted << organisation.value(); // nobody's: finds nothing instead of everything
    m_ids = readableOrganisations(connection, wanted);
    const QSet<qint64> within(m_ids.begin(), m_ids.end());
    const QList<Organisation> all = organisations.all(connection);
    for (const Organisation& one : all) {
        const bool isInside = within.isEmpty() || within.contains(one.id.value());
        const bool hasHead = one.parent.isValid() && (within.isEmpty() || within.contains(one.parent.value()));
        if (!isInside || hasHead)
            continue;
        m_heads << one.id;
        m_name = one.name;
    }
    if (within.isEmpty())
        m_name = SettingsRepository().value(connection, SettingKey::officeName); // the street, not the 区 above it
    else if (m_ids.size() == all.size())
        m_ids.clear();
}

QString OfficeScope::condition(const QString& column, QVariantList& values) const
{
    if (isWhole())
        return {};
    for (const qint64 id : m_ids)
        values << id;
    return QStringLiteral(" AND %1 IN (%2)").arg(column, placeholders(m_ids.size()));
}

QString periodCondition(const Period& period, const QString& column, QVariantList& values)
{
    QString condition;
    if (!period.from.isNull()) {
        condition += QStringLiteral(" AND %1 >= ?").arg(column);
        values << isoDate(period.from);
    }
    if (!period.to.isNull()) {
        condition += QStringLiteral(" AND %1 < ?").arg(column);
        values << isoDate(period.to);
    }
    return condition;
}
