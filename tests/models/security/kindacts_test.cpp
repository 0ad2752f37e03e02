#include "app/office/officefeatures.h"
#include "models/office/accountkeeping.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"
#include "tests/support/twocommunities.h"

#include <QtTest>

/// What each role of one community does to records of its own community and of another one: hours and what surrounds
/// them, projects and their reviews, activities, duty, training, interns, visits, findings, files. The letters are the
/// office's wish, not the program's: A administrator, E entry, R review, F finance, Q query, U audit.
class KindActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_two.reset(); }
    void rolesOfTwoCommunities_data();
    void rolesOfTwoCommunities();
    void everyKindOfTheseIsAsked();

private:
    [[nodiscard]] QString refusal(const QString& table, qint64 id, const QString& state);

    std::unique_ptr<TwoCommunities> m_two;
};

namespace {

struct Row {
    const char* table;
    const char* state; ///< that it gets; "" a new row, "=" a changed one
    const char* roles;
};

constexpr Row rows[]{
    {"projects", "", "AE"},
    {"projects", "=", "AE"},
    {"projects", "screened", "AR"},
    {"review_rounds", "", "AE"},
    {"review_rounds", "decided", "AR"},
    {"review_candidates", "", "AE"},
    {"review_sheets", "", "AE"},
    {"activities", "", "AE"},
    {"activities", "recruiting", "AE"},
    {"activities", "confirmed", "AR"},
    {"attendance", "", "AE"},
    {"attendance", "=", "AE"},
    {"service_records", "", "AE"},
    {"service_records", "checked", "AR"},
    {"service_records", "void", "AR"},
    {"service_corrections", "", "AR"},
    {"day_signatures", "", "AR"},
    {"day_signatures", "withdrawn", "AR"},
    {"supplements", "", "AE"},
    {"supplements", "=", "AE"},
    {"supplements", "pending", "AE"},
    {"supplements", "approved", "AR"},
    {"supplements", "returned", "AR"},
    {"supplements", "withdrawn", "AE"},
    {"hour_displays", "", "AR"},
    {"hour_displays", "published", "AR"},
    {"objections", "", "AER"},
    {"objections", "verifying", "AER"},
    {"objections", "corrected", "AR"},
    {"objections", "upheld", "AR"},
    {"objections", "withdrawn", "AER"},
    {"external_hours", "", "AE"},
    {"external_hours", "withdrawn", "AE"},
    {"spot_checks", "", "ARU"},
    {"spot_check_lines", "=", "ARU"},
    {"findings", "explained", "AR"},
    {"findings", "voided", "AR"},
    {"duty_templates", "", "AE"},
    {"duty_members", "", "AE"},
    {"duty_wishes", "", "AE"},
    {"duty_rosters", "", "AE"},
    {"duty_rosters", "published", "AR"},
    {"duty_rosters", "cancelled", "AE"},
    {"duties", "=", "AE"},
    {"duties", "attended", "AE"},
    {"duty_swaps", "", "AE"},
    {"duty_swaps", "approved", "AR"},
    {"duty_swaps", "refused", "AR"},
    {"duty_handovers", "", "AE"},
    {"visits", "", "AER"},
    {"visits", "handed_on", "AER"},
    {"visits", "closed", "AER"},
    {"courses", "", "AE"},
    {"course_sessions", "", "AE"},
    {"enrolments", "", "AE"},
    {"credentials", "", "AE"},
    {"credentials", "valid", "AR"},
    {"credentials", "failed", "AR"},
    {"licences", "", "AE"},
    {"interns", "", "AE"},
    {"interns", "assessed", "AR"},
    {"intern_entries", "", "AE"},
    {"attachments", "", "AER"},
    {"attachments", "withdrawn", "AER"},
    {"attachment_pieces", "", "AER"},
};

const QString password = QStringLiteral("kind-acts-1");

} // namespace

void KindActsTest::initTestCase()
{
    m_two = std::make_unique<TwoCommunities>();
    for (const Role role : allRoles()) {
        Account account{{}, roleCode(role), role, true};
        account.organisation = m_two->own.value();
        AccountKeeping(m_two->office()).add(account, password);
    }
}

void KindActsTest::rolesOfTwoCommunities_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::addRow("%s %s", rows[i].table, rows[i].state) << i;
}

/// Why the signed-in account may not do this; "" when it is done.
QString KindActsTest::refusal(const QString& table, qint64 id, const QString& state)
{
    const QString column = QStringLiteral("state");
    return errorOf([&] {
        m_two->office().run([&](UnitOfWork& work) {
            if (state.isEmpty())
                work.inserted(table, id);
            else if (state == QStringLiteral("="))
                work.updated(table, id, {{QStringLiteral("notes"), QString()}}, {{QStringLiteral("notes"), table}});
            else
                work.updated(table, id, {{column, QString()}}, {{column, state}});
        });
    });
}

void KindActsTest::rolesOfTwoCommunities()
{
    QFETCH(int, row);
    const QString table = QString::fromLatin1(rows[row].table);
    const QString state = QString::fromLatin1(rows[row].state);
    const RecordKind& kind = officeFeatures().kind(table);
    m_two->signInWhole();
    const qint64 own = m_two->rowOf(kind, m_two->own);
    const qint64 other = m_two->rowOf(kind, m_two->other);
    QVERIFY(own > 0 && other > 0);
    const QString letters = QStringLiteral("AERFQU");
    QString allowed;
    for (const Role role : allRoles()) {
        m_two->office().signIn(roleCode(role), password);
        const QString sentence = refusal(table, own, state);
        if (sentence.isEmpty())
            allowed += letters.at(int(role));
        else
            QVERIFY2(sentence.contains(roleTitle(role)), qPrintable(sentence));
        const QString elsewhere = refusal(table, other, state);
        QVERIFY2(elsewhere.contains(sentence.isEmpty() ? QStringLiteral("does not answer for") : roleTitle(role)),
            qPrintable(elsewhere));
    }
    QCOMPARE(allowed, QString::fromLatin1(rows[row].roles));
}

/// A kind that a later version adds to these folders is asked as well; a state with an act of its own too.
void KindActsTest::everyKindOfTheseIsAsked()
{
    QSet<QString> asked;
    for (const Row& row : rows)
        asked << QString::fromLatin1(row.table) + u' ' + QString::fromLatin1(row.state);
    static const QStringList folders{QStringLiteral("duty"), QStringLiteral("attachment"), QStringLiteral("review_"),
        QStringLiteral("spot_"), QStringLiteral("course"), QStringLiteral("intern")};
    for (const RecordKind& kind : officeFeatures().kinds()) {
        const bool isOurs = std::any_of(
            folders.begin(), folders.end(), [&](const QString& folder) { return kind.table.startsWith(folder); });
        const bool isAsked = std::any_of(
            asked.begin(), asked.end(), [&](const QString& one) { return one.startsWith(kind.table + u' '); });
        if (isOurs && kind.owner.isOrganisation())
            QVERIFY2(isAsked, qPrintable(kind.table));
        for (const QString& state : kind.acts.intoState.keys()) {
            if (isAsked)
                QVERIFY2(asked.contains(kind.table + u' ' + state), qPrintable(kind.table + u' ' + state));
        }
    }
}

VD_TEST(KindActsTest)
#include "kindacts_test.moc"
