#include "models/reports/officescope.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"

OfficeScope::OfficeScope(Connection& connection, OrganisationId organisation)
{
    const QList<Organisation> all = OrganisationRepository().all(connection);
    for (const Organisation& one : all) {
        if (organisation.isValid() ? one.id == organisation : !one.parent.isValid())
            m_heads << one.id;
        if (m_heads.size() == 1 && m_heads.first() == one.id)
            m_name = one.name;
    }
    if (m_heads.size() > 1)
        m_name.clear();
    if (!organisation.isValid()) {
        m_name
            = SettingsRepository().value(connection, SettingKey::officeName, m_name); // 潍州路街道, not the 区 above it
        return;
    }
    m_ids = OrganisationRepository().subtree(connection, organisation);
    if (m_ids.size() == all.size())
        m_ids.clear();
    else if (m_ids.isEmpty())
        m_ids << organisation.value(); // nobody's: finds nothing instead of everything
}

QString OfficeScope::condition(const QString& column, QVariantList& values) const
{
    if (isWhole())
        return {};
    for (const qint64 id : m_ids)
        values << id;
    return QStringLiteral(" AND %1 IN (%2)").arg(column, placeholders(m_ids.size()));
}
