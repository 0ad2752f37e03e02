#include "models/common/task.h"
#include "tests/support/pdftext.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/tableprint.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

class PrintPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void showsThePages();
    void zoomsAndTurnsPages();
    void savesWhatItShows();
    void asksBeforeOutput();
    void cutsTablesIntoPages();
    void wrapsLongCells();
};

namespace {

/// Pages that say their number; A3 holds twice as many lines.
PrintDocument numbered(int pages)
{
    PrintDocument document;
    document.title = QStringLiteral("编号");
    document.count = [pages](QPageSize::PageSizeId paper) { return paper == QPageSize::A3 ? (pages + 1) / 2 : pages; };
    document.paint = [](QPainter& painter, const PrintPage& page) {
        painter.fillRect(page.sheet, page.index % 2 == 0 ? Qt::white : QColor(0xc8, 0x16, 0x1d));
    };
    return document;
}

PrintTable roster(int rows)
{
    PrintTable table;
    table.title = QStringLiteral("订单台账");
    table.notes = {QStringLiteral("潍州路街道")};
    table.columns = {{QStringLiteral("编号"), 1, Qt::AlignLeft}, {QStringLiteral("姓名"), 1, Qt::AlignLeft},
        {QStringLiteral("时长"), 1, Qt::AlignRight}};
    for (int i = 0; i < rows; ++i)
        table.rows << QStringList{QStringLiteral("KW%1").arg(i), QStringLiteral("高玉龙"), QStringLiteral("1.5")};
    return table;
}

} // namespace

void PrintPreviewTest::showsThePages()
{
    PrintPreview preview(numbered(5));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QCOMPARE(preview.view()->pageCount(), 5);
    QVERIFY(preview.windowTitle().contains(QStringLiteral("编号")));
    preview.setPaper(QPageSize::A3);
    QCOMPARE(preview.view()->pageCount(), 3);
    preview.setPaper(QPageSize::A4);
    preview.view()->goTo(1);
    const QImage picture = preview.view()->viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.rect().center()), QColor(0xc8, 0x16, 0x1d));
}

void PrintPreviewTest::zoomsAndTurnsPages()
{
    PrintPreview preview(numbered(5));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    PrintPageView* view = preview.view();
    QCOMPARE(view->currentPage(), 0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), 1);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentPage(), 4);
    const double before = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->zoom() > before);
    QCOMPARE(view->currentPage(), 4);
    view->setFit(PrintPageView::Fit::Width);
    QVERIFY(view->zoom() > before);
}

void PrintPreviewTest::savesWhatItShows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("打印.pdf"));
    PrintPreview preview(tableDocument(roster(120)));
    QSignalSpy saved(&preview, &PrintPreview::saved);
    preview.saveAs(path);
    QTRY_COMPARE(saved.count(), 1);
    const QString text = pdfText(path);
    QCOMPARE(text.count(QStringLiteral("高玉龙")), 120);
    QVERIFY(text.contains(QStringLiteral("订单台账")));
    QVERIFY(preview.pdfButton()->isEnabled());
}

void PrintPreviewTest::asksBeforeOutput()
{
    QTemporaryDir folder;
    PrintPreview preview(numbered(1));
    PrintPreview::Proceed go;
    preview.setBeforeOutput([&](const PrintPreview::Proceed& proceed) { go = proceed; });
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    preview.saveAs(path);
    QVERIFY(!QFile::exists(path)); // nothing without the word
    QSignalSpy saved(&preview, &PrintPreview::saved);
    go(numbered(3));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(preview.view()->pageCount(), 3);
}

void PrintPreviewTest::cutsTablesIntoPages()
{
    const PrintDocument document = tableDocument(roster(200));
    const int a4 = document.count(QPageSize::A4);
    QVERIFY(a4 > 3);
    QVERIFY(document.count(QPageSize::A3) < a4);
    QCOMPARE(tableDocument(roster(0)).count(QPageSize::A4), 1);
}

void PrintPreviewTest::wrapsLongCells()
{
    PrintTable table = roster(1);
    table.rows.first()[1] = QString(200, QChar(u'长'));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    TaskContext task;
    writePdf(tableDocument(table), QPageSize::A4, path, task);
    const QString text = pdfText(path);
    QVERIFY(text.count(QChar(u'长')) > 30);
    QVERIFY(text.contains(QChar(u'…')));
    QVERIFY(text.contains(QStringLiteral("1.5")));
}

VD_TEST(PrintPreviewTest)
#include "printpreview_test.moc"
