#pragma once

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/organisation/importlookup.h"
#include "models/spreadsheets/recordimporter.h"

/// File 07, the platform's register of orders. Identity is the number. A row enters in the state that it names;
/// imported orders name no people and make no service records; order and evaluation fall in the month of closing.
class OrderImport final : public RecordImporter {
public:
    explicit OrderImport(const Vault& vault);

    QString kind() const override;
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override;
    void scan(const ImportRow& row) override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override;

private:
    struct Parsed {
        Order order;
        OrderRound round;
        std::optional<Grade> grade;
        QString words;
        QString source;
        QString community;
        QString need;
        QString team;
    };

    [[nodiscard]] Parsed read(const ImportRow& row, Problems& problems) const;
    void readTimes(const ImportRow& row, Parsed& parsed, Problems& problems) const;
    void readState(const ImportRow& row, Parsed& parsed, Problems& problems) const;
    void readEvaluation(const ImportRow& row, Parsed& parsed, Problems& problems) const;
    void readStation(const ImportRow& row, Parsed& parsed, Problems& problems) const;
    void checkTeam(const Parsed& parsed, Problems& problems) const;
    void resolve(UnitOfWork& work, Parsed& parsed);
    void insert(UnitOfWork& work, const Parsed& parsed);
    RowOutcome updateExisting(UnitOfWork& work, Parsed& parsed, Problems& problems);
    void addStory(UnitOfWork& work, const Parsed& parsed, OrderId id) const;

    const Vault& m_vault;
    OrderRepository m_orders;
    EvaluationRepository m_evaluations;
    ImportLookup m_lookup;
    QHash<QString, OrderId> m_known;
    NameIndex<TeamId> m_teams;
    QHash<QString, StationId> m_stations;
    QHash<QString, qint64> m_rowOfNumber; ///< first row of the file that holds the number
    OrderRollups m_rollups;
};
