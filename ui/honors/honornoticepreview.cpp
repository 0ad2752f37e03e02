#include "ui/honors/honornoticepreview.h"

#include "models/honors/honornotice.h"
#include "models/office/office.h"
#include "ui/printing/htmlprint.h"
#include "ui/printing/printpreview.h"

PrintDocument honorNoticeDocument(Office& office, HonorBatchId batch)
{
    const HonorNotice notice = honorNotice(office.database().reader(), batch, QDate::currentDate());
    return htmlDocument(notice.headline, notice.html());
}

void previewHonorNotice(QWidget* parent, Office& office, HonorBatchId batch)
{
    PrintPreview(honorNoticeDocument(office, batch), parent).exec();
}
