#include "ui/common/numbersreason.h"

#include "models/office/office.h"
#include "models/security/permissions.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"

#include <QAction>
#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumbersReason)
};

} // namespace

std::optional<QString> askNumbersReason(QWidget* parent, Office& office)
{
    if (!office.may(Acts::ExportNumbers))
        commitNow(office, [](UnitOfWork& work) { work.require(Acts::ExportNumbers); });
    return Dialogs::reason(parent, Text::tr("Export with full ID and phone numbers"),
        Text::tr("Why are whole ID and phone numbers needed? This stands in the file and in the audit trail:"));
}

void guardNumbersAction(QAction* action, const Office& office)
{
    const bool isAllowed = office.may(Acts::ExportNumbers);
    action->setEnabled(isAllowed);
    action->setToolTip(isAllowed ? Text::tr("ID and phone numbers as they are; asks for a reason.")
                                 : refusalSentence(office.account().role, Acts::ExportNumbers));
}
