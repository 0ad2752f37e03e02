#include "tests/support/pdftext.h"

#include "tests/support/rawfile.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>

#ifdef Q_OS_WIN // where there is no pdftotext: Qt's own plain way of writing, read back

static QByteArray streamOf(const QByteArray& file, int object)
{
    const qsizetype start = file.indexOf('\n' + QByteArray::number(object) + " 0 obj");
    const qsizetype begin = file.indexOf("stream\n", start) + 7;
    if (start < 0 || begin > file.indexOf("endobj", start))
        return {};
    const QByteArray packed = file.mid(begin, file.indexOf("\nendstream", begin) - begin);
    const bool isPacked = file.mid(start, begin - start).contains("/FlateDecode");
    return isPacked ? qUncompress(QByteArray("\0\0\xff\xff", 4) + packed) : packed;
}

/// Glyph → character, as "<first> <last> [<character> …]" tells.
static QHash<int, QChar> charactersOf(const QByteArray& file, int font)
{
    static const QRegularExpression link(QStringLiteral("/ToUnicode (\\d+) 0 R"));
    static const QRegularExpression range(QStringLiteral("<(\\w{4})> <\\w{4}> \\[?((<\\w{4}> ?)+)"));
    QHash<int, QChar> characters;
    const qsizetype start = file.indexOf('\n' + QByteArray::number(font) + " 0 obj");
    const QString head = QString::fromLatin1(file.mid(start, file.indexOf("endobj", start) - start));
    const QString map = QString::fromLatin1(streamOf(file, link.match(head).captured(1).toInt()));
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const auto match = ranges.next();
        int glyph = match.captured(1).toInt(nullptr, 16);
        for (const QString& code : match.captured(2).split(u' ', Qt::SkipEmptyParts))
            characters.insert(glyph++, QChar(char16_t(code.mid(1, 4).toUInt(nullptr, 16))));
    }
    return characters;
}

QString pdfText(const QString& pdf)
{
    static const QRegularExpression object(QStringLiteral("\\n(\\d+) 0 obj"));
    static const QRegularExpression piece(QStringLiteral("/F(\\d+) \\S+ Tf|<((?:\\w{4})+)> Tj"));
    const QByteArray file = contentOf(pdf);
    QHash<int, QHash<int, QChar>> fonts;
    QString text;
    int font = 0;
    for (auto objects = object.globalMatch(QString::fromLatin1(file)); objects.hasNext();) {
        const QString page = QString::fromLatin1(streamOf(file, objects.next().captured(1).toInt()));
        for (auto pieces = piece.globalMatch(page); pieces.hasNext();) {
            const auto match = pieces.next();
            if (!match.captured(1).isEmpty()) {
                font = match.captured(1).toInt();
                if (!fonts.contains(font))
                    fonts.insert(font, charactersOf(file, font));
                continue;
            }
            for (qsizetype i = 0; i < match.captured(2).size(); i += 4) {
                const QChar c = fonts[font].value(match.captured(2).mid(i, 4).toInt(nullptr, 16));
                if (c.isPrint() && !c.isSpace())
                    text += c;
            }
        }
    }
    return text;
}

#else

QString pdfText(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!process.waitForFinished())
        qFatal("pdftotext (poppler-utils) is needed by this test");
    return QString::fromUtf8(process.readAllStandardOutput());
}

#endif
