#pragma once

#include <QDateTime>
#include <QString>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// An .xlsx that grows beside its place and moves there when it is whole. Constant memory: write row after row.
class XlsxFile final {
public:
    /// Throws Error when nothing can be written there: no such folder, read-only, or open in another program.
    explicit XlsxFile(const QString& path);
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;
    /// Unfinished files leave nothing behind.
    ~XlsxFile();

    /// The name is shortened and made unique as Excel wants it.
    [[nodiscard]] lxw_worksheet* addSheet(const QString& name);
    [[nodiscard]] lxw_format* addFormat();
    [[nodiscard]] lxw_workbook* workbook() const { return m_workbook; }
    void finish();

    /// Text stays text, also when it begins with = + - @.
    void writeText(lxw_worksheet* sheet, quint32 row, quint16 column, const QString& text, lxw_format* format) const;

private:
    [[nodiscard]] QString uniqueName(const QString& name) const;

    QString m_path;
    QString m_partPath;
    lxw_workbook* m_workbook = nullptr;
};

/// Days since 1899-12-30, as cells hold dates.
[[nodiscard]] double serialOf(QDate date, QTime time = QTime(0, 0));
/// Throws Error when a file cannot be made or replaced at this path.
void checkWritable(const QString& path);
[[nodiscard]] QString cannotWriteSentence(const QString& path);
