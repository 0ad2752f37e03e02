#pragma once

#include "models/honors/honorobjection.h"
#include "ui/common/recorddialog.h"

/// Who objects to which nominee, why, and until when it is answered.
class HonorObjectionDialog final : public RecordDialog<HonorObjection> {
    Q_OBJECT

public:
    HonorObjectionDialog(
        Office& office, const HonorObjection& objection, const QString& nominee, QWidget* parent = nullptr);
};
