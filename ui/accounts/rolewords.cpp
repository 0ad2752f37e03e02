#include "ui/accounts/rolewords.h"

#include "models/records/features.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Text::tr("May do everything: accounts, settings, organizations, backups, and all work on records.");
    case Role::Entry:
        return Text::tr("Enters and imports records, takes orders, shows single phone numbers; checks nothing.");
    case Role::Review:
        return Text::tr("Checks hours, confirms activities, decides about states and honors; enters nothing new.");
    case Role::Finance:
        return Text::tr("Sees records with masked numbers, exports lists and reports, makes backups.");
    case Role::Query:
        return Text::tr("Only looks: sees records with masked numbers and exports lists and reports.");
    case Role::Audit:
        return Text::tr("Only looks, and reads and verifies the audit trail.");
    }
    return {};
}

QStringList roleActs(const Features& features, Role role)
{
    QStringList titles;
    for (const Act& act : features.acts()) {
        if (act.isFor(role))
            titles << act.title();
    }
    return titles;
}
