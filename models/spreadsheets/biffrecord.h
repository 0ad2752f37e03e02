#pragma once

#include "models/spreadsheets/sharedtexts.h"

#include <QByteArray>
#include <QString>

/// The records of an .xls stream that carry rows and what explains them ([MS-XLS] 2.3).
enum class BiffType : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    From1904 = 0x0022,
    FilePassword = 0x002F,
    Continue = 0x003C,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    MultipleRk = 0x00BD,
    RichText = 0x00D6,
    CellFormat = 0x00E0,
    InterfaceStart = 0x00E1,
    SharedTexts = 0x00FC,
    SharedText = 0x00FD,
    RevisionHead = 0x0138,
    SharedUsers = 0x0194,
    SharedLock = 0x0195,
    RevisionInfo = 0x0196,
    Number = 0x0203,
    Label = 0x0204,
    BooleanOrError = 0x0205,
    FormulaText = 0x0207,
    Row = 0x0208,
    Formula3 = 0x0206, ///< of Excel 3 and 4, which some writers go on using
    Rk = 0x027E,
    Formula4 = 0x0406,
    NumberFormat = 0x041E,
    StartOfPart = 0x0809,
};

/// One record; reading beyond its end throws Error instead.
struct BiffRecord {
    BiffType type = BiffType::EndOfPart;
    QByteArray data; ///< refers to the stream's bytes
    qsizetype end = 0; ///< where the next record begins

    [[nodiscard]] quint8 byte(qsizetype offset) const;
    [[nodiscard]] quint16 word(qsizetype offset) const;
    [[nodiscard]] quint32 number(qsizetype offset) const;
    [[nodiscard]] double real(qsizetype offset) const;
    [[nodiscard]] double rk(qsizetype offset) const;
    /// Characters behind a count of `countBytes` bytes (1 or 2) and the flags.
    [[nodiscard]] QString text(qsizetype offset, int countBytes) const;
};

/// Throws Error at the end of the stream.
[[nodiscard]] BiffRecord biffRecordAt(const QByteArray& stream, qsizetype offset);
/// The text behind a count of two bytes; it may go on in the CONTINUE records behind.
[[nodiscard]] QString biffTextAt(const QByteArray& stream, const BiffRecord& record, qsizetype offset);
/// The texts of an SST record and the CONTINUE records behind it: all that are there, whatever their count says.
[[nodiscard]] SharedTexts biffSharedTexts(const QByteArray& stream, const BiffRecord& record);
[[noreturn]] void refuseDamagedBiff(const char* detail);
