#include "ui/stations/circlepage.h"

#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/printing/printpreview.h"
#include "ui/stations/circlemap.h"
#include "ui/stations/circleprint.h"
#include "ui/stations/newstationscard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>

namespace {

/// A dot in the color of the map, as an icon.
QPixmap dot(const QColor& color, bool ring)
{
    QPixmap pixmap(Theme::scaled(12), Theme::scaled(12));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(pixmap.rect()).adjusted(1, 1, -1, -1);
    painter.setPen(ring ? QPen(color, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(ring ? QColor(color.red(), color.green(), color.blue(), 40) : color);
    painter.drawEllipse(box);
    return pixmap;
}

} // namespace

CirclePage::CirclePage(Office& office, QWidget* parent)
    : Page(tr("10-minute service circle"), parent)
    , m_office(office)
    , m_map(new CircleMap(this))
{
    setHelpTopic(QStringLiteral("stations"));
    QPushButton* save = addHeaderButton(Icon::Download, tr("Save picture"));
    connect(save, &QPushButton::clicked, this, [this] { attempt(window(), [this] { savePicture(); }); });
    QPushButton* print = addHeaderButton(Icon::Printer, tr("Print"), Theme::Button::Plain, QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, [this] { attempt(window(), [this] { printMap(); }); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(14));
    row->addWidget(m_map, 1);
    row->addWidget(makeSide());
    body()->addLayout(row, 1);
    connect(&m_office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (m_started && (tables.contains(QStringLiteral("stations")) || tables.contains(QStringLiteral("estates"))))
            read();
    });
}

QWidget* CirclePage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(Theme::scaled(286));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(14));
    column->addWidget(makeCoverage());
    column->addWidget(makeUncovered(), 1);
    m_newStations = new NewStationsCard(this);
    connect(m_newStations, &NewStationsCard::asked, this, &CirclePage::contextChanged);
    connect(m_newStations, &NewStationsCard::placeChosen, m_map, &CircleMap::showPlace);
    column->addWidget(m_newStations);
    column->addWidget(makeLegend());
    return side;
}

Card* CirclePage::makeCoverage()
{
    auto* card = new Card(tr("Coverage"), this);
    m_percent = new QLabel(QStringLiteral("—"), card);
    Theme::setText(m_percent, Theme::Text::Figure);
    m_percent->setAccessibleName(tr("Coverage"));
    m_bar = new QProgressBar(card);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::scaled(6));
    m_bar->setStyleSheet(QStringLiteral("QProgressBar { border: none; border-radius: 3px; background: %1; } "
                                        "QProgressBar::chunk { border-radius: 3px; background: #7d9d74; }")
                             .arg(Theme::colors().line.name()));
    card->body()->addWidget(m_percent);
    card->body()->addWidget(m_bar);
    return card;
}

Card* CirclePage::makeUncovered()
{
    m_uncoveredCard = new Card(tr("Estates not covered"), this);
    m_uncovered = new QTableWidget(0, 3, m_uncoveredCard);
    m_uncovered->setAccessibleName(tr("Estates not covered"));
    m_uncovered->horizontalHeader()->hide();
    m_uncovered->verticalHeader()->hide();
    m_uncovered->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_uncovered->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_uncovered->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_uncovered->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_uncovered->setColumnWidth(1, Theme::scaled(64));
    m_uncovered->setColumnWidth(2, Theme::scaled(74));
    m_uncovered->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_uncovered->setSelectionMode(QAbstractItemView::SingleSelection);
    m_uncovered->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_uncovered->setShowGrid(false);
    m_uncovered->setFrameShape(QFrame::NoFrame);
    m_uncovered->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uncovered->setMinimumHeight(Theme::scaled(96));
    connect(m_uncovered, &QTableWidget::currentCellChanged, this, [this](int row) {
        const QTableWidgetItem* item = m_uncovered->item(row, 0);
        if (!item || item->data(Qt::UserRole).isNull())
            return;
        const QPointF position = item->data(Qt::UserRole).toPointF();
        m_map->showPlace({position.y(), position.x()});
    });
    m_uncoveredCard->body()->addWidget(m_uncovered);
    return m_uncoveredCard;
}

