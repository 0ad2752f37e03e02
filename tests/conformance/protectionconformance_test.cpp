#include "tests/conformance/biffbuilder.h"
#include "tests/conformance/cellnotation.h"
#include "tests/conformance/commonvalues.h"
#include "tests/conformance/compoundbuilder.h"
#include "tests/conformance/protectionbuilder.h"
#include "tests/conformance/xlsbbuilder.h"
#include "tests/models/spreadsheets/fixtures.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Workbooks whose structure is protected open without a password; those with a password of their own say so.
class ProtectionConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensProtectedXls_data();
    void opensProtectedXls();
    void opensProtectedPackages_data();
    void opensProtectedPackages();
    void opensProtectedXlsb();
    void refusesDamagedProtection_data();
    void refusesDamagedProtection();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file.xls")); }
    [[nodiscard]] QString read(const QByteArray& bytes) const
    {
        writeFile(path(), bytes);
        return notationOf(path());
    }
    [[nodiscard]] QByteArray packageOf(const QMap<QString, QByteArray>& parts) const
    {
        const QString name = m_folder.filePath(QStringLiteral("clear.zip"));
        writeZip(name, parts);
        return contentOf(name);
    }

    QTemporaryDir m_folder;
};

static const QString fixedPassword = QStringLiteral("VelvetSweatshop");

static void addPasswords(const char* kind, int protection)
{
    QTest::newRow(rowName(kind, QStringLiteral("fixed password"))) << protection << fixedPassword << true;
    QTest::newRow(rowName(kind, QStringLiteral("password of its own")))
        << protection << QStringLiteral("秘密") << false;
}

static void verifyOpens(const QString& notation, const QString& expected, bool opens)
{
    if (opens)
        QCOMPARE(notation, expected);
    else
        QVERIFY2(notation.contains(u"protected with a password"), qUtf8Printable(notation));
}

/// 300 rows, so that the keys change several times.
static QByteArray manyCells(QString& expected)
{
    QByteArray cells;
    QStringList lines;
    for (int row = 0; row < 300; ++row) {
        cells += biff(0x0203, biffPlace(row, 0) + f64(row))
            + biff(0x0204, biffPlace(row, 1) + biffWide(QStringLiteral("名")));
        lines << QStringLiteral("%1 A=n:%2 B=t:名").arg(row + 1).arg(row);
    }
    expected = lines.join(u'\n');
    return cells;
}

void ProtectionConformanceTest::opensProtectedXls_data()
{
    QTest::addColumn<int>("protection");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("opens");
    QTest::newRow("XOR") << int(BiffProtection::Xor) << fixedPassword << true;
    addPasswords("RC4", int(BiffProtection::Rc4));
    addPasswords("CryptoAPI 40", int(BiffProtection::CryptoApi40));
    addPasswords("CryptoAPI 128", int(BiffProtection::CryptoApi128));
}

void ProtectionConformanceTest::opensProtectedXls()
{
    QFETCH(int, protection);
    QFETCH(QString, password);
    QFETCH(bool, opens);
    QString expected;
    const auto kind = BiffProtection(protection);
    const QByteArray stream
        = biffStream(filePass(kind, password), {BiffSheet{QStringLiteral("花名册"), manyCells(expected)}});
    const QByteArray file = compoundFile({{QStringLiteral("Workbook"), protectedBiff(stream, kind, password)}});
    verifyOpens(read(file), expected, opens);
    if (opens)
        QCOMPARE(SheetReader::open(path())->sheets().constFirst().name, QStringLiteral("花名册"));
}

void ProtectionConformanceTest::opensProtectedPackages_data()
{
    QTest::addColumn<int>("protection");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("opens");
    addPasswords("standard 128", int(PackageProtection::Standard128));
    addPasswords("standard 256", int(PackageProtection::Standard256));
    addPasswords("agile SHA-512", int(PackageProtection::AgileSha512));
    addPasswords("agile SHA-256", int(PackageProtection::AgileSha256));
    addPasswords("agile SHA-1", int(PackageProtection::AgileSha1));
}

void ProtectionConformanceTest::opensProtectedPackages()
{
    QFETCH(int, protection);
    QFETCH(QString, password);
    QFETCH(bool, opens);
    auto parts = workbookParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
    parts.insert(QStringLiteral("xl/other.xml"), QByteArray("<a>several segments</a>").repeated(3000));
    verifyOpens(read(protectedPackage(packageOf(parts), PackageProtection(protection), password)),
        QStringLiteral("1 A=n:1"), opens);
}

void ProtectionConformanceTest::opensProtectedXlsb()
{
    const auto parts = xlsbParts({XlsbSheet{QStringLiteral("表"), xlsbRow(0) + xlsb(5, xlsbPlace(0) + f64(1))}});
    QCOMPARE(read(protectedPackage(packageOf(parts), PackageProtection::AgileSha512, fixedPassword)),
        QStringLiteral("1 A=n:1"));
}

void ProtectionConformanceTest::refusesDamagedProtection_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString info = QStringLiteral("EncryptionInfo");
    const QString package = QStringLiteral("EncryptedPackage");
    const auto row = [](const char* name, const QByteArray& file) { QTest::newRow(name) << file; };
    const QByteArray agile = u16(4) + u16(4) + u32(0x40);
    row("package without information", compoundFile({{package, QByteArray(64, 'x')}}));
    row("empty information", compoundFile({{info, {}}, {package, QByteArray(64, 'x')}}));
    row("unknown version", compoundFile({{info, u16(9) + u16(9) + u32(0)}, {package, QByteArray(64, 'x')}}));
    row("standard cut short",
        compoundFile({{info, u16(4) + u16(2) + u32(0x24) + u32(900)}, {package, QByteArray(64, 'x')}}));
    row("agile without key", compoundFile({{info, agile + "<encryption/>"}, {package, QByteArray(64, 'x')}}));
    row("agile with endless counting",
        compoundFile({{info,
                          agile
                              + "<e><keyData keyBits='256' hashAlgorithm='SHA512' saltValue='' /><encryptedKey "
                                "spinCount='4000000000' keyBits='256' hashAlgorithm='SHA512' cipherAlgorithm='AES' "
                                "cipherChaining='ChainingModeCBC' saltValue='AAAAAAAAAAAAAAAAAAAAAA=='/></e>"},
            {package, QByteArray(64, 'x')}}));
    row("agile that is no XML", compoundFile({{info, agile + "<<<<"}, {package, QByteArray(64, 'x')}}));
    row("FILEPASS cut short", biffFile(biff(0x2F, u16(1)), {}));
    row("FILEPASS of an unknown kind", biffFile(biff(0x2F, u16(7) + u16(7) + u16(7)), {}));
    row("FILEPASS with a short header", biffFile(biff(0x2F, u16(1) + u16(2) + u16(2) + u32(4) + u32(9999)), {}));
}

void ProtectionConformanceTest::refusesDamagedProtection()
{
    QFETCH(QByteArray, file);
    const QString sentence = read(file);
    QVERIFY2(sentence.startsWith(u'!') && sentence.endsWith(u'.'), qUtf8Printable(sentence));
}

VD_TEST(ProtectionConformanceTest)
#include "protectionconformance_test.moc"
