#include "ui/volunteers/volunteerpage.h"

#include "models/office/office.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "ui/common/detailpanel.h"
#include "ui/printing/printpreview.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"
#include "ui/volunteers/hourssheet.h"
#include "ui/volunteers/volunteerdetail.h"
#include "ui/volunteers/volunteerdialog.h"

#include <QPushButton>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("volunteers");
    texts.title = VolunteerPage::tr("Volunteers");
    texts.searchHint = VolunteerPage::tr("Name, pinyin initials, last digits");
    texts.icon = Icon::Account;
    texts.emptySentence
        = VolunteerPage::tr("No volunteers yet. Import your roster from Excel, or enter the first one.");
    texts.createText = VolunteerPage::tr("New volunteer");
    return texts;
}

} // namespace

VolunteerPage::VolunteerPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<VolunteerRecords>(office.vault()), Acts::EditVolunteers,
        stateKind(
            QStringLiteral("volunteers"), volunteerStates(),
            [&vault = office.vault()] { return VolunteerRepository(vault); }, std::optional(VolunteerState::Cancelled)),
        All, parent)
{
    m_reports = new ReportActions(office, *this);
    addDetailButton(
        Icon::Clock, tr("Hours sheet"), [this](qint64 id) { showHoursSheet(VolunteerId(id)); }, Acts::ExportList);
    addUsualButtons();
}

void VolunteerPage::showHoursSheet(VolunteerId id)
{
    PrintPreview preview(hoursSheet(office().database().reader(), id, context().period), window());
    auto* workbook = new QPushButton(icon(Icon::FileExcel), tr("Excel…"), &preview);
    connect(workbook, &QPushButton::clicked, this, [this, id] {
        ReportRequest request{QStringLiteral("sheet"), context().period, {}, office().account().name};
        request.volunteer = id;
        m_reports->save(request, ReportFormat::Excel);
    });
    preview.addTool(workbook);
    preview.exec();
}

Volunteer VolunteerPage::stored(Connection& connection, qint64 id) const
{
    return VolunteerRepository(office().vault()).require(connection, VolunteerId(id));
}

Volunteer VolunteerPage::fresh()
{
    Volunteer volunteer;
    volunteer.organisation = chosenOrganisation();
    return volunteer;
}

qint64 VolunteerPage::fillIn(const Volunteer& volunteer)
{
    const auto known = volunteer.id.isValid() ? std::optional(volunteer) : std::nullopt;
    VolunteerDialog dialog(office(), known, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void VolunteerPage::save(UnitOfWork& work, const Volunteer& volunteer) const
{
    VolunteerRepository(office().vault()).update(work, volunteer);
}

DetailContent VolunteerPage::detailOf(qint64 id)
{
    return volunteerDetail(office().database().reader(), record(id), QDate::currentDate());
}

void VolunteerPage::printRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("reports"), 0, {}, {{QStringLiteral("report"), {QStringLiteral("volunteers")}}}});
}

RecordPage::Figures VolunteerPage::figures()
{
    return [&vault = office().vault(), request = model()->request()](Connection& connection) {
        return tr("%1 hours in all").arg(volunteerMinutes(connection, VolunteerRecords(vault), request).hoursText());
    };
}

QList<PageEntry> volunteersPages(const Desk& desk)
{
    return {pageEntry<VolunteerPage>(desk, PageGroup::People, texts())};
}
