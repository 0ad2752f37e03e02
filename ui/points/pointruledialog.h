#pragma once

#include "models/points/pointrule.h"
#include "ui/common/recorddialog.h"

/// The form of one version of the rules.
class PointRuleDialog final : public RecordDialog<PointRule> {
    Q_OBJECT

public:
    PointRuleDialog(Office& office, const PointRule& rule, QWidget* parent = nullptr);

private:
    NumberField* number(const char* name, const QString& label, int PointRule::*member);
};
