#include "models/security/audittitles.h"

#include "models/security/permissions.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditTitles)
};

struct Title {
    const char* code;
    const char* title;
};

constexpr std::array tables{
    Title{"volunteers", QT_TRANSLATE_NOOP("AuditTitles", "Volunteer")},
    Title{"teams", QT_TRANSLATE_NOOP("AuditTitles", "Team")},
    Title{"memberships", QT_TRANSLATE_NOOP("AuditTitles", "Membership")},
    Title{"stations", QT_TRANSLATE_NOOP("AuditTitles", "Station")},
    Title{"estates", QT_TRANSLATE_NOOP("AuditTitles", "Estate")},
    Title{"projects", QT_TRANSLATE_NOOP("AuditTitles", "Project")},
    Title{"activities", QT_TRANSLATE_NOOP("AuditTitles", "Activity")},
    Title{"attendance", QT_TRANSLATE_NOOP("AuditTitles", "Sign-in")},
    Title{"service_records", QT_TRANSLATE_NOOP("AuditTitles", "Hours")},
    Title{"orders", QT_TRANSLATE_NOOP("AuditTitles", "Order")},
    Title{"order_rounds", QT_TRANSLATE_NOOP("AuditTitles", "Round of an order")},
    Title{"evaluations", QT_TRANSLATE_NOOP("AuditTitles", "Rating")},
    Title{"honor_batches", QT_TRANSLATE_NOOP("AuditTitles", "Honor batch")},
    Title{"awards", QT_TRANSLATE_NOOP("AuditTitles", "Award")},
    Title{"honor_rolls", QT_TRANSLATE_NOOP("AuditTitles", "Honor roll")},
    Title{"organisations", QT_TRANSLATE_NOOP("AuditTitles", "Organisation")},
    Title{"accounts", QT_TRANSLATE_NOOP("AuditTitles", "Account")},
    Title{"settings", QT_TRANSLATE_NOOP("AuditTitles", "Setting")},
    Title{"service_fields", QT_TRANSLATE_NOOP("AuditTitles", "Word: service field")},
    Title{"skills", QT_TRANSLATE_NOOP("AuditTitles", "Word: skill")},
    Title{"politics", QT_TRANSLATE_NOOP("AuditTitles", "Word: political status")},
    Title{"professional_levels", QT_TRANSLATE_NOOP("AuditTitles", "Word: professional level")},
    Title{"team_categories", QT_TRANSLATE_NOOP("AuditTitles", "Word: kind of team")},
    Title{"station_types", QT_TRANSLATE_NOOP("AuditTitles", "Word: kind of station")},
    Title{"project_categories", QT_TRANSLATE_NOOP("AuditTitles", "Word: kind of project")},
    Title{"project_sources", QT_TRANSLATE_NOOP("AuditTitles", "Word: source of a project")},
    Title{"order_sources", QT_TRANSLATE_NOOP("AuditTitles", "Word: source of an order")},
    Title{"need_categories", QT_TRANSLATE_NOOP("AuditTitles", "Word: kind of need")},
    Title{"honor_titles", QT_TRANSLATE_NOOP("AuditTitles", "Word: honor title")},
};

