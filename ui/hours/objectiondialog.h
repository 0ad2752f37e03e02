#pragma once

#include "models/hours/objection.h"
#include "ui/common/recorddialog.h"

class FilesField;
class ServiceReferences;

/// Who objects to whose hours, and why.
class ObjectionDialog final : public RecordDialog<Objection> {
    Q_OBJECT

public:
    ObjectionDialog(Office& office, const Objection& objection, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Store store() const override;

private:
    void makeHours();
    void makeObjector(bool isNew);
    void personChosen();

    std::shared_ptr<ServiceReferences> m_records;
    ReferenceField* m_volunteer = nullptr;
    ReferenceField* m_record = nullptr;
    FilesField* m_files = nullptr; ///< of a new one; later they stand in the detail panel
};
