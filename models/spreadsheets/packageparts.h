#pragma once

#include <QHash>
#include <QString>

class ZipArchive;

/// How the parts of .xlsx and .xlsb refer to one another (ECMA-376 part 2).
struct PackageRelation {
    QString type; ///< last word of the type's address, e.g. "worksheet"
    QString part;
};

/// By their ids; links to the world outside (TargetMode="External") are left out: nothing is ever fetched.
[[nodiscard]] QHash<QString, PackageRelation> readPackageRelations(const ZipArchive& archive, const QString& ofPart);
/// The part of that type, or the one beside the workbook that is usually called `fallback`; empty when there is none.
[[nodiscard]] QString relatedPart(const ZipArchive& archive, const QHash<QString, PackageRelation>& relations,
    QStringView type, const QString& fallback);
/// The part with the list of sheets, xl/workbook.xml or xl/workbook.bin. Throws Error when the archive is no workbook.
[[nodiscard]] QString workbookPart(const ZipArchive& archive);
/// Texts, presentations and drawings of OpenDocument are no tables either: throws Error for them.
void refuseOtherOpenDocuments(const ZipArchive& archive);
[[nodiscard]] bool isBinaryWorkbook(const QString& workbookPart);
