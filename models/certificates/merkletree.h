#pragma once

#include <QByteArray>
#include <QList>

/// A Merkle tree as in RFC 6962, over SHA-256. Its leaves are HMACs (RFC 2104) under a key of their own, so that what
/// stands beside a leaf tells nothing of its neighbors. Nodes are the first 24 bytes of their hash: a forger would
/// need 2^96 tries, and a proof in a tree of a million leaves takes 480 bytes instead of 640.
class MerkleTree final {
public:
    static constexpr qsizetype NodeSize = 24;

    /// Under `key`, kept apart from nodes.
    [[nodiscard]] static QByteArray leaf(const QByteArray& key, const QByteArray& bytes);
    /// The key of one leaf, from the seed of its tree.
    [[nodiscard]] static QByteArray leafKey(const QByteArray& seed, qint64 position);
    static constexpr qsizetype KeySize = 16;

    explicit MerkleTree(const QList<QByteArray>& leaves);

    [[nodiscard]] qint64 count() const { return m_levels.first().size() / NodeSize; }
    /// 32 bytes that bind `name` (such as “2026-12”), the number of leaves and all of them.
    [[nodiscard]] QByteArray root(const QByteArray& name) const;
    /// What stands beside the way up from a leaf, from below: at most one node for each level.
    [[nodiscard]] QByteArray path(qint64 index) const;

    /// The root to which a leaf and its path lead; empty when the path does not fit into a tree of `count` leaves.
    [[nodiscard]] static QByteArray rootFrom(
        const QByteArray& name, qint64 count, qint64 index, const QByteArray& leaf, const QByteArray& path);

private:
    QList<QByteArray> m_levels; ///< the leaves first, one behind the other
};

/// SHA-256 of some bytes, and their HMAC under a key.
[[nodiscard]] QByteArray sha256(const QByteArray& bytes);
[[nodiscard]] QByteArray hmacSha256(const QByteArray& key, const QByteArray& bytes);
