#include "models/spreadsheets/importrunner.h"

#include <QJsonArray>

QJsonObject ImportReport::toJson() const
{
    QJsonArray list;
    for (const ImportProblem& problem : problems) {
        if (problem.severity == Problem::Severity::Notice)
            continue;
        QJsonObject entry{{QStringLiteral("row"), problem.row}, {QStringLiteral("column"), problem.column},
            {QStringLiteral("problem"), problem.text}};
        if (problem.severity == Problem::Severity::Warning)
            entry.insert(QStringLiteral("warning"), true);
        list << entry;
    }
    return {
        {QStringLiteral("read"), read},
        {QStringLiteral("imported"), imported},
        {QStringLiteral("updated"), updated},
        {QStringLiteral("skipped"), skipped},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("problems"), list},
    };
}
