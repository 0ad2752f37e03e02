#include "models/security/accountrecords.h"

#include "models/database/query.h"
#include "models/records/recordcondition.h"
#include "models/security/account.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountRecords)
};

Account accountFrom(const Query& query)
{
    Account account;
    account.id = query.id<AccountId>(0);
    account.name = query.text(1);
    account.role = roleFromCode(query.text(2));
    account.isActive = query.text(4) == QStringLiteral("active");
    account.mustChangePassword = query.boolean(5);
    account.failedSignIns = query.number(6);
    account.lockedUntil = query.integer(7);
    return account;
}

} // namespace

bool isClosed(const Account& account)
{
    return account.lockedUntil > QDateTime::currentMSecsSinceEpoch();
}

RecordBadge accountBadge(const Account& account)
{
    if (!account.isActive)
        return {Text::tr("Disabled"), Tone::Neutral};
    if (isClosed(account))
        return {Text::tr("Closed until %1")
                    .arg(QDateTime::fromMSecsSinceEpoch(account.lockedUntil).toString(QStringLiteral("HH:mm"))),
            Tone::Bad};
    if (account.mustChangePassword)
        return {Text::tr("First password"), Tone::Information};
    return {Text::tr("Active", "account"), Tone::Good};
}

QString AccountRecords::table() const
{
    return QStringLiteral("accounts");
}

QStringList AccountRecords::watchedTables() const
{
    return {QStringLiteral("accounts"), QStringLiteral("organisations")};
}

QList<RecordColumn> AccountRecords::columns() const
{
    return {
        {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Name, 160, QStringLiteral("accounts.name")},
        {QStringLiteral("role"), Text::tr("Role"), ColumnKind::Text, 110, QStringLiteral("accounts.role")},
        {QStringLiteral("organisation"), Text::tr("Answers for"), ColumnKind::Text, 180, {}},
        {QStringLiteral("state"), Text::tr("State"), ColumnKind::Badge, 130, QStringLiteral("accounts.state")},
        {QStringLiteral("last_sign_in"), Text::tr("Last sign-in"), ColumnKind::DateTime, 150, {}},
        {QStringLiteral("failures"), Text::tr("Wrong passwords since"), ColumnKind::Integer, 130, {}},
    };
}

QString AccountRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("accounts.organisation_id"));
    condition.choice(QStringLiteral("role"), QStringLiteral("accounts.role"));
    condition.choice(QStringLiteral("state"), QStringLiteral("accounts.state"));
    return condition.sql();
}

QList<RecordRow> AccountRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral("SELECT a.id, a.name, a.role, o.name, a.state, a.must_change_password, a.failed_sign_ins, "
                       "a.locked_until, (SELECT e.happened_at FROM audit_events e WHERE e.account_id = a.id AND "
                       "e.act = 'sign_in' AND e.is_refused = 0 ORDER BY e.id DESC LIMIT 1) FROM accounts a "
                       "LEFT JOIN organisations o ON o.id = a.organisation_id WHERE a.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const Account account = accountFrom(query);
        const QString place = query.isNull(3) ? Text::tr("The whole office") : query.text(3);
        const QVariant signIn
            = query.isNull(8) ? QVariant() : QVariant(isoMinute(QDateTime::fromMSecsSinceEpoch(query.integer(8))));
        rows << RecordRow{account.id.value(),
            {account.name, roleTitle(account.role), place, QVariant::fromValue(accountBadge(account)), signIn,
                account.failedSignIns}};
    }
    return rows;
}

QList<FilterChoice> AccountRecords::filterChoices(Connection&) const
{
    FilterChoice role{QStringLiteral("role"), Text::tr("Role"), {}};
    for (const Role one : allRoles())
        role.options.append({roleCode(one), roleTitle(one)});
    FilterChoice state{QStringLiteral("state"), Text::tr("State"), {}};
    state.options.append({QStringLiteral("active"), Text::tr("Active", "account")});
    state.options.append({QStringLiteral("disabled"), Text::tr("Disabled")});
    return {role, state};
}
