#include "ui/interns/internreferences.h"

#include "models/interns/intern.h"
#include "models/interns/internrecords.h"
#include "models/office/office.h"

std::shared_ptr<RecordReferences> internReferences(Office& office, bool all)
{
    QStringList offered;
    for (const InternState state : internStates().states()) {
        if (all || !internStates().isFinal(state))
            offered << internStates().code(state);
    }
    return std::make_shared<RecordReferences>(office.database(),
        RecordReferences::Kind{std::make_shared<InternRecords>(),
            {QStringLiteral("student_number"), QStringLiteral("organisation_id"), {}},
            [](const QString& code) {
                const InternState state = internStates().fromCode(code);
                return internStates().isFinal(state) ? internStates().title(state) : QString();
            },
            offered, {QStringLiteral("school")}});
}
