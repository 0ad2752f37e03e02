#include "ui/mainwindow/monthpicker.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace {
constexpr int months = 12;
constexpr int monthsPerRow = 4;
} // namespace

MonthPicker::MonthPicker(QWidget* parent)
    : QWidget(parent)
    , m_yearButton(new QPushButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::scaled(8), Theme::scaled(4), Theme::scaled(8), Theme::scaled(4));
    grid->setSpacing(Theme::scaled(2));
    Theme::setButton(m_yearButton, Theme::Button::Link);
    m_yearButton->setToolTip(tr("The whole year"));
    grid->addWidget(makeArrow(false), 0, 0);
    grid->addWidget(m_yearButton, 0, 1, 1, monthsPerRow - 2);
    grid->addWidget(makeArrow(true), 0, monthsPerRow - 1);
    for (int month = 1; month <= months; ++month) {
        auto* button = new QPushButton(QLocale().standaloneMonthName(month, QLocale::ShortFormat), this);
        Theme::setButton(button, Theme::Button::Quiet);
        grid->addWidget(button, 1 + (month - 1) / monthsPerRow, (month - 1) % monthsPerRow);
        connect(button, &QPushButton::clicked, this, [this, month] { Q_EMIT chosen(Period::month(m_year, month)); });
        m_months << button;
    }
    connect(m_yearButton, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Period::year(m_year)); });
    showYear(QDate::currentDate().year());
}

QPushButton* MonthPicker::makeArrow(bool forward)
{
    auto* arrow = new QPushButton(
        icon(forward ? Icon::ChevronRight : Icon::ChevronLeft, IconColor::Secondary), QString(), this);
    Theme::setButton(arrow, Theme::Button::Quiet);
    arrow->setAccessibleName(forward ? tr("Next year") : tr("Year before"));
    arrow->setToolTip(arrow->accessibleName());
    connect(arrow, &QPushButton::clicked, this, [this, forward] { showYear(m_year + (forward ? 1 : -1)); });
    return arrow;
}

void MonthPicker::showYear(int year)
{
    m_year = year;
    m_yearButton->setText(QString::number(year));
    m_yearButton->setAccessibleName(tr("Year %1").arg(year));
    for (int month = 1; month <= months; ++month)
        m_months.at(month - 1)->setEnabled(QDate(year, month, 1) <= QDate::currentDate());
}
