#include "tests/support/seednumbers.h"

#include "models/common/idnumber.h"
#include "tests/support/rawfile.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

QString SeedNumbers::nextText()
{
    const int number = ++m_count;
    const QString eight = QString::number(76'000'000 + number);
    if (number % 3 == 0) {
        const QString seventeen = QStringLiteral("3799981950%1%2%3")
                                      .arg(number % 12 + 1, 2, 10, QChar(u'0'))
                                      .arg(number % 28 + 1, 2, 10, QChar(u'0'))
                                      .arg(number % 1000, 3, 10, QChar(u'0'));
        m_sown << seventeen + idNumberCheckCharacter(seventeen);
        return QStringLiteral("证件%1备查").arg(m_sown.last());
    }
    m_sown << QStringLiteral("139") + eight;
    if (number % 3 == 1)
        return QStringLiteral("电话%1，李").arg(m_sown.last());
    const QString spaced = QStringLiteral("139 %1 %2").arg(eight.left(4), eight.right(4));
    m_sown << spaced;
    return QStringLiteral("打 %1 找他").arg(spaced);
}

QStringList SeedNumbers::foundIn(const QString& folder) const
{
    static const QRegularExpression form(QStringLiteral("139 ?76[0-9]{2} ?[0-9]{4}|37999819[0-9]{9}[0-9X]"));
    const QSet<QString> sown(m_sown.begin(), m_sown.end());
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString content = QString::fromLatin1(contentOf(files.next()));
        for (auto match = form.globalMatch(content); match.hasNext();) {
            const QString number = match.next().captured();
            if (sown.contains(number))
                found << number + QStringLiteral(" in ") + files.fileName();
        }
    }
    return found;
}
