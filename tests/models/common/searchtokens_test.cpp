#include "models/common/searchtokens.h"

#include "models/common/searchquery.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <sqlite3.h>

class SearchTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTokens_data();
    void makesTokens();
    void finds_data();
    void finds();
    void findsTailsAndWholeNumbersByDigestOnly();
    void tellsNumbersFromWords_data();
    void tellsNumbersFromWords();
    void writesQueries_data();
    void writesQueries();
    void writesTsVector();
    void agreesWithFts5();
    void survivesAnythingTyped();
};

/// The real index: FTS5 with the tokenizer that the office uses.
class FtsTable final {
public:
    FtsTable()
    {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database, "CREATE VIRTUAL TABLE t USING fts5(tokens, prefix='1 2 3', tokenize='unicode61')",
            nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO t(rowid, tokens) VALUES(?, ?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid", -1, &m_select, nullptr);
    }
    ~FtsTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    FtsTable(const FtsTable&) = delete;
    FtsTable& operator=(const FtsTable&) = delete;

    void insert(qint64 row, const QString& tokens)
    {
        const QByteArray text = tokens.toUtf8();
        sqlite3_bind_int64(m_insert, 1, row);
        sqlite3_bind_text(m_insert, 2, text.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    /// {-1} when FTS5 refuses the query.
    QList<qint64> rows(const SearchQuery& query)
    {
        const QByteArray match = ftsMatch(query).toUtf8();
        sqlite3_bind_text(m_select, 1, match.constData(), -1, SQLITE_TRANSIENT);
        QList<qint64> found;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(m_select)) == SQLITE_ROW)
            found << sqlite3_column_int64(m_select, 0);
        sqlite3_reset(m_select);
        return code == SQLITE_DONE ? found : QList<qint64>{-1};
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_select = nullptr;
};

void SearchTokensTest::makesTokens_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("name") << SearchTokens().addName(u"王聪聪"_qs).text()
                          << u"王 聪 聪 wangcongcong wcc wang cong cong"_qs;
    QTest::newRow("two readings") << SearchTokens().addName(u"曾怡"_qs).text()
                                  << u"曾 怡 zengyi zy zeng yi cengyi cy ceng yi"_qs;
    QTest::newRow("text") << SearchTokens().addText(u"潍州路3号"_qs).text()
                          << u"潍 州 路 3 号 weizhoulu3hao wzl3h wei zhou lu 3 hao"_qs;
    QTest::newRow("Latin") << SearchTokens().addText(u"José's App 2"_qs).text() << u"jose s app 2"_qs;
    QTest::newRow("code") << SearchTokens().addCode(u"WZL-000120"_qs).text() << u"wzl 000120 wzl000120 120"_qs;
    QTest::newRow("plain code") << SearchTokens().addCode(u"V00012"_qs).text() << u"v00012 12"_qs;
    QTest::newRow("four bytes") << SearchTokens().addName(u"李𬀩"_qs).text() << u"李 丨2c029 liwei lw li wei"_qs;
    QTest::newRow("digest")
        << SearchTokens().addDigestTail(QByteArray::fromHex("00112233445566778899aabbccddeeff")).text()
        << u"丶0011223344556677"_qs;
    QTest::newRow("nothing") << SearchTokens().addName(QString()).addText(u"（）!"_qs).addDigestTail({}).text()
                             << u""_qs;
}

void SearchTokensTest::makesTokens()
{
    QFETCH(QString, made);
    QTEST(made, "tokens");
}

void SearchTokensTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    for (const char* typed : {"wcc", "WCC", "wc", "w", "wang", "wangcong", "wang cong", "wangcongc", "congcong", "王聪",
             "聪聪", "王", "王聪聪", "王 聪聪", "王聪聪 wcc", "ｗｃｃ", "V00012", "v0001", "12", "潍州路", "weizhou",
             "zhoulu", "王,聪", "cong wang", "", "  "})
        QTest::newRow(*typed == 0 ? "nothing typed" : typed) << QString::fromUtf8(typed) << true;
    for (const char* typed : {"cc", "聪王", "wccx", "wangwang", "李", "路潍", "0000", "ang", "congwang"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << false;
}

void SearchTokensTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const QString tokens = SearchTokens().addName(u"王聪聪"_qs).addCode(u"V00012"_qs).addText(u"潍州路街道"_qs).text();
    const SearchQuery query = parseSearch(typed);
    QCOMPARE(tokensMatch(tokens, query), found);
    if (query.isEmpty())
        return;
    FtsTable table;
    table.insert(1, tokens);
    QCOMPARE(table.rows(query), found ? QList<qint64>{1} : QList<qint64>{});
}

void SearchTokensTest::findsTailsAndWholeNumbersByDigestOnly()
{
    const QByteArray tail(16, 'a');
    const QByteArray whole(16, 'b');
    const QString tokens = SearchTokens().addName(u"王芳"_qs).addDigestTail(tail).addDigestTail(whole).text();
    const auto digests = [&](const SearchTerm& term) {
        return QList<QByteArray>{term.text == u"5678" ? tail
                : term.text == u"13812345678"         ? whole
                                                      : QByteArray(16, 'z')};
    };
    FtsTable table;
    table.insert(1, tokens);
    for (const QString& typed :
        {u"5678"_qs, u"13812345678"_qs, u"+86 138-1234-5678"_qs, u"王 5678"_qs, u"138 1234 5678"_qs}) {
        const SearchQuery query = parseSearch(typed);
        QVERIFY2(!tokensMatch(tokens, query), qUtf8Printable(typed));
        QVERIFY2(tokensMatch(tokens, query.withDigests(digests)), qUtf8Printable(typed));
        QCOMPARE(table.rows(query.withDigests(digests)), QList<qint64>{1});
    }
    QVERIFY(!tokensMatch(tokens, parseSearch(u"1234"_qs).withDigests(digests)));
    // No prefix that somebody types reaches a digest.
    for (const QString& typed : {u"6"_qs, u"61"_qs, u"6161"_qs, u"丶"_qs, u"丨"_qs}) {
        QVERIFY2(!tokensMatch(tokens, parseSearch(typed)), qUtf8Printable(typed));
        QVERIFY2(table.rows(parseSearch(typed)).isEmpty(), qUtf8Printable(typed));
    }
}

void SearchTokensTest::tellsNumbersFromWords_data()
{
    using Kind = SearchTerm::Kind;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* typed, QList<Kind> kinds, const char* first) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers << int(kind);
        QTest::newRow(typed) << QString::fromUtf8(typed) << numbers << QString::fromUtf8(first);
    };
    row("5678", {Kind::FourDigits}, "5678");
    row("002X", {Kind::FourDigits}, "002x");
    row("567", {Kind::Prefix}, "567");
    row("13812345678", {Kind::WholeNumber}, "13812345678");
    row("１３８１２３４５６７８", {Kind::WholeNumber}, "13812345678");
    row("0536-8888888", {Kind::WholeNumber}, "0536-8888888");
    row("11010519491231002x", {Kind::WholeNumber}, "11010519491231002X");
    row("370702671125042", {Kind::WholeNumber}, "370702671125042");
    row("王聪 5678", {Kind::Phrase, Kind::FourDigits}, "王聪");
    row("王wc", {Kind::Phrase, Kind::Prefix}, "王");
    row("2025 1234", {Kind::FourDigits, Kind::FourDigits}, "2025");
    row("wang", {Kind::Prefix}, "wang");
}

