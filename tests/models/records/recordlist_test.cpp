#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/organisation/organisationrecords.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordcondition.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "tests/support/manyorganisations.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Lists and searches over the organizations of an office: its own and 500 communities.
class RecordListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsBy_data();
    void findsBy();
    void sortsBothWays();
    void walksTheSameFirstIdsAsTheWholeAnswer_data();
    void walksTheSameFirstIdsAsTheWholeAnswer();
    void firstIdsOfManyMatches_data();
    void firstIdsOfManyMatches();
    void stopsReadingWhenAsked();
    void narrowsBySubtreeAndConditions();
    void keepsTheOrderOfTheAskedIds();
    void forgetsTheOldWordsOfAChangedRecord();
    void writesCells_data();
    void writesCells();

private:
    [[nodiscard]] QStringList names(const RecordListRequest& request)
    {
        QStringList found;
        const auto ids = readRecordIds(m_office->reader(), m_source, request);
        for (const RecordRow& row : readRecordRows(m_office->reader(), m_source, {ids.begin(), ids.end()}))
            found << row.cells.value(1).toString();
        return found;
    }

    static constexpr int count = 500;
    static constexpr int byName = 1;
    OrganisationRecords m_source;
    std::unique_ptr<TestOffice> m_office;
};

void RecordListTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_office->run([](UnitOfWork& work) { addManyOrganisations(work, count); });
}

void RecordListTest::findsBy_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QStringList street{QStringLiteral("潍州路街道")};
    QTest::newRow("characters") << QStringLiteral("潍州") << street;
    QTest::newRow("one character") << QStringLiteral("潍") << street;
    QTest::newRow("pinyin") << QStringLiteral("weizhou") << street;
    QTest::newRow("beginning of pinyin") << QStringLiteral("weizho") << street;
    QTest::newRow("capital letters") << QStringLiteral("WeiZhou") << street;
    QTest::newRow("code") << QStringLiteral("9041") << QStringList{manyOrganisationName(40)};
    QTest::newRow("characters and code") << QStringLiteral("东苑 9041") << QStringList{manyOrganisationName(40)};
    QTest::newRow("not next to each other") << QStringLiteral("潍路") << QStringList();
    QTest::newRow("nothing") << QStringLiteral("拉萨") << QStringList();
    QTest::newRow("quotes and stars") << QStringLiteral("\"潍州\"*") << street;
    QTest::newRow("operators are words") << QStringLiteral("潍州 OR 东") << QStringList();
}

void RecordListTest::findsBy()
{
    QFETCH(QString, words);
    RecordListRequest request;
    request.search = words;
    QTEST(names(request), "found");
}

void RecordListTest::sortsBothWays()
{
    RecordListRequest request;
    request.sortColumn = byName;
    const QStringList upwards = names(request);
    QCOMPARE(upwards.size(), count + 1);
    QVERIFY(upwards.indexOf(QStringLiteral("潍州路街道")) > upwards.indexOf(QStringLiteral("东风社区")));
    request.sortOrder = Qt::DescendingOrder;
    QStringList downwards = names(request);
    std::reverse(downwards.begin(), downwards.end());
    QCOMPARE(downwards, upwards);
}

void RecordListTest::walksTheSameFirstIdsAsTheWholeAnswer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("ascending");
    for (const char* words : {"", "社区", "东", "d", "xin", "sq", "90", "潍州", "拉萨"}) {
        for (const bool ascending : {true, false})
            QTest::addRow("%s %d", words, ascending) << QString::fromUtf8(words) << ascending;
    }
}

void RecordListTest::walksTheSameFirstIdsAsTheWholeAnswer()
{
    QFETCH(QString, words);
    QFETCH(bool, ascending);
    RecordListRequest request;
    request.search = words;
    request.sortColumn = byName;
    request.sortOrder = ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
    constexpr size_t page = 30;
    std::vector<qint64> first = readFirstRecordIds(m_office->reader(), m_source, request, page);
    std::vector<qint64> all = readRecordIds(m_office->reader(), m_source, request);
    QVERIFY(first.size() >= std::min(all.size(), page));
    first.resize(std::min(first.size(), page));
    all.resize(std::min(all.size(), page));
    QCOMPARE(first, all);
}

void RecordListTest::firstIdsOfManyMatches_data()
{
    QTest::addColumn<int>("step"); ///< every so many records fit
    QTest::addColumn<int>("from"); ///< from this place in the order
    QTest::newRow("few") << 50 << 0;
    QTest::newRow("dense from the start") << 2 << 0;
    QTest::newRow("dense, late in the order") << 2 << 9'000;
    QTest::newRow("all") << 1 << 0;
    QTest::newRow("rare") << 15 << 0;
}

