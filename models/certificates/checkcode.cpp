#include "models/certificates/checkcode.h"

#include "models/certificates/certificatetext.h"
#include "models/common/error.h"

#include <QRandomGenerator>

namespace {

const QString letters = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
constexpr qsizetype length = 12;
constexpr qsizetype group = 4;

/// One letter changed always changes it, as the weights are odd; two neighbors exchanged change it unless they stand 16
/// apart in the alphabet.
QChar lastOf(QStringView body)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += letters.indexOf(body.at(i)) * (2 * i + 1);
    return letters.at(sum % letters.size());
}

} // namespace

QString newCheckCode()
{
    QString code;
    while (code.size() < length - 1)
        code += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return code + lastOf(code);
}

QString shownCheckCode(const QString& code)
{
    QString shown;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % group == 0)
            shown += u'-';
        shown += code.at(i);
    }
    return shown;
}

QString checkCodeFrom(const QString& typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (letters.contains(c))
            code += c;
        else if (c.isLetterOrNumber())
            throw Error(CertificateText::tr("A check code has no “%1”. 0, 1, I and O are never used.").arg(c));
    }
    if (code.size() != length)
        throw Error(CertificateText::tr("A check code has %1 characters, not %2.").arg(length).arg(code.size()));
    if (lastOf(QStringView(code).first(length - 1)) != code.back())
        throw Error(
            CertificateText::tr("One of the characters of this check code is wrong. Compare it with the paper."));
    return code;
}