void SearchTokensTest::tellsNumbersFromWords()
{
    QFETCH(QString, typed);
    const SearchQuery query = parseSearch(typed);
    QList<int> kinds;
    for (const SearchTerm& term : query.terms)
        kinds << int(term.kind);
    QTEST(kinds, "kinds");
    QTEST(query.terms.first().text, "first");
}

void SearchTokensTest::writesQueries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fts");
    QTest::addColumn<QString>("ts");
    QTest::newRow("nothing") << u""_qs << u""_qs << u""_qs;
    QTest::newRow("phrase") << u"王聪"_qs << u"\"王 聪\""_qs << u"('王' <-> '聪')"_qs;
    QTest::newRow("prefix") << u"wcc"_qs << u"\"wcc\" *"_qs << u"'wcc':*"_qs;
    QTest::newRow("both") << u"王 wc"_qs << u"\"王\" AND \"wc\" *"_qs << u"'王' & 'wc':*"_qs;
    QTest::newRow("readings") << u"congc"_qs << u"(\"congc\" * OR \"cong c\" *)"_qs
                              << u"('congc':* | ('cong' <-> 'c':*))"_qs;
    QTest::newRow("marks") << u"a\"b' OR *"_qs << u"\"a\" * AND \"b\" * AND \"or\" *"_qs
                           << u"'a':* & 'b':* & 'or':*"_qs;
}

