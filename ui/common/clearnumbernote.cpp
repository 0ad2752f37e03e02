#include "ui/common/clearnumbernote.h"

#include "models/common/clearnumbers.h"

#include <QCoreApplication>

QString clearNumberNote(const QString& typed)
{
    const auto numbers = clearNumbersIn(typed);
    return numbers.isEmpty()
        ? QString()
        : QCoreApplication::translate(
            "FormField", "It will be kept as %1 here; enter full ID and phone numbers in the phone or ID field.")
              .arg(withoutClearNumbers(numbers.first().number));
}
