#include "models/security/accountrecords.h"

#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/security/account.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountRecords)
};

QVariant badgeOf(const ListCell& cell)
{
    Account account;
    account.isActive = cell.text() == QStringLiteral("active");
    account.mustChangePassword = cell.boolean(1);
    account.lockedUntil = cell.integer(2);
    return QVariant::fromValue(accountBadge(account));
}

QVariant placeOf(const ListCell& cell)
{
    return cell.isNull() ? Words::tr("The whole office") : cell.text();
}

QVariant momentOf(const ListCell& cell)
{
    return cell.isNull() ? QVariant() : QVariant(isoMinute(QDateTime::fromMSecsSinceEpoch(cell.integer())));
}

} // namespace

bool isClosed(const Account& account)
{
    return account.lockedUntil > QDateTime::currentMSecsSinceEpoch();
}

RecordBadge accountBadge(const Account& account)
{
    if (!account.isActive)
        return {Words::tr("Disabled"), Tone::Neutral};
    if (isClosed(account))
        return {Words::tr("Closed until %1")
                    .arg(QDateTime::fromMSecsSinceEpoch(account.lockedUntil).toString(QStringLiteral("HH:mm"))),
            Tone::Bad};
    if (account.mustChangePassword)
        return {Words::tr("First password"), Tone::Information};
    return {Words::tr("Enabled"), Tone::Good};
}

QString AccountRecords::table() const
{
    return QStringLiteral("accounts");
}

QStringList AccountRecords::watchedTables() const
{
    return {QStringLiteral("accounts"), QStringLiteral("organisations")};
}

QList<ListColumn> AccountRecords::list() const
{
    using enum ColumnKind;
    const auto role = [](const ListCell& cell) { return roleTitle(roleFromCode(cell.text())); };
    return {
        ListColumn("name", Words::tr("Full name"), Name, 160, {"accounts.name"}).sorted().important(),
        ListColumn("role", Words::tr("Role"), Text, 110, {"accounts.role"}, role).sorted().important(),
        ListColumn("organisation", Words::tr("Answers for"), Text, 180, {"o.name"}, &placeOf),
        ListColumn("state", Words::tr("State"), Badge, 130,
            {"accounts.state", "accounts.must_change_password", "accounts.locked_until"}, &badgeOf)
            .sorted()
            .important(),
        ListColumn("last_sign_in", Words::tr("Last sign-in"), DateTime, 150,
            {"(SELECT e.happened_at FROM audit_events e WHERE e.account_id = accounts.id AND e.act = 'sign_in' AND "
             "e.is_refused = 0 ORDER BY e.id DESC LIMIT 1)"},
            &momentOf)
            .important(),
        ListColumn("failures", Words::tr("Wrong passwords since"), Integer, 130, {"accounts.failed_sign_ins"}),
    };
}

QString AccountRecords::joins() const
{
    return QStringLiteral("LEFT JOIN organisations o ON o.id = accounts.organisation_id");
}

QString AccountRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("accounts.organisation_id"));
    condition.choice(QStringLiteral("role"), QStringLiteral("accounts.role"));
    condition.choice(QStringLiteral("state"), QStringLiteral("accounts.state"));
    return condition.sql();
}

QList<FilterChoice> AccountRecords::filterChoices(Connection&) const
{
    FilterChoice state{QStringLiteral("state"), Words::tr("State"), {}};
    state.options.append({QStringLiteral("active"), Words::tr("Enabled")});
    state.options.append({QStringLiteral("disabled"), Words::tr("Disabled")});
    return {wordChoice("role", Words::tr("Role"), allRoles(), &roleCode, &roleTitle), state};
}
