#include "models/common/error.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSentenceAndTheDetailApart();
    void warningsDoNotBlock();
};

void ErrorTest::keepsTheSentenceAndTheDetailApart()
{
    const Error error(QStringLiteral("The file is in use."), QStringLiteral("errno 11"));
    QCOMPARE(error.message(), QStringLiteral("The file is in use."));
    QCOMPARE(QString::fromUtf8(error.what()), QStringLiteral("The file is in use. — errno 11"));
}

void ErrorTest::warningsDoNotBlock()
{
    const Problem warning{QStringLiteral("phone"), QStringLiteral("Unusual length."), Problem::Severity::Warning};
    const Problem error{QStringLiteral("name"), QStringLiteral("The name is missing.")};
    QVERIFY(isAcceptable({warning}));
    QVERIFY(!isAcceptable({warning, error}));
    QVERIFY_THROWS_EXCEPTION(Error, throwIfUnacceptable({warning, error}));
}

VD_TEST(ErrorTest)
#include "error_test.moc"