void RecordListTest::firstIdsOfManyMatches()
{
    QFETCH(int, step);
    QFETCH(int, from);
    constexpr int rows = 20'000;
    constexpr size_t page = 25;
    Connection connection(m_office->path(QStringLiteral("words.db")), Connection::Access::Write);
    for (const char* drop : {"words", "words_tokens", "words_search"})
        connection.execute(QStringLiteral("DROP TABLE IF EXISTS ") + QLatin1String(drop));
    connection.execute(QStringLiteral("CREATE TABLE words (id INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT"));
    connection.execute(QStringLiteral("CREATE INDEX words_place ON words (place, id)"));
    for (const QString& sql : connection.dialect().createSearch(QStringLiteral("words")))
        connection.execute(sql);
    const QString yes = QStringLiteral("yes");
    connection.execute(QStringLiteral("BEGIN"));
    for (int id = 1; id <= rows; ++id) {
        const int place = int(qint64(id) * 7'919 % rows); // no order in common with the ids
        Query(connection, QStringLiteral("INSERT INTO words (id, place) VALUES (?, ?)"))
            .bind(qint64(id))
            .bind(qint64(place))
            .run();
        const bool isFitting = place >= from && place % step == 0;
        connection.dialect().writeSearch(
            connection, QStringLiteral("words"), id, isFitting ? yes : QStringLiteral("no"));
    }
    connection.execute(QStringLiteral("COMMIT"));
    IdQuestion question;
    question.table = question.searchName = QStringLiteral("words");
    question.orderBy = QStringLiteral("words.place ASC, words.id ASC");
    question.matchText = connection.dialect().matchText(parseSearch(yes));
    std::vector<qint64> first = readFirstIds(
        connection, question, [&](const QString& tokens) { return tokens == yes; }, page);
    const std::vector<qint64> all = readIds(connection, question);
    QVERIFY(all.size() >= page);
    QVERIFY(first.size() >= page);
    first.resize(page);
    QCOMPARE(first, std::vector<qint64>(all.begin(), all.begin() + page));
}

void RecordListTest::stopsReadingWhenAsked()
{
    constexpr int rows = 120'000;
    Connection connection(m_office->path(QStringLiteral("many.db")), Connection::Access::Write);
    connection.execute(QStringLiteral("CREATE TABLE many (id INTEGER PRIMARY KEY) STRICT"));
    Query(connection,
        QStringLiteral("WITH RECURSIVE n (v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM n WHERE v < ?) "
                       "INSERT INTO many (id) SELECT v FROM n"))
        .bind(rows)
        .run();
    IdQuestion question;
    question.table = QStringLiteral("many");
    QCOMPARE(readIds(connection, question).size(), size_t(rows));
    QCOMPARE(readIds(connection, question, [] { return false; }).size(), size_t(rows));
    QVERIFY(readIds(connection, question, [] { return true; }).size() < size_t(rows));
}

void RecordListTest::narrowsBySubtreeAndConditions()
{
    const OrganisationRepository repository;
    const auto one = repository.findByCode(m_office->reader(), QStringLiteral("9010"));
    QVERIFY(one);
    RecordListRequest request;
    request.filter.organisations = repository.subtree(m_office->reader(), one->id);
    QCOMPARE(names(request), QStringList{one->name});
    QCOMPARE(countRecords(m_office->reader(), m_source, request.filter), 1);
    request.filter = {};
    request.filter.conditions.insert(QStringLiteral("kind"), {QStringLiteral("street")});
    QCOMPARE(names(request), QStringList{QStringLiteral("潍州路街道")});
    QCOMPARE(countRecords(m_office->reader(), m_source, request.filter), count + 1);
    request.search = QStringLiteral("社区");
    QCOMPARE(names(request), QStringList());
}

void RecordListTest::keepsTheOrderOfTheAskedIds()
{
    const QList<qint64> ids{30, 7, 12, 9999};
    const auto rows = readRecordRows(m_office->reader(), m_source, ids);
    QCOMPARE(rows.size(), 4);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(rows.at(i).id, ids.at(i));
        QCOMPARE(rows.at(i).cells.size(), m_source.columns().size());
    }
    QVERIFY(rows.at(3).cells.isEmpty()); // gone in the meantime
}

void RecordListTest::forgetsTheOldWordsOfAChangedRecord()
{
    const OrganisationRepository repository;
    auto one = repository.findByCode(m_office->reader(), QStringLiteral("9100"));
    QVERIFY(one);
    const QString old = one->name;
    one->name = QStringLiteral("曾家社区");
    m_office->run([&](UnitOfWork& work) { repository.update(work, *one); });
    RecordListRequest request;
    request.search = old + QStringLiteral(" 9100");
    QCOMPARE(names(request), QStringList());
    request.search = QStringLiteral("曾家");
    QCOMPARE(names(request), QStringList{one->name});
}

void RecordListTest::writesCells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QVariant& value, ColumnKind kind, const QString& text) {
        QTest::newRow(name) << value << int(kind) << text;
    };
    row("hours", 819642, ColumnKind::Hours, QStringLiteral("13,660.7"));
    row("half a tenth up", 3, ColumnKind::Hours, QStringLiteral("0.1"));
    row("money", 123456, ColumnKind::Money, QStringLiteral("1,234.56"));
    row("integer", 3083, ColumnKind::Integer, QStringLiteral("3,083"));
    row("percent", 0.423, ColumnKind::Percent, QStringLiteral("42.3%"));
    row("moment", QStringLiteral("2025-11-23T09:30"), ColumnKind::DateTime, QStringLiteral("2025-11-23 09:30"));
    row("nothing", {}, ColumnKind::Hours, {});
    row("badge", QVariant::fromValue(RecordBadge{QStringLiteral("在册"), Tone::Good}), ColumnKind::Badge,
        QStringLiteral("在册"));
}

void RecordListTest::writesCells()
{
    QFETCH(QVariant, value);
    QFETCH(int, kind);
    QTEST(cellText(value, ColumnKind(kind)), "text");
}

VD_TEST(RecordListTest)
#include "recordlist_test.moc"
