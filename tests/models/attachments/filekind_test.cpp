#include "models/attachments/filekind.h"

#include "models/attachments/openedfiles.h"
#include "tests/support/errorof.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

/// Which files are kept with records, and how they lie on the disk while they are open.
class FileKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatOfficesUse_data();
    void keepsWhatOfficesUse();
    void refusesOthers_data();
    void refusesOthers();
    void kindsHaveCodesAndTitles();
    void openCopiesAreTheirOwnersAndGo();
    void copiesOfACrashGoAtTheNextStart();
    void namesSuitTheDisk();
};

void FileKindTest::keepsWhatOfficesUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", 12);
    const QByteArray zip("PK\x03\x04 ", 5);
    const auto row = [](const char* name, const QByteArray& content, FileKind kind) {
        QTest::newRow(name) << content << int(kind);
    };
    row("照片.jpg", "\xFF\xD8\xFF\xE0 JFIF", FileKind::Picture);
    row("照片.JPEG", "\xFF\xD8\xFF\xE1 Exif", FileKind::Picture);
    row("截图.png", samplePng(), FileKind::Picture);
    row("动.gif", "GIF89a", FileKind::Picture);
    row("旧.bmp", "BM1234", FileKind::Picture);
    row("扫.tif", QByteArray("II*\0abcd", 8), FileKind::Picture);
    row("手机.heic",
        QByteArray("\0\0\0\x18"
                   "ftypheic",
            12),
        FileKind::Picture);
    row("网.webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), FileKind::Picture);
    row("表.pdf", samplePdf(50), FileKind::Pdf);
    row("公文.ofd", zip + "OFD.xml", FileKind::Pdf);
    row("说明.doc", ole, FileKind::Document);
    row("说明.wps", ole, FileKind::Document);
    row("说明.docx", zip + "word/document.xml", FileKind::Document);
    row("名单.xls", ole, FileKind::Sheet);
    row("名单.et", ole, FileKind::Sheet);
    row("名单.xlsx", zip + "xl/workbook.xml", FileKind::Sheet);
    row("名单.csv", QByteArray("姓名,时长\r\n王伟,2\r\n"), FileKind::Sheet);
    row("培训.pptx", zip + "ppt/slides", FileKind::Slides);
    row("utf8.txt", QByteArray("证明\n"), FileKind::Text);
    row("gb.txt", QByteArray("\xD6\xA4\xC3\xF7\r\n"), FileKind::Text);
    row("utf16.txt", QByteArray("\xFF\xFE\xC1\x8B", 4), FileKind::Text);
}

void FileKindTest::keepsWhatOfficesUse()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QCOMPARE(int(requireFileKind(QString::fromUtf8(QTest::currentDataTag()), content)), kind);
}

void FileKindTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("because");
    const QString program = QStringLiteral("is a program");
    const QString other = QStringLiteral("not what its ending says");
    const QString unknown = QStringLiteral("not of a kind");
    const auto row = [](const char* name, const QByteArray& content, const QString& because) {
        QTest::newRow(name) << content << because;
    };
    row("照片.jpg.exe", "MZ\x90", program);
    row("照片.jpg", "MZ\x90", program);
    row("脚本.txt", "#!/bin/sh\n", program);
    row("程序.pdf",
        "\x7F"
        "ELF",
        program);
    row("批.bat", "echo", program);
    row("链接.lnk", "L", program);
    row("宏.xlsm", "PK\x03\x04xl/", program);
    row("宏.xlsx", "PK\x03\x04xl/vbaProject.bin", program);
    row("照片.png", "\xFF\xD8\xFF\xE0", other);
    row("照片.jpg2.jpg", "%PDF-1.4", other);
    row("压缩.docx", "PK\x03\x04other", other);
    row("表.pdf", " %PDF-1.4", other);
    row("二进制.txt", QByteArray("a\0b", 3), other);
    row("半.txt", QByteArray("\xFF\xFE\xC1", 3), other);
    row("录像.mp4", "x", unknown);
    row("压缩.zip", "PK\x03\x04", unknown);
    row("网页.html", "<html>", unknown);
    row("无结尾", "x", unknown);
}

void FileKindTest::refusesOthers()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, because);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString sentence = errorOf([&] { (void)requireFileKind(name, content); });
    QVERIFY2(sentence.contains(because) && sentence.contains(name), qPrintable(sentence));
}

void FileKindTest::kindsHaveCodesAndTitles()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= int(FileKind::Text); ++kind) {
        QCOMPARE(int(fileKindFromCode(fileKindCode(FileKind(kind)))), kind);
        titles << fileKindTitle(FileKind(kind));
    }
    QCOMPARE(titles.size(), 6);
    QVERIFY(fileKindPatterns().contains(QStringLiteral("*.jpg ")));
}

void FileKindTest::openCopiesAreTheirOwnersAndGo()
{
    auto opened = std::make_unique<OpenedFiles>();
    const QString first = opened->write(QStringLiteral("表.pdf"), "one");
    const QString second = opened->write(QStringLiteral("表.pdf"), "two");
    QVERIFY(first != second);
    for (const auto& [path, content] : {std::pair(first, "one"), std::pair(second, "two")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(content));
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("表.pdf"));
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(path).path() + QStringLiteral("/..")).permissions() & others));
#endif
    }
    OpenedFiles::removeLeftBehind(); // another program that starts leaves them alone
    QVERIFY(QFile::exists(first));
    const QString folder = QFileInfo(QFileInfo(first).path()).path();
    QVERIFY(QFile::exists(folder + QStringLiteral(".lock")));
    opened.reset();
    QVERIFY(!QFile::exists(folder) && !QFile::exists(folder + QStringLiteral(".lock")));
}

void FileKindTest::copiesOfACrashGoAtTheNextStart()
{
    const QString left = OpenedFiles::base() + QStringLiteral("/left/1");
    QVERIFY(QDir().mkpath(left));
    QFile file(left + QStringLiteral("/表.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QFile lock(OpenedFiles::base() + QStringLiteral("/left.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nvolunteer-desk\n" + QSysInfo::machineHostName().toUtf8() + '\n'); // runs no more
    lock.close();
    OpenedFiles::removeLeftBehind();
    QVERIFY(!QFile::exists(left) && !lock.exists());
}

void FileKindTest::namesSuitTheDisk()
{
    QCOMPARE(diskName(QStringLiteral("138****5678: 表?.pdf")), QStringLiteral("138____5678_ 表_.pdf"));
    QCOMPARE(diskName(QStringLiteral("..pdf")), QStringLiteral("pdf"));
    QCOMPARE(diskName(QStringLiteral("…")), QStringLiteral("…"));
    QCOMPARE(diskName(QStringLiteral("..")), QStringLiteral("file"));
}

VD_TEST(FileKindTest)
#include "filekind_test.moc"
