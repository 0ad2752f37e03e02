#include "ui/certificates/certificatepage.h"

#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificaterecords.h"
#include "models/certificates/certificatesfeature.h"
#include "models/certificates/certificateverify.h"
#include "models/certificates/checkcode.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/database/safeguard.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/attachments/attachmentsection.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/certificates/certificateprint.h"
#include "ui/certificates/certificatesettingsdialog.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/printing/printpreview.h"

#include <QMenu>
#include <QPushButton>

namespace {

constexpr qsizetype mostLines = 50; ///< shown of the records

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("certificates");
    texts.title = CertificatePage::tr("Record certificates");
    texts.searchHint = CertificatePage::tr("Name, number, check code");
    texts.icon = Icon::Certificate;
    texts.emptySentence = CertificatePage::tr("No request yet. Enter the first one: it counts only checked hours.");
    texts.createText = CertificatePage::tr("New request for a certificate");
    return texts;
}

} // namespace

CertificatePage::CertificatePage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<CertificateRecords>(), Acts::RequestCertificates,
        stateKind(
            QStringLiteral("certificates"), certificateStates(),
            [&vault = office.vault()](UnitOfWork& work, qint64 id, const StateTable<CertificateState>::Step& step,
                const QString& reason) { return CertificateDesk(work, vault).take(CertificateId(id), step, reason); },
            std::optional(CertificateState::Withdrawn)),
        Create | Export | Print, parent)
{
    setHelpTopic(QStringLiteral("certificates"));
    QPushButton* check = addHeaderButton(Icon::Qrcode, tr("Check a code…"));
    connect(check, &QPushButton::clicked, this, guarded([this] { checkCode(); }));
    check->setEnabled(office.may(Acts::CheckCertificates));
    m_next = addDetailButton(
        Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true);
    m_print = addDetailButton(
        Icon::Printer, tr("Print"),
        [this](qint64 id) { previewCertificate(window(), this->office(), CertificateId(id)); },
        Acts::RequestCertificates);
    addUsualButtons();
    addRowAction(
        *moreMenu(), Icon::FileDocument, tr("Public notice…"), [this] { printNotice(); }, Acts::ExportList);
    addRowAction(
        *moreMenu(), Icon::Settings, tr("Number, notice, seal…"),
        [this] { CertificateSettingsDialog(this->office(), window()).exec(); }, Acts::ChangeSettings);
    addFilesTab(*this, office, QStringLiteral("certificate"));
}

Certificate CertificatePage::stored(Connection& connection, qint64 id) const
{
    const CertificateRepository certificates(office().vault());
    Certificate certificate = certificates.require(connection, CertificateId(id));
    certificate.name = VolunteerRepository(office().vault()).nameOf(connection, certificate.volunteer).name;
    return certificate;
}

Certificate CertificatePage::fresh()
{
    Certificate request;
    Connection& connection = office().database().reader();
    const auto root = OrganisationRepository().root(connection);
    const OrganisationId unit
        = chosenOrganisation().isValid() ? chosenOrganisation() : (root ? root->id : OrganisationId());
    request = CertificateRepository(office().vault()).usualSigners(connection, unit);
    request.organisation = chosenOrganisation();
    return request;
}

