#include "models/common/idnumber.h"
#include "models/common/masking.h"
#include "models/database/query.h"
#include "models/honors/award.h"
#include "models/reports/listreports.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/security/vault.h"

namespace {

using Kind = SheetColumnKind;

const QString onNotice = QStringLiteral("a.state = 'publicised'");

/// It hangs in public: no whole name and no number, whoever prints it.
class NoticeRows final : public ReportRows {
public:
    NoticeRows(Connection& connection, const Vault& vault, const ReportRequest& request)
        : m_vault(vault)
        , m_awards(connection, sql(OfficeScope(connection, request.organisation), m_values))
    {
        m_awards.bindAll(m_values).run();
    }

    bool next(TableRow& row) override
    {
        if (!m_awards.next())
            return false;
        const HonoredKind kind = honoredKindFromCode(m_awards.text(2));
        const QString name = m_awards.text(3);
        const QString number = m_vault.open(m_awards.blob(5), {"volunteers", "id_number_sealed", m_awards.integer(4)});
        row = {m_awards.text(0), m_awards.text(1), kindTitle(kind),
            kind == HonoredKind::Volunteer ? publicName(name) : name, publicIdNumber(number), m_awards.text(6),
            m_awards.text(7)};
        ++m_count;
        return true;
    }

    TableRow totals() const override
    {
        TableRow row(columns().size());
        row[0] = ReportText::tr("Total");
        row[3] = ReportText::tr("%n nominees", nullptr, int(m_count));
        return row;
    }

    static QList<SheetColumn> columns()
    {
        return {{ReportText::tr("Batch"), 22}, {ReportText::tr("Title"), 16}, {ReportText::tr("Kind"), 8},
            {ReportText::tr("Full name"), 20}, {ReportText::tr("ID number"), 22}, {ReportText::tr("Team"), 26},
            {ReportText::tr("Organization"), 16}};
    }

private:
    static QString sql(const OfficeScope& scope, QVariantList& values)
    {
        return QStringLiteral(
            "SELECT b.name, t.name, a.honoured_kind, a.honoured_name, v.id, v.id_number_sealed, a.team_name, o.name "
            "FROM awards a JOIN honor_batches b ON b.id = a.batch_id JOIN honor_titles t ON t.id = a.title_id "
            "LEFT JOIN volunteers v ON v.id = a.volunteer_id LEFT JOIN organisations o ON o.id = "
            "COALESCE(v.organisation_id, b.organisation_id) "
            "WHERE %1%2 ORDER BY b.year DESC, b.name, t.position, a.position, a.id")
            .arg(onNotice, scope.condition(QStringLiteral("b.organisation_id"), values));
    }

    const Vault& m_vault;
    QVariantList m_values;
    Query m_awards;
    qint64 m_count = 0;
};

} // namespace

ReportSection noticeSection(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    ReportSection section;
    section.title = ReportText::tr("Public notice");
    section.columns = NoticeRows::columns();
    section.landscape = true;
    section.stream
        = [&vault, request](Connection& reader) { return std::make_unique<NoticeRows>(reader, vault, request); };
    QVariantList values;
    const QString inScope
        = OfficeScope(connection, request.organisation).condition(QStringLiteral("b.organisation_id"), values);
    section.expected = connection
                           .scalar(QStringLiteral("SELECT COUNT(*) FROM awards a JOIN honor_batches b ON b.id = "
                                                  "a.batch_id WHERE ")
                                   + onNotice + inScope,
                               values)
                           .toLongLong();
    return section;
}
