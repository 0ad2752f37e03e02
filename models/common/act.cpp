#include "models/common/act.h"

#include <QCoreApplication>

QString Act::title() const
{
    return QCoreApplication::translate("Act", m_title);
}
