#pragma once

#include "models/visits/visit.h"
#include "ui/common/recorddialog.h"

/// The form of a visit.
class VisitDialog final : public RecordDialog<Visit> {
    Q_OBJECT

public:
    VisitDialog(Office& office, const Visit& visit, QWidget* parent = nullptr);

private:
    void makeVisit();
    void makeOutcome();
    void stationChosen();

    ReferenceField* m_station = nullptr;
    ReferenceField* m_organisation = nullptr;
};
