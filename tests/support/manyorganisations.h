#pragma once

#include "models/database/unitofwork.h"

#include <QStringList>

/// Adds `count` communities below the office's own organization: 东风社区, 西风社区 … with the codes 9001, 9002 …
void addManyOrganisations(UnitOfWork& work, int count);
/// The name of the community with this number, counted from 0.
[[nodiscard]] QString manyOrganisationName(int number);
