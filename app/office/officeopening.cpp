#include "app/office/officeopening.h"

#include "app/office/officefeatures.h"
#include "models/stations/circlerepository.h"

/// Older offices summed no households.
constexpr int firstWithCircleFigures = 6;

std::unique_ptr<Office> openOffice(const QString& location)
{
    return Office::open(location, officeFeatures(), [](UnitOfWork& work, int formerSchema) {
        if (formerSchema < firstWithCircleFigures)
            recountCircle(work);
    });
}
