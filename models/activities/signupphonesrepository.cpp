#include "models/activities/signupphonesrepository.h"

#include "models/database/query.h"
#include "models/security/vault.h"

QList<SignUpPhone> SignUpPhonesRepository::of(Connection& connection, ActivityId activity) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT v.id, v.name, v.number, v.phone_sealed, a.state, COALESCE((SELECT t.name FROM memberships m JOIN "
            "teams t ON t.id = m.team_id WHERE m.volunteer_id = v.id AND m.left_on IS NULL ORDER BY m.id LIMIT 1), '') "
            "FROM attendance a JOIN volunteers v ON v.id = a.volunteer_id WHERE a.activity_id = ? AND a.state NOT IN "
            "('declined', 'cancelled') ORDER BY v.name_key, a.id"));
    query.bind(activity).run();
    QList<SignUpPhone> people;
    while (query.next()) {
        const QString phone = m_vault.open(query.blob(3), {"volunteers", "phone_sealed", query.integer(0)});
        people << SignUpPhone{
            query.text(1), query.text(2), phone, query.text(5), attendanceStates().fromCode(query.text(4))};
    }
    return people;
}
