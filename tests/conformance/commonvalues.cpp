#include "tests/conformance/commonvalues.h"

#include "tests/conformance/biffbuilder.h"

#include <QtTest>

const QList<StyledNumber>& styledNumbers()
{
    static const QList<StyledNumber> numbers{
        {0, 3, "n:3", "n:3"},
        {0, -2.25, "n:-2.25", "n:-2.25"},
        {0, 45725, "n:45725", "n:45725"},
        {0, 0, "n:0", "n:0"},
        {0, 123456789012345, "n:123456789012345", "n:123456789012345"},
        {1, 45725, "d:2025-03-09 00:00:00", "d:2029-03-10 00:00:00"},
        {1, 44263, "d:2021-03-08 00:00:00", "d:2025-03-09 00:00:00"},
        {1, 1, "d:1900-01-01 00:00:00", "d:1904-01-02 00:00:00"},
        {1, 59, "d:1900-02-28 00:00:00", "d:1904-02-29 00:00:00"},
        {1, 61, "d:1900-03-01 00:00:00", "d:1904-03-02 00:00:00"},
        {1, 2958465, "d:9999-12-31 00:00:00", "n:2958465"},
        {1, 2958466, "n:2958466", "n:2958466"},
        {1, -1, "n:-1", "n:-1"},
        {1, 0.25, "h:0.25 06:00:00", "d:1904-01-01 06:00:00"},
        {2, 45725.604166666664, "d:2025-03-09 14:30:00", "d:2029-03-10 14:30:00"},
        {2, 45725.99999999, "d:2025-03-10 00:00:00", "d:2029-03-11 00:00:00"},
        {2, 45725.000011, "d:2025-03-09 00:00:01", "d:2029-03-10 00:00:01"},
        {3, 0.604166666666667, "h:0.604166667 14:30:00", "h:0.604166667 14:30:00"},
        {3, 0.584722222, "h:0.584722222 14:02:00", "h:0.584722222 14:02:00"},
        {3, 1.25, "h:1.25 06:00:00", "h:1.25 06:00:00"},
        {3, 45725.25, "d:2025-03-09 06:00:00", "d:2029-03-10 06:00:00"},
        {4, 0.5, "h:0.5 12:00:00", "h:0.5 12:00:00"},
        {4, 1.0625, "h:1.0625 01:30:00", "h:1.0625 01:30:00"},
        {4, 41.5, "h:41.5 12:00:00", "h:41.5 12:00:00"},
        {4, -0.5, "h:-0.5 12:00:00", "h:-0.5 12:00:00"},
        {5, 7, "n:7", "n:7"},
        {6, 0.5, "n:0.5", "n:0.5"},
        {6, 1.0625, "h:1.0625 01:30:00", "h:1.0625 01:30:00"},
        {7, 45725, "d:2025-03-09 00:00:00", "d:2029-03-10 00:00:00"},
        {7, 0.25, "h:0.25 06:00:00", "h:0.25 06:00:00"},
        {8, 3, "n:3", "n:3"},
        {8, -3, "n:-3", "n:-3"},
        {8, 0, "h:0 00:00:00", "h:0 00:00:00"},
        {9, 45725, "d:2025-03-09 00:00:00", "d:2029-03-10 00:00:00"},
    };
    return numbers;
}

void addStyledNumbers()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("expected");
    for (const StyledNumber& one : styledNumbers()) {
        const QString what = QStringLiteral("%1 as %2").arg(one.number, 0, 'g', 15).arg(formatCodes().at(one.style));
        QTest::newRow(rowName("1900", what)) << one.style << one.number << false << QString::fromUtf8(one.from1900);
        QTest::newRow(rowName("1904", what)) << one.style << one.number << true << QString::fromUtf8(one.from1904);
    }
}

const QStringList& plainTexts()
{
    static const QStringList texts{
        QStringLiteral("姓名"),
        QStringLiteral("欧阳  修"),
        QStringLiteral("阿依古丽·买买提"),
        QStringLiteral("𠮷田花子"),
        QStringLiteral("370705198001010025"),
        QStringLiteral("0536-8881234转801"),
        QStringLiteral("50%，约3.5小时"),
        QStringLiteral("（备注）“引号”"),
        QStringLiteral("Zhang Wei"),
        QStringLiteral("é à ü"),
        QStringLiteral("45292"),
        QStringLiteral("2025-03-09"),
        QStringLiteral("TRUE"),
    };
    return texts;
}

void addPlainTexts()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : plainTexts())
        QTest::newRow(text.toUtf8()) << text;
}

const QList<IsoText>& isoTexts()
{
    static const QList<IsoText> texts{
        {"2025-03-09", "d:2025-03-09 00:00:00"},
        {"2025-03-09T14:30:00", "d:2025-03-09 14:30:00"},
        {"2025-03-09T14:30:00.000", "d:2025-03-09 14:30:00"},
        {"2025-03-09T14:30:00Z", "d:2025-03-09 14:30:00"},
        {"2025-03-09T14:30:00+08:00", "d:2025-03-09 14:30:00"},
        {"2025-03-09T14:29:59.9996", "d:2025-03-09 14:30:00"},
        {"2025-03-09T14:29:59.4", "d:2025-03-09 14:29:59"},
        {"2025-12-31T23:59:59.9999", "d:2026-01-01 00:00:00"},
        {"2024-02-29", "d:2024-02-29 00:00:00"},
        {"2025-02-29", "t:2025-02-29"},
        {"1899-12-30T08:30:00", "h:0.354166667 08:30:00"},
    };
    return texts;
}

QByteArray rowName(const char* format, const QString& what)
{
    return QByteArray(format) + ": " + what.toUtf8();
}
