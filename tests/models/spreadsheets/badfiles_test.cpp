#include "models/spreadsheets/compoundfile.h"
#include "models/spreadsheets/ziparchive.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Files that are no tables, or mean harm: each gets a sentence, none gets far.
class BadFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhenThereIsNothing();
    void refusesBombs_data();
    void refusesBombs();
    void refusesPathsOutside_data();
    void refusesPathsOutside();
    void survivesMutations_data();
    void survivesMutations();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// A container with one empty stream of this name ([MS-CFB]).
static QByteArray containerWith(const QString& streamName)
{
    constexpr int SectorSize = 512;
    QByteArray bytes(3 * SectorSize, '\0');
    const auto put = [&](int offset, quint32 value) { qToLittleEndian(value, bytes.data() + offset); };
    const auto entry = [&](int index, const QString& name, char type, quint32 start) {
        const int offset = 2 * SectorSize + 128 * index;
        memcpy(bytes.data() + offset, name.utf16(), size_t(2 * name.size()));
        qToLittleEndian(quint16(2 * name.size() + 2), bytes.data() + offset + 64);
        bytes[offset + 66] = type;
        put(offset + 116, start);
    };
    bytes.replace(0, 8, CompoundFile::Magic);
    bytes[30] = 9;
    put(48, 1);
    put(60, 0xFFFFFFFE);
    put(68, 0xFFFFFFFE);
    for (int i = 0; i < 109; ++i)
        put(76 + 4 * i, i == 0 ? 0 : 0xFFFFFFFF);
    put(SectorSize, 0xFFFFFFFD);
    put(SectorSize + 4, 0xFFFFFFFE);
    entry(0, QStringLiteral("Root Entry"), 5, 0xFFFFFFFE);
    entry(1, streamName, 2, 0xFFFFFFFE);
    return bytes;
}

