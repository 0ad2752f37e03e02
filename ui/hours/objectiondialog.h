#pragma once

#include "models/hours/objection.h"
#include "ui/common/recorddialog.h"

class ServiceReferences;

/// Who objects to whose hours, and why.
class ObjectionDialog final : public RecordDialog<Objection> {
    Q_OBJECT

public:
    ObjectionDialog(Office& office, const Objection& objection, QWidget* parent = nullptr);

private:
    void makeHours();
    void makeObjector();
    void personChosen();

    std::shared_ptr<ServiceReferences> m_records;
    ReferenceField* m_volunteer = nullptr;
    ReferenceField* m_record = nullptr;
};
