#pragma once

#include "models/organisation/importlookup.h"
#include "models/points/exchange.h"

class Vault;

/// 兑换登记: a row for each exchange. 单号, 日期, 姓名, 身份证号, 兑换类别, 兑换内容, 数量, 扣减积分, 状态. An exchange
/// is known by its number. The goods store is not touched. Rows that take more points than there were come in and are
/// flagged: a file names a day only, so that an exchange counts as made when the desk closes, at 17:00, after the hours
/// that ended by then. Where nothing was ever booked, the hours so far are booked along with it, if
/// the account answers for the whole office.
class ExchangeImport final : public RecordImporter {
public:
    explicit ExchangeImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString kind() const override { return QStringLiteral("exchanges"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override;

private:
    [[nodiscard]] Exchange exchangeOf(Connection& connection, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] ExchangeLine lineOf(const ImportRow& row, Problems& problems) const;
    void write(UnitOfWork& work, const Exchange& exchange, ExchangeLine line);
    void flag(UnitOfWork& work, VolunteerId volunteer, QList<Exchange> exchanges);

    const Vault& m_vault;
    ImportLookup m_lookup;
    ExchangeRepository m_exchanges;
    QHash<VolunteerId, QList<Exchange>> m_imported;
    int m_overdrawn = 0;
    qint64 m_booked = 0;
};
