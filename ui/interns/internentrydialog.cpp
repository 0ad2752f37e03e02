#include "ui/interns/internentrydialog.h"

#include "models/interns/internrepository.h"
#include "ui/interns/internreferences.h"

#include <QComboBox>
#include <QLabel>

InternEntryDialog::InternEntryDialog(Office& office, const InternEntry& entry, QWidget* parent)
    : RecordDialog(office, entry.id.isValid() ? entry.name : tr("New paper of a file"), parent)
{
    makeHead(!entry.id.isValid());
    makeWords();
    begin(entry, storeWith(InternEntryRepository()));
    connect(m_kind->combo(), &QComboBox::currentIndexChanged, this, &InternEntryDialog::showFieldsOfKind);
    showFieldsOfKind();
}

void InternEntryDialog::makeHead(bool isNew)
{
    beginSection(tr("Material"));
    m_form.bind(add<ReferenceField>("intern", tr("Intern"), internReferences(m_office, !isNew), Need::Required),
        &InternEntry::intern);
    m_kind = m_form.bind(add<ChoiceField>("kind", tr("Kind"), Need::Required), &InternEntry::kind);
    m_kind->offer(allInternEntryKinds(), &entryKindTitle);
    m_form.bind(add<DateField>("happenedOn", tr("Date"), Need::Required), &InternEntry::happenedOn);
    auto* hours = m_form.bind(add<HoursField>("minutes", tr("Class hours")), &InternEntry::minutes);
    m_form.bind(add<TextField>("post", tr("Post")), &InternEntry::post);
    m_form.bind(add<CheckField>("isSigned", tr("Signature"), tr("Signed by the mentor")), &InternEntry::isSigned);
    m_ofAttendance << hours;
    auto* grade = m_form.bind(
        add<ChoiceField>("grade", tr("Grade given")),
        [](ChoiceField& field, const InternEntry& entry) {
            field.setValue(entry.grade == InternGrade::None ? QVariant() : QVariant(int(entry.grade)));
        },
        [](const ChoiceField& field, InternEntry& entry) {
            entry.grade = field.isEmpty() ? InternGrade::None : InternGrade(field.value().toInt());
        });
    grade->offer(givenGrades(), &gradeTitle);
    m_grade = grade;
}

void InternEntryDialog::makeWords()
{
    beginSection(tr("Contents of the paper"), 1);
    m_form.bind(addWide<MultiLineField>("content", tr("Object and content")), &InternEntry::content);
    m_ofLog << m_form.bind(addWide<MultiLineField>("process", tr("Process")), &InternEntry::process)
            << m_form.bind(addWide<MultiLineField>("reflection", tr("Reflection")), &InternEntry::reflection)
            << m_form.bind(addWide<MultiLineField>("difficulty", tr("Difficulty")), &InternEntry::difficulty);
    m_form.bind(addWide<MultiLineField>("mentorWords", tr("Words of the mentor")), &InternEntry::mentorWords);
}

/// Hours belong to attendance, process and reflection to the log, grades to evaluations.
void InternEntryDialog::showFieldsOfKind()
{
    const auto kind = InternEntryKind(m_kind->value().toInt());
    reveal(m_ofAttendance, kind == InternEntryKind::Attendance);
    reveal(m_ofLog, kind == InternEntryKind::Log || kind == InternEntryKind::Supervision);
    reveal({m_grade}, isEvaluation(kind));
}

void InternEntryDialog::reveal(const QList<FormField*>& fields, bool isShown)
{
    for (FormField* field : fields) {
        field->setVisible(isShown);
        for (QLabel* label : findChildren<QLabel*>()) {
            if (label->buddy() == field->editor())
                label->setVisible(isShown);
        }
    }
}

/// What belongs to another kind is left behind.
InternEntry InternEntryDialog::record() const
{
    InternEntry entry = RecordDialog::record();
    if (entry.kind != InternEntryKind::Attendance)
        entry.minutes = {};
    if (!isEvaluation(entry.kind))
        entry.grade = InternGrade::None;
    return entry;
}
