#include "models/security/permissions.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <optional>

namespace {

constexpr int A = 1 << int(Role::Administrator);
constexpr int E = 1 << int(Role::Entry);
constexpr int R = 1 << int(Role::Review);
constexpr int F = 1 << int(Role::Finance);
constexpr int Q = 1 << int(Role::Query);
constexpr int U = 1 << int(Role::Audit);

struct ActRow {
    Act act;
    const char* code;
    const char* title;
    int roles;
};

constexpr std::array actRows{
    ActRow{Act::SignIn, "sign_in", QT_TRANSLATE_NOOP("Act", "Sign in"), A | E | R | F | Q | U},
    ActRow{Act::ChangeOwnPassword, "change_own_password", QT_TRANSLATE_NOOP("Act", "Change the own password"),
        A | E | R | F | Q | U},
    ActRow{Act::ManageAccounts, "manage_accounts", QT_TRANSLATE_NOOP("Act", "Manage accounts"), A},
    ActRow{Act::ChangeSettings, "change_settings", QT_TRANSLATE_NOOP("Act", "Change settings"), A},
    ActRow{Act::ChangeWords, "change_words", QT_TRANSLATE_NOOP("Act", "Change dictionaries"), A},
    ActRow{Act::AddWords, "add_words", QT_TRANSLATE_NOOP("Act", "Add words to dictionaries"), A | E},
    ActRow{Act::Backup, "backup", QT_TRANSLATE_NOOP("Act", "Back up"), A | E | R | F},
    ActRow{Act::Restore, "restore", QT_TRANSLATE_NOOP("Act", "Restore a backup"), A},
    ActRow{Act::RotateKeys, "rotate_keys", QT_TRANSLATE_NOOP("Act", "Change the office's key"), A},
    ActRow{Act::CheckOffice, "check_office", QT_TRANSLATE_NOOP("Act", "Check the office"), A | E | R | F | Q | U},
    ActRow{Act::MaskNumbers, "mask_numbers", QT_TRANSLATE_NOOP("Act", "Mask ID and phone numbers in texts"), A},
    ActRow{Act::ViewAudit, "view_audit", QT_TRANSLATE_NOOP("Act", "See the audit trail"), A | U},
    ActRow{Act::ViewRecords, "view_records", QT_TRANSLATE_NOOP("Act", "See records"), A | E | R | F | Q | U},
    ActRow{Act::ExportList, "export_list", QT_TRANSLATE_NOOP("Act", "Export lists and reports"), A | E | R | F | Q | U},
    ActRow{Act::ExportNumbers, "export_numbers", QT_TRANSLATE_NOOP("Act", "Export full ID and phone numbers"), A},
    ActRow{Act::RevealNumber, "reveal_number", QT_TRANSLATE_NOOP("Act", "Show an ID or phone number"), A | E | R},
    ActRow{Act::OpenPhoneList, "open_phone_list", QT_TRANSLATE_NOOP("Act", "Open a list of phone numbers"), A | E | R},
    ActRow{Act::Import, "import", QT_TRANSLATE_NOOP("Act", "Import"), A | E},
    ActRow{Act::ManageOrganisations, "manage_organisations", QT_TRANSLATE_NOOP("Act", "Change organisations"), A},
    ActRow{Act::EditPlaces, "edit_places", QT_TRANSLATE_NOOP("Act", "Change stations and estates"), A | E},
    ActRow{Act::EditVolunteers, "edit_volunteers", QT_TRANSLATE_NOOP("Act", "Change volunteers"), A | E},
    ActRow{
        Act::ReviewVolunteers, "review_volunteers", QT_TRANSLATE_NOOP("Act", "Change the state of volunteers"), A | R},
    ActRow{Act::EditTeams, "edit_teams", QT_TRANSLATE_NOOP("Act", "Change teams and memberships"), A | E},
    ActRow{Act::EditProjects, "edit_projects", QT_TRANSLATE_NOOP("Act", "Change projects"), A | E},
    ActRow{Act::ReviewProjects, "review_projects", QT_TRANSLATE_NOOP("Act", "Change the state of projects"), A | R},
    ActRow{Act::EditActivities, "edit_activities", QT_TRANSLATE_NOOP("Act", "Change activities and sign-ins"), A | E},
    ActRow{Act::ConfirmHours, "confirm_hours", QT_TRANSLATE_NOOP("Act", "Confirm an activity's hours"), A | R},
    ActRow{Act::EnterHours, "enter_hours", QT_TRANSLATE_NOOP("Act", "Enter hours"), A | E},
    ActRow{Act::CheckHours, "check_hours", QT_TRANSLATE_NOOP("Act", "Check hours"), A | R},
    ActRow{Act::VoidHours, "void_hours", QT_TRANSLATE_NOOP("Act", "Void hours"), A | R},
    ActRow{Act::HandleOrders, "handle_orders", QT_TRANSLATE_NOOP("Act", "Take, dispatch and close orders"), A | E | R},
    ActRow{Act::EditHonors, "edit_honors", QT_TRANSLATE_NOOP("Act", "Change honors"), A | E},
    ActRow{Act::DecideHonors, "decide_honors", QT_TRANSLATE_NOOP("Act", "Decide about honors"), A | R},
    ActRow{Act::PrintHonors, "print_honors", QT_TRANSLATE_NOOP("Act", "Print honor rolls"), A | E | R},
};
static_assert(actRows.size() == actCount);

const ActRow& rowOf(Act act)
{
    return actRows.at(size_t(act));
}

/// A table's act for rows that come or change, and another one where their state changes.
struct TableRule {
    std::optional<Act> row;
    std::optional<Act> state;
};

const QHash<QString, TableRule>& tableRules()
{
    static const QHash<QString, TableRule> rules = [] {
        QHash<QString, TableRule> all{
            {QStringLiteral("accounts"), {Act::ManageAccounts, {}}},
            {QStringLiteral("settings"), {Act::ChangeSettings, {}}},
            {QStringLiteral("organisations"), {Act::ManageOrganisations, {}}},
            {QStringLiteral("estates"), {Act::EditPlaces, {}}},
            {QStringLiteral("stations"), {Act::EditPlaces, {}}},
            {QStringLiteral("volunteers"), {Act::EditVolunteers, Act::ReviewVolunteers}},
            {QStringLiteral("teams"), {Act::EditTeams, {}}},
            {QStringLiteral("memberships"), {Act::EditTeams, {}}},
            {QStringLiteral("projects"), {Act::EditProjects, Act::ReviewProjects}},
            {QStringLiteral("activities"), {Act::EditActivities, {}}},
            {QStringLiteral("attendance"), {Act::EditActivities, {}}},
            {QStringLiteral("service_records"), {Act::EnterHours, {}}},
            {QStringLiteral("orders"), {Act::HandleOrders, {}}},
            {QStringLiteral("order_rounds"), {Act::HandleOrders, {}}},
            {QStringLiteral("evaluations"), {Act::HandleOrders, {}}},
            {QStringLiteral("honor_batches"), {Act::EditHonors, Act::DecideHonors}},
            {QStringLiteral("awards"), {Act::EditHonors, Act::DecideHonors}},
            {QStringLiteral("honor_rolls"), {Act::PrintHonors, {}}},
        };
        for (const char* words :
            {"service_fields", "skills", "politics", "professional_levels", "team_categories", "station_types",
                "project_categories", "project_sources", "order_sources", "need_categories", "honor_titles"})
            all.insert(QString::fromLatin1(words), {Act::ChangeWords, {}});
        return all;
    }();
    return rules;
}

/// Settings that the program keeps for itself.
bool isOwnSetting(const QJsonObject& after)
{
    static const QStringList own{QStringLiteral("last_backup"), QStringLiteral("last_volunteer_number")};
    const QStringList keys = after.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString& key) { return own.contains(key); });
}

} // namespace

