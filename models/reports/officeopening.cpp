#include "models/reports/officeopening.h"

#include "models/stations/circlerepository.h"

/// Older offices summed no households.
constexpr int firstWithCircleFigures = 6;

std::unique_ptr<Office> openOffice(const QString& location)
{
    auto office = Office::open(location);
    if (const int version = office->database().updatedFrom(); version > 0 && version < firstWithCircleFigures)
        office->database().run({}, [](UnitOfWork& work) { recountCircle(work); });
    return office;
}