constexpr std::array columns{
    Title{"name", QT_TRANSLATE_NOOP("AuditTitles", "Name")},
    Title{"code", QT_TRANSLATE_NOOP("AuditTitles", "Code")},
    Title{"number", QT_TRANSLATE_NOOP("AuditTitles", "Number")},
    Title{"value", QT_TRANSLATE_NOOP("AuditTitles", "Value")},
    Title{"role", QT_TRANSLATE_NOOP("AuditTitles", "Role")},
    Title{"state", QT_TRANSLATE_NOOP("AuditTitles", "State")},
    Title{"state_reason", QT_TRANSLATE_NOOP("AuditTitles", "Reason")},
    Title{"void_reason", QT_TRANSLATE_NOOP("AuditTitles", "Reason")},
    Title{"must_change_password", QT_TRANSLATE_NOOP("AuditTitles", "Must change the password")},
    Title{"organisation_id", QT_TRANSLATE_NOOP("AuditTitles", "Organisation")},
    Title{"parent_id", QT_TRANSLATE_NOOP("AuditTitles", "Belongs to")},
    Title{"kind", QT_TRANSLATE_NOOP("AuditTitles", "Kind")},
    Title{"latitude", QT_TRANSLATE_NOOP("AuditTitles", "Latitude")},
    Title{"longitude", QT_TRANSLATE_NOOP("AuditTitles", "Longitude")},
    Title{"households", QT_TRANSLATE_NOOP("AuditTitles", "Households")},
    Title{"sex", QT_TRANSLATE_NOOP("AuditTitles", "Sex")},
    Title{"birth_date", QT_TRANSLATE_NOOP("AuditTitles", "Birth date")},
    Title{"id_type", QT_TRANSLATE_NOOP("AuditTitles", "ID document")},
    Title{"id_number_sealed", QT_TRANSLATE_NOOP("AuditTitles", "ID number")},
    Title{"phone_sealed", QT_TRANSLATE_NOOP("AuditTitles", "Phone")},
    Title{"contact_phone_sealed", QT_TRANSLATE_NOOP("AuditTitles", "Phone of the contact")},
    Title{"leader_phone_sealed", QT_TRANSLATE_NOOP("AuditTitles", "Phone of the leader")},
    Title{"manager_phone_sealed", QT_TRANSLATE_NOOP("AuditTitles", "Phone of who is in charge")},
    Title{"requester_phone_sealed", QT_TRANSLATE_NOOP("AuditTitles", "Phone of the requester")},
    Title{"person_sealed", QT_TRANSLATE_NOOP("AuditTitles", "ID number")},
    Title{"estate_id", QT_TRANSLATE_NOOP("AuditTitles", "Estate")},
    Title{"address", QT_TRANSLATE_NOOP("AuditTitles", "Address")},
    Title{"politics_id", QT_TRANSLATE_NOOP("AuditTitles", "Political status")},
    Title{"education", QT_TRANSLATE_NOOP("AuditTitles", "Education")},
    Title{"occupation", QT_TRANSLATE_NOOP("AuditTitles", "Occupation")},
    Title{"free_times", QT_TRANSLATE_NOOP("AuditTitles", "Free times")},
    Title{"registered_on", QT_TRANSLATE_NOOP("AuditTitles", "Registered on")},
    Title{"level_id", QT_TRANSLATE_NOOP("AuditTitles", "Professional level")},
    Title{"contact_name", QT_TRANSLATE_NOOP("AuditTitles", "Contact")},
    Title{"insured_from", QT_TRANSLATE_NOOP("AuditTitles", "Insured from")},
    Title{"insured_to", QT_TRANSLATE_NOOP("AuditTitles", "Insured to")},
    Title{"platform_number", QT_TRANSLATE_NOOP("AuditTitles", "Number of the platform")},
    Title{"notes", QT_TRANSLATE_NOOP("AuditTitles", "Notes")},
    Title{"service_minutes", QT_TRANSLATE_NOOP("AuditTitles", "Minutes in all")},
    Title{"star", QT_TRANSLATE_NOOP("AuditTitles", "Stars")},
    Title{"category_id", QT_TRANSLATE_NOOP("AuditTitles", "Category")},
    Title{"field_id", QT_TRANSLATE_NOOP("AuditTitles", "Service field")},
    Title{"leader_id", QT_TRANSLATE_NOOP("AuditTitles", "Leader (volunteer)")},
    Title{"leader_name", QT_TRANSLATE_NOOP("AuditTitles", "Leader")},
    Title{"manager_id", QT_TRANSLATE_NOOP("AuditTitles", "In charge (volunteer)")},
    Title{"manager_name", QT_TRANSLATE_NOOP("AuditTitles", "In charge")},
    Title{"founded_on", QT_TRANSLATE_NOOP("AuditTitles", "Founded on")},
    Title{"joined_on", QT_TRANSLATE_NOOP("AuditTitles", "Joined on")},
    Title{"left_on", QT_TRANSLATE_NOOP("AuditTitles", "Left on")},
    Title{"team_id", QT_TRANSLATE_NOOP("AuditTitles", "Team")},
    Title{"volunteer_id", QT_TRANSLATE_NOOP("AuditTitles", "Volunteer")},
    Title{"project_id", QT_TRANSLATE_NOOP("AuditTitles", "Project")},
    Title{"station_id", QT_TRANSLATE_NOOP("AuditTitles", "Station")},
    Title{"merged_into_id", QT_TRANSLATE_NOOP("AuditTitles", "Merged into")},
    Title{"type_id", QT_TRANSLATE_NOOP("AuditTitles", "Type")},
    Title{"opening_hours", QT_TRANSLATE_NOOP("AuditTitles", "Opening hours")},
    Title{"is_always_open", QT_TRANSLATE_NOOP("AuditTitles", "Open day and night")},
    Title{"services", QT_TRANSLATE_NOOP("AuditTitles", "Services")},
    Title{"is_brand", QT_TRANSLATE_NOOP("AuditTitles", "Brand project")},
    Title{"budget_fen", QT_TRANSLATE_NOOP("AuditTitles", "Budget in fen")},
    Title{"summary", QT_TRANSLATE_NOOP("AuditTitles", "Summary")},
    Title{"target_group", QT_TRANSLATE_NOOP("AuditTitles", "For whom")},
    Title{"place", QT_TRANSLATE_NOOP("AuditTitles", "Place")},
    Title{"plan", QT_TRANSLATE_NOOP("AuditTitles", "Plan")},
    Title{"starts_at", QT_TRANSLATE_NOOP("AuditTitles", "Begins")},
    Title{"ends_at", QT_TRANSLATE_NOOP("AuditTitles", "Ends")},
    Title{"started_at", QT_TRANSLATE_NOOP("AuditTitles", "Begun")},
    Title{"ended_at", QT_TRANSLATE_NOOP("AuditTitles", "Ended")},
    Title{"checked_in_at", QT_TRANSLATE_NOOP("AuditTitles", "Signed in at")},
    Title{"checked_out_at", QT_TRANSLATE_NOOP("AuditTitles", "Signed out at")},
    Title{"break_minutes", QT_TRANSLATE_NOOP("AuditTitles", "Break in minutes")},
    Title{"minutes", QT_TRANSLATE_NOOP("AuditTitles", "Minutes")},
    Title{"content", QT_TRANSLATE_NOOP("AuditTitles", "What was done")},
    Title{"checked_by", QT_TRANSLATE_NOOP("AuditTitles", "Checked by")},
    Title{"is_self_checked", QT_TRANSLATE_NOOP("AuditTitles", "Checked by who entered it")},
    Title{"requester_name", QT_TRANSLATE_NOOP("AuditTitles", "Requester")},
    Title{"need_id", QT_TRANSLATE_NOOP("AuditTitles", "Need")},
    Title{"details", QT_TRANSLATE_NOOP("AuditTitles", "Details")},
    Title{"urgency", QT_TRANSLATE_NOOP("AuditTitles", "Urgency")},
    Title{"round", QT_TRANSLATE_NOOP("AuditTitles", "Round")},
    Title{"closed_at", QT_TRANSLATE_NOOP("AuditTitles", "Closed at")},
    Title{"grade", QT_TRANSLATE_NOOP("AuditTitles", "Grade")},
    Title{"words", QT_TRANSLATE_NOOP("AuditTitles", "Words")},
    Title{"year", QT_TRANSLATE_NOOP("AuditTitles", "Year")},
    Title{"citation", QT_TRANSLATE_NOOP("AuditTitles", "Citation")},
    Title{"issuer", QT_TRANSLATE_NOOP("AuditTitles", "Issuer")},
    Title{"announced_on", QT_TRANSLATE_NOOP("AuditTitles", "Announced on")},
    Title{"granted_on", QT_TRANSLATE_NOOP("AuditTitles", "Granted on")},
    Title{"honoured_name", QT_TRANSLATE_NOOP("AuditTitles", "Honoured")},
    Title{"deeds", QT_TRANSLATE_NOOP("AuditTitles", "Deeds")},
    Title{"position", QT_TRANSLATE_NOOP("AuditTitles", "Order")},
    Title{"is_retired", QT_TRANSLATE_NOOP("AuditTitles", "Retired")},
    Title{"remark", QT_TRANSLATE_NOOP("AuditTitles", "Remark")},
};

template <size_t Size> QString titleIn(const std::array<Title, Size>& titles, const QString& code)
{
    for (const Title& one : titles) {
        if (code == QLatin1String(one.code))
            return QCoreApplication::translate("AuditTitles", one.title);
    }
    return code;
}

} // namespace

QString auditTableTitle(const QString& table)
{
    return titleIn(tables, table);
}

QString auditColumnTitle(const QString& column)
{
    return titleIn(columns, column);
}

QString auditRecordTitle(const QString& table, qint64 id)
{
    if (table.isEmpty())
        return {};
    return id > 0 ? Text::tr("%1 no. %2").arg(auditTableTitle(table)).arg(id) : auditTableTitle(table);
}

QString auditAccountTitle(const QString& name)
{
    return name.isEmpty() ? Text::tr("The program") : name;
}

QString auditActTitle(const QString& code)
{
    return code == QStringLiteral("program") ? Text::tr("Kept by the program") : actTitle(code);
}

QStringList auditedTables()
{
    QStringList codes;
    for (const Title& one : tables)
        codes << QString::fromLatin1(one.code);
    return codes;
}
