#include "ui/honors/honorrollpreview.h"

#include "models/honors/honorrollpages.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honortext.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/printing/printpreview.h"

#include <QComboBox>

namespace {

PrintDocument documentOf(HonorRollLayout layout, const HonorRollContent& content, int version)
{
    const std::shared_ptr<const HonorRollPages> pages = layOutHonorRoll(layout, content, version);
    PrintDocument document;
    document.title = content.name;
    document.orientation = pages->isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait;
    document.count = [pages](QPageSize::PageSizeId) { return pages->count(); };
    document.paint
        = [pages](QPainter& painter, const PrintPage& page) { pages->paint(painter, page.sheet, page.index); };
    return document;
}

PrintDocument presentDocument(Office& office, HonorBatchId batch, HonorRollLayout layout)
{
    Connection& connection = office.database().reader();
    const HonorRollRepository rolls;
    const HonorRollContent content = rolls.content(connection, batch);
    if (content.sections.isEmpty())
        throw Error(
            HonorText::tr("The batch “%1” has no granted awards, so there is nothing to print. Grant its awards first.")
                .arg(content.name));
    return documentOf(layout, content, rolls.nextVersion(connection, batch));
}

} // namespace

PrintPreview* makeHonorRollPreview(QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout)
{
    auto* preview = new PrintPreview(presentDocument(office, batch, layout), parent);
    auto* layouts = new QComboBox(preview);
    layouts->setAccessibleName(PrintPreview::tr("Layout"));
    for (const HonorRollLayout one : allHonorRollLayouts())
        layouts->addItem(layoutTitle(one), int(one));
    layouts->setCurrentIndex(layouts->findData(int(layout)));
    preview->addTool(layouts);
    const auto chosen = [layouts] { return HonorRollLayout(layouts->currentData().toInt()); };
    QObject::connect(layouts, &QComboBox::currentIndexChanged, preview, [preview, &office, batch, chosen] {
        attempt(preview, [&] { preview->setDocument(presentDocument(office, batch, chosen())); });
    });
    preview->setBeforeOutput([preview, &office, batch, chosen](const PrintPreview::Proceed& proceed) {
        const auto roll = std::make_shared<HonorRoll>();
        const HonorRollLayout now = chosen();
        commit(
            preview, office,
            [roll, batch, now](UnitOfWork& work) { *roll = HonorRollRepository().freeze(work, batch, now); },
            [roll, now, proceed](const ChangeSet&) { proceed(documentOf(now, roll->content, roll->version)); });
    });
    return preview;
}

void previewHonorRoll(QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout)
{
    const std::unique_ptr<PrintPreview> preview(makeHonorRollPreview(parent, office, batch, layout));
    preview->exec();
}
