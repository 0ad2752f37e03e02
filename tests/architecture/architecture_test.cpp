#include "tests/architecture/sourcetree.h"
#include "tests/support/testregistry.h"

#include <QLibraryInfo>
#include <QtTest>

/// The house rules of CONTRIBUTING, read from the sources. Every message names file and line.
class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesExistAndAreWrittenFromTheTop();
    void layersPointDownward();
    void featuresPointDownward();
    void foldersFormNoCircles_data();
    void foldersFormNoCircles();
    void modelsKnowNoScreen();
    void sqlClassesStayInTheDatabaseFolder();
    void filesAndFunctionsAreShort();
    void linesKeepTheHouseRules_data();
    void linesKeepTheHouseRules();
    void momentsAreWrittenOneWay();
    void headersHaveOneGuard();
    void everyModelHasTests();

private:
    using Check = std::function<QString(const SourceFile&, const SourceLine&)>;
    /// Fails with every line for which `check` gives a remark.
    void eachLine(const QStringList& layers, const Check& check) const;

    QList<SourceFile> m_sources;
};

namespace {

QString place(const SourceFile& file, const SourceLine& line)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(line.number);
}

void verify(const QStringList& remarks)
{
    for (const QString& remark : remarks) // one by one: long messages are cut
        qWarning("%s", qPrintable(remark));
    QVERIFY2(remarks.isEmpty(), qPrintable(QStringLiteral("%1 remarks, listed above").arg(remarks.size())));
}

QString folderOf(const QString& include)
{
    return include.section(u'/', 0, -2);
}

} // namespace

void ArchitectureTest::initTestCase()
{
    m_sources
        = readSources({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("tests")});
    QVERIFY(m_sources.size() > 100);
}

void ArchitectureTest::eachLine(const QStringList& layers, const Check& check) const
{
    QStringList remarks;
    for (const SourceFile& file : m_sources) {
        if (!layers.contains(file.layer()))
            continue;
        for (const SourceLine& line : file.lines) {
            const QString remark = check(file, line);
            if (!remark.isEmpty())
                remarks << place(file, line) + QStringLiteral(": ") + remark;
        }
    }
    verify(remarks);
}

static const QStringList& program()
{
    static const QStringList layers{QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("ui")};
    return layers;
}

static QStringList everything()
{
    return program() + QStringList{QStringLiteral("tests")};
}

void ArchitectureTest::includesExistAndAreWrittenFromTheTop()
{
    eachLine(everything(), [](const SourceFile&, const SourceLine& line) {
        const QString include = quotedInclude(line);
        if (include.isEmpty() || include.endsWith(QStringLiteral(".moc"))
            || QFileInfo(QStringLiteral(VD_SOURCE_DIR "/") + include).isFile())
            return QString();
        return QStringLiteral("“%1” is no file of the project; write includes from its top.").arg(include);
    });
}

void ArchitectureTest::layersPointDownward()
{
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("models"), {QStringLiteral("models")}},
        {QStringLiteral("ui"), {QStringLiteral("ui"), QStringLiteral("models")}},
        {QStringLiteral("app"), {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")}},
    };
    eachLine(program(), [](const SourceFile& file, const SourceLine& line) {
        const QString include = quotedInclude(line);
        if (!include.contains(u'/') || allowed.value(file.layer()).contains(include.section(u'/', 0, 0)))
            return QString();
        return QStringLiteral("%1 must not know “%2” (app → ui → models).").arg(file.layer(), include);
    });
}

void ArchitectureTest::featuresPointDownward()
{
    eachLine({QStringLiteral("models")}, [](const SourceFile& file, const SourceLine& line) {
        if (line.number == 1 && heightOf(file.folder()) < 0)
            return QStringLiteral("give the folder %1 its place in heightOf().").arg(file.folder());
        const QString include = quotedInclude(line);
        if (!include.startsWith(QStringLiteral("models/")) || heightOf(folderOf(include)) <= heightOf(file.folder()))
            return QString();
        return QStringLiteral("%1 stands below “%2” and must not know it.").arg(file.folder(), include);
    });
}

void ArchitectureTest::foldersFormNoCircles_data()
{
    QTest::addColumn<QString>("layer");
    for (const QString& layer : program())
        QTest::newRow(qPrintable(layer)) << layer;
}

void ArchitectureTest::foldersFormNoCircles()
{
    QFETCH(QString, layer);
    QMap<QString, QSet<QString>> uses;
    QMap<QString, QString> places;
    for (const SourceFile& file : std::as_const(m_sources)) {
        for (const SourceLine& line : file.lines) {
            const QString used = folderOf(quotedInclude(line));
            if (file.layer() != layer || !used.startsWith(layer + u'/') || used == file.folder())
                continue;
            uses[file.folder()] << used;
            places.insert(file.folder() + used, place(file, line));
        }
    }
    QStringList circle = findCircle(uses);
    for (int i = 0; i + 1 < circle.size(); ++i)
        circle[i] += QStringLiteral(" (%1) →").arg(places.value(circle.at(i) + circle.at(i + 1).section(u' ', 0, 0)));
    verify(circle);
}

void ArchitectureTest::modelsKnowNoScreen()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QStringList modules{
        QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"), QStringLiteral("QtPrintSupport")};
    QVERIFY(QFileInfo::exists(headers + QStringLiteral("/QtWidgets/QWidget")));
    eachLine({QStringLiteral("models")}, [&](const SourceFile&, const SourceLine& line) {
        const QString include = angleInclude(line);
        for (const QString& module : modules) {
            const bool isOfModule = include.section(u'/', 0, 0) == module || include == module
                || (!include.isEmpty() && QFileInfo(headers + u'/' + module + u'/' + include).isFile());
            if (isOfModule)
                return QStringLiteral("models must not know %1 (<%2>).").arg(module, include);
        }
        return QString();
    });
}

