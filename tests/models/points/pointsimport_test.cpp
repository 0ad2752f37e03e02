#include "models/points/pointsimport.h"

#include "models/points/pointcheck.h"
#include "models/reports/reportcatalog.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/importfiles.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Opening balances and the catalog from files, and the reports of points.
class PointsImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingBalancesComeOnce();
    void catalogComesAndIsUpdated();
    void reportsAddUp();

private:
    [[nodiscard]] static Report report(KuiwenOffice& kuiwen, const QString& name, VolunteerId volunteer = {});
};

Report PointsImportTest::report(KuiwenOffice& kuiwen, const QString& name, VolunteerId volunteer)
{
    ReportRequest request{name, Period::all(), {}, QStringLiteral("王主任")};
    request.volunteer = volunteer;
    return makeReport(kuiwen.reader(), kuiwen.office.vault(), request);
}

void PointsImportTest::openingBalancesComeOnce()
{
    KuiwenOffice kuiwen;
    OpeningPointsImport importer(kuiwen.office.vault());
    const QString file = importFileOf(importer.kind());
    const ImportReport first = kuiwen.office.importFile(importer, file);
    QCOMPARE(first.imported, 2);
    QCOMPARE(first.rejected, 2); // an unknown person, and nothing to bring
    OpeningPointsImport again(kuiwen.office.vault());
    const ImportReport second = kuiwen.office.importFile(again, file);
    QCOMPARE(second.imported, 0);
    QCOMPARE(second.skipped, 2);
    QCOMPARE(PointBook::inCirculation(kuiwen.reader()), 335);
    QCOMPARE(pointProblems(kuiwen.reader()), QStringList());
}

void PointsImportTest::catalogComesAndIsUpdated()
{
    KuiwenOffice kuiwen;
    GoodsImport importer;
    const QString file = importFileOf(importer.kind());
    QCOMPARE(kuiwen.office.importFile(importer, file).imported, 3);
    const auto coupon = PointGoodsRepository().findByCode(kuiwen.reader(), QStringLiteral("DHP102"));
    QVERIFY(coupon);
    QCOMPARE(coupon->name, QStringLiteral("理发优惠券"));
    QCOMPARE(DictionaryRepository().name(kuiwen.reader(), exchangeKinds(), coupon->kind), QStringLiteral("换优惠"));
    QCOMPARE(coupon->points, 15);
    QCOMPARE(coupon->value, Money(1000));
    QCOMPARE(coupon->personLimit, 2);
    QVERIFY(!coupon->hasStock);
    QCOMPARE(coupon->validUntil, QDate(2030, 12, 31));
    QVERIFY(PointGoodsRepository().findByCode(kuiwen.reader(), QStringLiteral("DHP101"))->hasStock);
    GoodsImport again;
    QCOMPARE(kuiwen.office.importFile(again, file).skipped, 3);
    const QString dearer = kuiwen.office.write(QStringLiteral("goods.csv"),
        {QStringLiteral("编号,名称,所需积分"), QStringLiteral("DHP102,理发优惠券,18"),
            QStringLiteral("DHP104,香皂,0")});
    GoodsImport update;
    ImportOptions options;
    options.update = true;
    const ImportReport changed = kuiwen.office.importFile(update, dearer, options);
    QCOMPARE(changed.updated, 1);
    QCOMPARE(changed.rejected, 1);
    QCOMPARE(PointGoodsRepository().find(kuiwen.reader(), coupon->id)->points, 18);
}

void PointsImportTest::reportsAddUp()
{
    KuiwenOffice kuiwen;
    OpeningPointsImport importer(kuiwen.office.vault());
    (void)kuiwen.office.importFile(importer, importFileOf(importer.kind()));
    GoodsImport catalog;
    (void)kuiwen.office.importFile(catalog, importFileOf(catalog.kind()));
    const Report bank = report(kuiwen, QStringLiteral("points"));
    QCOMPARE(bank.sections.size(), 4);
    QCOMPARE(std::get<qint64>(bank.sections.at(0).totals.at(1)), 335);
    QCOMPARE(std::get<qint64>(bank.sections.at(0).totals.at(2)), 0);
    QCOMPARE(bank.sections.at(2).rows.size(), 1); // only what is kept in store
    QCOMPARE(std::get<qint64>(bank.sections.at(3).rows.first().first()), 335);
    const Report notice = report(kuiwen, QStringLiteral("points_notice"));
    QCOMPARE(notice.sections.first().rows.size(), 2);
    QCOMPARE(std::get<QString>(notice.sections.first().rows.at(0).first()), QStringLiteral("钱**"));
    const Report everybody = report(kuiwen, QStringLiteral("points_statement"));
    QCOMPARE(everybody.sections.first().rows.size(), 2);
    const VolunteerId person = PointEntryRepository().all(kuiwen.reader()).first().volunteer;
    const Report statement = report(kuiwen, QStringLiteral("points_statement"), person);
    QCOMPARE(statement.sections.first().rows.size(), 1);
    QCOMPARE(std::get<qint64>(statement.sections.first().totals.last()), 260);
    QCOMPARE(report(kuiwen, QStringLiteral("settlement")).sections.first().rows.size(), 0);
}

VD_TEST(PointsImportTest)
#include "pointsimport_test.moc"