Card* CirclePage::makeLegend()
{
    auto* card = new Card(this);
    const auto add = [card](const QColor& color, bool ring, const QString& text) {
        auto* row = new QHBoxLayout;
        auto* sign = new QLabel(card);
        sign->setPixmap(dot(color, ring));
        auto* words = new QLabel(text, card);
        Theme::setText(words, Theme::Text::Secondary);
        row->setSpacing(Theme::scaled(6));
        row->addWidget(sign);
        row->addWidget(words, 1);
        card->body()->addLayout(row);
    };
    add(QColor(0x7d, 0x9d, 0x74), false, tr("Green: estate covered (size = households)"));
    add(QColor(0xc8, 0x16, 0x1d), false, tr("Red: estate not covered"));
    add(QColor(0x28, 0x60, 0xad), true, tr("Blue circle: within reach on foot"));
    add(QColor(0xd9, 0x8a, 0x14), true, tr("Dashed: suggested new station"));
    return card;
}

void CirclePage::activated()
{
    if (m_started)
        return;
    m_started = true;
    read();
}

void CirclePage::contextChanged()
{
    if (m_started)
        read();
}

void CirclePage::read()
{
    if (m_task)
        m_task->cancel();
    Database& database = m_office.database();
    m_task = runTask(
        this, tr("Measuring the service circle"),
        [&database, organisations = context().organisations, minutes = m_newStations->minutes()](
            TaskContext&) { return serviceCircle(database.reader(), organisations, minutes); },
        [this](const ServiceCircle& circle) { show(circle); });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(window(), error); });
}

void CirclePage::show(const ServiceCircle& circle)
{
    const QLocale locale;
    setSubtitle(tr("Households within %1 minutes on foot of an open station: %2 / %3")
                    .arg(circle.minutes)
                    .arg(locale.toString(circle.coveredHouseholds), locale.toString(circle.households)));
    const auto coverage = circle.coverage();
    m_percent->setText(coverage ? tr("%1 %").arg(*coverage * 100, 0, 'f', 1) : QStringLiteral("—"));
    m_bar->setValue(coverage ? qRound(*coverage * 1000) : 0);
    m_map->setCircle(circle);
    showUncovered(circle);
    searchPlaces(circle);
}

void CirclePage::showUncovered(const ServiceCircle& circle)
{
    const QLocale locale;
    const QList<CircleEstate> uncovered = circle.uncovered();
    m_uncoveredCard->setHint(locale.toString(uncovered.size()));
    const QSignalBlocker quiet(m_uncovered);
    m_uncovered->setRowCount(int(uncovered.size()));
    for (int row = 0; row < uncovered.size(); ++row) {
        const CircleEstate& estate = uncovered.at(row);
        auto* name = new QTableWidgetItem(estate.name);
        name->setToolTip(estate.name);
        if (estate.position)
            name->setData(Qt::UserRole, QPointF(estate.position->longitude, estate.position->latitude));
        auto* minutes = new QTableWidgetItem(
            estate.minutes ? tr("%1 min").arg(shownMinutes(*estate.minutes)) : QStringLiteral("—"));
        auto* households = new QTableWidgetItem(tr("%1 households").arg(locale.toString(estate.households)));
        minutes->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        households->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_uncovered->setItem(row, 0, name);
        m_uncovered->setItem(row, 1, minutes);
        m_uncovered->setItem(row, 2, households);
    }
}

void CirclePage::searchPlaces(const ServiceCircle& circle)
{
    using Found = std::pair<ServiceCircle, QList<StationMove>>;
    m_newStations->showSearching();
    m_task = runTask(
        this, tr("Looking for the best places"),
        [circle, count = m_newStations->stations()](TaskContext& task) {
            Found found{circle, stationMoves(circle)};
            suggestPlaces(found.first, count, task);
            return found;
        },
        [this](const Found& found) {
            m_map->setSuggestions(found.first);
            m_newStations->showPlaces(found.first, found.second);
        });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) { attempt(window(), error); });
}

void CirclePage::savePicture()
{
    const QString path = Dialogs::saveFile(window(), tr("Save the map as a picture"),
        tr("10-minute service circle.png"), tr("Pictures (*.png)"), QStringLiteral("pictures"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !m_map->picture().save(&file, "PNG") || !file.commit()) {
        throw Error(
            tr("The picture could not be saved as “%1”. Choose another folder or name.").arg(path), file.errorString());
    }
}

void CirclePage::printMap()
{
    PrintPreview preview(circleDocument(m_map->circle(), title()), window());
    preview.exec();
}
