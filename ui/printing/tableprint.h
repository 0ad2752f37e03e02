#pragma once

#include "ui/printing/printdocument.h"

#include <QList>
#include <QStringList>

#include <functional>

class QWidget;

struct PrintColumn {
    QString title;
    double width = 1; ///< share of the page, relative to the other columns
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A list as paper shows it: title, notes (period, unit, who printed), headings on every page, page x of y.
struct PrintTable {
    QString title;
    QStringList notes;
    QList<PrintColumn> columns;
    QList<QStringList> rows;
    bool landscape = false;
    /// The line below the rows from `first` up to `end` on their page, such as their sum; none: no such line.
    std::function<QStringList(qsizetype first, qsizetype end)> pageSum = {};
};

[[nodiscard]] PrintDocument tableDocument(PrintTable table);
/// Opens the preview of a table.
void printTable(QWidget* parent, const PrintTable& table);
