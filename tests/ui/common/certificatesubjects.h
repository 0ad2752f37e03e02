#pragma once

#include "models/certificates/certificaterepository.h"
#include "tests/ui/common/formsubjects.h"
#include "ui/certificates/certificatedialog.h"

inline void FormSubjects::addCertificates()
{
    subjects.insert(QStringLiteral("request for a certificate"),
        {QStringLiteral("certificates"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Certificate request;
                    request.volunteer
                        = links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
                    request.organisation = links.organisation;
                    request.phone = QStringLiteral("13600001234");
                    request.appliedOn = QDate(2025, 3, 4);
                    request.state = CertificateState::Rejected; // any number of them a person
                    return certificateTable().insert(work, request, &vault()).value();
                });
            },
            [this](qint64 id) {
                return new CertificateDialog(
                    office(), CertificateRepository(vault()).find(m_office.reader(), CertificateId(id)).value());
            },
            "notes", QStringLiteral("notes")});
}
