#pragma once

#include "models/certificates/certificatesheet.h"
#include "models/certificates/certificatewords.h"
#include "models/certificates/qrcode.h"

class QPainter;
class QRectF;

/// The pages of a certificate on A4: table of the person, records with the head repeated and sums of each page, and at
/// the end sentence, unit with the place for its seal, signatures, date, QR code and check code; then the same in
/// English where it is wanted.
class CertificatePaper final {
public:
    explicit CertificatePaper(CertificateSheet sheet);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    /// `paper` is the whole sheet in the painter's units.
    void paint(QPainter& painter, const QRectF& paper, int index) const;
    /// Minutes of the records on a page.
    [[nodiscard]] Minutes minutesOf(int index) const;

private:
    /// Records [first, end) on one page.
    struct Page {
        const CertificateWords* words;
        qsizetype first = 0;
        qsizetype end = 0;
        bool isFirst = false;
        bool isLast = false;
    };
    [[nodiscard]] QList<CertificateLine> linesOf(const Page& page) const;
    void cut(const CertificateWords& words);
    [[nodiscard]] double heightOf(const CertificateLine& line) const;
    [[nodiscard]] QStringList cellsOf(const CertificateLine& line) const;
    double paintHead(QPainter& painter, const Page& page) const;
    double paintPerson(QPainter& painter, const CertificateWords& words, double top) const;
    double paintRow(QPainter& painter, const QStringList& cells, double top, double height, bool isStrong) const;
    double paintRecords(QPainter& painter, const Page& page, double top) const;
    void paintEnd(QPainter& painter, const CertificateWords& words, double top) const;
    void paintSigners(QPainter& painter, const CertificateWords& words, double top) const;
    void paintFoot(QPainter& painter, const Page& page, int number, int count) const;

    CertificateSheet m_sheet;
    QrCode m_code;
    QList<Page> m_pages;
};
