#include "ui/records/oldrecord.h"

#include "models/common/error.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OldRecord)
};

} // namespace

QString savedSentence(const QString& name)
{
    return Text::tr("“%1” was saved.").arg(name);
}

void refuseOldRecord(const QString& name)
{
    throw Error(Text::tr("“%1” has been changed again since, so that this change cannot be taken back. Open it and "
                         "correct what is wrong.")
                    .arg(name));
}
