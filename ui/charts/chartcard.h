#pragma once

#include "ui/common/card.h"

#include <QStringList>

/// The numbers behind a chart, as they are copied and exported.
struct ChartTable {
    QString title = {};
    QStringList headings = {};
    QList<QVariantList> rows = {};
};
Q_DECLARE_METATYPE(ChartTable)

/// A card around a chart, with the ⋯ menu that every chart has: copy the picture, save it as PNG, copy or export the
/// numbers.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(const QString& title, QWidget* parent = nullptr);

    /// The chart; the card takes it.
    void setChart(QWidget* chart);
    /// The chart gives way to wrapped words below it, so that the card may be as low as its least size.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    void setTable(const ChartTable& table) { m_table = table; }
    [[nodiscard]] const ChartTable& table() const { return m_table; }
    /// The numbers as text with tabs, headings first.
    [[nodiscard]] QString tableText() const;
    [[nodiscard]] QImage picture() const;

    void copyPicture() const;
    void savePicture();
    void copyNumbers() const;

Q_SIGNALS:
    /// The page writes these numbers into a workbook.
    void exportRequested(const ChartTable& table);

private:
    ChartTable m_table;
};
