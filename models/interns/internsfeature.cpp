#include "models/interns/internsfeature.h"

#include "models/interns/internentryrecords.h"
#include "models/interns/internimport.h"
#include "models/interns/internrecords.h"
#include "models/volunteers/volunteer.h"

namespace {

const QString interns = QStringLiteral("interns");
const QString entries = QStringLiteral("intern_entries");

WordTitle gradeWords()
{
    return [](const QString& code) { return gradeTitle(internGradeFromCode(code)); };
}

RecordKind internKind()
{
    return {.table = interns,
        .title = QT_TRANSLATE_NOOP("Record", "Intern"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditInterns, .state = Acts::AssessInterns},
        .columns = internTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(internStates())}, {QStringLiteral("grade"), gradeWords()},
            {QStringLiteral("sex"), [](const QString& code) { return sexTitle(sexFromCode(code)); }}},
        .page = interns,
        .subject = QStringLiteral("intern"),
        .isCounted = true};
}

RecordKind entryKind()
{
    return {.table = entries,
        .title = QT_TRANSLATE_NOOP("Record", "Paper of an intern's file"),
        .owner = RowOwner::through(QStringLiteral("intern_id"), interns),
        .acts = {.edit = Acts::EditInterns},
        .columns = internEntryTable().columns(),
        .words = {{QStringLiteral("state"), titlesOf(internEntryStates())}, {QStringLiteral("grade"), gradeWords()},
            {QStringLiteral("kind"), [](const QString& code) { return entryKindTitle(entryKindFromCode(code)); }}},
        .page = interns};
}

} // namespace

Feature internsFeature()
{
    Feature feature;
    feature.kinds << internKind() << entryKind();
    feature.lists << ListKind{interns, interns, [](Office&) { return std::make_shared<InternRecords>(); },
        60} << ListKind{entries, entries, [](Office&) { return std::make_shared<InternEntryRecords>(); }, 0, entries};
    feature.imports << ImportKind{interns, 95, [](Office&) { return std::make_unique<InternImport>(); }};
    feature.peopleArrived = [](UnitOfWork& work) { linkMentors(work); };
    return feature;
}
