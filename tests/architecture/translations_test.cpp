#include "tests/support/testregistry.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

/// The Chinese texts: complete, and one for one thing.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated();
    void oneThingHasOneText();
    void everyTextKeepsItsPlaces();

private:
    struct Message {
        QString context;
        QString source;
        QString comment;
        QString translation;
        bool isPlural = false;
        bool isFinished = true;
    };

    QList<Message> m_messages;
};

void TranslationsTest::initTestCase()
{
    QFile file(QStringLiteral(VD_SOURCE_DIR "/translations/volunteerdesk_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message")
            m_messages << message;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            message = Message();
            message.context = context;
            message.isPlural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(m_messages.size() > 1000);
}

void TranslationsTest::everyTextIsTranslated()
{
    for (const Message& message : std::as_const(m_messages))
        QVERIFY2(message.isFinished && !message.translation.isEmpty(),
            qPrintable(QStringLiteral("%1: “%2” has no Chinese text.").arg(message.context, message.source)));
}

/// Two things of one English word are told apart by a comment, tr("Open", "a record").
void TranslationsTest::oneThingHasOneText()
{
    QMap<std::pair<QString, QString>, Message> first;
    for (const Message& message : std::as_const(m_messages)) {
        if (message.isPlural)
            continue;
        const Message& known
            = *first.insert({message.source, message.comment}, first.value({message.source, message.comment}, message));
        QVERIFY2(known.translation == message.translation,
            qPrintable(
                QStringLiteral("“%1” is “%2” in %3 and “%4” in %5.")
                    .arg(message.source, known.translation, known.context, message.translation, message.context)));
    }
}

/// %1, %2 …: a place that is lost in the Chinese text takes a figure away.
void TranslationsTest::everyTextKeepsItsPlaces()
{
    const auto places = [](const QString& text) {
        static const QRegularExpression place(QStringLiteral("%L?(\\d)"));
        QSet<QString> found;
        for (auto it = place.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        return found;
    };
    for (const Message& message : std::as_const(m_messages))
        QVERIFY2(places(message.source) == places(message.translation),
            qPrintable(QStringLiteral("%1: “%2” and “%3” do not show the same values.")
                           .arg(message.context, message.source, message.translation)));
}

VD_TEST(TranslationsTest)
#include "translations_test.moc"
