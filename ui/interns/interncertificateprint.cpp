#include "ui/interns/interncertificateprint.h"

#include "models/interns/interncertificatepage.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/printing/printpreview.h"

PrintDocument internCertificateDocument(const InternCertificate& certificate)
{
    PrintDocument document;
    document.title = PrintPreview::tr("Certificate of practice %1").arg(certificate.intern.name);
    document.count = [](QPageSize::PageSizeId) { return 1; };
    document.paint = [certificate](QPainter& painter, const PrintPage& page) {
        paintInternCertificate(painter, page.sheet, certificate);
    };
    return document;
}

PrintPreview* makeInternCertificatePreview(QWidget* parent, Office& office, InternId id)
{
    auto* preview = new PrintPreview(
        internCertificateDocument(InternCertificates::content(office.database().reader(), id)), parent);
    preview->setBeforeOutput([preview, &office, id](const PrintPreview::Proceed& proceed) {
        const auto issued = std::make_shared<InternCertificate>();
        commit(
            preview, office, [issued, id](UnitOfWork& work) { *issued = InternCertificates::issue(work, id); },
            [preview, issued, proceed](const ChangeSet&) {
                preview->setDocument(internCertificateDocument(*issued));
                proceed(internCertificateDocument(*issued));
            });
    });
    return preview;
}

void previewInternCertificate(QWidget* parent, Office& office, InternId id)
{
    const std::unique_ptr<PrintPreview> preview(makeInternCertificatePreview(parent, office, id));
    preview->exec();
}
