#pragma once

#include "models/stations/servicecircle.h"
#include "ui/common/recordpage.h"

class Office;

/// The list of estates: households, position, the walk to the nearest open station.
class EstateListPage final : public RecordPage {
    Q_OBJECT

public:
    explicit EstateListPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    [[nodiscard]] QString figures() override;

private:
    [[nodiscard]] Estate estate(qint64 id);

    Office& m_office;
};
