#include "models/security/tablesums.h"

#include "models/security/vault.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace {

std::array<quint64, 4> wordsOf(const QByteArray& mac)
{
    Q_ASSERT(mac.size() == 32);
    std::array<quint64, 4> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = qFromLittleEndian<quint64>(mac.constData() + 8 * i);
    return words;
}

void addWords(std::array<quint64, 4>& sum, const std::array<quint64, 4>& other)
{
    unsigned carry = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const quint64 partial = sum[i] + other[i];
        const quint64 whole = partial + carry;
        carry = unsigned(partial < sum[i]) | unsigned(whole < partial);
        sum[i] = whole;
    }
}

void subtractWords(std::array<quint64, 4>& sum, const std::array<quint64, 4>& other)
{
    unsigned borrow = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const quint64 partial = sum[i] - other[i];
        const quint64 whole = partial - borrow;
        borrow = unsigned(partial > sum[i]) | unsigned(whole > partial);
        sum[i] = whole;
    }
}

} // namespace

void RowSum::add(const QByteArray& mac)
{
    addWords(words, wordsOf(mac));
    ++rows;
}

void RowSum::subtract(const QByteArray& mac)
{
    subtractWords(words, wordsOf(mac));
    --rows;
}

void RowSum::add(const RowSum& other)
{
    addWords(words, other.words);
    rows += other.rows;
}

bool RowSum::isNothing() const
{
    return *this == RowSum();
}

TableSums TableSums::fromBytes(const QByteArray& bytes)
{
    TableSums sums;
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        QString table;
        RowSum sum;
        stream >> table >> sum.rows;
        for (quint64& word : sum.words)
            stream >> word;
        if (stream.status() != QDataStream::Ok)
            return {}; // cut: the seal over it does not fit either
        sums.set(table, sum);
    }
    return sums;
}

QByteArray TableSums::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (auto one = m_sums.begin(); one != m_sums.end(); ++one) {
        stream << one.key() << one->rows;
        for (const quint64 word : one->words)
            stream << word;
    }
    return bytes;
}

QByteArray rowMac(const Vault& vault, const QString& table, QByteArrayView bytes)
{
    return vault.chainMac(table.toUtf8(), bytes);
}

RowSum sumOf(Connection& connection, const Vault& vault, const WatchedTable& table)
{
    RowSum sum;
    RowBytes(connection, table).forEach(connection, [&](qint64, QByteArrayView bytes) {
        sum.add(rowMac(vault, table.name, bytes));
    });
    return sum;
}
