#pragma once

#include "models/security/tablesums.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <exception>
#include <map>
#include <vector>

/// Sums rows while others are written: who writes many pays for a copy of their bytes only, the HMACs are worked out on
/// a thread of their own. Few rows are summed where they are asked for.
class RowSumming final {
public:
    /// By the number of the table.
    using Sums = std::map<int, RowSum>;

    explicit RowSumming(const Vault& vault);
    ~RowSumming();
    RowSumming(const RowSumming&) = delete;
    RowSumming& operator=(const RowSumming&) = delete;

    void add(int table, const QString& name, QByteArrayView bytes) { keep(table, name, bytes, true); }
    void subtract(int table, const QString& name, QByteArrayView bytes) { keep(table, name, bytes, false); }
    /// What came since the last time. Throws Error where the vault was locked meanwhile.
    [[nodiscard]] Sums take();
    /// Nothing came.
    void forget();

private:
    struct Row {
        int table = 0;
        QString name;
        qsizetype size = 0;
        bool isAdded = true;
    };
    struct Batch {
        std::vector<Row> rows;
        QByteArray bytes; ///< of the rows, one behind the other
    };

    void keep(int table, const QString& name, QByteArrayView bytes, bool isAdded);
    /// Hands the batch over, waiting while many are underway.
    void hand();
    static void sum(const Vault& vault, const Batch& batch, Sums& sums);
    struct Summed {
        Sums sums;
        std::exception_ptr error;
    };

    const Vault& m_vault;
    Batch m_batch;
    std::deque<QFuture<Summed>> m_underway; ///< or done
    QThreadPool m_thread;
};
