#include "tests/conformance/biffbuilder.h"

#include "tests/conformance/compoundbuilder.h"

static constexpr int firstCustomFormat = 164;

QByteArray biff(int type, const QByteArray& data)
{
    return u16(type) + u16(int(data.size())) + data;
}

QByteArray biffText(const QString& text)
{
    return u16(int(text.size())) + u8(0) + text.toLatin1();
}

QByteArray biffWide(const QString& text)
{
    return u16(int(text.size())) + u8(1) + utf16(text);
}

QByteArray biffPlace(int row, int column, int style)
{
    return u16(row) + u16(column) + u16(style);
}

QByteArray biffStyles()
{
    QByteArray records;
    for (int i = 0; i < formatCodes().size(); ++i)
        records += biff(0x041E, u16(firstCustomFormat + i) + biffWide(formatCodes().at(i)));
    for (int i = 0; i < formatCodes().size(); ++i)
        records += biff(0x00E0, u16(0) + u16(firstCustomFormat + i) + QByteArray(16, '\0'));
    return records;
}

QByteArray biffTexts(const QStringList& texts, int count)
{
    QByteArray data = u32(texts.size()) + u32(count < 0 ? texts.size() : count);
    for (const QString& text : texts)
        data += biffWide(text);
    return biff(0x00FC, data);
}

static QByteArray begin(int kind)
{
    return biff(0x0809, u16(0x0600) + u16(kind) + u16(0x0DBB) + u16(0x07CC) + u32(0) + u32(6));
}

QByteArray biffStream(const QByteArray& globals, const QList<BiffSheet>& sheets)
{
    constexpr qsizetype headLength = 12; // of a BOUNDSHEET record but for the name
    qsizetype offset = begin(5).size() + globals.size() + 4;
    for (const BiffSheet& sheet : sheets)
        offset += headLength + 2 * sheet.name.size();
    QByteArray list;
    QByteArray parts;
    for (const BiffSheet& sheet : sheets) {
        list += biff(0x0085,
            u32(offset + parts.size()) + u8(sheet.state) + u8(0) + u8(int(sheet.name.size())) + u8(1)
                + utf16(sheet.name));
        parts += begin(0x10) + sheet.records + biff(0x000A, {});
    }
    return begin(5) + globals + list + biff(0x000A, {}) + parts;
}

QByteArray biffFile(const QByteArray& globals, const QByteArray& cells)
{
    return compoundFile({{QStringLiteral("Workbook"), biffStream(globals, {BiffSheet{QStringLiteral("表"), cells}})}});
}

const QStringList& formatCodes()
{
    static const QStringList codes{QStringLiteral("General"), QStringLiteral("yyyy-mm-dd"),
        QStringLiteral("yyyy-mm-dd hh:mm:ss"), QStringLiteral("hh:mm"), QStringLiteral("[h]:mm"), QStringLiteral("@"),
        QStringLiteral("[<1]0.00;[h]:mm"), QStringLiteral("[>=1]yyyy-mm-dd;hh:mm"), QStringLiteral("0.00;-0.00;hh:mm"),
        QStringLiteral("yyyy\"年\"m\"月\"d\"日\";@")};
    return codes;
}
