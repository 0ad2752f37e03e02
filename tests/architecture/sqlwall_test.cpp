#include "tests/architecture/sourcetree.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

/// Where SQL may stand, judged by what a file says and does, not by its name.
class SqlWallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sqlStandsInModels();
    void whoWritesSqlAsksTheDatabase();
    void sqlNeitherReadsSpreadsheetsNorPaints();
    void everyTableHasAFolder();
    void sqlNamesTablesDownward();

private:
    [[nodiscard]] bool hasSql(const SourceFile& file) const;
    /// The file and, of a source, its own header.
    [[nodiscard]] QList<SourceFile> withHeader(const SourceFile& file) const;

    QList<SourceFile> m_sources;
    QStringList m_tables; ///< of the migrations
    QHash<QString, QString> m_owners; ///< table → folder
};

namespace {

void verify(const QStringList& remarks)
{
    for (const QString& remark : remarks) // one by one: long messages are cut
        qWarning("%s", qPrintable(remark));
    QVERIFY2(remarks.isEmpty(), qPrintable(QStringLiteral("%1 remarks, listed above").arg(remarks.size())));
}

const QRegularExpression& sqlText()
{
    static const QRegularExpression pattern(
        QStringLiteral("\"[^\"]*\\b(SELECT\\s+[\\w%(]|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|"
                       "PRAGMA |ORDER BY|(FROM|JOIN) \\w+ )"));
    return pattern;
}

/// Tables that a folder below their own must name: the label of who is above all, and sums that a list shows. Each is
/// read, never written. An entry that is no longer needed fails the test.
const QSet<QString>& knownAbove()
{
    static const QSet<QString> known{
        QStringLiteral("models/database settings"), // where the backups of a file lie that does not open
        QStringLiteral(
            "models/database office_clock"), // the clock is the file's, its kind stands with the program's own
        QStringLiteral("models/security organisations"), // whose account it is
        QStringLiteral("models/organisation volunteers"), // the counts in the list of organizations
        QStringLiteral("models/organisation teams"), QStringLiteral("models/organisation stations"),
        QStringLiteral("models/teams service_months"), // hours of a team with those merged into it
        QStringLiteral("models/volunteers service_records"), // the filter “served in the period”
        QStringLiteral("models/service activities"), // the name of what a record comes from
    };
    return known;
}

} // namespace

void SqlWallTest::initTestCase()
{
    m_sources = readSources({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("ui")});
    static const QRegularExpression created(QStringLiteral("CREATE (?:VIRTUAL )?TABLE (\\w+)"));
    QDir migrations(QStringLiteral(VD_SOURCE_DIR "/resources/migrations"));
    for (const QString& name : migrations.entryList({QStringLiteral("*.sql")})) {
        QFile file(migrations.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = created.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            m_tables << matches.next().captured(1);
    }
    for (const SourceFile& file : std::as_const(m_sources)) {
        if (!file.path.endsWith(QStringLiteral("feature.cpp")) && file.folder() != QStringLiteral("models/words"))
            continue;
        for (const SourceLine& line : file.lines) {
            for (const QString& table : std::as_const(m_tables)) {
                const QString owner = m_owners.value(table);
                if (line.text.contains(u'"' + table + u'"')
                    && (owner.isEmpty() || heightOf(file.folder()) < heightOf(owner)))
                    m_owners.insert(table, file.folder());
            }
        }
    }
}

bool SqlWallTest::hasSql(const SourceFile& file) const
{
    return std::any_of(file.lines.begin(), file.lines.end(),
        [](const SourceLine& line) { return sqlText().match(line.text).hasMatch(); });
}

QList<SourceFile> SqlWallTest::withHeader(const SourceFile& file) const
{
    QList<SourceFile> files{file};
    const QString header = file.path.section(u'.', 0, 0) + QStringLiteral(".h");
    for (const SourceFile& other : m_sources) {
        if (other.path == header && other.path != file.path)
            files << other;
    }
    return files;
}

void SqlWallTest::sqlStandsInModels()
{
    QStringList remarks;
    for (const SourceFile& file : std::as_const(m_sources)) {
        if (file.layer() != QStringLiteral("models") && hasSql(file))
            remarks << file.path + QStringLiteral(": SQL belongs into models.");
    }
    verify(remarks);
}

void SqlWallTest::whoWritesSqlAsksTheDatabase()
{
    static const QRegularExpression asks(
        QStringLiteral("\\b(Connection|UnitOfWork|Query|ListColumn|RecordCondition|IdQuestion|Dialect)\\b"));
    QStringList remarks;
    int withSql = 0;
    for (const SourceFile& file : std::as_const(m_sources)) {
        if (!hasSql(file))
            continue;
        ++withSql;
        const QList<SourceFile> files = withHeader(file);
        const bool does = std::any_of(files.begin(), files.end(), [](const SourceFile& source) {
            return std::any_of(source.lines.begin(), source.lines.end(),
                [](const SourceLine& line) { return asks.match(line.code).hasMatch(); });
        });
        if (!does)
            remarks << file.path + QStringLiteral(": SQL is written where it is asked, not handed around.");
    }
    QVERIFY(withSql > 50);
    verify(remarks);
}

void SqlWallTest::sqlNeitherReadsSpreadsheetsNorPaints()
{
    QStringList remarks;
    for (const SourceFile& file : std::as_const(m_sources)) {
        if (heightOf(file.folder()) < 3 || !hasSql(file))
            continue;
        for (const SourceLine& line : file.lines) {
            if (quotedInclude(line).startsWith(QStringLiteral("models/spreadsheets/"))
                || angleInclude(line).startsWith(QStringLiteral("QPainter"))
                || angleInclude(line).startsWith(QStringLiteral("QPdf")))
                remarks << QStringLiteral("%1:%2: a file with SQL neither reads sheets nor paints.")
                               .arg(file.path)
                               .arg(line.number);
        }
    }
    verify(remarks);
}

void SqlWallTest::everyTableHasAFolder()
{
    QVERIFY(m_tables.size() > 40);
    QStringList remarks;
    for (const QString& table : std::as_const(m_tables)) {
        if (!m_owners.contains(table) && !table.endsWith(QStringLiteral("_search")))
            remarks << QStringLiteral("no feature declares the table %1.").arg(table);
    }
    verify(remarks);
}

void SqlWallTest::sqlNamesTablesDownward()
{
    static const QRegularExpression named(QStringLiteral("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)"));
    static const QRegularExpression strings(QStringLiteral("\"[^\"]*\""));
    QStringList remarks;
    QSet<QString> unused = knownAbove();
    for (const SourceFile& file : std::as_const(m_sources)) {
        for (const SourceLine& line : file.lines) {
            QString text;
            for (auto matches = strings.globalMatch(line.text); matches.hasNext();)
                text += matches.next().captured() + u' ';
            for (auto matches = named.globalMatch(text); matches.hasNext();) {
                const QString table = matches.next().captured(1);
                const QString owner = m_owners.value(table, file.folder());
                const QString place = file.folder() + u' ' + table;
                unused.remove(place);
                if (heightOf(owner) > heightOf(file.folder()) && !knownAbove().contains(place))
                    remarks << QStringLiteral("%1:%2: %3 is a table of %4, which stands above.")
                                   .arg(file.path)
                                   .arg(line.number)
                                   .arg(table, owner);
            }
        }
    }
    for (const QString& place : std::as_const(unused))
        remarks << QStringLiteral("“%1” is not needed any more in knownAbove().").arg(place);
    verify(remarks);
}

VD_TEST(SqlWallTest)
#include "sqlwall_test.moc"
