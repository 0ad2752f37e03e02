#include "ui/reports/reportdocument.h"

#include "models/common/task.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportpaper.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/pdftext.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// A report on the way through the preview: what is painted, how large, and which way each page lies.
class ReportDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<KuiwenOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void pagesShowTheReportAtItsSize();
    void thePdfHasEveryPageAsItLies();

private:
    [[nodiscard]] PrintDocument document(const QString& name);

    std::unique_ptr<KuiwenOffice> m_office;
};

PrintDocument ReportDocumentTest::document(const QString& name)
{
    Office& office = m_office->office.office();
    const ReportRequest request{name, Period::month(2025, 10), {}, QStringLiteral("王主任")};
    TaskContext context;
    return reportDocument(office.database(), makeReport(office.database().reader(), office.vault(), request), context);
}

void ReportDocumentTest::pagesShowTheReportAtItsSize()
{
    const PrintDocument monthly = document(QStringLiteral("monthly"));
    constexpr double unitsPerMillimetre = ReportPaper::UnitsPerPoint * 72 / 25.4; // painted as it was laid out
    for (const auto size : {QPageSize::A4, QPageSize::A3}) {
        const QRectF sheet(QPointF(), monthly.millimetres(size) * unitsPerMillimetre);
        PaintedPaper painted(sheet.size().toSize());
        QPainter painter(&painted);
        monthly.paint(painter, PrintPage{0, monthly.count(size), size, sheet});
        painter.end();
        const auto title = std::find_if(painted.texts().begin(), painted.texts().end(),
            [](const PaintedPaper::Text& text) { return text.text.contains(QStringLiteral("Key figures")); });
        QVERIFY2(title != painted.texts().end(), qPrintable(painted.lines().join(u'|')));
        const QRectF box = painted.textBox();
        QVERIFY(sheet.contains(box));
        QVERIFY(box.left() >= 14 * unitsPerMillimetre && box.left() < 18 * unitsPerMillimetre);
        QVERIFY(box.width() > 0.75 * sheet.width());
    }
}

void ReportDocumentTest::thePdfHasEveryPageAsItLies()
{
    for (const char* name : {"monthly", "orders"}) {
        const PrintDocument report = document(QString::fromLatin1(name));
        const QString path = m_office->office.path(QString::fromLatin1(name) + QStringLiteral(".pdf"));
        TaskContext context;
        writePdf(report, QPageSize::A4, path, context);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const int pages = report.count(QPageSize::A4);
        int lying = 0;
        for (int page = 0; page < pages; ++page)
            lying += report.orientationOf(QPageSize::A4, page) == QPageLayout::Landscape ? 1 : 0;
        QCOMPARE(bytes.count("/MediaBox [0 0 842"), lying);
        QCOMPARE(bytes.count("/MediaBox [0 0 595"), pages - lying);
        QVERIFY(pdfText(path).contains(QStringLiteral("Page %1 of %1").arg(pages)));
    }
}

VD_TEST(ReportDocumentTest)
#include "reportdocument_test.moc"
