#include "ui/interns/internentrypage.h"

#include "models/interns/internentryrecords.h"
#include "models/interns/internrepository.h"
#include "models/interns/internsfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/interns/internentrydialog.h"

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("intern_entries");
    texts.title = InternEntryPage::tr("Files of interns");
    texts.searchHint = InternEntryPage::tr("Intern, pinyin initials, university, content");
    texts.icon = Icon::Folder;
    texts.emptySentence = InternEntryPage::tr("The files are empty. Enter the first plan, day of attendance or log.");
    texts.createText = InternEntryPage::tr("New paper of a file");
    return texts;
}

} // namespace

InternEntryPage::InternEntryPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<InternEntryRecords>(), Acts::EditInterns,
        stateKind(
            QStringLiteral("intern_entries"), internEntryStates(), [] { return InternEntryRepository(); },
            std::optional(InternEntryState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("interns"));
    addUsualButtons();
}

InternEntry InternEntryPage::stored(Connection& connection, qint64 id) const
{
    InternEntry entry = InternEntryRepository().require(connection, InternEntryId(id));
    const auto intern = InternRepository().find(connection, entry.intern);
    entry.name = tr("%1 of %2, %3")
                     .arg(entryKindTitle(entry.kind), intern ? intern->name : QString(), isoDate(entry.happenedOn));
    return entry;
}

InternEntry InternEntryPage::fresh()
{
    InternEntry entry;
    entry.intern = InternId(filters()->conditions().value(QStringLiteral("intern")).value(0).toLongLong());
    entry.happenedOn = QDate::currentDate();
    return entry;
}

qint64 InternEntryPage::fillIn(const InternEntry& entry)
{
    InternEntryDialog dialog(office(), entry, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void InternEntryPage::save(UnitOfWork& work, const InternEntry& entry) const
{
    InternEntryRepository().update(work, entry);
}

DetailContent InternEntryPage::detailOf(qint64 id)
{
    Connection& connection = office().database().reader();
    const InternEntry entry = record(id);
    const Intern intern = InternRepository().require(connection, entry.intern);
    DetailContent content;
    content.icon = Icon::FileDocument;
    content.title = entryKindTitle(entry.kind);
    content.subtitle = isoDate(entry.happenedOn);
    const bool isKept = entry.state == InternEntryState::Kept;
    content.badges.append({internEntryStates().title(entry.state), isKept ? Tone::Good : Tone::Neutral});
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append(
        {tr("Intern"), intern.name, {}, 0, false, PageAddress{QStringLiteral("interns"), intern.id.value()}});
    tab.rows.append({tr("University"), intern.school});
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    add(tr("Class hours"), entry.minutes > Minutes() ? entry.minutes.hoursText() : QString());
    add(tr("Signature"), entry.isSigned ? tr("Signed by the mentor") : QString());
    add(tr("Post"), entry.post);
    add(tr("Object and content"), entry.content);
    add(tr("Process"), entry.process);
    add(tr("Reflection"), entry.reflection);
    add(tr("Difficulty"), entry.difficulty);
    add(tr("Words of the mentor"), entry.mentorWords);
    add(tr("Grade given"), gradeTitle(entry.grade));
    add(tr("Reason"), entry.stateReason);
    content.tabs << tab << stateHistory(connection, states().kind(), id);
    return content;
}