qint64 CertificatePage::fillIn(const Certificate& certificate)
{
    CertificateDialog dialog(office(), certificate, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void CertificatePage::save(UnitOfWork& work, const Certificate& certificate) const
{
    CertificateRepository(office().vault()).update(work, certificate);
}

void CertificatePage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    FormPage::addContextActions(menu, ids);
    if (ids.size() < 2)
        return;
    addRowAction(
        menu, Icon::FilePdf, tr("Issue and save as one PDF…"), [this, ids] { issueMany(ids); },
        Acts::IssueCertificates);
    addRowAction(
        menu, Icon::FilePdf, tr("Save as one PDF…"), [this, ids] { printMany(ids); }, Acts::RequestCertificates);
}

void CertificatePage::checkCode()
{
    const auto code = Dialogs::text(
        window(), tr("Continue"), tr("The check code of twelve characters, or the text of the QR code"));
    if (!code)
        return;
    const auto digit = Dialogs::text(window(), tr("Verify"), tr("The last digit of the ID number on the certificate"));
    if (!digit)
        return;
    Connection& connection = office().database().reader();
    performNow([this] { office().record(Acts::CheckCertificates, tr("Check code")); });
    const CertificateAnswer answer = verifyInOffice(connection, office().vault(), *code, *digit);
    const QString words = answerInWords(answer);
    if (isValid(answer.state))
        Dialogs::information(window(), tr("The certificate is valid.") + u'\n' + words);
    else
        Dialogs::warning(window(), tr("This certificate is void.") + u'\n' + words);
}

QList<CertificateId> CertificatePage::standing(const QList<qint64>& ids, bool (*suits)(CertificateState)) const
{
    QList<CertificateId> found;
    const auto all = StateChangeRepository().states(office().database().reader(), QStringLiteral("certificates"), ids);
    for (const qint64 id : ids) {
        if (suits(certificateStates().fromCode(all.value(id))))
            found << CertificateId(id);
    }
    return found;
}

QString CertificatePage::askForFile(const QString& title)
{
    return Dialogs::saveFile(window(), title, tr("Certificates %1.pdf").arg(isoDate(QDate::currentDate())),
        tr("PDF files (*.pdf)"), QStringLiteral("certificates"));
}

void CertificatePage::issueMany(const QList<qint64>& ids)
{
    const auto approved = standing(ids, [](CertificateState state) { return state == CertificateState::Approved; });
    if (approved.isEmpty())
        throw Error(tr("None of the chosen requests is approved. Approve them first."));
    const QString path = askForFile(tr("Issue %n certificate(s)", nullptr, int(approved.size())));
    if (path.isEmpty())
        return;
    TaskDialog issuing(tr("Issuing certificates"), window());
    if (!issuing.run([this, approved](TaskContext& task) {
            Safeguard::before(office().database(), BackupCause::BeforeBulkEdit, task);
            office().run([&](UnitOfWork& work) {
                const CertificateDesk desk(work, office().vault());
                for (qsizetype i = 0; i < approved.size(); ++i) {
                    task.checkpoint(); // all or none
                    (void)desk.take(approved.at(i), CertificateState::Issued, {});
                    task.report(i + 1, approved.size());
                }
            });
        }))
        return;
    const QString left
        = tr("%n certificate(s) are issued, but the file was not written. To print them, select them and "
             "choose “Save as one PDF…”.",
            nullptr, int(approved.size()));
    try {
        if (!writeTogether(approved, path))
            Dialogs::warning(window(), left);
    } catch (const Error& error) {
        throw Error(error.message() + u'\n' + left, error.detail());
    }
}

void CertificatePage::printMany(const QList<qint64>& ids)
{
    const auto issued = standing(ids, &isValid);
    if (issued.isEmpty())
        throw Error(tr("None of the chosen certificates is issued and not void."));
    const QString path = askForFile(tr("Save %n certificate(s)", nullptr, int(issued.size())));
    if (!path.isEmpty())
        (void)writeTogether(issued, path);
}

bool CertificatePage::writeTogether(const QList<CertificateId>& ids, const QString& path)
{
    TaskDialog writing(tr("Writing certificates"), window());
    const bool isDone = writing.run([this, ids, path](TaskContext& task) {
        writePdf(certificateDocument(nextCopies(office(), ids)), QPageSize::A4, path, task);
        countCopies(office(), ids);
    });
    if (isDone)
        Dialogs::announceFile(window(), path);
    return isDone;
}

void CertificatePage::printNotice()
{
    PrintPreview(certificateNotice(office()), window()).exec();
}

DetailTab CertificatePage::overview(const Certificate& certificate)
{
    Connection& connection = office().database().reader();
    DetailTab tab;
    tab.title = tr("Overview");
    const auto add = [&tab](const QString& label, const QString& value) {
        if (!value.isEmpty())
            tab.rows.append({label, value});
    };
    tab.rows.append({tr("Volunteer"), certificate.name, {}, 0, false,
        PageAddress{QStringLiteral("volunteers"), certificate.volunteer.value()}});
    if (certificate.from.isValid() || certificate.to.isValid())
        add(tr("Days asked for"), tr("%1 to %2").arg(isoDate(certificate.from), isoDate(certificate.to)));
    add(tr("Purpose"), certificate.purpose);
    const auto unit = OrganisationRepository().find(connection, certificate.organisation);
    add(tr("Issuing unit"), unit ? unit->name : QString());
    add(tr("Person in charge"), certificate.personInCharge);
    add(tr("Handler"), certificate.handler);
    if (!certificate.phone.isEmpty())
        tab.rows.append({tr("Phone"), maskedPhone(certificate.phone),
            PersonalNumber{PersonalFields::certificatePhone, certificate.id.value()}});
    if (!certificate.code.isEmpty())
        add(tr("Check code"), shownCheckCode(certificate.code));
    if (const auto root = LedgerRoots().find(connection, certificate.root))
        add(tr("Root"), tr("%1: %2", "number, digits").arg(root->name, shownRoot(root->root)));
    if (certificate.noticeOn.isValid())
        add(tr("On notice"), tr("%1 to %2").arg(isoDate(certificate.noticeOn), isoDate(certificate.noticeUntil)));
    if (certificate.copies > 0)
        add(tr("Copies printed"), QString::number(certificate.copies));
    add(tr("Notes"), certificate.notes);
    add(tr("Reason"), certificate.stateReason);
    return tab;
}

DetailTab CertificatePage::records(const Certificate& certificate)
{
    Connection& connection = office().database().reader();
    const CertificateRepository certificates(office().vault());
    DetailTab tab;
    tab.title = tr("Counted records");
    tab.emptyText = tr("No checked hours of these days.");
    QList<CertificateLine> lines;
    if (certificate.snapshot.isEmpty()) {
        const CertifiableHours hours = certificates.hours(connection, certificate);
        lines = hours.lines;
        if (hours.withFindings + hours.ofDuty > 0)
            tab.rows.append(
                {tr("Left out"), tr("%1 with open findings, %2 of duty").arg(hours.withFindings).arg(hours.ofDuty)});
    } else {
        const CertificateSnapshot snapshot = CertificateSnapshot::fromJson(certificate.snapshot);
        lines = snapshot.lines;
        if (const int doubtful = certificates.doubtful(connection, snapshot); doubtful > 0)
            tab.rows.append({tr("Changed since"), tr("%n record(s) void or with an open finding", nullptr, doubtful)});
    }
    for (const CertificateLine& line : lines.first(std::min(lines.size(), mostLines)))
        tab.rows.append({isoDate(line.day), tr("%1: %2 h").arg(line.activity, line.minutes.hoursText())});
    if (lines.size() > mostLines)
        tab.rows.append({QString(), tr("and %n more", nullptr, int(lines.size() - mostLines))});
    return tab;
}

DetailContent CertificatePage::detailOf(qint64 id)
{
    const Certificate certificate = record(id);
    states().showNext(*m_next, id);
    m_print->setEnabled(isValid(certificate.state) && office().may(Acts::RequestCertificates));
    DetailContent content;
    content.icon = Icon::Certificate;
    content.title = certificate.name;
    content.subtitle = certificate.number.isEmpty() ? tr("Applied for on %1").arg(isoDate(certificate.appliedOn))
                                                    : certificate.number;
    const RecordBadge badge = certificateBadge(certificateStates().code(certificate.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << overview(certificate) << records(certificate)
                 << stateHistory(office().database().reader(), states().kind(), id);
    return content;
}
