#include "models/interns/interntable.h"

#include "models/common/searchtokens.h"
#include "models/volunteers/volunteer.h"

template class Table<Intern>;
template class Table<InternEntry>;

namespace {

void addTokens(SearchTokens& tokens, const Intern& intern)
{
    tokens.addName(intern.name).addText(intern.school).addText(intern.major).addName(intern.mentorName);
    tokens.addCode(intern.studentNumber).addCode(intern.certificateNumber);
}

QString internTokens(const Intern& intern, Connection&, const Vault*)
{
    SearchTokens tokens;
    addTokens(tokens, intern);
    return tokens.text();
}

QString entryTokens(const InternEntry& entry, Connection& connection, const Vault*)
{
    SearchTokens tokens;
    if (const auto intern = internTable().find(connection, entry.intern))
        addTokens(tokens, *intern);
    tokens.addText(entry.post).addText(entry.content);
    return tokens.text();
}

void addPractice(Table<Intern>& t)
{
    using I = Intern;
    t.reference("organisation_id", &I::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
    t.reference("station_id", &I::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
    t.text("post", &I::post, QT_TRANSLATE_NOOP("Column", "Post"));
    t.reference("mentor_id", &I::mentor, "volunteers", QT_TRANSLATE_NOOP("Column", "Mentor (volunteer)"));
    t.text("mentor_name", &I::mentorName, QT_TRANSLATE_NOOP("Column", "Mentor"));
    t.value("started_on", &I::startedOn, QT_TRANSLATE_NOOP("Column", "First day"));
    t.value("ended_on", &I::endedOn, QT_TRANSLATE_NOOP("Column", "Last day"));
    t.value("earlier_minutes", &I::earlierMinutes, QT_TRANSLATE_NOOP("Column", "Earlier practice in minutes"));
    t.value("practice_minutes", &I::practiceMinutes, QT_TRANSLATE_NOOP("Column", "Practice in minutes")).once();
    t.word("grade", &I::grade, gradeCode, internGradeFromCode, QT_TRANSLATE_NOOP("Column", "Grade"));
    t.freeText("assessment", &I::assessment, QT_TRANSLATE_NOOP("Column", "Assessment"));
    t.text("certificate_number", &I::certificateNumber, QT_TRANSLATE_NOOP("Column", "Certificate number")).once();
    t.value("certified_on", &I::certifiedOn, QT_TRANSLATE_NOOP("Column", "Certificate made on")).once();
}

} // namespace

const Table<Intern>& internTable()
{
    static const Table<Intern> table("interns", [](Table<Intern>& t) {
        t.name("name", &Intern::name, QT_TRANSLATE_NOOP("Column", "Name"), NameKind::Person);
        t.word("sex", &Intern::sex, sexCode, sexFromCode, QT_TRANSLATE_NOOP("Column", "Sex"));
        t.text("school", &Intern::school, QT_TRANSLATE_NOOP("Column", "University"));
        t.text("major", &Intern::major, QT_TRANSLATE_NOOP("Column", "Major"));
        t.text("student_number", &Intern::studentNumber, QT_TRANSLATE_NOOP("Column", "Student number"));
        addPractice(t);
        t.state("state", &Intern::state, internStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Intern::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.freeText("notes", &Intern::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&internTokens);
    });
    return table;
}

const Table<InternEntry>& internEntryTable()
{
    using E = InternEntry;
    static const Table<E> table("intern_entries", [](Table<E>& t) {
        t.reference("intern_id", &E::intern, "interns", QT_TRANSLATE_NOOP("Column", "Intern"));
        t.word("kind", &E::kind, entryKindCode, entryKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.value("happened_on", &E::happenedOn, QT_TRANSLATE_NOOP("Column", "Date"));
        t.value("minutes", &E::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.value("is_signed", &E::isSigned, QT_TRANSLATE_NOOP("Column", "Signed by the mentor"));
        t.text("post", &E::post, QT_TRANSLATE_NOOP("Column", "Post"));
        t.freeText("content", &E::content, QT_TRANSLATE_NOOP("Column", "Content"));
        t.freeText("process", &E::process, QT_TRANSLATE_NOOP("Column", "Process"));
        t.freeText("reflection", &E::reflection, QT_TRANSLATE_NOOP("Column", "Reflection"));
        t.freeText("difficulty", &E::difficulty, QT_TRANSLATE_NOOP("Column", "Difficulty"));
        t.freeText("mentor_words", &E::mentorWords, QT_TRANSLATE_NOOP("Column", "Words of the mentor"));
        t.word("grade", &E::grade, gradeCode, internGradeFromCode, QT_TRANSLATE_NOOP("Column", "Grade"));
        t.state("state", &E::state, internEntryStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &E::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdByField<E>());
        t.stamps();
        t.setOrder("happened_on, id");
        t.setValidator(&validate);
        t.setSearch(&entryTokens);
    });
    return table;
}
