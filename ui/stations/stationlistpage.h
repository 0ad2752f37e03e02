#pragma once

#include "models/stations/station.h"
#include "ui/common/recordpage.h"

class Office;

/// The list of stations with their details and history.
class StationListPage final : public RecordPage {
    Q_OBJECT

public:
    explicit StationListPage(Office& office, QWidget* parent = nullptr);

    void changeState(qint64 id, const QString& code);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

private:
    [[nodiscard]] Station station(qint64 id);
    [[nodiscard]] DetailTab overview(const Station& station);
    void fillStates(QMenu& menu, qint64 id);

    Office& m_office;
};
