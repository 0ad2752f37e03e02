#include "models/spreadsheets/sharedtexts.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

void SharedTexts::add(QString text)
{
    constexpr qint64 MaximumBytes = 300LL << 20;
    constexpr qint64 BytesPerText = 48;
    m_bytes += BytesPerText + 2 * text.size();
    if (m_bytes > MaximumBytes)
        throw Error(SpreadsheetText::tr("The workbook holds more text than this program can read at once. Split it "
                                        "into several workbooks, or save it as .csv."));
    m_texts << std::move(text);
}

const QString& SharedTexts::at(qint64 index, qint64 row) const
{
    if (index < 0 || index >= m_texts.size())
        throw Error(
            SpreadsheetText::tr("The workbook is damaged: a cell's text is missing in row %1. Open it in Excel or "
                                "WPS and save it anew.")
                .arg(row),
            QString::number(index));
    return m_texts.at(index);
}
