#include "models/certificates/merkletree.h"

#include "models/common/cryptolibrary.h"

#include <array>
#include <gcrypt.h>

namespace {

using Parts = std::initializer_list<QByteArrayView>;

QByteArray hashed(const Parts& parts, unsigned int flags = 0)
{
    std::array<gcry_buffer_t, 4> buffers{};
    int used = 0;
    for (const QByteArrayView part : parts) {
        gcry_buffer_t& buffer = buffers.at(size_t(used++));
        buffer.data = const_cast<char*>(part.data()); // NOLINT: read only
        buffer.len = size_t(part.size());
        buffer.size = buffer.len;
    }
    constexpr qsizetype size = 32;
    QByteArray digest(size, Qt::Uninitialized);
    startCryptoLibrary();
    checkCrypto(gcry_md_hash_buffers(GCRY_MD_SHA256, flags, digest.data(), buffers.data(), used), "SHA-256");
    return digest;
}

QByteArray node(QByteArrayView left, QByteArrayView right)
{
    return hashed({QByteArrayView("\1", 1), left, right}).first(MerkleTree::NodeSize);
}

QByteArray rootOf(const QByteArray& name, qint64 count, QByteArrayView top)
{
    return hashed({QByteArrayView("\2", 1), QByteArray(name + '\n' + QByteArray::number(count) + '\n'), top});
}

QByteArrayView nodeAt(const QByteArray& level, qint64 index)
{
    return QByteArrayView(level).sliced(index * MerkleTree::NodeSize, MerkleTree::NodeSize);
}

} // namespace

QByteArray sha256(const QByteArray& bytes)
{
    return hashed({bytes});
}

QByteArray hmacSha256(const QByteArray& key, const QByteArray& bytes)
{
    return hashed({key, bytes}, GCRY_MD_FLAG_HMAC);
}

QByteArray MerkleTree::leaf(const QByteArray& key, const QByteArray& bytes)
{
    return hashed({key, QByteArrayView("\0", 1), bytes}, GCRY_MD_FLAG_HMAC).first(NodeSize);
}

QByteArray MerkleTree::leafKey(const QByteArray& seed, qint64 position)
{
    return hmacSha256(seed, "leaf " + QByteArray::number(position)).first(KeySize);
}

/// The last node of an odd level goes up as it is.
MerkleTree::MerkleTree(const QList<QByteArray>& leaves)
{
    QByteArray level;
    level.reserve(leaves.size() * NodeSize);
    for (const QByteArray& leaf : leaves)
        level += leaf;
    m_levels << level;
    while (m_levels.last().size() > NodeSize) {
        const QByteArray& below = m_levels.last();
        const qint64 nodes = below.size() / NodeSize;
        QByteArray above;
        above.reserve((nodes + 1) / 2 * NodeSize);
        for (qint64 left = 0; left + 1 < nodes; left += 2)
            above += node(nodeAt(below, left), nodeAt(below, left + 1));
        if (nodes % 2 == 1)
            above += nodeAt(below, nodes - 1);
        m_levels << above;
    }
}

QByteArray MerkleTree::root(const QByteArray& name) const
{
    return rootOf(name, count(), m_levels.last());
}

QByteArray MerkleTree::path(qint64 index) const
{
    QByteArray path;
    for (const QByteArray& level : m_levels) {
        const qint64 other = index % 2 == 0 ? index + 1 : index - 1;
        if (other < level.size() / NodeSize)
            path += nodeAt(level, other);
        index /= 2;
    }
    return path;
}

QByteArray MerkleTree::rootFrom(
    const QByteArray& name, qint64 count, qint64 index, const QByteArray& leaf, const QByteArray& path)
{
    if (index < 0 || index >= count || leaf.size() != NodeSize || path.size() % NodeSize != 0)
        return {};
    QByteArray top = leaf;
    qint64 used = 0;
    for (qint64 nodes = count; nodes > 1; nodes = (nodes + 1) / 2, index /= 2) {
        const qint64 other = index % 2 == 0 ? index + 1 : index - 1;
        if (other >= nodes)
            continue;
        if ((used + 1) * NodeSize > path.size())
            return {};
        const QByteArrayView beside = nodeAt(path, used++);
        top = index % 2 == 0 ? node(top, beside) : node(beside, top);
    }
    return used * NodeSize == path.size() ? rootOf(name, count, top) : QByteArray();
}
