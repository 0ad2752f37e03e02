#include "models/certificates/certificateproof.h"

#include "models/certificates/certificatetext.h"
#include "models/certificates/merkletree.h"
#include "models/common/error.h"

namespace {

const QDate epoch(1970, 1, 1);
const QString prefix = QStringLiteral("VD1:");
const QByteArray base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr char format = 1;
constexpr int lettersBits = 5;
constexpr int byteBits = 8;

[[noreturn]] void refuse()
{
    throw Error(CertificateText::tr("This is not the whole text of a certificate's QR code. Scan it once more."));
}

QString base32(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    const auto put = [&text](quint32 value) { text += QLatin1Char(base32Letters.at(int(value & 31U))); };
    for (const char byte : bytes) {
        bits = (bits << byteBits) | quint8(byte);
        held += byteBits;
        for (; held >= lettersBits; held -= lettersBits)
            put(bits >> (held - lettersBits));
    }
    if (held > 0)
        put(bits << (lettersBits - held));
    return text;
}

QByteArray fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const QChar c : text) {
        const auto value = base32Letters.indexOf(c.toLatin1());
        if (value < 0)
            refuse();
        bits = (bits << lettersBits) | quint32(value);
        held += lettersBits;
        if (held >= byteBits) {
            held -= byteBits;
            bytes += char(bits >> held);
        }
    }
    return bytes;
}

/// Seven bits a byte, the lowest first.
void putNumber(QByteArray& bytes, qint64 number)
{
    constexpr qint64 seven = 0x80;
    for (; number >= seven; number /= seven)
        bytes += char(number % seven + seven);
    bytes += char(number);
}

class Reader final {
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] QByteArray take(qsizetype size)
    {
        if (size < 0 || size > m_bytes.size() - m_at)
            refuse();
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    [[nodiscard]] qint64 number()
    {
        constexpr int mostBits = 42;
        qint64 number = 0;
        for (int shift = 0; shift <= mostBits; shift += 7) {
            const auto byte = quint8(take(1).front());
            number |= qint64(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return number;
        }
        refuse();
    }
    /// A number that is counted in an int.
    [[nodiscard]] int small()
    {
        constexpr qint64 most = 100'000'000;
        const qint64 value = number();
        if (value > most)
            refuse();
        return int(value);
    }
    [[nodiscard]] QByteArray rest() { return take(m_bytes.size() - m_at); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

CertificateClaim claimFrom(Reader& reader)
{
    CertificateClaim claim;
    claim.word = QString::fromUtf8(reader.take(reader.small()));
    claim.year = reader.small();
    claim.serial = reader.small();
    claim.from = epoch.addDays(reader.small());
    claim.to = claim.from.addDays(reader.small());
    claim.minutes = Minutes(reader.number());
    claim.person = reader.take(CertificateClaim::PersonSize);
    claim.content = reader.take(CertificateClaim::ContentSize);
    return claim;
}

} // namespace

QString certificateNumber(const QString& word, int year, int serial)
{
    return QStringLiteral("%1〔%2〕第%3号").arg(word).arg(year).arg(serial, 4, 10, QLatin1Char('0'));
}

QString CertificateClaim::number() const
{
    return certificateNumber(word, year, serial);
}

QByteArray CertificateClaim::bytes() const
{
    Q_ASSERT(person.size() == PersonSize && content.size() == ContentSize && from >= epoch && to >= from);
    const QByteArray name = word.toUtf8();
    QByteArray bytes;
    putNumber(bytes, name.size());
    bytes += name;
    putNumber(bytes, year);
    putNumber(bytes, serial);
    putNumber(bytes, epoch.daysTo(from));
    putNumber(bytes, from.daysTo(to));
    putNumber(bytes, minutes.value());
    return bytes + person + content;
}

QByteArray CertificateProof::bytes() const
{
    QByteArray bytes(1, format);
    putNumber(bytes, root.year);
    putNumber(bytes, root.serial);
    putNumber(bytes, count);
    putNumber(bytes, index);
    return bytes + key + claim.bytes() + path;
}

QString CertificateProof::text() const
{
    return prefix + base32(bytes());
}

CertificateProof CertificateProof::fromBytes(const QByteArray& bytes)
{
    Reader reader(bytes);
    if (reader.take(1).front() != format)
        throw Error(CertificateText::tr("This QR code was made by a newer program. Verify it with that one."));
    CertificateProof proof;
    proof.root.year = reader.small();
    proof.root.serial = reader.small();
    proof.count = reader.number();
    proof.index = reader.number();
    proof.key = reader.take(MerkleTree::KeySize);
    proof.claim = claimFrom(reader);
    proof.path = reader.rest();
    return proof;
}

CertificateProof CertificateProof::fromText(const QString& text)
{
    QString letters;
    for (const QChar c : text.toUpper()) {
        if (!c.isSpace())
            letters += c;
    }
    if (letters.startsWith(QStringLiteral("QR-CODE:"))) // as zbarimg prints it
        letters.remove(0, letters.indexOf(u':') + 1);
    if (!letters.startsWith(prefix))
        throw Error(CertificateText::tr("The QR code of a certificate begins with “%1”.").arg(prefix));
    CertificateProof proof = fromBytes(fromBase32(QStringView(letters).sliced(prefix.size())));
    if (proof.text() != letters)
        refuse();
    return proof;
}

QByteArray CertificateProof::leadsTo() const
{
    return MerkleTree::rootFrom(root.text().toLatin1(), count, index, MerkleTree::leaf(key, claim.bytes()), path);
}

QByteArray personTag(const QByteArray& leafKey, const QString& checkCode, const QString& name, const QString& idNumber)
{
    const QString person = name.simplified().remove(u' ') + u'\n' + idNumber.simplified().remove(u' ').toUpper();
    return hmacSha256(leafKey + checkCode.toLatin1(), "person " + person.toUtf8()).first(CertificateClaim::PersonSize);
}

QString shownRoot(const QByteArray& root)
{
    constexpr qsizetype group = 8;
    const QString digits = QString::fromLatin1(root.toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += group)
        groups << digits.mid(i, group);
    return groups.join(u' ');
}

QByteArray rootFrom(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            digits += c;
    }
    const QByteArray root = QByteArray::fromHex(digits.toLatin1());
    constexpr qsizetype size = 32;
    if (digits.size() != 2 * size || QString::fromLatin1(root.toHex()) != digits.toLower())
        throw Error(
            CertificateText::tr("A root has 64 digits from 0 to 9 and A to F, as printed on the public notice."));
    return root;
}