static QByteArray kuiwen(const QString& name)
{
    QFile file(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BadFilesTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    const auto zipped = [this](const QMap<QString, QByteArray>& parts) {
        writeZip(path(QStringLiteral("parts.zip")), parts);
        QFile file(path(QStringLiteral("parts.zip")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray roster = kuiwen(QStringLiteral("04-志愿者花名册.xlsx"));
    const QByteArray oldRoster = kuiwen(QStringLiteral("04-志愿者花名册.xls"));
    QMap<QString, QByteArray> withoutSheet = workbookParts("<sheetData/>");
    withoutSheet.remove(QStringLiteral("xl/worksheets/sheet1.xml"));
    QMap<QString, QByteArray> withDtd = workbookParts("<sheetData/>");
    withDtd[QStringLiteral("xl/worksheets/sheet1.xml")]
        = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>";
    row("empty", "", "is empty");
    row("encrypted workbook", containerWith(QStringLiteral("EncryptedPackage")), "password");
    row("workbook cut short", containerWith(QStringLiteral("Book")), "damaged");
    row("Word document", containerWith(QStringLiteral("WordDocument")), "not a table");
    row("encrypted ods",
        zipped({{QStringLiteral("content.xml"), "x"},
            {QStringLiteral("META-INF/manifest.xml"),
                "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}}),
        "password");
    row("truncated zip", roster.first(roster.size() / 2), "damaged");
    row("truncated xls", oldRoster.first(oldRoster.size() / 2), "damaged");
    row("part missing", zipped(withoutSheet), "xl/worksheets/sheet1.xml");
    row("archive of other files", zipped({{QStringLiteral("a.txt"), "a"}}), "archive (.zip)");
    row("package without workbook", zipped({{QStringLiteral("[Content_Types].xml"), "<a/>"}}), "not an Excel workbook");
    row("binary workbook that is none",
        zipped({{QStringLiteral("xl/workbook.bin"), "a"},
            {QStringLiteral("_rels/.rels"),
                "<R><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></R>"}}),
        "damaged");
    row("text document of OpenDocument",
        zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
            {QStringLiteral("content.xml"), "<a><table name='t'><table-row/></table></a>"}}),
        "text document");
    row("presentation",
        zipped({{QStringLiteral("ppt/presentation.xml"), "<a/>"},
            {QStringLiteral("_rels/.rels"),
                "<R><Relationship Id='a' Type='x/officeDocument' Target='ppt/presentation.xml'/></R>"}}),
        "presentation");
    row("DTD", zipped(withDtd), "DTD");
    row("broken XML", zipped(workbookParts("<sheetData><row><c></row></sheetData>")), "damaged");
    row("absurd row", zipped(workbookParts("<sheetData><row r='99999999999'/></sheetData>")), "no sheet has");
    row("absurd column", zipped(workbookParts("<sheetData><row r='1'><c r='ZZZ1'><v>1</v></c></row></sheetData>")),
        "no sheet has");
    row("shared text missing", zipped(workbookParts("<sheetData><row r='1'><c t='s'><v>7</v></c></row></sheetData>")),
        "row 1");
    row("repeats without end",
        zipped({{QStringLiteral("content.xml"),
            "<d><table name='a'><table-row number-rows-repeated='1000000'><table-cell number-columns-repeated='16000' "
            "value-type='float' value='1'/></table-row></table></d>"}}),
        "no sheet has");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "not a table");
    row("PDF", "%PDF-1.7 ...", "not a table");
    row("other XML", "<?xml version='1.0'?><invoice/>", "not a table");
    row("page without table", "<!DOCTYPE html><html><body><p>登录超时</p></body></html>", "no table");
}

void BadFilesTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    writeFile(path(QStringLiteral("bad.xlsx")), bytes);
    const QString sentence = refusal(path(QStringLiteral("bad.xlsx")));
    QVERIFY2(sentence.contains(expected), qUtf8Printable(sentence));
    QVERIFY(sentence.endsWith(u'.'));
}

void BadFilesTest::saysWhenThereIsNothing()
{
    QVERIFY(refusal(path(QStringLiteral("nowhere.xlsx"))).contains(u"does not exist"));
    QVERIFY(refusal(m_folder.path()).contains(u"folder"));
}

void BadFilesTest::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<int>("times");
    QTest::newRow("a text without end") << QByteArray(" ") << 20'000'000;
    QTest::newRow("marks without end") << QByteArray("<x></x>") << 6'000'000;
}

void BadFilesTest::refusesBombs()
{
    QFETCH(QByteArray, repeated);
    QFETCH(int, times);
    writeZip(
        path(QStringLiteral("bomb.xlsx")), workbookParts("<sheetData>" + repeated.repeated(times) + "</sheetData>"));
    QVERIFY(QFileInfo(path(QStringLiteral("bomb.xlsx"))).size() < 200'000);
    const QString sentence = refusal(path(QStringLiteral("bomb.xlsx")));
    QVERIFY2(sentence.contains(u"far more data"), qUtf8Printable(sentence));
}

void BadFilesTest::refusesPathsOutside_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("up") << QStringLiteral("../evil.xml");
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd");
    QTest::newRow("drive") << QStringLiteral("C:/evil.xml");
    QTest::newRow("backslash") << QStringLiteral("xl\\..\\..\\evil.xml");
}

void BadFilesTest::refusesPathsOutside()
{
    QFETCH(QString, name);
    QMap<QString, QByteArray> parts = workbookParts("<sheetData/>");
    parts.insert(name, "x");
    writeZip(path(QStringLiteral("outside.xlsx")), parts);
    QVERIFY(refusal(path(QStringLiteral("outside.xlsx"))).contains(u"outside itself"));
    QCOMPARE(resolvedPartName(QStringLiteral("xl/workbook.xml"), QStringLiteral("../a.xml")), QStringLiteral("a.xml"));
    QCOMPARE(
        resolvedPartName(QStringLiteral("xl/workbook.xml"), QStringLiteral("../../a.xml")), QStringLiteral("a.xml"));
}

void BadFilesTest::survivesMutations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xls") << kuiwen(QStringLiteral("04-志愿者花名册.xls"));
    QTest::newRow("xlsx") << kuiwen(QStringLiteral("08-荣誉.xlsx"));
    QTest::newRow("csv") << kuiwen(QStringLiteral("04b-志愿者花名册-旧系统导出.csv"));
}

/// Bytes changed at random places: a table or a sentence, never a crash.
void BadFilesTest::survivesMutations()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() > 1000);
    QRandomGenerator random(20251123);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray mutated = bytes;
        for (int i = 0; i < 1 + round / 4; ++i)
            mutated[random.bounded(round % 2 == 0 ? int(mutated.size()) : 1000)] = char(random.bounded(256));
        writeFile(path(QStringLiteral("mutated")), mutated);
        refused += refusal(path(QStringLiteral("mutated"))).isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

VD_TEST(BadFilesTest)
#include "badfiles_test.moc"
