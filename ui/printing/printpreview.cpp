#include "ui/printing/printpreview.h"

#include "models/common/task.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr double fitPage = -1;
constexpr double fitWidth = -2;

} // namespace

PrintPreview::PrintPreview(PrintDocument document, QWidget* parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_tools(new QHBoxLayout)
    , m_paper(new QComboBox(this))
    , m_zoom(new QComboBox(this))
    , m_page(new QSpinBox(this))
    , m_pages(new QLabel(this))
    , m_view(new PrintPageView(this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    makeTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_tools);
    layout->addWidget(m_view, 1);
    resize(Theme::scaled(980), Theme::scaled(820));
    connect(m_view, &PrintPageView::pageChanged, this, &PrintPreview::showPage);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { m_view->setDocument(m_document, paper()); });
    connect(m_page, &QSpinBox::editingFinished, this, [this] { m_view->goTo(m_page->value() - 1); });
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const double zoom = m_zoom->currentData().toDouble();
        if (zoom > 0)
            m_view->setZoom(zoom);
        else
            m_view->setFit(zoom == fitWidth ? PrintPageView::Fit::Width : PrintPageView::Fit::Page);
    });
    showDocument(m_document);
    m_view->setFocus();
}

void PrintPreview::makeTools()
{
    const int side = Theme::scaled(12);
    m_tools->setContentsMargins(side, side, side, side);
    m_tools->setSpacing(Theme::scaled(8));
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("A3"), int(QPageSize::A3));
    m_paper->setAccessibleName(tr("Paper"));
    m_zoom->addItem(tr("Whole page"), fitPage);
    m_zoom->addItem(tr("Page width"), fitWidth);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent / 100.0);
    m_zoom->setAccessibleName(tr("Size on the screen"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setMinimum(1);
    Theme::setText(m_pages, Theme::Text::Secondary);
    m_pdf = new QPushButton(icon(Icon::FilePdf), tr("Save as PDF…"), this);
    m_print = new QPushButton(icon(Icon::Printer, IconColor::OnAccent), tr("Print…"), this);
    Theme::setButton(m_print, Theme::Button::Primary);
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setShortcut(QKeySequence::Save);
    for (QWidget* tool : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_page),
             static_cast<QWidget*>(m_pages)})
        m_tools->addWidget(tool);
    m_tools->addStretch(1);
    m_tools->addWidget(m_pdf);
    m_tools->addWidget(m_print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreview::askAndSave);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::askAndPrint);
}

void PrintPreview::addTool(QWidget* tool)
{
    m_tools->insertWidget(0, tool);
}

QPageSize::PageSizeId PrintPreview::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

void PrintPreview::setPaper(QPageSize::PageSizeId paper)
{
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
}

void PrintPreview::setDocument(const PrintDocument& document)
{
    m_document = document;
    showDocument(document);
}

void PrintPreview::showDocument(const PrintDocument& document)
{
    setWindowTitle(tr("Print preview: %1").arg(document.title));
    m_view->setDocument(document, paper());
    showPage(0);
}

void PrintPreview::showPage(int page)
{
    m_page->setMaximum(std::max(1, m_view->pageCount()));
    m_pages->setText(tr("of %n pages", nullptr, m_view->pageCount()));
    const QSignalBlocker blocker(m_page);
    m_page->setValue(page + 1);
}

void PrintPreview::proceed(const Proceed& output)
{
    attempt(this, [&] {
        if (m_beforeOutput)
            m_beforeOutput(output);
        else
            output(m_document);
    });
}

void PrintPreview::askAndSave()
{
    const QString path = Dialogs::saveFile(this, tr("Save as PDF"), m_document.title + QStringLiteral(".pdf"),
        tr("PDF files (*.pdf)"), QStringLiteral("print"));
    if (!path.isEmpty())
        saveAs(path);
}

void PrintPreview::saveAs(const QString& path)
{
    proceed([this, path](const PrintDocument& document) {
        setDocument(document);
        m_pdf->setEnabled(false);
        Task* task = runTask(
            this, tr("Writing %1").arg(path),
            [document, size = paper(), path](TaskContext& context) { writePdf(document, size, path, context); },
            [this, path] { Q_EMIT saved(path); });
        connect(task, &Task::finished, this, [this](const std::exception_ptr& error) {
            m_pdf->setEnabled(true);
            if (error)
                attempt(this, error);
        });
    });
}

void PrintPreview::askAndPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_document.layout(paper()));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, std::max(1, m_view->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto shared = std::make_shared<QPrinter>(QPrinterInfo(printer), QPrinter::HighResolution);
    shared->setCopyCount(printer.copyCount());
    shared->setColorMode(printer.colorMode());
    shared->setDuplex(printer.duplex());
    shared->setOutputFileName(printer.outputFileName());
    shared->setFromTo(printer.fromPage(), printer.toPage());
    proceed([this, shared](const PrintDocument& document) {
        setDocument(document);
        attempt(this, [&] { sendToPrinter(document, paper(), *shared); });
    });
}
