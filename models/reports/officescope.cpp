#include "models/reports/officescope.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"

OfficeScope::OfficeScope(Connection& connection, OrganisationId organisation)
{
    const OrganisationRepository organisations;
    if (!organisation.isValid()) {
        const QList<Organisation> tops = organisations.tops(connection);
        for (const Organisation& top : tops)
            m_heads << top.id;
        m_name = SettingsRepository().value(connection, SettingKey::officeName); // the street, not the 区 above it
        return;
    }
    if (const auto head = organisations.find(connection, organisation)) {
        m_heads << head->id;
        m_name = head->name;
    }
    m_ids = organisations.subtree(connection, organisation);
    if (m_ids.isEmpty())
        m_ids << organisation.value(); // nobody's: finds nothing instead of everything
    else if (m_ids.size() == organisations.count(connection))
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
