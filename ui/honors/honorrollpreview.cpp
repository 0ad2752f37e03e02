#include "ui/honors/honorrollpreview.h"

#include "models/common/shownmoment.h"
#include "models/honors/honorrollpages.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honortext.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/printing/printpreview.h"

#include <QComboBox>

namespace {

using LaidOut = std::shared_ptr<const HonorRollPages>;

/// Each size of paper has its own layout.
PrintDocument documentOf(HonorRollLayout layout, const HonorRollContent& content, int version)
{
    const LaidOut small = layOutHonorRoll(layout, content, version, QPageSize::A4);
    const LaidOut large = layOutHonorRoll(layout, content, version, QPageSize::A3);
    const auto on = [small, large](QPageSize::PageSizeId paper) { return paper == QPageSize::A3 ? large : small; };
    PrintDocument document;
    document.title = content.name;
    document.orientation = small->isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait;
    document.count = [on](QPageSize::PageSizeId paper) { return on(paper)->count(); };
    document.paint
        = [on](QPainter& painter, const PrintPage& page) { on(page.paper)->paint(painter, page.sheet, page.index); };
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

/// What is shown: the roll as it would be printed now, or a print that was made.
class HonorRollChoice final : public QObject {
public:
    HonorRollChoice(PrintPreview* preview, Office& office, HonorBatchId batch, HonorRollLayout layout)
        : QObject(preview)
        , m_preview(preview)
        , m_office(office)
        , m_batch(batch)
        , m_layouts(new QComboBox(preview))
        , m_versions(new QComboBox(preview))
    {
        m_layouts->setObjectName(QStringLiteral("layouts"));
        m_layouts->setAccessibleName(PrintPreview::tr("Layout"));
        for (const HonorRollLayout one : allHonorRollLayouts())
            m_layouts->addItem(layoutTitle(one), int(one));
        m_layouts->setCurrentIndex(m_layouts->findData(int(layout)));
        fillVersions();
        preview->addTool(m_versions);
        preview->addTool(m_layouts);
        connect(m_layouts, &QComboBox::currentIndexChanged, this, [this] { show(); });
        connect(m_versions, &QComboBox::currentIndexChanged, this, [this] { takeVersion(); });
        preview->setBeforeOutput([this](const PrintPreview::Proceed& proceed) { output(proceed); });
    }

private:
    void fillVersions()
    {
        const QSignalBlocker blocker(m_versions);
        m_prints = HonorRollRepository().prints(m_office.database().reader(), m_batch);
        m_versions->clear();
        m_versions->setAccessibleName(PrintPreview::tr("Version"));
        m_versions->setObjectName(QStringLiteral("versions"));
        m_versions->addItem(PrintPreview::tr("As of now"));
        for (const HonorRoll& roll : std::as_const(m_prints)) {
            m_versions->addItem(PrintPreview::tr("Version %1 · %2 · %3")
                                    .arg(roll.version)
                                    .arg(layoutTitle(roll.layout), shownMoment(roll.printedAt)));
        }
        m_versions->setVisible(!m_prints.isEmpty());
    }

    /// A print opens as it was: its names, its number and its layout.
    void takeVersion()
    {
        if (const HonorRoll* roll = chosen()) {
            const QSignalBlocker blocker(m_layouts);
            m_layouts->setCurrentIndex(m_layouts->findData(int(roll->layout)));
        }
        m_layouts->setEnabled(!chosen()); // in another layout it would be another print
        show();
    }

    [[nodiscard]] const HonorRoll* chosen() const
    {
        const int index = m_versions->currentIndex() - 1;
        return index < 0 ? nullptr : &m_prints.at(index);
    }

    [[nodiscard]] HonorRollLayout layout() const { return HonorRollLayout(m_layouts->currentData().toInt()); }

    void show()
    {
        attempt(m_preview, [&] {
            const HonorRoll* roll = chosen();
            m_preview->setDocument(roll ? documentOf(layout(), roll->content, roll->version)
                                        : presentDocument(m_office, m_batch, layout()));
        });
    }

    void output(const PrintPreview::Proceed& proceed)
    {
        if (const HonorRoll* known = chosen()) {
            commit(
                m_preview, m_office,
                [batch = m_batch, version = known->version](
                    UnitOfWork& work) { HonorRollRepository().noteReprint(work, batch, version); },
                [document = documentOf(layout(), known->content, known->version), proceed](
                    const ChangeSet&) { proceed(document); });
            return;
        }
        const auto roll = std::make_shared<HonorRoll>();
        const HonorRollLayout now = layout();
        commit(
            m_preview, m_office,
            [roll, batch = m_batch, now](UnitOfWork& work) { *roll = HonorRollRepository().freeze(work, batch, now); },
            [this, roll, now, proceed](const ChangeSet&) {
                fillVersions();
                proceed(documentOf(now, roll->content, roll->version));
            });
    }

    PrintPreview* m_preview;
    Office& m_office;
    HonorBatchId m_batch;
    QComboBox* m_layouts;
    QComboBox* m_versions;
    QList<HonorRoll> m_prints;
};

} // namespace

PrintPreview* makeHonorRollPreview(QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout)
{
    auto* preview = new PrintPreview(presentDocument(office, batch, layout), parent);
    new HonorRollChoice(preview, office, batch, layout);
    return preview;
}

void previewHonorRoll(QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout)
{
    const std::unique_ptr<PrintPreview> preview(makeHonorRollPreview(parent, office, batch, layout));
    preview->exec();
}
