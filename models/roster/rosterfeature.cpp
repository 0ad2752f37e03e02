#include "models/roster/rosterfeature.h"

#include "models/office/office.h"
#include "models/roster/rosterimport.h"

Feature rosterFeature()
{
    Feature feature;
    feature.imports << ImportKind{QStringLiteral("volunteers"), 40, [](Office& office) {
                                      return std::make_unique<RosterImport>(office.vault(),
                                          [&office](UnitOfWork& work) { office.features().peopleArrived(work); });
                                  }};
    return feature;
}
