#pragma once

#include "models/organisation/organisation.h"

class UnitOfWork;

/// Saves a changed organization. When it moved in the tree, the active people of all above it are counted anew: a
/// person counts once for each organization, so these counts cannot simply follow like the other figures.
void saveOrganisation(UnitOfWork& work, const Organisation& organisation);
/// Counts the active people of all organizations anew; for imports that moved some.
void recountActive(UnitOfWork& work);
