#pragma once

#include "ui/printing/printpageview.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

/// The window before every print: the pages as they will come out, paper, size, printer and PDF.
///
///     PrintPreview preview(document, this);
///     preview.exec();
class PrintPreview final : public QDialog {
    Q_OBJECT

public:
    using QWidget::show;
    explicit PrintPreview(PrintDocument document, QWidget* parent = nullptr);

    /// Asked once before something is printed or saved: calls its argument with the document to put out (a honor roll
    /// freezes its version here). Not calling it prints nothing.
    using Proceed = std::function<void(const PrintDocument&)>;
    void setBeforeOutput(std::function<void(Proceed)> beforeOutput) { m_beforeOutput = std::move(beforeOutput); }
    /// Another widget in front of the paper, e.g. a choice of layouts.
    void addTool(QWidget* tool);
    void setDocument(const PrintDocument& document);
    void setPaper(QPageSize::PageSizeId paper);

    [[nodiscard]] PrintPageView* view() const { return m_view; }
    [[nodiscard]] QPageSize::PageSizeId paper() const;
    [[nodiscard]] QPushButton* pdfButton() const { return m_pdf; }
    [[nodiscard]] QPushButton* printButton() const { return m_print; }
    [[nodiscard]] QComboBox* paperChoice() const { return m_paper; }
    void saveAs(const QString& path);

Q_SIGNALS:
    void saved(const QString& path);

private:
    void makeTools();
    void showDocument(const PrintDocument& document);
    void showPage(int page);
    void proceed(const Proceed& output);
    void askAndSave();
    void askAndPrint();

    PrintDocument m_document;
    std::function<void(Proceed)> m_beforeOutput;
    QHBoxLayout* m_tools = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_zoom = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_pages = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    PrintPageView* m_view = nullptr;
};
