#include "ui/certificates/certificateprint.h"

#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificatepaper.h"
#include "models/common/masking.h"
#include "models/office/office.h"
#include "ui/common/commit.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/tableprint.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CertificatePrint)
};

CertificateSheet sheetOf(Office& office, CertificateId id)
{
    const CertificateRepository certificates(office.vault());
    Connection& connection = office.database().reader();
    return certificates.sheet(connection, certificates.require(connection, id));
}

} // namespace

PrintDocument certificateDocument(const QList<CertificateSheet>& sheets)
{
    struct Pages {
        QList<CertificatePaper> papers;
        QList<std::pair<qsizetype, int>> pages; ///< paper and its page
    };
    const auto all = std::make_shared<Pages>();
    for (const CertificateSheet& sheet : sheets) {
        all->papers << CertificatePaper(sheet);
        for (int page = 0; page < all->papers.last().count(); ++page)
            all->pages.append({all->papers.size() - 1, page});
    }
    PrintDocument document;
    document.title = sheets.size() == 1 ? Text::tr("Certificate %1").arg(sheets.first().number)
                                        : Text::tr("%n certificate(s) of service record", nullptr, int(sheets.size()));
    document.count = [all](QPageSize::PageSizeId) { return int(all->pages.size()); };
    document.paint = [all](QPainter& painter, const PrintPage& page) {
        const auto [paper, index] = all->pages.at(page.index);
        all->papers.at(paper).paint(painter, page.sheet, index);
    };
    return document;
}

PrintPreview* makeCertificatePreview(QWidget* parent, Office& office, CertificateId id)
{
    const CertificateSheet sheet = sheetOf(office, id);
    auto* preview = new PrintPreview(certificateDocument({sheet}), parent);
    preview->setBeforeOutput([preview, &office, id, sheet](const PrintPreview::Proceed& proceed) {
        const auto copy = std::make_shared<int>();
        commit(
            preview, office,
            [&office, id, copy](UnitOfWork& work) { *copy = CertificateDesk(work, office.vault()).print(id); },
            [sheet, copy, proceed](const ChangeSet&) {
                CertificateSheet printed = sheet;
                printed.copy = *copy;
                printed.copies = *copy;
                proceed(certificateDocument({printed}));
            });
    });
    return preview;
}

void previewCertificate(QWidget* parent, Office& office, CertificateId id)
{
    const std::unique_ptr<PrintPreview> preview(makeCertificatePreview(parent, office, id));
    preview->exec();
}

QList<CertificateSheet> nextCopies(Office& office, const QList<CertificateId>& ids)
{
    QList<CertificateSheet> sheets;
    for (const CertificateId id : ids)
        sheets << sheetOf(office, id);
    return sheets;
}

void countCopies(Office& office, const QList<CertificateId>& ids)
{
    office.run([&](UnitOfWork& work) {
        for (const CertificateId id : ids)
            (void)CertificateDesk(work, office.vault()).print(id);
    });
}

PrintDocument certificateNotice(Office& office)
{
    Connection& connection = office.database().reader();
    const QList<NoticeLine> lines = certificatesOnNotice(connection);
    if (lines.isEmpty())
        throw Error(Text::tr("No certificate is on notice. Put those that were issued on notice first."));
    PrintTable table;
    table.title = Text::tr("Public notice of certificates of service record");
    QDate from = lines.first().from;
    QDate until = lines.first().until;
    QStringList roots;
    for (const NoticeLine& line : lines) {
        from = std::min(from, line.from);
        until = std::max(until, line.until);
        const QString root = Text::tr("Root %1: %2", "number, digits").arg(line.root, shownRoot(line.rootBytes));
        if (!roots.contains(root))
            roots << root;
    }
    table.notes << Text::tr("On notice from %1 to %2. Whoever objects, says so in writing under their own name.")
                       .arg(isoDate(from), isoDate(until))
                << Text::tr("%1, %2").arg(
                       SettingsRepository().value(connection, SettingKey::officeName), isoDate(QDate::currentDate()))
                << Text::tr("The roots below prove each certificate and the checked records of its months:") << roots;
    table.columns = {{Text::tr("Number"), 2.8}, {Text::tr("Full name"), 1}, {Text::tr("First service"), 1.3},
        {Text::tr("Last service"), 1.3}, {Text::tr("Hours"), 0.9, Qt::AlignRight}, {Text::tr("Date of issue"), 1.3},
        {Text::tr("Root"), 1}};
    for (const NoticeLine& line : lines)
        table.rows << QStringList{line.number, publicName(line.name), isoDate(line.first), isoDate(line.last),
            line.minutes.hoursText(), isoDate(line.issued), line.root};
    return tableDocument(table);
}
