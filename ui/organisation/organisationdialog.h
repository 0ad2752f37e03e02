#pragma once

#include "models/organisation/organisation.h"
#include "models/organisation/organisationvalidator.h"
#include "ui/common/recorddialog.h"

/// The form of an organization.
class OrganisationDialog final : public RecordDialog<Organisation> {
    Q_OBJECT

public:
    OrganisationDialog(Office& office, const Organisation& organisation, QWidget* parent = nullptr);

private:
    void makeFields(const Organisation& organisation);
};
