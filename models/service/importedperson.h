#pragma once

#include "models/service/servicepersonrepository.h"
#include "models/spreadsheets/recordimporter.h"

class Vault;

/// The person that a row names, in its columns "name" and "number" (编号, an ID or phone number): by the number, which
/// the name must fit; without a number the only one of that name. Adds a problem when there is none, more than one, or
/// the account does not answer for the person.
[[nodiscard]] std::optional<ServicePerson> importedPerson(
    Connection& connection, const Vault& vault, const ImportOptions& options, const ImportRow& row, Problems& problems);
/// The two columns.
[[nodiscard]] QList<ImportColumn> importedPersonColumns();