void ArchitectureTest::sqlClassesStayInTheDatabaseFolder()
{
    static const QRegularExpression pattern(QStringLiteral("\\bQSql(Query|Database|Driver|Result)\\b"));
    eachLine(everything(), [](const SourceFile& file, const SourceLine& line) {
        const bool isAllowed = file.folder() == QStringLiteral("models/database")
            || file.folder() == QStringLiteral("tests/models/database"); // whose oracle they are
        if (isAllowed || !(pattern.match(line.code).hasMatch() || pattern.match(angleInclude(line)).hasMatch()))
            return QString();
        return QStringLiteral("only models/database uses Qt's SQL classes; use Query.");
    });
}

void ArchitectureTest::filesAndFunctionsAreShort()
{
    constexpr int longestFile = 400;
    QStringList remarks;
    for (const SourceFile& file : std::as_const(m_sources)) {
        const int longestFunction = file.layer() == QStringLiteral("tests") ? 80 : 40; // tests hold tables of rows
        if (file.lines.size() > longestFile)
            remarks << QStringLiteral("%1: %2 lines; a file of more than %3 is two things.")
                           .arg(file.path)
                           .arg(file.lines.size())
                           .arg(longestFile);
        int start = 0;
        for (const SourceLine& line : file.lines) {
            if (line.code == QStringLiteral("{"))
                start = line.number;
            const bool isEnd = start > 0 && line.code.startsWith(u'}');
            if (isEnd && line.number - start - 1 > longestFunction)
                remarks << QStringLiteral("%1:%2: a function of %3 lines; more than %4 is two things.")
                               .arg(file.path)
                               .arg(start)
                               .arg(line.number - start - 1)
                               .arg(longestFunction);
            if (isEnd)
                start = 0;
        }
    }
    verify(remarks);
}

void ArchitectureTest::linesKeepTheHouseRules_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("inComments");
    QTest::addColumn<QString>("remark");
    const auto rule = [](const char* name, const char* pattern, bool inComments, const char* remark) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << inComments << QString::fromUtf8(remark);
    };
    rule("string connections", "\\b(SIGNAL|SLOT)\\s*\\(", false, "connect with function pointers.");
    rule("notes to self",
        "\\b(TO"
        "DO|FIX"
        "ME|X"
        "XX)\\b",
        true, "do it, or write an issue.");
    rule("skipped tests",
        "\\bQ"
        "SKIP\\b",
        false, "a test that is skipped proves nothing.");
    rule("swallowed errors", "catch\\s*\\(\\.\\.\\.\\)\\s*\\{\\s*\\}", false, "an error is never swallowed.");
    rule("sleeping", "\\b(QThread::m?u?sleep|sleep_for|sleep_until|qSleep)\\b", false, "wait for what happens.");
    rule("keywords", "^\\s*(signals|public slots|private slots|slots)\\s*:", false, "write Q_SIGNALS and Q_SLOTS.");
    rule("old loops", "\\b(foreach|Q_FOREACH)\\s*\\(", false, "use a range-based for.");
    rule("fatal ends", "\\b(std::abort|std::exit|std::terminate)\\s*\\(", false, "throw Error; bugs are Q_ASSERT.");
    rule("using namespace", "\\busing namespace\\b", false, "name what you use.");
}

void ArchitectureTest::linesKeepTheHouseRules()
{
    QFETCH(QString, pattern);
    QFETCH(bool, inComments);
    QFETCH(QString, remark);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    eachLine(everything(), [&](const SourceFile&, const SourceLine& line) {
        return expression.match(inComments ? line.text : line.code).hasMatch() ? remark : QString();
    });
}

/// People never read 2025-01-31T08:30: a moment on its way to the screen goes through shownMoment().
void ArchitectureTest::momentsAreWrittenOneWay()
{
    static const QRegularExpression spelled(QStringLiteral("\"[^\"]*yyyy-MM-dd[ 'T]+HH:mm"));
    static const QRegularExpression stored(QStringLiteral("\\barg\\([^;]*\\bisoMinute\\("));
    eachLine({QStringLiteral("models"), QStringLiteral("ui")}, [](const SourceFile& file, const SourceLine& line) {
        const bool isAllowed = file.path == QStringLiteral("models/common/shownmoment.cpp")
            || file.path == QStringLiteral("models/common/dates.cpp") // the stored form
            || file.path == QStringLiteral("models/common/crashlog.cpp");
        return !isAllowed && (spelled.match(line.text).hasMatch() || stored.match(line.code).hasMatch())
            ? QStringLiteral("write moments with shownMoment().")
            : QString();
    });
}

void ArchitectureTest::headersHaveOneGuard()
{
    QStringList remarks;
    for (const SourceFile& file : std::as_const(m_sources)) {
        if (file.isHeader() && file.lines.value(0).text != QStringLiteral("#pragma once"))
            remarks << file.path + QStringLiteral(":1: a header begins with #pragma once.");
    }
    verify(remarks);
}

void ArchitectureTest::everyModelHasTests()
{
    QSet<QString> missing;
    for (const SourceFile& file : std::as_const(m_sources)) {
        const QDir tests(QStringLiteral(VD_SOURCE_DIR "/tests/") + file.folder());
        if (file.layer() == QStringLiteral("models")
            && tests.entryList({QStringLiteral("*_test.cpp")}, QDir::Files).isEmpty())
            missing << QStringLiteral("tests/%1: %2 has no test.").arg(file.folder(), file.path);
    }
    QStringList remarks(missing.begin(), missing.end());
    remarks.sort();
    verify(remarks);
}

VD_TEST(ArchitectureTest)
#include "architecture_test.moc"
