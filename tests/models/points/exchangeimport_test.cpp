#include "models/points/exchangeimport.h"

#include "models/points/pointbook.h"
#include "models/points/pointcheck.h"
#include "models/reports/figurecheck.h"
#include "models/reports/statistics.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// File 11 (兑换登记).
class ExchangeImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThemAllAndFlagsTheOverdrawn();
    void understandsStates();
    void refusesWhatSaysNothing();
};

void ExchangeImportTest::takesThemAllAndFlagsTheOverdrawn()
{
    KuiwenOffice kuiwen;
    const qint64 minutes = statisticsOf(kuiwen.reader(), {}).serviceMinutes;
    const auto count = [&](const char* sql) { return kuiwen.reader().scalar(QString::fromUtf8(sql)).toInt(); };
    ExchangeImport importer(kuiwen.office.vault());
    const ImportReport first = kuiwen.office.importFile(importer, QStringLiteral("11-积分兑换.xlsx"));
    QCOMPARE(first.imported, 420);
    QCOMPARE(first.rejected, 0);
    QCOMPARE(count("SELECT COUNT(*) FROM exchanges WHERE is_overdrawn = 1"), 86);
    const Statistics after = statisticsOf(kuiwen.reader(), {});
    QCOMPARE(after.pointsEarned, 133'818);
    QCOMPARE(after.pointsSpent, 21'825);
    QCOMPARE(after.serviceMinutes, minutes);
    QCOMPARE(count("SELECT COUNT(*) FROM exchange_kinds"), 4);
    QCOMPARE(count("SELECT COUNT(*) FROM goods_moves"), 0);
    ExchangeImport again(kuiwen.office.vault());
    const ImportReport second = kuiwen.office.importFile(again, QStringLiteral("11-积分兑换.xlsx"));
    QCOMPARE(second.imported, 0);
    QCOMPARE(second.skipped, 420);
    QVERIFY(statisticsOf(kuiwen.reader(), {}) == after);
    QCOMPARE(pointProblems(kuiwen.reader()), QStringList());
    QCOMPARE(figureProblems(kuiwen.reader()), QStringList());
}

void ExchangeImportTest::understandsStates()
{
    KuiwenOffice kuiwen;
    const QString name = kuiwen.reader()
                             .scalar(QStringLiteral("SELECT name FROM volunteers GROUP BY name HAVING COUNT(*) = 1 "
                                                    "ORDER BY name LIMIT 1"))
                             .toString();
    const auto row = [&](const QString& number, const QString& state) {
        return QStringLiteral("%1,2025-12-01,%2,换物品,雨伞,2,7,%3").arg(number, name, state);
    };
    const QString file = kuiwen.office.write(QStringLiteral("exchanges.csv"),
        {QStringLiteral("单号,日期,姓名,兑换类别,兑换内容,数量,扣减积分,状态"),
            row(QStringLiteral("A1"), QStringLiteral("已领取")), row(QStringLiteral("A2"), QStringLiteral("待领取")),
            row(QStringLiteral("A3"), QStringLiteral("已取消")), row(QStringLiteral("A4"), QStringLiteral("已过期")),
            row(QStringLiteral("A5"), QStringLiteral("已退回"))});
    ExchangeImport importer(kuiwen.office.vault());
    QCOMPARE(kuiwen.office.importFile(importer, file).imported, 5);
    QList<ExchangeState> states;
    for (const Exchange& exchange : ExchangeRepository().all(kuiwen.reader()))
        states << exchange.state;
    QCOMPARE(states,
        (QList{ExchangeState::HandedOut, ExchangeState::Frozen, ExchangeState::Cancelled, ExchangeState::Lapsed,
            ExchangeState::GivenBack}));
    const VolunteerId person = ExchangeRepository().all(kuiwen.reader()).first().volunteer;
    const PointBalance balance = PointBook::balanceOf(kuiwen.reader(), person);
    QCOMPARE(balance.spent, 7);
    QCOMPARE(balance.frozen, 7);
    QCOMPARE(pointProblems(kuiwen.reader()), QStringList());
}

void ExchangeImportTest::refusesWhatSaysNothing()
{
    KuiwenOffice kuiwen;
    const QString name = kuiwen.reader()
                             .scalar(QStringLiteral("SELECT name FROM volunteers GROUP BY name HAVING COUNT(*) = 1 "
                                                    "ORDER BY name LIMIT 1"))
                             .toString();
    const QString file = kuiwen.office.write(QStringLiteral("exchanges.csv"),
        {QStringLiteral("单号,日期,姓名,兑换内容,数量,扣减积分,状态"),
            QStringLiteral(",2025-12-01,%1,雨伞,1,7,").arg(name), QStringLiteral("B2,,%1,雨伞,1,7,").arg(name),
            QStringLiteral("B3,2025-12-01,查无此人,雨伞,1,7,"), QStringLiteral("B4,2025-12-01,%1,,1,7,").arg(name),
            QStringLiteral("B5,2025-12-01,%1,雨伞,0,7,").arg(name),
            QStringLiteral("B6,2025-12-01,%1,雨伞,1,0,").arg(name),
            QStringLiteral("B7,2025-12-01,%1,雨伞,1,7,在路上").arg(name),
            QStringLiteral("B8,2025-12-01,%1,雨伞,1,7,").arg(name),
            QStringLiteral("B8,2025-12-02,%1,雨伞,1,7,").arg(name)});
    ExchangeImport importer(kuiwen.office.vault());
    const ImportReport report = kuiwen.office.importFile(importer, file);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 8);
}

VD_TEST(ExchangeImportTest)
#include "exchangeimport_test.moc"
