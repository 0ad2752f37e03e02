#include "tests/conformance/cellnotation.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Small files that were read wrongly or refused once (tests/data/faults), and what is right.
class FaultFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRight_data();
    void readsRight();
};

void FaultFilesTest::readsRight_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* file, const char* expected) { QTest::newRow(file) << QString::fromUtf8(expected); };
    const char* person = "1 A=t:姓名 B=t:性别 C=t:身份证号码 D=t:手机号码\n"
                         "2 A=t:测试甲 B=t:女 C=t:370705198001010025 D=t:19100000001";
    const char* people = "1 A=t:姓名 B=t:性别 C=t:身份证号码 D=t:手机号码\n"
                         "2 A=t:测试甲 B=t:女 C=t:370705198001010025 D=t:19100000001\n"
                         "3 A=t:测试乙 B=t:女 D=t:19100000002";
    const char* dated = "1 A=t:姓名 B=t:性别 C=t:手机号码 D=t:注册时间\n"
                        "2 A=t:测试甲 B=t:女 C=t:19100000001 D=d:2017-02-28 00:00:00";
    const char* timed = "1 A=t:姓名 B=t:性别 C=t:身份证号码 D=t:手机号码 E=t:注册时间 F=t:时长\n"
                        "2 A=t:测试甲 B=t:女 C=t:370705198001010025 D=t:19100000001 E=d:2014-02-19 00:00:00 "
                        "F=h:1.0625 01:30:00";
    row("1904-plain.xlsx", dated);
    row("1904-with-extension.xlsx", dated);
    for (const char* file : {"backslash-names.xlsx", "root-rels-dotdot.xlsx", "duplicate-address-empty-later.xlsx",
             "structure-protected-velvet.xlsx"})
        row(file, person);
    for (const char* file : {"biff8-in-stream-Book.xls", "embedded-workbook-first.xls", "sst-count-too-high.xls"})
        row(file, people);
    row("spreadsheetml-times.xml", timed);
    row("xml-blank-first-line.xml", timed);
    row("cells-without-address-2.xlsx",
        "1 A=t:姓名 B=t:身份证号码 C=t:手机号码 D=t:性别 E=t:政治面貌 F=t:技能特长 G=t:备注\n"
        "2 A=t:测试甲 B=t:370705198001010017 C=t:19100000001 D=t:男 G=t:党员\n"
        "3 A=t:测试乙 B=t:370705198001010025 C=t:19100000002 D=t:女 E=t:群众 F=t:摄影\n"
        "4 A=t:测试丙 B=t:370705198101010014 C=t:19100000003 D=t:男 F=t:理发");
    row("inline-and-value.xlsx", "1 A=t:a B=t:b\n2 A=t:1.");
    row("lower-case-address.xlsx", "1 A=t:姓名 B=t:性别\n2 A=t:测试甲 B=t:女");
    row("structure-protected-standard.xlsx", "1 A=t:姓名 B=t:性别\n2 A=t:测试甲 B=t:女");
    row("formula-record-0406.xls", "1 A=t:姓名 B=t:时长 C=t:合计\n2 A=t:测试甲 B=n:2 C==n:4");
    row("styles-part-missing.xlsx", "1 A=t:姓名 B=t:性别 C=t:手机号码\n2 A=t:测试甲 B=t:女 C=t:19100000001");
    row("strict-times.xlsx",
        "1 A=t:日期 B=t:开始时间 C=t:时长\n2 A=d:2025-03-09 00:00:00 B=h:0.584722222 14:02:00 C=h:0.0625 01:30:00");
    row("big5.csv",
        "1 A=t:姓名 B=t:性別 C=t:電話\n2 A=t:測試甲 B=t:女 C=t:19100000001\n3 A=t:陳小明 B=t:男 C=t:19100000002");
}

void FaultFilesTest::readsRight()
{
    QFETCH(QString, expected);
    QCOMPARE(
        notationOf(QStringLiteral(VD_SOURCE_DIR "/tests/data/faults/") + QString::fromLatin1(QTest::currentDataTag())),
        expected);
}

VD_TEST(FaultFilesTest)
#include "faultfiles_test.moc"
