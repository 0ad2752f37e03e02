#include "models/training/trainingfeature.h"

#include "models/office/office.h"
#include "models/training/courseimport.h"
#include "models/training/credentialimport.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingtable.h"

namespace {

const QString courses = QStringLiteral("courses");
const QString sessions = QStringLiteral("course_sessions");
const QString enrolments = QStringLiteral("enrolments");
const QString credentials = QStringLiteral("credentials");
const QString licences = QStringLiteral("licences");
const QString page = QStringLiteral("training");

RowOwner ofPerson()
{
    return RowOwner::through(QStringLiteral("volunteer_id"), QStringLiteral("volunteers"));
}

QList<RecordKind> kinds()
{
    return {RecordKind{.table = courses,
                .title = QT_TRANSLATE_NOOP("Record", "Course"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::EditTraining},
                .columns = courseTable().columns(),
                .nameColumn = QStringLiteral("name"),
                .words = {{QStringLiteral("state"), titlesOf(courseStates())}},
                .page = page},
        RecordKind{.table = sessions,
            .title = QT_TRANSLATE_NOOP("Record", "Session of a course"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::EditTraining},
            .columns = courseSessionTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(courseSessionStates())}},
            .page = page},
        RecordKind{.table = enrolments,
            .title = QT_TRANSLATE_NOOP("Record", "Part in a course"),
            .owner = RowOwner::through(QStringLiteral("session_id"), sessions),
            .acts = {.edit = Acts::EditTraining},
            .columns = enrolmentTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(enrolmentStates())}},
            .page = page}};
}

QList<RecordKind> personalKinds()
{
    const Act review = Acts::ReviewCredentials;
    return {RecordKind{.table = credentials,
                .title = QT_TRANSLATE_NOOP("Record", "Credential"),
                .owner = ofPerson(),
                .acts = {.edit = Acts::EditTraining,
                    .intoState = {{QStringLiteral("valid"), review}, {QStringLiteral("failed"), review}}},
                .columns = credentialTable().columns(),
                .words = {{QStringLiteral("state"), titlesOf(credentialStates())}},
                .page = page,
                .isCounted = true},
        RecordKind{.table = licences,
            .title = QT_TRANSLATE_NOOP("Record", "License of a social worker"),
            .owner = ofPerson(),
            .acts = {.edit = Acts::EditTraining},
            .columns = licenceTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(licenceStates())},
                {QStringLiteral("level"), [](const QString& code) { return levelTitle(levelFromCode(code)); }}},
            .page = page,
            .isCounted = true}};
}

} // namespace

Feature trainingFeature()
{
    Feature feature;
    feature.kinds = kinds() + personalKinds();
    feature.lists
        << ListKind{courses, courses, [](Office&) { return std::make_shared<CourseRecords>(); }, 65, courses}
        << ListKind{sessions, sessions, [](Office&) { return std::make_shared<CourseSessionRecords>(); }, 0, sessions}
        << ListKind{enrolments, enrolments, [](Office&) { return std::make_shared<EnrolmentRecords>(); }, 0, enrolments}
        << ListKind{credentials, credentials, [](Office&) { return std::make_shared<CredentialRecords>(); }, 0,
               credentials}
        << ListKind{licences, licences, [](Office&) { return std::make_shared<LicenceRecords>(); }, 0, licences};
    feature.imports << ImportKind{courses, 130,
        [](Office& office) { return std::make_unique<CourseImport>(office.vault()); }, page}
                    << ImportKind{credentials, 131,
                           [](Office& office) { return std::make_unique<CredentialImport>(office.vault()); }, page};
    return feature;
}
