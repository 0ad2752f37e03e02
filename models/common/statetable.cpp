#include "models/common/statetable.h"

void refuseTransition(const QString& from, const QString& to, const QStringList& allowed)
{
    const QString separator = QCoreApplication::translate("StateTable", ", ", "between the states of a list");
    if (allowed.isEmpty()) {
        throw Error(QCoreApplication::translate("StateTable", "“%1” is final: it cannot become “%2”.").arg(from, to));
    }
    throw Error(QCoreApplication::translate("StateTable", "“%1” cannot become “%2”. From here it can become: %3.")
                    .arg(from, to, allowed.join(separator)));
}

void refuseStateCode(const QString& code)
{
    throw Error(
        QCoreApplication::translate("StateTable",
            "The office holds a state that this program does not know. Check the office, or use a newer program."),
        QStringLiteral("state code %1").arg(code));
}
