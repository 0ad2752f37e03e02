#include "ui/interns/internlistpage.h"

#include "models/interns/interncertificate.h"
#include "models/interns/internfile.h"
#include "models/interns/internrecords.h"
#include "models/interns/internsfeature.h"
#include "models/records/answersums.h"
#include "ui/common/detailpanel.h"
#include "ui/interns/interncertificateprint.h"
#include "ui/interns/interndetails.h"
#include "ui/interns/interndialog.h"
#include "ui/interns/internentrydialog.h"

#include <QMenu>
#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("interns");
    texts.title = InternListPage::tr("Interns");
    texts.searchHint = InternListPage::tr("Name, pinyin initials, university, mentor");
    texts.icon = Icon::School;
    texts.emptySentence = InternListPage::tr("No intern yet. Import the list of interns, or enter the first one.");
    texts.createText = InternListPage::tr("New intern");
    return texts;
}

TakenStep takeStepOf(UnitOfWork& work, qint64 id, const StateTable<InternState>::Step& step, const QString& reason)
{
    return takeInternStep(work, InternId(id), step, reason);
}

} // namespace

InternListPage::InternListPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<InternRecords>(), Acts::EditInterns,
        stateKind(QStringLiteral("interns"), internStates(), &takeStepOf, std::optional(InternState::Terminated)), All,
        parent)
    , m_entryStates(*this, office,
          stateKind(
              QStringLiteral("intern_entries"), internEntryStates(), [] { return InternEntryRepository(); },
              std::optional(InternEntryState::Withdrawn)))
{
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    addDetailButton(
        Icon::Plus, tr("Add to the file"), [this](qint64 id) { addEntry(InternId(id)); }, Acts::EditInterns);
    m_certificate = addDetailButton(
        Icon::Certificate, tr("Practice certificate"), [this](qint64 id) { printCertificate(InternId(id)); },
        Acts::EditInterns);
    addUsualButtons();
}

Intern InternListPage::stored(Connection& connection, qint64 id) const
{
    return InternRepository().require(connection, InternId(id));
}

Intern InternListPage::fresh()
{
    Intern intern;
    intern.organisation = chosenOrganisation();
    return intern;
}

qint64 InternListPage::fillIn(const Intern& intern)
{
    InternDialog dialog(office(), intern, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void InternListPage::save(UnitOfWork& work, const Intern& intern) const
{
    InternRepository().update(work, intern);
}

DetailContent InternListPage::detailOf(qint64 id)
{
    const Intern intern = record(id);
    states().showNext(*m_next, id);
    m_certificate->setVisible(intern.state == InternState::Finished);
    DetailContent content = internDetails(office(), intern, QDate::currentDate());
    content.tabs << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}

RecordPage::Figures InternListPage::figures()
{
    return [request = model()->request()](Connection& connection) {
        const InternFigures figures
            = InternRepository::figures(connection, answerOf(connection, InternRecords(), request));
        return QStringList{tr("%n universities", nullptr, figures.schools),
            tr("%n finished", nullptr, figures.finished), tr("%1 hours of practice").arg(figures.practice.hoursText())}
            .join(QStringLiteral(" · "));
    };
}

void InternListPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() == 1) {
        const InternId id(ids.first());
        addRowAction(
            menu, Icon::Plus, tr("Add to the file"), [this, id] { addEntry(id); }, Acts::EditInterns);
        addRowAction(menu, Icon::Folder, tr("Show the file"), [this, id] { showFile(id); });
        menu.addSeparator();
    }
    FormPage::addContextActions(menu, ids);
}

void InternListPage::addEntry(InternId id)
{
    const Intern intern = record(id.value());
    InternEntry entry;
    entry.intern = id;
    entry.post = intern.post;
    entry.happenedOn = QDate::currentDate();
    InternEntryDialog dialog(office(), entry, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    m_entryStates.offerWithdrawal(dialog.savedId().value());
}

void InternListPage::showFile(InternId id)
{
    Q_EMIT navigationRequested({QStringLiteral("interns"), 0, {},
        {{QStringLiteral("view"), {QStringLiteral("intern_entries")}},
            {QStringLiteral("intern"), {QString::number(id.value())}}}});
}

void InternListPage::printCertificate(InternId id)
{
    previewInternCertificate(window(), office(), id);
    refreshDetails();
}
