#include "models/security/recoverycode.h"

#include "models/common/cryptolibrary.h"
#include "models/common/textnormal.h"
#include "models/security/zeroing.h"

#include <QCoreApplication>
#include <QStringList>

#include <gcrypt.h>

namespace {

constexpr int groupCount = 8;
constexpr int groupSize = 5; ///< four random characters and the check character
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; ///< Crockford: no I, L, O, U

/// Multiplies by the generator of GF(32), so that a wrong or swapped character always changes the check.
int timesTwo(int value)
{
    return (value << 1 ^ ((value & 16) != 0 ? 0x25 : 0)) & 31;
}

QChar checkCharacter(QStringView four, int group)
{
    int sum = group + 1;
    for (const QChar c : four)
        sum = timesTwo(sum) ^ int(alphabet.indexOf(c));
    return alphabet.at(timesTwo(sum));
}

/// Letters that look like digits are read as those.
QString legible(const QString& text)
{
    QString out;
    for (const QChar typed : cleanedDigits(text).text.toUpper()) {
        if (typed == u'O')
            out += u'0';
        else if (typed == u'I' || typed == u'L')
            out += u'1';
        else if (typed.isLetterOrNumber())
            out += typed;
    }
    return out;
}

bool isWellFormed(QStringView group, int index)
{
    for (const QChar c : group) {
        if (!alphabet.contains(c))
            return false;
    }
    return group.back() == checkCharacter(group.first(groupSize - 1), index);
}

} // namespace

QString newRecoveryCode()
{
    startCryptoLibrary();
    unsigned char random[groupCount * (groupSize - 1)];
    gcry_randomize(random, sizeof random, GCRY_STRONG_RANDOM);
    QStringList groups;
    for (int group = 0; group < groupCount; ++group) {
        QString text;
        for (int i = 0; i < groupSize - 1; ++i)
            text += alphabet.at(random[group * (groupSize - 1) + i] & 31);
        groups << text + checkCharacter(text, group);
    }
    wipeMemory(random, sizeof random);
    return groups.join(u'-');
}

RecoveryCodeCheck checkRecoveryCode(const QString& text)
{
    RecoveryCodeCheck check;
    const QString characters = legible(text);
    QStringList groups;
    for (qsizetype at = 0; at < characters.size(); at += groupSize)
        groups << characters.mid(at, groupSize);
    check.code = groups.join(u'-');
    if (characters.size() != groupCount * groupSize) {
        check.sentence = QCoreApplication::translate("RecoveryCode",
            "The recovery code has 40 characters in 8 groups, but this one has %1; compare it with the printed sheet.")
                             .arg(characters.size());
        return check;
    }
    for (int group = 0; group < groupCount; ++group) {
        if (!isWellFormed(groups.at(group), group)) {
            check.sentence = QCoreApplication::translate(
                "RecoveryCode", "Group %1 of the recovery code, %2, is mistyped; compare it with the printed sheet.")
                                 .arg(group + 1)
                                 .arg(groups.at(group));
            return check;
        }
    }
    return check;
}
