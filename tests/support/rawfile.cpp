#include "tests/support/rawfile.h"

#include <QFile>
#include <QtTest>

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void flipBit(const QString& path, qint64 bit)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(bit / 8));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(bit / 8));
    QVERIFY(file.putChar(char(byte ^ (1 << (bit % 8)))));
}