void SearchTokensTest::writesQueries()
{
    QFETCH(QString, typed);
    QTEST(ftsMatch(parseSearch(typed)), "fts");
    QTEST(tsQuery(parseSearch(typed)), "ts");
}

void SearchTokensTest::writesTsVector()
{
    QCOMPARE(tsVector(u"王 聪 聪 wcc"_qs), u"'王':1 '聪':2 '聪':3 'wcc':4"_qs);
    QCOMPARE(tsVector(QString()), QString());
}

static QString randomName(QRandomGenerator& random)
{
    static const QString surnames = u"王李张刘曾单任华解仇"_qs;
    static const QString given
        = u"聪怡佳伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英安西𬀩"_qs;
    QString name(surnames.at(random.bounded(surnames.size())));
    for (int i = random.bounded(1, 3); i > 0; --i) {
        qsizetype at = random.bounded(given.size());
        if (given.at(at).isLowSurrogate())
            --at;
        name += given.mid(at, given.at(at).isHighSurrogate() ? 2 : 1);
    }
    return name;
}

static QString randomTyping(QRandomGenerator& random)
{
    const QString name = randomName(random);
    const QStringList words
        = SearchTokens().addName(name).addCode(QString::number(random.bounded(3000))).text().split(u' ');
    const QString word = words.at(random.bounded(words.size()));
    switch (random.bounded(4)) {
    case 0:
        return name.mid(random.bounded(2));
    case 1:
        return word.left(random.bounded(1, int(word.size()) + 1));
    case 2:
        return word + u' ' + words.at(random.bounded(words.size())).left(3);
    default:
        return words.at(random.bounded(words.size())) + word;
    }
}

void SearchTokensTest::agreesWithFts5()
{
    QRandomGenerator random(20251123);
    FtsTable table;
    QStringList records;
    for (int row = 0; row < 2000; ++row) {
        SearchTokens tokens;
        tokens.addName(randomName(random)).addCode(u"V%1"_qs.arg(row, 6, 10, QChar(u'0')));
        tokens.addText(row % 3 == 0 ? u"潍州路 App 3号楼"_qs : u"Anna·西安里"_qs);
        tokens.addDigestTail(QByteArray::number(random.bounded(50)).rightJustified(16, 'd'));
        records << tokens.text();
        table.insert(row, tokens.text());
    }
    qsizetype hits = 0;
    for (int i = 0; i < 1500; ++i) {
        const QString typed = randomTyping(random);
        const SearchQuery query = parseSearch(typed);
        QList<qint64> walked;
        for (qsizetype row = 0; row < records.size(); ++row) {
            if (tokensMatch(records.at(row), query))
                walked << row;
        }
        QVERIFY2(walked == table.rows(query), qUtf8Printable(typed + u" → "_qs + ftsMatch(query)));
        hits += walked.size();
    }
    QVERIFY2(hits > 10000, "the typed words should find something");
}

void SearchTokensTest::survivesAnythingTyped()
{
    QRandomGenerator random(7);
    FtsTable table;
    table.insert(1, SearchTokens().addName(u"王聪聪"_qs).text());
    for (int i = 0; i < 3000; ++i) {
        QString typed;
        for (int length = random.bounded(12); length > 0; --length) {
            static const QString marks = u"\"'*:^()-+&|!<> \\ANDORw王１"_qs;
            typed += random.bounded(3) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                            : marks.at(random.bounded(marks.size()));
        }
        const SearchQuery query = parseSearch(typed);
        if (!query.isEmpty())
            QVERIFY2(table.rows(query) != QList<qint64>{-1}, qUtf8Printable(ftsMatch(query)));
    }
}

VD_TEST(SearchTokensTest)
#include "searchtokens_test.moc"
