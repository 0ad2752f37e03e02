#pragma once

#include "models/assessments/assessmentrepository.h"
#include "tests/ui/common/formsubjects.h"
#include "ui/assessments/assessmentdialog.h"

inline void FormSubjects::addAssessments()
{
    subjects.insert(QStringLiteral("assessment"),
        {QStringLiteral("assessments"),
            [this](const AwkwardLinks& links) {
                Assessment one;
                one.organisation = links.organisation;
                one.firstDay = QDate(2025, 1, 1);
                one.lastDay = QDate(2025, 12, 31);
                one.criteria = QStringLiteral("组织 100");
                one.evaluators = QStringLiteral("李老师");
                return inserted([&](UnitOfWork& work) {
                    one.name = QStringLiteral("考评%1").arg(m_count);
                    return AssessmentRepository().insert(work, one).value();
                });
            },
            [this](qint64 id) {
                return new AssessmentDialog(
                    office(), AssessmentRepository().find(m_office.reader(), AssessmentId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}
