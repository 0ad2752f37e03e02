#include "models/security/recoverycode.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

class RecoveryCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreNewAndWellFormed();
    void readsWhatPeopleType();
    void findsEveryWrongCharacter();
    void findsSwaps();
    void namesTheWrongGroup();
};

void RecoveryCodeTest::codesAreNewAndWellFormed()
{
    QSet<QString> codes;
    for (int i = 0; i < 200; ++i) {
        const QString code = newRecoveryCode();
        QCOMPARE(code.size(), qsizetype(8 * 5 + 7));
        QCOMPARE(checkRecoveryCode(code).code, code);
        QVERIFY(checkRecoveryCode(code).isValid());
        codes << code;
    }
    QCOMPARE(codes.size(), 200);
}

void RecoveryCodeTest::readsWhatPeopleType()
{
    const QString code = newRecoveryCode();
    QString typed = code.toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    QCOMPARE(checkRecoveryCode(u"  "_qs + typed + u"\t"_qs).code, code);
    QVERIFY(checkRecoveryCode(typed).isValid());
    for (const QChar one : u"iIlL"_qs)
        QCOMPARE(checkRecoveryCode(QString(code).replace(u'1', one)).code, code);
    QVERIFY(!checkRecoveryCode(QString()).isValid());
    QVERIFY(!checkRecoveryCode(code.chopped(1)).isValid());
}

void RecoveryCodeTest::findsEveryWrongCharacter()
{
    const QString code = newRecoveryCode();
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_qs) {
            QString wrong = code;
            wrong[i] = other;
            if (code.at(i) != u'-' && other != code.at(i))
                QVERIFY2(!checkRecoveryCode(wrong).isValid(), qPrintable(wrong));
        }
    }
}

void RecoveryCodeTest::findsSwaps()
{
    const QString code = newRecoveryCode();
    for (qsizetype i = 0; i + 1 < code.size(); ++i) {
        QString swapped = code;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped.remove(u'-') != QString(code).remove(u'-'))
            QVERIFY2(!checkRecoveryCode(swapped).isValid(), qPrintable(swapped));
    }
    QStringList groups = code.split(u'-');
    groups.swapItemsAt(2, 5);
    QVERIFY(!checkRecoveryCode(groups.join(u'-')).isValid());
}

void RecoveryCodeTest::namesTheWrongGroup()
{
    QStringList groups = newRecoveryCode().split(u'-');
    groups[3][0] = groups[3][0] == u'A' ? u'B' : u'A';
    const RecoveryCodeCheck check = checkRecoveryCode(groups.join(u'-'));
    QVERIFY(check.sentence.contains(u"Group 4"));
    QVERIFY(check.sentence.contains(groups.at(3)));
}

VD_TEST(RecoveryCodeTest)
#include "recoverycode_test.moc"
