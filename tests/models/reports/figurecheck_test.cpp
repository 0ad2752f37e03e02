#include "models/reports/figurecheckrepository.h"

#include "models/database/query.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class FigureCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<KuiwenOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void importedFiguresAgree();
    void tellsWhatDiffers_data();
    void tellsWhatDiffers();

private:
    std::unique_ptr<KuiwenOffice> m_office;
};

void FigureCheckTest::importedFiguresAgree()
{
    QCOMPARE(figureProblems(m_office->reader()), QStringList());
}

void FigureCheckTest::tellsWhatDiffers_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("repair");
    QTest::addColumn<QString>("figure");
    const QString one = QStringLiteral("UPDATE figure_months SET amount = amount %1 1 WHERE figure = '%2' AND month = "
                                       "'2025-03' AND organisation_id = 1 AND key_id = 0");
    for (const char* figure : {"service_minutes", "orders_closed"})
        QTest::newRow(figure) << one.arg(QStringLiteral("+"), QLatin1String(figure))
                              << one.arg(QStringLiteral("-"), QLatin1String(figure)) << QString::fromLatin1(figure);
    QTest::newRow("a person that no figure knows")
        << QStringLiteral("UPDATE volunteers SET state = 'pending' WHERE id = 1")
        << QStringLiteral("UPDATE volunteers SET state = 'registered' WHERE id = 1") << QStringLiteral("volunteers");
    QTest::newRow("an estate that no figure knows")
        << QStringLiteral("UPDATE estates SET households = households + 5 WHERE id = 1")
        << QStringLiteral("UPDATE estates SET households = households - 5 WHERE id = 1")
        << QStringLiteral("households");
    QTest::newRow("a row that is missing")
        << QStringLiteral(
               "UPDATE figure_months SET month = 'x' || month WHERE figure = 'activities' AND organisation_id = 1")
        << QStringLiteral(
               "UPDATE figure_months SET month = SUBSTR(month, 2) WHERE figure = 'activities' AND organisation_id = 1")
        << QStringLiteral("activities");
}

void FigureCheckTest::tellsWhatDiffers()
{
    QFETCH(QString, damage);
    QFETCH(QString, repair);
    QFETCH(QString, figure);
    const auto act = [&](const QString& sql) {
        m_office->office.run([&](UnitOfWork& work) { Query(work.connection(), sql).run(); });
    };
    act(damage);
    const QStringList problems = figureProblems(m_office->reader());
    act(repair);
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.size() <= 20);
    for (const QString& problem : problems)
        QVERIFY2(problem.contains(figure), qPrintable(problem));
    QCOMPARE(figureProblems(m_office->reader()), QStringList());
}

VD_TEST(FigureCheckTest)
#include "figurecheck_test.moc"
