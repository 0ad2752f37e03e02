#include "ui/records/desk.h"

#include <QCoreApplication>

QString pageGroupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::None:
        break;
    case PageGroup::People:
        return QCoreApplication::translate("Features", "People and stations");
    case PageGroup::Service:
        return QCoreApplication::translate("Features", "Service");
    case PageGroup::Recognition:
        return QCoreApplication::translate("Features", "Recognition");
    case PageGroup::Statistics:
        return QCoreApplication::translate("Features", "Statistics");
    case PageGroup::System:
        return QCoreApplication::translate("Features", "System");
    }
    return {};
}
