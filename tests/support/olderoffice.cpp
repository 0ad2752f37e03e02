#include "tests/support/olderoffice.h"

#include "models/database/query.h"
#include "models/security/keywrapping.h"

void makeSchema6(const QString& location, const KeyRing& ring, const QString& password)
{
    const WrappedKey key = wrapKey(ring.newest().key, password, KeyCost{1, 1024, 1});
    Connection connection(location, Connection::Access::Write);
    Query(connection,
        QStringLiteral("INSERT INTO vault_keys (id, account_id, key_version, algorithm, iterations, memory_kib, "
                       "lanes, salt, wrapped) VALUES (1, 1, 1, ?, ?, ?, ?, ?, ?)"))
        .bind(key.algorithm)
        .bind(key.passes)
        .bind(key.memoryKib)
        .bind(key.lanes)
        .bind(key.salt)
        .bind(key.wrapped)
        .run();
    for (const char* table :
        {"audit_events", "audit_head", "key_rotation", "data_key_grants", "office_secrets", "account_keys", "data_keys",
            "office_clock", "account_proofs", "calendar_days", "finding_records", "findings", "ledger_checks"})
        connection.execute(QStringLiteral("DROP TABLE %1").arg(QString::fromLatin1(table)));
    for (const char* table :
        {"day_signatures", "spot_check_lines", "spot_checks", "external_hours", "objections", "hour_display_lines",
            "hour_displays", "supplements", "service_corrections", "visits", "duty_handovers", "duty_swaps", "duties",
            "duty_rosters", "duty_wishes", "duty_members", "duty_templates", "duty_posts", "visit_kinds"})
        connection.execute(QStringLiteral("DROP TABLE %1").arg(QString::fromLatin1(table)));
    for (const char* index :
        {"awards_to_present", "orders_by_station", "orders_by_group", "evaluations_to_answer", "volunteers_by_merge"})
        connection.execute(QStringLiteral("DROP INDEX %1").arg(QString::fromLatin1(index)));
    for (const char* table : {"exchange_payments", "exchange_lines", "exchanges", "household_members", "households",
             "goods_moves", "point_goods", "merchants", "point_balances", "point_entries", "point_rounds",
             "point_rules", "exchange_kinds"})
        connection.execute(QStringLiteral("DROP TABLE %1").arg(QString::fromLatin1(table)));
    for (const char* table : {"honor_objections", "certificates", "ledger_root_members", "ledger_roots", "need_rules",
             "fund_entries", "fund_accounts", "fund_purposes", "attachment_pieces", "attachments", "assessment_sheets",
             "assessment_subjects", "assessments", "missed_calls", "review_sheets", "review_candidates",
             "review_rounds", "licences", "enrolments", "credentials", "course_sessions", "courses", "credential_kinds",
             "intern_entries", "interns"})
        connection.execute(QStringLiteral("DROP TABLE %1").arg(QString::fromLatin1(table)));
    for (const char* table : {"interns", "intern_entries", "courses", "course_sessions", "review_rounds",
             "hour_displays", "spot_checks", "visits", "assessments", "merchants", "point_goods", "households",
             "fund_accounts", "fund_entries", "certificates", "ledger_roots"}) {
        connection.execute(QStringLiteral("DROP TABLE %1_search").arg(QString::fromLatin1(table)));
        connection.execute(QStringLiteral("DROP TABLE %1_tokens").arg(QString::fromLatin1(table)));
    }
    for (const char* column : {"accounts DROP COLUMN failed_sign_ins", "accounts DROP COLUMN locked_until",
             "accounts DROP COLUMN must_change_password", "awards DROP COLUMN person_sealed",
             "awards DROP COLUMN notice_until", "honor_batches DROP COLUMN notice_days",
             "honor_batches DROP COLUMN notice_from", "honor_batches DROP COLUMN notice_until",
             "honor_batches DROP COLUMN basis", "honor_batches DROP COLUMN contact",
             "organisations DROP COLUMN residents", "honor_batches DROP COLUMN given_by",
             "awards DROP COLUMN presented_on", "order_months DROP COLUMN reached_dispatch",
             "order_months DROP COLUMN reached_accept", "order_months DROP COLUMN reached_close",
             "order_months DROP COLUMN reached_rating", "volunteers DROP COLUMN birth_date_sealed",
             "volunteers DROP COLUMN address_sealed", "orders DROP COLUMN address_sealed",
             "teams DROP COLUMN menu_needs", "teams DROP COLUMN menu_times", "teams DROP COLUMN menu_area",
             "teams DROP COLUMN menu_contact", "teams DROP COLUMN menu_ordering", "orders DROP COLUMN station_id",
             "orders DROP COLUMN group_id", "orders DROP COLUMN verification", "orders DROP COLUMN verification_note",
             "order_rounds DROP COLUMN result", "order_rounds DROP COLUMN cost_fen",
             "attendance DROP COLUMN signed_up_at", "attendance DROP COLUMN post",
             "attendance DROP COLUMN state_reason", "attendance DROP COLUMN care_reason",
             "attendance DROP COLUMN second_in_at", "attendance DROP COLUMN second_out_at",
             "attendance DROP COLUMN second_break_minutes", "attendance DROP COLUMN third_in_at",
             "attendance DROP COLUMN third_out_at", "attendance DROP COLUMN third_break_minutes",
             "activities DROP COLUMN posts", "activities DROP COLUMN organiser", "activities DROP COLUMN manager",
             "activities DROP COLUMN recruits_from", "activities DROP COLUMN recruits_until",
             "activities DROP COLUMN asks_insurance", "service_records DROP COLUMN care_reason",
             "service_records DROP COLUMN entered_as", "projects DROP COLUMN starts_on", "projects DROP COLUMN ends_on",
             "projects DROP COLUMN recruits_from", "projects DROP COLUMN recruits_until",
             "projects DROP COLUMN recruiting_area", "projects DROP COLUMN funding", "projects DROP COLUMN protection",
             "projects DROP COLUMN beneficiaries", "projects DROP COLUMN spent_fen", "projects DROP COLUMN results",
             "evaluations DROP COLUMN follow_up_due"})
        connection.execute(QStringLiteral("ALTER TABLE %1").arg(QString::fromLatin1(column)));
    connection.execute(QStringLiteral(
        "DELETE FROM figure_months WHERE figure LIKE 'reached_%' OR figure = 'day_minutes' OR figure LIKE 'points_%'"));
    connection.execute(QStringLiteral("PRAGMA user_version = 6"));
}