bool may(Role role, Act act)
{
    return (rowOf(act).roles & (1 << int(role))) != 0;
}

QList<Act> allActs()
{
    QList<Act> all;
    for (const ActRow& row : actRows)
        all << row.act;
    return all;
}

QString actCode(Act act)
{
    return QString::fromLatin1(rowOf(act).code);
}

QString actTitle(Act act)
{
    return QCoreApplication::translate("Act", rowOf(act).title);
}

QString actTitle(const QString& code)
{
    for (const ActRow& row : actRows) {
        if (code == QLatin1String(row.code))
            return actTitle(row.act);
    }
    return code;
}

QString refusalSentence(Role role, Act act)
{
    return QCoreApplication::translate("Act",
        "An account of the role “%1” may not do this: %2. Ask somebody with the right role, or the administrator.")
        .arg(roleTitle(role), actTitle(act));
}

std::optional<Act> actOf(const Change& change)
{
    const auto rule = tableRules().constFind(change.table);
    if (rule == tableRules().constEnd())
        return std::nullopt;
    const bool isNew = change.kind == Change::Kind::Inserted;
    const QString state = change.after.value(QStringLiteral("state")).toString();
    if (change.table == QStringLiteral("settings") && isOwnSetting(change.after))
        return std::nullopt;
    if (isNew && rule->row == Act::ChangeWords)
        return Act::AddWords;
    if (isNew || state.isEmpty())
        return rule->row;
    if (change.table == QStringLiteral("service_records"))
        return state == QStringLiteral("void") ? Act::VoidHours : Act::CheckHours;
    if (change.table == QStringLiteral("activities") && state == QStringLiteral("confirmed"))
        return Act::ConfirmHours;
    return rule->state ? rule->state : rule->row;
}

bool isJudged(const QString& table)
{
    return tableRules().contains(table);
}

bool mayTouch(Role role, const QString& table)
{
    const TableRule rule = tableRules().value(table);
    const auto mayBy = [role](const std::optional<Act>& act) { return act && may(role, *act); };
    return mayBy(rule.row) || mayBy(rule.state) || may(role, Act::Import) || may(role, Act::ConfirmHours);
}
